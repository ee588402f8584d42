"""The entries of a section: a head that names and dates something, and what was done there."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass
from itertools import pairwise

from afterword.adapters.resumes.layout import Line
from afterword.adapters.resumes.marks import is_place
from afterword.adapters.resumes.spans import Span, find_span

_LONGEST_HEAD = 18  # words in a line that still names something
_STRONG = re.compile(r"\s+(?:[–—|•·@⋅◆]|--+|-)\s+|\s{3,}|\s+\bat\b\s+|\s+\bbei\b\s+|\s*\|\s*")
_EMPHASIS = re.compile(r"\*\*|__|(?<!\w)[*_]|[*_](?!\w)|`")


@dataclass(frozen=True, slots=True)
class Entry:
    """One entry: the names in its head (dates and places taken out), its span, and its lines."""

    names: tuple[str, ...]
    start: str | None
    end: str | None
    head: tuple[str, ...]
    lines: tuple[str, ...]


def read_entries(lines: Sequence[Line]) -> list[Entry]:
    """The entries of a section, told apart by their dates (or, without any, by their headings)."""
    starts = _starts(lines)
    return [_entry(lines[a:b]) for a, b in pairwise([*starts, len(lines)]) if b > a]


def _starts(lines: Sequence[Line]) -> list[int]:
    """Where entries begin: at headings, or at dates and the lines above them, or at each bullet."""
    levels = [line.level for line in lines if line.level]
    if levels:
        return [i for i, line in enumerate(lines) if line.level == min(levels)]
    dated = [i for i, line in enumerate(lines) if _is_head(line) and find_span(line.text)]
    if dated:
        lead = _heads_above(lines, dated[0], 4)  # all heads of a section are set alike
        return sorted({i - _heads_above(lines, i, lead) for i in dated})
    if all(line.bullet for line in lines):
        return list(range(len(lines)))
    return [i for i, line in enumerate(lines) if not line.bullet and (i == 0 or lines[i - 1].bullet)]


def _heads_above(lines: Sequence[Line], dated: int, most: int) -> int:
    """How many undated head lines stand right above this dated one, at most `most`."""
    count = 0
    while count < min(most, dated) and _is_undated_head(lines[dated - count - 1]):
        count += 1
    return count


def _is_undated_head(line: Line) -> bool:
    return _is_head(line) and find_span(line.text) is None


def _is_head(line: Line) -> bool:
    return not line.bullet and len(line.text.split()) <= _LONGEST_HEAD


def _entry(lines: Sequence[Line]) -> Entry:
    size = next((i for i, line in enumerate(lines) if i and not _is_head(line)), len(lines))
    head = lines[: min(size, 5)]
    span: Span | None = None
    names: list[str] = []
    for line in head:
        text, found = _without_span(line.text) if span is None else (line.text, None)
        span = span or found
        names += _parts(text)
    return Entry(
        names=_unplaced(names),
        start=span.start if span else None,
        end=span.end if span else None,
        head=tuple(line.text for line in head),
        lines=tuple(line.text for line in lines[len(head) :]),
    )


def _without_span(text: str) -> tuple[str, Span | None]:
    span = find_span(text)
    return (f"{text[: span.begin]}   {text[span.stop :]}", span) if span else (text, None)


def _parts(text: str) -> list[str]:
    """The names in a line, split where a dash, a bar or a wide gap divides them."""
    bare = _EMPHASIS.sub("", text)
    return [part for piece in _STRONG.split(f" {bare} ") if (part := piece.strip(" ,;:()[]|–—-\t"))]


def _unplaced(names: Sequence[str]) -> tuple[str, ...]:
    """Names that are no places, unless nothing else is left."""
    rest = [name for name in names if not is_place(name)]
    return tuple(dict.fromkeys(rest or names))
