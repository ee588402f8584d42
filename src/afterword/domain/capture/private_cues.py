"""The private word lists, compiled for the languages a note may be in."""

from __future__ import annotations

import re
from dataclasses import dataclass
from functools import cache
from types import ModuleType

from afterword.domain.capture import (
    private_words_de,
    private_words_en,
    private_words_es,
    private_words_fr,
    private_words_pt,
)
from afterword.domain.capture.notes_cues import compiled

_MODULES: dict[str, ModuleType] = {
    "en": private_words_en,
    "de": private_words_de,
    "pt": private_words_pt,
    "es": private_words_es,
    "fr": private_words_fr,
}
_SENTENCE_GROUPS = ("MONEY", "RIVALS", "GOSSIP", "IMPROPER", "EMPLOYER", "SORROW")
_CLAUSE_GROUPS = ("HEALTH", "DOUBT_COLOUR", "GRIPE", "CHORES")


@dataclass(frozen=True, slots=True)
class PrivateCues:
    """What to look for, by how far it reaches.

    `sentence` cues make their whole sentence private, `clause` cues their clause and what hangs
    on it; `backward` ones what went before, `forward` ones what follows. `grave` needs `kin`.
    """

    backward: re.Pattern[str]
    forward: re.Pattern[str]
    sentence: re.Pattern[str]
    clause: re.Pattern[str]
    doubt_plain: re.Pattern[str]
    doubt_colour: re.Pattern[str]
    grave: re.Pattern[str]
    kin: re.Pattern[str]
    chores: re.Pattern[str]


@cache
def private_cues(languages: tuple[str, ...]) -> PrivateCues:
    """The cues of these languages together."""
    return PrivateCues(
        backward=_group(languages, "BACKWARD"),
        forward=_group(languages, "FORWARD"),
        sentence=_group(languages, *_SENTENCE_GROUPS),
        clause=_group(languages, *_CLAUSE_GROUPS),
        doubt_plain=_group(languages, "DOUBT_PLAIN"),
        doubt_colour=_group(languages, "DOUBT_COLOUR"),
        grave=_group(languages, "GRAVE"),
        kin=_group(languages, "KIN"),
        chores=_group(languages, "CHORES"),
    )


def _group(languages: tuple[str, ...], *names: str) -> re.Pattern[str]:
    modules = [_MODULES[language] for language in languages if language in _MODULES]
    return compiled(phrase for module in modules for name in names for phrase in getattr(module, name, ()))
