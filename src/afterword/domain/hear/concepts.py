"""What a word of a mail is about, looked up by its whole or its stem (`concept_words`)."""

from __future__ import annotations

from functools import cache, lru_cache

from afterword.domain.capture.folding import fold
from afterword.domain.hear.concept_words import CONCEPTS

SHORTEST_STEM = 2


@lru_cache(maxsize=16384)
def concepts_of(word: str) -> tuple[str, ...]:
    """The concepts of a folded word, or of two joined by `_`."""
    table, longest = _table()
    found = list(table.get(word, ()))
    for length in range(SHORTEST_STEM, min(len(word), longest) + 1):
        found += table.get(f"{word[:length]}*", ())
    return tuple(dict.fromkeys(found))


@cache
def _table() -> tuple[dict[str, tuple[str, ...]], int]:
    """The concepts of each word and stem, and the length of the longest stem."""
    table: dict[str, tuple[str, ...]] = {}
    for name, words in CONCEPTS.items():
        for word in dict.fromkeys(fold(words).split()):
            table[word] = (*table.get(word, ()), name)
    return table, max(len(word) for word in table if word.endswith("*")) - 1
