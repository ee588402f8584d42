"""The company, the role and the person that a job mail names."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from afterword.domain.hear.job_words import (
    COMPANY_AFTER,
    COMPANY_TAIL,
    NOT_A_ROLE,
    ROLE_FRAMES,
    SUBJECT_ROLE,
    TEAM,
)
from afterword.domain.hear.sentences import LONGEST_TEXT
from afterword.domain.hear.writer import MOST_NAME_WORDS, is_title_case, writer
from afterword.domain.sources import Mail

SHORTEST_LABEL = 3


@dataclass(frozen=True, slots=True)
class JobNamed:
    """What a mail names; None where it does not."""

    person: str | None = None
    company: str | None = None
    role: str | None = None


def job_named(mail: Mail, sentences: Sequence[str]) -> JobNamed:
    """Who writes, for whom, about which role; each copied from the mail."""
    person = writer(mail)
    company = next((name for name in _companies(mail, sentences) if name != person), None)
    return JobNamed(person, company, _role(mail, sentences, company))


def _role(mail: Mail, sentences: Sequence[str], company: str | None) -> str | None:
    texts = (*sentences, mail.subject)
    framed = (match["role"] for text in texts for frame in ROLE_FRAMES for match in frame.finditer(text))
    headed = (match["role"] for match in [SUBJECT_ROLE.search(mail.subject)] if match)
    found = (_trimmed(role, company or "") for role in (*framed, *headed))
    return next((role for role in found if role and not NOT_A_ROLE.search(role)), None)


def _trimmed(role: str, company: str) -> str:
    bare = re.split(r"\s+(?:at|bei|chez|with|in|en|na|no)\s+(?=[A-ZÄÖÜÉ])", role.strip())[0]
    bare = bare.rstrip(" .,:;").removesuffix(company) if company else bare
    return re.sub(r"(?:\s+(?:de|du|da|do|of|der|des))?[\s\-–—:,.\"']*$", "", bare).strip(" -–—:,.\"'")


def _companies(mail: Mail, sentences: Sequence[str]) -> list[str]:
    """What may be the company, the surest first."""
    named = (*_by_domain(mail), *_after_at(sentences), *_signed(mail), *_sender_name(mail))
    full = [max((other for other in named if other.startswith(name)), key=len) for name in named if name]
    return list(dict.fromkeys(full))


# Begun only where a run of such letters begins: else a text of dots alone is tried from each of them.
_WORD = re.compile(r"(?<![\w&'’.-])[\w&'’.-]*\w")


def _by_domain(mail: Mail) -> Iterator[str]:
    """The words of the mail that the sender's domain is made of ("DataFlow Systems" of dataflow.com)."""
    domain = mail.sender.email.casefold().rpartition("@")[2]
    labels = [re.sub(r"[\W_]", "", label) for label in domain.split(".")[:-1]]
    words = list(_WORD.finditer(f"{mail.text[:LONGEST_TEXT]}\n{mail.sender.name}"))
    for label in sorted(labels, key=len, reverse=True):
        if len(label) > SHORTEST_LABEL:
            yield from _spelling(label, words)


def _spelling(label: str, words: list[re.Match[str]]) -> Iterator[str]:
    for start, word in enumerate(words):
        joined = ""
        for end in range(start, min(start + MOST_NAME_WORDS, len(words))):
            joined += re.sub(r"[\W_]", "", words[end].group()).casefold()
            if joined == label and word.group()[0].isupper():
                yield _with_tail(words, start, end)
            if not label.startswith(joined):
                break


def _with_tail(words: list[re.Match[str]], start: int, end: int) -> str:
    """The name with what belongs to it: "Inc", "Solutions", "GmbH"."""
    text = words[0].string
    while end + 1 < len(words):
        between = text[words[end].end() : words[end + 1].start()]
        if between.strip(" ,") or "\n" in between or not COMPANY_TAIL.fullmatch(words[end + 1].group()):
            break
        end += 1
    return text[words[start].start() : words[end].end()]


def _after_at(sentences: Sequence[str]) -> Iterator[str]:
    for sentence in sentences:
        for match in COMPANY_AFTER.finditer(sentence):
            yield match["company"].strip(" .,:;!")


def _signed(mail: Mail) -> Iterator[str]:
    """The last line of the signature, or what stands after the comma in it."""
    lines = [line.strip() for line in (mail.signature or mail.visible).splitlines() if line.strip()]
    for line in reversed(lines[-3:]):
        last = line.rpartition(",")[2].strip()
        if is_title_case(last) and not TEAM.search(last):
            yield last
            return


def _sender_name(mail: Mail) -> Iterator[str]:
    """A sender that is an office: its name without "Talent Team" and the like."""
    if TEAM.search(mail.sender.name):
        yield re.sub(r"\(.*?\)", "", TEAM.sub("", mail.sender.name)).strip(" |,-–@")
