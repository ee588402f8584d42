"""Names that nobody explained, but that can be made of one person's only: initials, clipped and pet forms."""

from __future__ import annotations

import re
from collections.abc import Sequence
from typing import Final

from afterword.domain.capture.lexicon.function_words import FUNCTION_WORDS
from afterword.domain.capture.lexicon.notes_cues import SPEAKS
from afterword.domain.capture.lexicon.pet_forms import ALSO_ORDINARY, PET_ENDINGS, VERB_ENDING
from afterword.domain.capture.mentions_names import family_of, given_of, name_tokens
from afterword.domain.capture.mentions_plain import PLAIN_WORDS
from afterword.domain.capture.mentions_words import DOCTORS, HONORIFICS, NICKNAMES, PARTICLES
from afterword.domain.capture.name_hits import VOCABULARY
from afterword.domain.capture.notes_text import fold
from afterword.domain.facts import Person

_STEM: Final = 3  # letters that must be left of a name
_TAIL: Final = 4  # letters, where only a name's end is said ("Lando")
_CAPITALS: Final = 4  # "KU", "GAB", "CvT", "JPE"
_PAIR: Final = 2  # letters that may stand for many things
_SAID: Final = frozenset(word for words in FUNCTION_WORDS.values() for word in words)
_POINTS: Final = re.compile(r"\s?[:=(]|\s[–—-]\s|\s(?:sir|madam|ma'?am|ji|bhai|didi|san|sahib)\b")
_ARTICLE: Final = re.compile(
    r"\b(?:o|a|el|la|il|le|l'|der|die|the|mano|dona|seu|don|doña)[ \t]*$", re.IGNORECASE
)


def derived(
    written: str, before: str, after: str, people: Sequence[Person], *, often: bool = False
) -> str | None:
    """The key of the one person whose name `written` can be made of, where the words around allow it.

    `often` where the text has it more than once.
    """
    written = re.sub(r"['’]s$", "", written)
    word = fold(written)
    if _is_word(word, written):
        return None
    if initials := {p.key for p in people if written in _initials(p)}:
        sure = len(written) > _PAIR or often or _acts(after)
        return next(iter(initials)) if len(initials) == 1 and sure else None
    ranks = {p.key: _rank(word, p) for p in people}
    best = max(ranks.values(), default=0)
    bearers = [key for key, rank in ranks.items() if rank and rank == best]
    if len(bearers) != 1 or not _stands_for_somebody(written, before, after, clipped=best == 1 and not often):
        return None
    return bearers[0]


def _is_word(word: str, written: str) -> bool:
    """Whether a word means something by itself."""
    known = word in VOCABULARY | PLAIN_WORDS | ALSO_ORDINARY | _SAID | HONORIFICS | DOCTORS
    return known and not (written.isupper() and len(written) == _CAPITALS - 1)


def _initials(person: Person) -> set[str]:
    """The capitals by which somebody may be written: "KU" of Kai-Uwe, "CvT", "JPE"."""
    parts = [p for token in person.name.split() for p in token.split("-") if p]
    parts = [p for p in parts if fold(p).strip(".") not in HONORIFICS | DOCTORS]
    heads = "".join(p[0] if fold(p) in PARTICLES else p[0].upper() for p in parts)
    given = "".join(p[0].upper() for p in re.split(r"[\s-]+", given_of(person)) if p)
    ends = f"{heads[0]}{heads[-1]}" if heads else ""
    found = {heads, given, ends, "".join(c for c in heads if c.isupper())}
    return {form for form in found if 1 < len(form) <= _CAPITALS} - {"OK", "TV", "PC", "CV", "AM", "PM"}


def _rank(word: str, person: Person) -> int:
    """How a word is made of a name: 2 a pet form or a name's end, 1 its beginning alone, 0 not at all."""
    parts = {
        piece for name in (given_of(person), family_of(person)) for piece in re.split(r"[\s-]+", fold(name))
    }
    parts |= {*name_tokens(person.name), re.sub(r"[\s-]", "", fold(given_of(person)))}
    short = {nick for nick in NICKNAMES.get(fold(given_of(person)), ()) if len(nick) >= _STEM}
    heard = _heard(word)
    ranks = [_made_of(heard, _heard(part)) for part in parts if len(part) > _STEM and part != word]
    return max([*ranks, *(2 * _is_pet_form(heard, _heard(nick)) for nick in short)], default=0)


def _heard(word: str) -> str:
    """The word as pet forms keep it: one letter for each sound ("Jacky" of Jacqueline)."""
    return re.sub(r"(.)\1", r"\1", re.sub(r"ck|[cq]", "k", word))


def _made_of(word: str, name: str) -> int:
    if len(word) < _STEM:
        return 0
    if _is_pet_form(word, name) or (len(word) >= _TAIL and name[2:].endswith(word)):
        return 2
    if name.startswith(word):
        return 1 + (len(word) > _TAIL)
    return int(name.endswith(word))


def _is_pet_form(word: str, name: str) -> bool:
    """Whether a word is a name's beginning with another ending, or what stands near its end ("Lotti")."""
    stems = (word.removesuffix(ending) for ending in PET_ENDINGS if word.endswith(ending))
    return any(
        len(stem) >= _STEM and (name.startswith(stem) or (len(stem) >= _TAIL and stem in name[1:]))
        for stem in stems
    )


def _stands_for_somebody(written: str, before: str, after: str, *, clipped: bool) -> bool:
    """Whether it is written like a name, or somebody doing something."""
    capital = written[:1].isupper()
    if capital and not clipped and re.search(r"[\w,;][ \t]*$", before):
        return True
    led = _ARTICLE.search(before) or not re.search(r"\w[ \t]*$", before)
    return _acts(after) and (capital or not clipped or bool(led))


def _acts(after: str) -> bool:
    """Whether the words behind are those of somebody who does something, or is introduced."""
    return bool(SPEAKS.match(after) or VERB_ENDING.match(after) or _POINTS.match(after))
