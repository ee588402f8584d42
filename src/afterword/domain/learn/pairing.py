"""Which sentence of a letter became which: kept, reworded, gone, new."""

from __future__ import annotations

from collections.abc import Sequence
from difflib import SequenceMatcher

from afterword.domain.learn.contractions import expanded
from afterword.domain.review.text import words

#: of the words of two sentences, the share in common from which they are one sentence, reworded
SAME = 0.5

Pairs = list[tuple[str, str]]


def paired(before: Sequence[str], after: Sequence[str]) -> tuple[Pairs, list[str], list[str]]:
    """Pairs of an old and a kept sentence, those that are gone, and those that are new."""
    old, new = ([words(expanded(one)) for one in each] for each in (before, after))
    pairs: Pairs = []
    gone: list[str] = []
    fresh: list[str] = []
    for tag, a, b, c, d in SequenceMatcher(None, old, new, autojunk=False).get_opcodes():
        if tag == "equal":
            pairs += zip(before[a:b], after[c:d], strict=True)
        else:
            some, left, more = _closest(before[a:b], after[c:d])
            pairs, gone, fresh = pairs + some, gone + left, fresh + more
    return pairs, gone, fresh


def _closest(before: Sequence[str], after: Sequence[str]) -> tuple[Pairs, list[str], list[str]]:
    """The most alike first, each used once."""
    ranked = sorted(
        ((_alike(one, other), -a, -b) for a, one in enumerate(before) for b, other in enumerate(after)),
        reverse=True,
    )
    taken: dict[int, int] = {}
    for share, a, b in ranked:
        if share >= SAME and -a not in taken and -b not in taken.values():
            taken[-a] = -b
    pairs = [(before[a], after[b]) for a, b in sorted(taken.items())]
    gone = [one for a, one in enumerate(before) if a not in taken]
    return pairs, gone, [other for b, other in enumerate(after) if b not in taken.values()]


def _alike(one: str, other: str) -> float:
    old, new = words(expanded(one)), words(expanded(other))
    return SequenceMatcher(None, old, new, autojunk=False).ratio()
