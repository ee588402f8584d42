"""What people write to those who applied, as data: one module for each language."""

from __future__ import annotations

from functools import lru_cache
from importlib import import_module

from afterword.domain.hear.cues import Language

KNOWN = ("en", "de", "fr", "es", "pt", "nl", "it", "ja")


@lru_cache(maxsize=len(KNOWN))
def language(tag: str) -> Language:
    """The phrases of a language, by its BCP 47 tag; English where there are none."""
    primary = tag.casefold().partition("-")[0]
    name = primary if primary in KNOWN else "en"
    found: Language = import_module(f"{__name__}.{name}").LANGUAGE
    return found
