"""Phrases that a review goes by, one file for each language; the syntax is that of `phrases`."""

from __future__ import annotations

from collections.abc import Mapping
from functools import cache
from typing import Final

from afterword.domain.review.lists import de, en, es, fr, pt
from afterword.domain.review.phrases import Phrases

_LISTS: Final[Mapping[str, Mapping[str, str]]] = {
    "en": en.LISTS,
    "de": de.LISTS,
    "fr": fr.LISTS,
    "es": es.LISTS,
    "pt": pt.LISTS,
}
#: the languages there are phrases for
KNOWN: Final = tuple(_LISTS)


@cache
def phrases(language: str, name: str) -> Phrases:
    """The phrases of this name in a language (BCP 47); none where the language has no such table."""
    base = language.partition("-")[0]
    return Phrases(_LISTS.get(base, {}).get(name, ""))
