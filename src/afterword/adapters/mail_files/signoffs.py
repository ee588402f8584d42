"""Where a letter ends and its writer's signature begins."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass
from functools import cache

from afterword.adapters.mail_files.quoting import is_quoted, own_lines, words

_DELIMITER = re.compile(r"\s*--\s*$|\s*[_─—]{2,}\s*$|\s*-{3,}\s*$|\s*[=+]{2,4}\s*$")
#: What surely stands above a signature: short, and of the letters that programs draw it with.
_SURE_DELIMITER = re.compile(r"\s*(-{2,4}|_{2,4}|={2,4}|\+{2,4})\s*$")
_DRAWN = re.compile(r"\s*_{5,}\s*$")
_POSTSCRIPT = re.compile(r"\s*p\.?\s?s\.?\s?[:.,\s-]", re.IGNORECASE)
_SENTENCE = re.compile(r".{60,}[.!?]\s*$")
_NOTICE = re.compile(
    r"\b(confidential|privileged|intended (solely|only|recipient|addressee|for the)|public record|"
    r"vertraulich|confidenti|unsubscribe|disclaimer|virus|please consider the environment|named recipient|"
    r"vorgesehene[rn]? empfänger|adressat|destinat)",
    re.IGNORECASE,
)
_LONGEST_BLOCK = 24  # lines below a letter's end, notices and addresses included
_MACHINE_LINES = 4  # at the end, among which a program's own line stands
_NAMED_WITHIN = 4  # words: there such a line names its device or program
_MOST_WORDS = 6  # on the line that ends a letter, its writer's name included


@dataclass(frozen=True, slots=True)
class Letter:
    """A mail's own part. `visible` ends with the farewell and the name under it.

    `signature` is the block from the farewell on, with all that names the sender.
    """

    visible: str
    signature: str


def read_letter(text: str, name: str) -> Letter:
    """What the sender, called `name`, wrote in a mail's text, and the block below it."""
    lines = own_lines(text)
    machine = _machine_line(lines)
    at = _signature_line(lines[:machine], name)
    postscript = next((n for n in range(at, machine) if _POSTSCRIPT.match(lines[n])), None)
    body = lines[: _signed_line(lines, at)] + (lines[postscript:machine] if postscript is not None else [])
    return Letter(_tidy(body), _tidy(lines[at : postscript or machine]))


def shown_text(text: str) -> str:
    """A mail's text for reading: only what is surely history or signature is left out of it.

    What it hands on stays, and of a mail in which nothing is its sender's own, all of it.
    """
    lines = own_lines(_without_footer(text), forwards=True)
    end = min(_delimiter_line(lines, _SURE_DELIMITER), _machine_line(lines))
    return _tidy([line for line in lines[:end] if not _DRAWN.match(line)]) or _tidy(text.split("\n"))


def _without_footer(text: str) -> str:
    """Without what a rule sets apart below the history: a list's or a server's own lines."""
    lines = text.split("\n")
    last = next((at for at in range(len(lines) - 1, -1, -1) if is_quoted(lines[at])), None)
    below = next((at for at in range(last + 1, len(lines)) if lines[at].strip()), None) if last else None
    return text if below is None or not _DELIMITER.match(lines[below]) else "\n".join(lines[:below])


def _machine_line(lines: Sequence[str]) -> int:
    """Where a phone or program signs ("Sent from my phone"), if hardly anything follows."""
    told = [at for at, line in enumerate(lines) if line.strip()]
    return next((at for at in told[-_MACHINE_LINES:] if _is_machine(lines[at])), len(lines))


def _is_machine(line: str) -> bool:
    """Whether a line names the device or program that sent it: "Sent from my desk" names none."""
    bare = line.strip(" \t*<>[](){}_-.")
    folded = bare.casefold()
    if not 0 < len(bare) < 120:  # noqa: PLR2004 - one short line
        return False
    if folded.endswith(_phrases("ends")):
        return any(word.startswith(_phrases("devices")) for word in re.findall(r"\w{4,}", folded))
    phrase = next((words for words in _phrases("words") if folded.startswith(words)), None)
    named = re.findall(r"\w+", bare[len(phrase) :])[:_NAMED_WITHIN] if phrase else []
    return any(word != word.lower() or word.casefold() in _phrases("devices") for word in named) or (
        folded == phrase
    )


def _signature_line(lines: Sequence[str], name: str) -> int:
    """Where the signature begins; the number of lines if there is none."""
    end = min(_delimiter_line(lines, _DELIMITER), _notices(lines))
    at = _farewell_line(lines[:end], name)
    return end if at is None else at


def _signed_line(lines: Sequence[str], at: int) -> int:
    """The line after the farewell and the name that was typed under it."""
    if at >= len(lines) or _DELIMITER.match(lines[at]) or _NOTICE.search(lines[at]):
        return at
    if not _is_farewell(lines[at].strip()):
        return at + 1
    below = next((n for n in range(at + 1, len(lines)) if lines[n].strip()), None)
    if below is None or _DELIMITER.match(lines[below]) or len(lines[below].split()) > _MOST_WORDS:
        return at + 1
    return below + 1


def _delimiter_line(lines: Sequence[str], delimiter: re.Pattern[str]) -> int:
    """The "-- " above a signature (RFC 3676 4.3), or a rule that only a few short lines follow."""
    lowest = max(1, len(lines) - _LONGEST_BLOCK)
    for at in range(lowest, len(lines)):
        if delimiter.match(lines[at]) and (lines[at].strip() == "--" or not _prose(lines[at + 1 :])):
            return at
    return len(lines)


def _farewell_line(lines: Sequence[str], name: str) -> int | None:
    """The topmost line that ends the letter, above nothing but a name, an address and notices."""
    found = None
    for at in range(len(lines) - 1, max(-1, len(lines) - 1 - _LONGEST_BLOCK), -1):
        line = lines[at].strip()
        if _is_farewell(line) or (at > 0 and _is_name(line, name)):
            found = at
        elif _SENTENCE.match(line) and not _NOTICE.search(line):
            break
    return found if found is None or any(line.strip() for line in lines[:found]) else None


def _notices(lines: Sequence[str]) -> int:
    """Where a paragraph of legal notices begins that ends the text."""
    at = len(lines)
    while at > 0:
        start = at
        while start > 0 and lines[start - 1].strip():
            start -= 1
        paragraph = " ".join(lines[start:at])
        if paragraph.strip() and not (_NOTICE.search(paragraph) and len(paragraph) > 60):  # noqa: PLR2004
            break
        at = max(0, start - 1) if start else 0
    return at


def _prose(lines: Sequence[str]) -> bool:
    return any(_SENTENCE.match(line) and not _NOTICE.search(line) for line in lines)


def _is_farewell(line: str) -> bool:
    """Whether a line ends a letter: "Best," "Viele Grüße aus Köln", "Thanks / Merci", "Cheers, Bob"."""
    if not line or len(line) > 80 or len(line.split()) > _MOST_WORDS + 6:  # noqa: PLR2004 - one short line
        return False
    bare = _bare(line)
    if bare in _farewells():
        return True
    parts = [_bare(part) for part in re.split(r"[,/|!.]| - | – | aus | from | und | and ", line)]
    told = [part for part in parts if part]
    return len(told) > 1 and told[0] in _farewells() and all(len(part.split()) <= 3 for part in told)  # noqa: PLR2004


def _is_name(line: str, name: str) -> bool:
    """Whether a line is the sender's name, a part of it, or its initials."""
    said = re.findall(r"[^\W\d_]+", line.casefold())
    known = re.findall(r"[^\W\d_]+", name.casefold())
    if not said or not known or len(line) > 60 or line.endswith((",", "?", "!")):  # noqa: PLR2004 - a name on its own
        return False
    if len(known) > 1 and all(word in said for word in known) and len(said) <= len(known) + 4:
        return True
    initials = {word[0] for word in known}
    return all(word in known for word in said) or (len(said) <= 2 and all(word in initials for word in said))  # noqa: PLR2004


def _tidy(lines: Sequence[str]) -> str:
    return re.sub(r"\n{3,}", "\n\n", "\n".join(line.rstrip() for line in lines)).strip()


def _bare(text: str) -> str:
    return re.sub(r"^[\W_]+|[\W_]+$", "", text.casefold().replace("’", "'"))


@cache
def _farewells() -> frozenset[str]:
    return frozenset(_bare(phrase) for phrase in words()["signoffs"]["words"])


@cache
def _phrases(kind: str) -> tuple[str, ...]:
    """What programs say of themselves, the longest first."""
    return tuple(sorted(words()["sent_from"][kind], key=len, reverse=True))
