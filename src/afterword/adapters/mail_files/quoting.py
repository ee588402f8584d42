"""What of a mail's text its sender wrote, and what is quoted or forwarded below or between.

Our own rules, line by line: replies come from any program in any language, and a pattern that
looks over the whole text can be made to run for minutes by a hostile one.
"""

from __future__ import annotations

import re
import tomllib
from collections.abc import Sequence
from functools import cache
from importlib import resources

_QUOTED = re.compile(r"\s{0,3}(?:>|&gt;)")
_RULE = re.compile(r"\s*[_\-=*─—]{5,}\s*$")
_DASHES = re.compile(r"^[\s>*]*[-_=*─—]{2,}\s*|\s*[-_=*─—:：]*\s*$")
_NAMED = re.compile(r"[\s*>|]{0,8}\**([^\W\d_][\w' .-]{0,22}?)\s?\**\s?[:：]\s*\**\s*(.*)$")
_DATED_ADDRESS = re.compile(r"^(?=.{0,160}\d).{0,200}<[^<>\s]+@[^<>\s]+>\s*[:：]\s*$")
_ADDRESSED = re.compile(r"[^\s<>@]+@[^\s<>@]+")
_LONGEST_ATTRIBUTION = 4  # lines, as programs wrap them
_LONGEST_LETTERS = 320
_LONGEST_LINE = 200  # letters of a line that only announces something
_HEAD_LINES = 8  # of a quoted message's head: long lists of recipients wrap


def own_lines(text: str) -> list[str]:
    """The lines of a mail that its sender wrote, signature included."""
    lines = text.split("\n")[:20_000]
    end = _end(lines)
    kept: list[str] = []
    at = 0
    while at < end:
        skipped = _attribution(lines, at, end)
        if skipped and _any_quoted(lines[at + skipped : end]):
            at += skipped
            continue
        if not _QUOTED.match(lines[at]):
            kept.append(lines[at])
        at += 1
    return kept


def _end(lines: Sequence[str]) -> int:
    """Where another's message begins that runs to the end of the text."""
    started = False
    for at, line in enumerate(lines):
        if _begins_another(lines, at, started=started):
            return _without_rule(lines, at)
        started = started or bool(line.strip())
    return len(lines)


def _begins_another(lines: Sequence[str], at: int, *, started: bool) -> bool:
    line = lines[at]
    if not line.strip() or _QUOTED.match(line):
        return False
    if _is_separator(line) or _is_head(lines, at):
        return True
    if started and _is_reply_above(line):
        return True
    length = _attribution(lines, at, len(lines))
    return bool(length) and not _any_quoted(lines[at + length :])


def _is_separator(line: str) -> bool:
    """Whether a line announces it: "-----Original Message-----", "Begin forwarded message:"."""
    if len(line) > _LONGEST_LINE:
        return False
    bare = _DASHES.sub("", line).strip(" .:*").casefold().replace("’", "'")
    if line.strip(" *[").casefold().startswith(tuple(_list("separators", "alone"))):
        return True
    if bare not in _list("separators", "words"):
        return False
    return bool(re.match(r"\s*[-_=*─—]{2}", line)) or line.rstrip().endswith((":", "-", "："))


def _is_head(lines: Sequence[str], at: int) -> bool:
    """The head of a quoted message: who sent it, and two of when, to whom, about what."""
    if _name(lines[at]) not in _list("heads", "from") | _list("heads", "others"):
        return False
    names: set[str] = set()
    for line in lines[at : at + _HEAD_LINES]:
        if not line.strip() and names:
            break
        names.add(_name(line))
    follows_rule = at > 0 and bool(_RULE.match(_above(lines, at)))
    others = names & _list("heads", "others")
    return bool(names & _list("heads", "from")) and len(others) >= (1 if follows_rule else 2)


def _name(line: str) -> str:
    hit = _NAMED.match(line[:400])
    return hit[1].strip(" *").casefold() if hit else ""


def _above(lines: Sequence[str], at: int) -> str:
    return next((line for line in reversed(lines[:at]) if line.strip()), "")


def _is_reply_above(line: str) -> bool:
    bare = line.casefold()
    return len(bare) < _LONGEST_LINE and any(words in bare for words in _list("reply_above", "words"))


def _attribution(lines: Sequence[str], at: int, end: int) -> int:
    """How many lines from here on are "On Monday, Ann wrote:"; 0 if none."""
    if not lines[at].strip() or _QUOTED.match(lines[at]):
        return 0
    joined = ""
    for count, line in enumerate(lines[at : min(end, at + _LONGEST_ATTRIBUTION)], start=1):
        if (_QUOTED.match(line) and line.strip() != ">:") or not line.strip():
            return 0
        joined = f"{joined} {line.strip()}".strip()
        if joined.startswith("--") and joined.endswith("--"):
            joined = joined.strip("- ") + ":"
        if len(joined) > _LONGEST_LETTERS:
            return 0
        if joined.endswith((":", "：")) and _is_attribution(joined):
            return count
    return 0


def _is_attribution(line: str) -> bool:
    folded = line.casefold().strip("* -")
    verb = _verbs().search(folded)
    if verb is None:
        return bool(_DATED_ADDRESS.match(line)) and len(line) < _LONGEST_LINE
    if folded.startswith(_starts()):
        return any(char.isdigit() for char in folded) or bool(_ADDRESSED.search(folded))
    return bool(_ADDRESSED.search(folded)) or (folded[:1].isdigit() and len(verb.group()) < 60)  # noqa: PLR2004


def _any_quoted(lines: Sequence[str]) -> bool:
    """Whether the next words are quoted line by line."""
    following = next((line for line in lines if line.strip()), "")
    return bool(_QUOTED.match(following))


def _without_rule(lines: Sequence[str], at: int) -> int:
    """Before the line of dashes that stands above another's message."""
    above = at
    while above > 0 and not lines[above - 1].strip():
        above -= 1
    return above - 1 if above > 0 and _RULE.match(lines[above - 1]) else at


@cache
def _verbs() -> re.Pattern[str]:
    verbs = sorted(words()["attribution"]["verbs"], key=len, reverse=True)
    return re.compile(rf"(?:{'|'.join(map(re.escape, verbs))})[^:：]{{0,90}}[:：]\s*$")


@cache
def _starts() -> tuple[str, ...]:
    return tuple(f"{start} " for start in words()["attribution"]["starts"])


@cache
def _list(table: str, key: str) -> frozenset[str]:
    return frozenset(words()[table][key])


@cache
def words() -> dict[str, dict[str, list[str]]]:
    """The word lists, by table."""
    file = resources.files(__package__).joinpath("reply_words.toml")
    return tomllib.loads(file.read_text(encoding="utf-8"))
