"""The kind word lists, compiled for the languages a note may be in; and which languages those are."""

from __future__ import annotations

import re
from dataclasses import dataclass
from functools import cache
from types import ModuleType

from afterword.domain.capture import (
    notes_words_de,
    notes_words_en,
    notes_words_es,
    notes_words_fr,
    notes_words_pt,
)
from afterword.domain.capture.notes_cues import compiled, listed
from afterword.domain.capture.notes_text import words
from afterword.domain.facts import Kind

_MODULES: dict[str, ModuleType] = {
    "en": notes_words_en,
    "de": notes_words_de,
    "pt": notes_words_pt,
    "es": notes_words_es,
    "fr": notes_words_fr,
}
_TELLING = {
    "en": frozenset(
        listed(
            """
        the and was to of her his they she he with for said is it on at that my we who but not from
        """
        )
    ),
    "de": frozenset(
        listed(
            """
        und der die das ist nicht ich war mit fur auf sie er bis hat ein eine von zu wir auch noch wird
        dem den
        """
        )
    ),
    "pt": frozenset(
        listed(
            """
        que de e o a nao com para um uma ela ele do da no na em mais foi tem pra ate dela dele se as os
        """
        )
    ),
    "es": frozenset(
        listed(
            """
        que de y el la no con para un una ella del en los las mas fue tiene por se lo su al pero es
        """
        )
    ),
    "fr": frozenset(
        listed(
            """
        que de et le la pas avec pour un une elle il du les des est sur au mais dans ne je se qui plus
        ce
        """
        )
    ),
}


@dataclass(frozen=True, slots=True)
class Vocabulary:
    """What to look for, one pattern a matter."""

    promise: re.Pattern[str]
    deliverable: re.Pattern[str]
    need: re.Pattern[str]
    concern: re.Pattern[str]
    answer: re.Pattern[str]
    answered: re.Pattern[str]
    personal: re.Pattern[str]
    next_step: re.Pattern[str]
    decision: re.Pattern[str]
    bare_wait: re.Pattern[str]
    closed: re.Pattern[str]
    liked: re.Pattern[str]
    starters: re.Pattern[str]
    she: re.Pattern[str]
    he: re.Pattern[str]
    narrator: re.Pattern[str]
    noise: re.Pattern[str]
    sections: tuple[tuple[Kind, re.Pattern[str]], ...]


def language_of(text: str, language: str) -> str:
    """The language a text is in; the one said where that cannot be told."""
    used = _used(text)
    return used[0] if used else language[:2].casefold()


def languages_of(text: str, language: str) -> tuple[str, ...]:
    """The language said first, the one the text is in, and English, which people mix in everywhere."""
    return tuple(dict.fromkeys((language[:2].casefold(), *_used(text), "en")))


def _used(text: str) -> list[str]:
    """The languages with the most telling words in the text; none where there is none."""
    said = set(words(text))
    hits = {code: len(said & telling) for code, telling in _TELLING.items()}
    most = max(hits.values(), default=0)
    return [code for code, number in hits.items() if most and number == most]


@cache
def vocabulary(languages: tuple[str, ...]) -> Vocabulary:
    """The cues of these languages together."""
    names = [name for name in Vocabulary.__dataclass_fields__ if name != "sections"]
    modules = [_MODULES[code] for code in languages if code in _MODULES]
    lists = {
        name: compiled(phrase for module in modules for phrase in getattr(module, name.upper(), ()))
        for name in names
    }
    sections = tuple((kind, _section(modules, kind)) for kind in Kind)
    return Vocabulary(**lists, sections=sections)


def _section(modules: list[ModuleType], kind: Kind) -> re.Pattern[str]:
    return compiled(phrase for module in modules for phrase in module.SECTIONS.get(kind.value, ()))
