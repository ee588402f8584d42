"""Phrases as a table writes them, and where they stand in a text.

A phrase is folded words. `a/b` is either word, a question mark makes one optional, `_` is any
word and `*` up to six. "i? really? enjoyed/liked hearing more? about your/the company" finds
"I enjoyed hearing about your company". After `=>` stands what would be plainer.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from afterword.domain.review.text import Token, tokens

_ANY, _FEW = "_", "*"
_MOST_BETWEEN = 6


@dataclass(frozen=True, slots=True)
class Slot:
    """One place of a phrase; `words` is None where any word fits."""

    words: frozenset[str] | None
    least: int
    most: int


@dataclass(frozen=True, slots=True)
class Phrase:
    """A phrase, with what would be said instead (None where the table does not tell)."""

    slots: tuple[Slot, ...]
    instead: str | None


@dataclass(frozen=True, slots=True)
class Hit:
    """A phrase found: where it begins and ends in the text, and what it was."""

    start: int
    end: int
    instead: str | None


class Phrases:
    """A table of phrases, found quickly by the word they begin with."""

    def __init__(self, table: str) -> None:
        self._by_first: dict[str, list[Phrase]] = {}
        for line in table.strip().splitlines():
            phrase = _phrase(line)
            for word in _firsts(phrase.slots):
                self._by_first.setdefault(word, []).append(phrase)

    def find(self, text: str) -> Iterator[Hit]:
        """The phrases that stand in a text, in order; none begins within another."""
        found, free = tokens(text), 0
        for at, token in enumerate(found):
            phrases = self._by_first.get(token.word) if at >= free else None
            ends = [(end, p) for p in phrases or () if (end := _ends(found, at, p.slots)) is not None]
            if ends:
                free, phrase = max(ends, key=lambda pair: pair[0])
                yield Hit(token.start, found[free - 1].end, phrase.instead)

    def within(self, text: str) -> bool:
        """Whether any of them stands in the text."""
        return next(self.find(text), None) is not None


def _phrase(line: str) -> Phrase:
    written, arrow, instead = line.partition("=>")
    return Phrase(tuple(map(_slot, written.split())), instead.strip() if arrow else None)


def _slot(written: str) -> Slot:
    if written == _FEW:
        return Slot(None, 0, _MOST_BETWEEN)
    bare = written.removesuffix("?")
    least = 0 if bare != written else 1
    return Slot(None if bare == _ANY else frozenset(bare.split("/")), least, 1)


def _firsts(slots: Sequence[Slot]) -> Iterator[str]:
    for slot in slots:
        yield from slot.words or ()
        if slot.least:
            return


def _ends(found: Sequence[Token], at: int, slots: Sequence[Slot]) -> int | None:
    """Where a phrase that begins here ends (the index after its last word), or None."""
    if not slots:
        return at
    slot, rest = slots[0], slots[1:]
    taken, longest = 0, None
    while True:
        if taken >= slot.least and (end := _ends(found, at + taken, rest)) is not None:
            longest = end if longest is None else max(longest, end)
        fits = at + taken < len(found) and (slot.words is None or found[at + taken].word in slot.words)
        if taken == slot.most or not fits:
            return longest
        taken += 1
