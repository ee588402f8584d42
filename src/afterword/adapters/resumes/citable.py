"""Which words of a value can be quoted: those that stand in the file exactly so."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable

_BREAKS = re.compile(r"\s*\n+\s*")
_SENTENCE = re.compile(r"(?<=[.!?;])\s+|\"|\\")


def squeeze(text: str) -> str:
    """A text without its white space: two texts that squeeze alike read alike."""
    return "".join(text.split())


def citer(raw: str) -> Callable[[Iterable[str]], tuple[str, ...]]:
    """A sieve for values of the file `raw`: each comes out as the pieces that stand in it so.

    A JSON file writes some letters as escapes. Of a value that holds one, the sentences without
    it remain; where none does (a file all in escapes), the value as a person reads it.
    """
    hay = squeeze(raw)

    def cite(values: Iterable[str]) -> tuple[str, ...]:
        return tuple(dict.fromkeys(piece for value in values for piece in _pieces(value, hay)))

    return cite


def _pieces(value: str, hay: str) -> list[str]:
    lines = [line for line in _BREAKS.split(value.strip()) if line]
    found = [line for line in lines if squeeze(line) in hay]
    if len(found) == len(lines):
        return found
    sentences = [part.strip() for line in lines for part in _SENTENCE.split(line) if part]
    standing = [part for part in sentences if len(part.split()) > 1 and squeeze(part) in hay]
    return standing or lines
