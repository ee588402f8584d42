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
_DIRECTIONS = re.compile("[\u200e\u200f\u202a-\u202e\u2066-\u2069]")  # marks of scripts written leftwards
_YEAR, _CLOCK = re.compile(r"\b20\d\d\b"), re.compile(r"\d[:.h]\d\d")
MOST_LINES = 20_000
_LONGEST_ATTRIBUTION = 4  # lines, as programs wrap them
_LONGEST_LETTERS = 320
_LONGEST_LINE = 200  # letters of a line that only announces something
_HEAD_LINES = 8  # of a quoted message's head: long lists of recipients wrap


def own_lines(text: str, *, forwards: bool = False) -> list[str]:
    """The lines of a mail that its sender wrote, signature included.

    With `forwards`, what is handed on stays too, from the line that says so to the end.
    """
    lines = text.split("\n")[:MOST_LINES]
    end = _end(lines)
    kept: list[str] = []
    at = 0
    while at < end:
        skipped = _attribution(lines, at, end)
        if skipped and _any_quoted(lines, at + skipped, end):
            at += skipped
            continue
        if not _QUOTED.match(lines[at]):
            kept.append(lines[at])
        at += 1
    hands_on = forwards and end < len(lines) and _is_separator(lines[end], "forwards")
    return kept + lines[end:] if hands_on else kept


def is_quoted(line: str) -> bool:
    """Whether a line is marked as somebody else's words."""
    return _QUOTED.match(line) is not None


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
    if _is_separator(line, "words") or _is_separator(line, "forwards") or is_head(lines, at):
        return True
    if started and _is_reply_above(line):
        return True
    length = _attribution(lines, at, len(lines))
    return bool(length) and not _any_quoted(lines, at + length, len(lines))


def _is_separator(line: str, kind: str) -> bool:
    """Whether a line announces it: "-----Original Message-----", "Begin forwarded message:"."""
    if len(line) > _LONGEST_LINE:
        return False
    bare = _DASHES.sub("", line).strip(" .:*").casefold().replace("’", "'")
    if line.strip(" *[").casefold().startswith(tuple(_list("separators", f"{kind}_alone"))):
        return True
    if bare not in _list("separators", kind):
        return False
    return bool(re.match(r"\s*[-_=*─—]{2}", line)) or line.rstrip().endswith((":", "-", "："))


def is_head(lines: Sequence[str], at: int) -> bool:
    """The head of a quoted message: who sent it, and two of when, to whom, about what."""
    if head_name(lines[at]) not in _list("heads", "from") | _list("heads", "others"):
        return False
    names: set[str] = set()
    for line in lines[at : at + _HEAD_LINES]:
        if not line.strip() and names:
            break
        names.add(head_name(line))
    follows_rule = at > 0 and bool(_RULE.match(_above(lines, at)))
    others = names & _list("heads", "others")
    return bool(names & _list("heads", "from")) and len(others) >= (1 if follows_rule else 2)


def head_name(line: str) -> str:
    """What a line of a head is called, in lower case; empty for any other line."""
    hit = _NAMED.match(line[:400])
    return hit[1].strip(" *").casefold() if hit else ""


def _above(lines: Sequence[str], at: int) -> str:
    return next((lines[above] for above in range(at - 1, -1, -1) if lines[above].strip()), "")


def _is_reply_above(line: str) -> bool:
    bare = line.casefold()
    return len(bare) < _LONGEST_LINE and any(words in bare for words in _list("reply_above", "words"))


def _attribution(lines: Sequence[str], at: int, end: int) -> int:
    """How many lines from here on are "On Monday, Ann wrote:"; 0 if none.

    Where one begins with a later line, what stands above that is no part of it.
    """
    count = _span(lines, at, end)
    later = (at + below for below in range(1, count) if _starts_anew(lines[at + below]))
    return 0 if any(_span(lines, start, at + count) for start in later) else count


def _starts_anew(line: str) -> bool:
    return line.casefold().lstrip("* -").startswith(_starts())


def _span(lines: Sequence[str], at: int, end: int) -> int:
    """How many lines from here on can be read together as an attribution; 0 if none."""
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
        if _DIRECTIONS.sub("", joined).endswith((":", "：")) and (
            _is_attribution(joined) or (_tells_when(joined) and _any_quoted(lines, at + count, end))
        ):
            return count
    return 0


def _is_attribution(line: str) -> bool:
    folded = _DIRECTIONS.sub("", line).casefold().strip("* -")
    if folded.startswith(_quoting()):
        return bool(_ADDRESSED.search(folded))
    verb = _verbs().search(folded)
    if verb is None:
        return bool(_DATED_ADDRESS.match(folded)) and len(line) < _LONGEST_LINE
    if folded.startswith(_starts()):
        return any(char.isdigit() for char in folded) or bool(_ADDRESSED.search(folded))
    dated = folded[:1].isdigit() or _tells_when(folded)
    return bool(_ADDRESSED.search(folded)) or (dated and len(verb.group()) < 60)  # noqa: PLR2004


def _tells_when(line: str) -> bool:
    """Whether a line above a quotation gives an address, or day and hour: so in every language."""
    return bool(_ADDRESSED.search(line) or (_YEAR.search(line) and _CLOCK.search(line)))


def _any_quoted(lines: Sequence[str], at: int, end: int) -> bool:
    """Whether the next words are quoted line by line."""
    following = next((lines[below] for below in range(at, end) if lines[below].strip()), "")
    return is_quoted(following)


def _without_rule(lines: Sequence[str], at: int) -> int:
    """Before the line that is drawn above another's message; of dashes with a gap, the writer's own."""
    above = at
    while above > 0 and not lines[above - 1].strip():
        above -= 1
    rule = lines[above - 1] if above > 0 else ""
    drawn = _RULE.match(rule) and (above == at or "_" in rule)
    return above - 1 if drawn else at


@cache
def _verbs() -> re.Pattern[str]:
    verbs = sorted(words()["attribution"]["verbs"], key=len, reverse=True)
    return re.compile(rf"(?:{'|'.join(map(re.escape, verbs))})(?:[^:：]|(?<=\w):(?=\s?\d)){{0,90}}[:：]\s*$")


@cache
def _quoting() -> tuple[str, ...]:
    return tuple(f"{start} " for start in words()["attribution"]["quoting"])


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
