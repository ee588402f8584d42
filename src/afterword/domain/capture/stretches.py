"""A text cut into stretches, each with whatever was read from it: for showing a reading in its own place."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from itertools import pairwise

Span = tuple[int, int]


@dataclass(frozen=True, slots=True)
class Claim:
    """Words that something was read from. `name` is whatever the caller calls that something."""

    name: str
    quote: str


@dataclass(frozen=True, slots=True)
class Stretch:
    """A piece of the text, with the names of all that was read from it; none where nothing was."""

    text: str
    claims: tuple[str, ...] = ()


def stretches(text: str, claims: Sequence[Claim]) -> tuple[Stretch, ...]:
    """The whole text in order, cut wherever a claim begins or ends; together they are the text.

    White space in a quote matches any in the text. A quote that stands nowhere claims nothing;
    one that is claimed twice, and stands twice, claims each place once.
    """
    opens: dict[int, list[str]] = {}
    closes: dict[int, list[str]] = {}
    for (start, end), name in _placed(text, claims):
        opens.setdefault(start, []).append(name)
        closes.setdefault(end, []).append(name)
    running: list[str] = []
    found = []
    for start, end in pairwise(sorted({0, len(text), *opens, *closes})):
        for name in closes.get(start, ()):
            running.remove(name)
        running += opens.get(start, ())
        found.append(Stretch(text[start:end], tuple(dict.fromkeys(running))))
    return tuple(found)


def _placed(text: str, claims: Sequence[Claim]) -> Iterator[tuple[Span, str]]:
    places: dict[str, list[Span]] = {}
    for claim in claims:
        words = " ".join(claim.quote.split())
        if words not in places:
            places[words] = _places(text, words)
        if places[words]:
            yield places[words][0], claim.name
            places[words] = [*places[words][1:], places[words][0]]


def _places(text: str, words: str) -> list[Span]:
    if not words:
        return []
    return [hit.span() for hit in re.finditer(r"\s+".join(map(re.escape, words.split())), text)]
