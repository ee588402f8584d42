"""How near a word lies to another, as fingers and ears go wrong, and which of several is meant."""

from __future__ import annotations

import unicodedata
from collections.abc import Sequence

#: the cost of a difference: an accent, two letters the wrong way round, letters that sound alike, a
#: letter doubled or not, one too many or too few, another letter; and a capital, per word
ACCENT, SWAP, ALIKE, DOUBLE, ONE, OTHER, CASE = 0.3, 0.5, 0.6, 0.4, 0.7, 1.0, 0.2
#: the farthest that still counts as near, for a short word and for a long one
FARTHEST, FARTHEST_OF_LONG, LONG = 1.1, 1.7, 7
#: by how much the nearest must be nearer than the next to be the one that is meant
CLEARLY = 0.19
_SOUNDS = ("aeiou", "szcçxß", "ckq", "bpvfw", "dt", "mn", "gj", "iy", "lr")


def near(word: str, other: str) -> bool:
    """Whether the one may be the other, mistyped."""
    return distance(word, other) <= (FARTHEST_OF_LONG if len(word) >= LONG else FARTHEST)


def clear_choice(word: str, instead: Sequence[str]) -> str | None:
    """The one that is likely meant; None where there is none, or another as likely."""
    ranked = sorted((distance(word, each), each) for each in instead if near(word, each))
    if not ranked or (len(ranked) > 1 and ranked[1][0] - ranked[0][0] < CLEARLY):
        return None
    return ranked[0][1]


def distance(word: str, other: str) -> float:
    """What it costs to make one of the other."""
    one, two = word.casefold(), other.casefold()
    before: list[float] = []
    row = _first(two)
    for at, letter in enumerate(one, start=1):
        above, row, two_above = row, [row[0] + ONE], before
        for along, its in enumerate(two, start=1):
            steps = [
                above[along] + _single(one, at - 1),
                row[along - 1] + _single(two, along - 1),
                above[along - 1] + _change(letter, its),
            ]
            if at > 1 and along > 1 and one[at - 2] == its and two[along - 2] == letter and its != letter:
                steps.append(two_above[along - 2] + SWAP)
            row.append(min(steps))
        before = above
    return row[-1] + (CASE if word[:1].isupper() != other[:1].isupper() else 0)


def _first(word: str) -> list[float]:
    return [ONE * at for at in range(len(word) + 1)]


def _single(word: str, at: int) -> float:
    """A letter that stands only here: cheaper where it doubles its neighbour."""
    letter = word[at]
    return DOUBLE if letter in {word[at - 1 : at], word[at + 1 : at + 2]} else ONE


def _change(letter: str, other: str) -> float:
    if letter == other:
        return 0.0
    plain, bare = (unicodedata.normalize("NFD", each)[0] for each in (letter, other))
    if plain == bare:
        return ACCENT
    return ALIKE if any(plain in sounds and bare in sounds for sounds in _SOUNDS) else OTHER
