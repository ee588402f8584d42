"""What a word is about: illness, money, the law, music … looked up by its whole or its stem."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field

from afterword.domain.capture.notes_text import fold

_SHORTEST_STEM = 3
_COMPOUND = 9  # letters from which a word may be put together of two
_SHORTEST_PART = 5
_LONGEST = 40  # letters; what is longer is no word


@dataclass(frozen=True, slots=True)
class Topics:
    """Words and stems (these end in `*`) with the names of their topics, all folded.

    A topic is no verdict: the weights say what it speaks for.
    """

    table: Mapping[str, tuple[str, ...]] = field(default_factory=dict)
    _known: dict[str, tuple[str, ...]] = field(default_factory=dict)

    def of(self, word: str) -> tuple[str, ...]:
        """The topics of a folded word; of a long one that nobody knows, those of its last part."""
        if len(word) > _LONGEST:
            return ()
        if word not in self._known:
            self._known[word] = self._whole(word, _SHORTEST_STEM) or self._last_part(word)
        return self._known[word]

    def _whole(self, word: str, shortest: int) -> tuple[str, ...]:
        found = list(self.table.get(word, ()))
        for length in range(shortest, len(word) + 1):
            found += self.table.get(f"{word[:length]}*", ())
        return tuple(dict.fromkeys(found))

    def _last_part(self, word: str) -> tuple[str, ...]:
        if len(word) < _COMPOUND:
            return ()
        parts = (word[at:] for at in range(_SHORTEST_STEM, len(word) - _SHORTEST_PART + 1))
        return next((found for part in parts if (found := self._whole(part, _SHORTEST_PART))), ())


def topics_of(lists: Mapping[str, str]) -> Topics:
    """Topics from lists of words and stems parted by spaces, each by its topic's name."""
    table: dict[str, tuple[str, ...]] = {}
    for name, words in lists.items():
        for word in fold(words).split():
            table[word] = (*table.get(word, ()), name) if name not in table.get(word, ()) else table[word]
    return Topics(table)
