"""Receive: files that were dropped or picked, as the journal keeps them, within limits."""

from __future__ import annotations

from collections.abc import Iterable
from collections.abc import Set as AbstractSet
from dataclasses import dataclass
from typing import IO

from afterword.domain.sources import SourceText
from afterword.errors import TooLarge, Unreadable
from afterword.ports import Reader

MOST_TOGETHER = 100 * 1024 * 1024  # bytes in one go


@dataclass(frozen=True, slots=True)
class Received:
    """What was received, and which files were too large to be."""

    sources: tuple[SourceText, ...]
    problems: tuple[Unreadable, ...]


def receive(files: Iterable[tuple[str, IO[bytes]]], reader: Reader) -> Received:
    """Read files by their names as somebody gave them; two of one name are told apart.

    One that is too large, or would make all together too large, becomes a problem.
    """
    sources: list[SourceText] = []
    problems: list[Unreadable] = []
    left = MOST_TOGETHER
    for name, stream in files:
        try:
            source = reader.received(free_name(name, {source.file for source in sources}), stream)
            left -= len(source.content or b"")
            if left < 0:
                raise TooLarge(source.file, f"{MOST_TOGETHER // 1024 // 1024} (all files together)")
            sources.append(source)
        except Unreadable as problem:
            problems.append(problem)
    return Received(tuple(sources), tuple(problems))


def unreadable(received: Received, reader: Reader) -> tuple[Unreadable, ...]:
    """Every problem with what was received, for when nothing could be made of it."""
    return (*received.problems, *reader.again(received.sources).problems)


def free_name(given: str, taken: AbstractSet[str]) -> str:
    """The bare name on one line, without what would turn or hide letters; numbered where it is taken."""
    bare = "".join(letter if letter.isprintable() else "_" for letter in given.replace("\\", "/"))
    bare = bare.rpartition("/")[2].strip()[-200:] or "file"
    stem, dot, ending = bare.rpartition(".")
    numbered = (f"{stem or ending} ({n}){dot}{ending if stem else ''}" for n in range(2, len(taken) + 3))
    return next(name for name in (bare, *numbered) if name not in taken)
