"""A draft taken apart: sentences, folded words, runs of words."""

from __future__ import annotations

import re
from functools import lru_cache

from afterword.domain.capture.folding import fold

_SENTENCE = re.compile(r"(?<=[.!?…])[\"”']?\s+|\n+")
_ABBREVIATED = re.compile(r"\b(?:Dr|Mr|Mrs|Ms|Mx|Prof|St|Jr|Sr|No|vs|e\.g|i\.e|z\.B|Hr|Fr|Sra|Dra)\.$")


def sentences(body: str) -> list[str]:
    """The sentences and lines of a text, titles such as "Dr." left whole."""
    found: list[str] = []
    for part in _SENTENCE.split(body):
        if found and ends_in_abbreviation(found[-1]):
            found[-1] += f" {part}"
        elif part and part.strip():
            found.append(part.strip())
    return found


def ends_in_abbreviation(text: str) -> bool:
    """Whether the dot at the end belongs to a title or the like, and ends no sentence."""
    return bool(_ABBREVIATED.search(text))


@lru_cache(maxsize=4096)
def words(text: str) -> tuple[str, ...]:
    """The folded words of a text, in order."""
    return tuple(re.findall(r"\w+(?:'\w+)?", fold(text)))


def runs(text: str, length: int) -> set[tuple[str, ...]]:
    """All runs of so many words."""
    found = words(text)
    return {found[at : at + length] for at in range(len(found) - length + 1)}


def squeezed(text: str) -> str:
    """Without white space and case: for finding a sentence whatever its line breaks."""
    return re.sub(r"\s+", "", text).casefold()
