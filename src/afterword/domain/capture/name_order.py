"""In which order a name is written: by capitals, by the family names of East Asia, by "bin".

"TAN Wei Ling" and "Tan Wei Ling" are Ms Tan, whom friends call Wei Ling; "Cheryl Ong Hui Shan"
is Ms Ong, called Cheryl.
"""

from __future__ import annotations

import re
from dataclasses import dataclass
from typing import Final

from afterword.domain.capture.folding import fold
from afterword.domain.capture.lexicon.given_names import GIVEN_NAMES
from afterword.domain.capture.lexicon.honorifics import GENERATIONS, PARTICLES
from afterword.domain.capture.lexicon.name_order import (
    ALSO_WESTERN,
    PATRONYMIC,
    SURNAMES_FIRST,
    SYLLABLE,
    SYLLABLES,
)

_SHOUTED: Final = 3  # letters; two may be initials ("JP Morgan")
_WHOLE: Final = 3  # words of "Tan Wei Ling"
_WITH_WESTERN: Final = 4  # words of "Cheryl Ong Hui Shan"


@dataclass(frozen=True, slots=True)
class Order:
    """The halves of a name as written; `after` is what follows where a Western name leads."""

    given: str
    family: str
    family_first: bool = True
    after: str | None = None


def order_of(parts: list[str]) -> Order | None:
    """The order, where something tells of one that is not given name first; else None."""
    if len(parts) < len(("family", "given")) or any("." in part or len(part) == 1 for part in parts[:1]):
        return None
    return _by_father(parts) or _by_capitals(parts) or _by_surname(parts)


def _by_father(parts: list[str]) -> Order | None:
    """Names with "bin", "s/o": what stands before is the person's own, the rest the father's."""
    at = next((i for i, p in enumerate(parts) if fold(p).rstrip(".") in PATRONYMIC and i > 0), None)
    if at is None or at == len(parts) - 1 or any(p[:1].islower() for p in parts[:at]):
        return None
    return Order(" ".join(parts[:at]), " ".join(parts[at:]), family_first=False)


def _by_capitals(parts: list[str]) -> Order | None:
    """One run of words in capitals among others is the family name, wherever it stands."""
    shouted = [_is_shouted(p) for p in parts]
    if not any(shouted) or all(shouted):
        return None
    first = shouted.index(True)
    last = len(shouted) - 1 - shouted[::-1].index(True)
    if not all(shouted[first : last + 1]):
        return None
    before, family, after = parts[:first], " ".join(parts[first : last + 1]), parts[last + 1 :]
    if any(len(p.strip(".")) == 1 or fold(p) in PARTICLES for p in (*before, *after)):
        return None
    if not before:
        asian = fold(family) in SURNAMES_FIRST
        return Order(" ".join(after), family, family_first=asian)
    return Order(" ".join(before), family, family_first=False, after=" ".join(after) or None)


def _is_shouted(part: str) -> bool:
    letters = re.sub(r"[\W\d_]", "", part)
    key = fold(part)
    return (
        letters.isupper()
        and key not in GENERATIONS
        and (len(letters) >= _SHOUTED or (len(letters) > 1 and key in SURNAMES_FIRST))
    )


def _by_surname(parts: list[str]) -> Order | None:
    keys = [fold(p) for p in parts]
    if not all(p[:1].isupper() for p in parts):
        return None
    second = _is_surname(keys[1]) and keys[0] not in SURNAMES_FIRST
    if second and len(parts) == _WITH_WESTERN and all(_is_syllable(k) for k in keys[2:]):
        return Order(parts[0], parts[1], family_first=False, after=" ".join(parts[2:]))
    if len(parts) == _WHOLE and _is_surname(keys[0]) and all(_is_syllable(k) for k in keys[1:]):
        return Order(" ".join(parts[1:]), parts[0])
    if second and len(parts) == _WHOLE and "-" in keys[2] and _is_two(keys[2]):
        return Order(parts[0], parts[1], family_first=False, after=parts[2])
    return _two_words(parts, keys)


def _two_words(parts: list[str], keys: list[str]) -> Order | None:
    """Two words ("Kim Min-jung"): the second is of two syllables and no family name."""
    if len(parts) != len(("family", "given")) or not _is_surname(keys[0]):
        return None
    tied = "-" in keys[1] and _is_two(keys[1])
    plain = keys[0] not in ALSO_WESTERN and _is_two(keys[1]) and not SYLLABLE.fullmatch(keys[1])
    known = keys[1] in GIVEN_NAMES or keys[1] in SURNAMES_FIRST or keys[0] in GIVEN_NAMES
    return Order(parts[1], parts[0]) if tied or (plain and not known) else None


def _is_surname(key: str) -> bool:
    return key in SURNAMES_FIRST


def _is_syllable(key: str) -> bool:
    return SYLLABLE.fullmatch(key) is not None


def _is_two(key: str) -> bool:
    return SYLLABLES.fullmatch(key) is not None
