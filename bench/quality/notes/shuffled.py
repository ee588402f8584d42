"""The same note told in another order, so that what is learned is not the order of our writers.

What hangs together stays together: a concern with what was said and the better answer, a secret
with the words that announce it. Headings stay where they are, and what stands below them too.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import replace
from itertools import groupby, pairwise
from zlib import crc32

from afterword.domain.capture.notes_text import Span
from quality.notes.corpus import Note, Stretch

#: what stays behind what
_FOLLOWS = {
    "said": {"concern", "topic", "said"},
    "answer": {"concern", "said", "topic", "answer"},
    "private": {"secrecy"},
    "moment": {"topic"},
}
_FRAME = {"none", "secrecy"}


def shuffled(note: Note) -> Note:
    """The note with its lines in another order, section by section, and the matters in each line."""
    lines = _lines(note)
    order: list[list[Stretch]] = []
    for frame, section in groupby(lines, key=lambda line: all(s.kind in _FRAME for s in line)):
        members = list(section)
        order += members if frame else _mixed(note, members)
    text = ""
    found = []
    for line in order:
        told = [stretch for group in _mixed(note, list(_groups(line))) for stretch in group]
        gaps = [note.text[a.span.end : b.span.start] for a, b in pairwise(line)]
        lead = note.text[note.text.rfind("\n", 0, line[0].span.start) + 1 : line[0].span.start]
        for stretch, gap in zip(told, [lead, *gaps], strict=True):
            start = len(text) + len(gap)
            text += gap + stretch.span.of(note.text)
            found.append(replace(stretch, span=Span(start, len(text))))
        text += "\n" if _ends_line(note, line) else "\n\n"
    return replace(note, name=f"{note.name}-shuffled", text=text, stretches=tuple(found))


def _lines(note: Note) -> list[list[Stretch]]:
    """The stretches of each line that has any."""
    lines: list[list[Stretch]] = []
    for stretch in note.stretches:
        if lines and "\n" not in note.text[lines[-1][-1].span.end : stretch.span.start]:
            lines[-1].append(stretch)
        else:
            lines.append([stretch])
    return lines


def _groups(line: Iterable[Stretch]) -> Iterator[list[Stretch]]:
    group: list[Stretch] = []
    for stretch in line:
        if group and group[-1].kind not in _FOLLOWS.get(stretch.kind, ()):
            yield group
            group = []
        group.append(stretch)
    yield group


def _mixed(note: Note, groups: Sequence[list[Stretch]]) -> list[list[Stretch]]:
    """In an order that only the words decide; what frames a line stays at its edge."""
    if len(groups) < 3:  # noqa: PLR2004 - of two, the first often explains the second
        return list(groups)
    first = [groups[0]] if groups[0][0].kind in _FRAME else []
    return first + sorted(groups[len(first) :], key=lambda g: crc32(g[0].span.of(note.text).encode()))


def _ends_line(note: Note, line: Sequence[Stretch]) -> bool:
    after = note.text[line[-1].span.end :].lstrip(' .,;!?)"”»“\t')
    return not after.startswith("\n\n")
