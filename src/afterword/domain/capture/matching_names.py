"""Whether two spellings are one person: equal, short, misheard, or only half of it written."""

from __future__ import annotations

import re
from typing import Final

from rapidfuzz import fuzz

from afterword.domain.capture.folding import fold, letters
from afterword.domain.capture.lexicon.given_names import GIVEN_NAMES, SHORT_FORMS
from afterword.domain.capture.mentions_words import NICKNAMES
from afterword.domain.capture.names import Name

LIKELY: Final = 60
NO: Final = 0
# Shares of 100, found by trying names misheard and mistyped.
_NEAR_GIVEN: Final = 75
_NEAR_SINGLE: Final = 80
_NEAR_FAMILY: Final = 78
_EXACT_FAMILY: Final = 90
_MISHEARD: Final = 50
_MISHEARD_RANKED: Final = 55
_INITIAL_LETTERS: Final = 2
_STEM: Final = 3  # letters that a pet form keeps
_OTHER_INITIAL: Final = 15  # more than a tie, less than another family
_SHORT: Final = 4  # letters; shorter words are near to too many others


def is_short_for(short: str, whole: str) -> bool:
    """Whether one folded given name is what people call somebody of the other."""
    return whole in SHORT_FORMS.get(short, ()) or short in NICKNAMES.get(whole, ())


def likeness(a: Name, b: Name) -> int:
    """How likely two names are one person's, 0 to 100; LIKELY is enough if nobody else is nearer."""
    if fold(a.full) == fold(b.full):
        return 100
    if a.family and b.family:
        return _both_family(a, b)
    if a.given and b.given and (first := _scaled(_given(a.given, b.given), 75)):
        return first
    return _across(a, b)


def _both_family(a: Name, b: Name) -> int:
    family = 90 if _middle(a, b) or _middle(b, a) else _family(a.family or "", b.family or "")
    if a.given and b.given:
        given = _given(a.given, b.given)
        if given < _NEAR_GIVEN and family >= _EXACT_FAMILY and _initials_agree(a, b):
            return 80
        if given < _NEAR_GIVEN or family < _MISHEARD:
            return NO
        return min(98, round(0.4 * given + 0.6 * family))
    alike = _same_rank(a, b)
    if family >= _NEAR_FAMILY:
        return family - _OTHER_INITIAL * _initials_differ(a, b)
    return LIKELY + 2 if alike and family >= _MISHEARD_RANKED and _first(a) == _first(b) else NO


def _initials_differ(a: Name, b: Name) -> bool:
    """Whether an initial before the one family speaks against the other's given name ("R." and Eilidh)."""
    short, whole = (a, b) if b.given else (b, a)
    if short.given or not short.initials or not whole.given:
        return False
    heads = {fold(part)[:1] for part in (whole.given, *whole.initials)}
    return fold(short.initials[0])[:1] not in heads


def _middle(short: Name, whole: Name) -> bool:
    """Whether what looks like the family's initial is a middle one ("William T" of William T. Ashgrove)."""
    return (
        bool(short.given and whole.given)
        and short.family_is_initial
        and fold(short.family or "").strip(".") in {fold(i).strip(".") for i in whole.initials}
    )


def _initials_agree(a: Name, b: Name) -> bool:
    return len(a.given or "") <= _INITIAL_LETTERS or len(b.given or "") <= _INITIAL_LETTERS


def _first(name: Name) -> str:
    return fold(name.family or "")[:1]


def _same_rank(a: Name, b: Name) -> bool:
    ranks = set(a.honorifics) & set(b.honorifics)
    return bool(ranks - {"mr", "mrs", "ms", "frau", "herr"})


def _across(a: Name, b: Name) -> int:
    """A single name against a whole one: it may be either half of it."""
    one, other = (a, b) if not (a.given and a.family) else (b, a)
    single = one.given or one.family or ""
    halves = [_given(single, other.given), _family(single, other.family)] if single else []
    return _scaled(max((h for h in halves if h), default=0), 75)


def _scaled(share: int, top: int) -> int:
    return round(share * top / 100) if share >= _NEAR_SINGLE else NO


def _given(a: str | None, b: str | None) -> int:
    """Likeness of two given names: short forms and initials count, and so do hearing and typing slips."""
    x, y = letters(a or ""), letters(b or "")
    if not a or not b or not x or not y:
        return NO
    if x == y or is_short_for(x, y) or is_short_for(y, x):
        return 100
    if len(x) == 1 or len(y) == 1:
        return 80 if x[0] == y[0] else NO
    if fold(a).split()[0] == fold(b).split()[0] or fold(a).split("-")[0] == fold(b).split("-")[0]:
        return 95
    return _clipped(*sorted((x, y), key=len)) or _slip(x, y)


def _clipped(shorter: str, longer: str) -> int:
    """Likeness of a name and its pet form or its beginning."""
    if _is_pet_form(shorter, longer):
        return 80
    return 85 if _INITIAL_LETTERS < len(shorter) < len(longer) and longer.startswith(shorter) else NO


def _is_pet_form(short: str, whole: str) -> bool:
    """Whether a short word is a name's beginning with a pet ending ("Mado" of Madeleine), itself no name."""
    stem = re.sub(r"(?:inh[oa]|it[oa]|erl|chen|ie|ey|[oiyu])$", "", short)
    return (
        len(stem) >= _STEM
        and stem != short
        and len(short) < len(whole)
        and whole.startswith(stem)
        and short not in GIVEN_NAMES
    )


def _family(a: str | None, b: str | None) -> int:
    """Likeness of two family names: a part of a double name, initials ("K-D"), or a slip."""
    if not a or not b:
        return NO
    x, y = letters(a), letters(b)
    if x == y:
        return 100
    parts_a, parts_b = _parts(a), _parts(b)
    if all(len(p) == 1 for p in parts_a) or all(len(p) == 1 for p in parts_b):
        heads_a, heads_b = [p[0] for p in parts_a], [p[0] for p in parts_b]
        return 90 if heads_a == heads_b or heads_a[:1] == heads_b[:1] else NO
    if set(parts_a) & set(parts_b) - {"von", "van", "de", "der"}:
        return 92
    nearest = max((_slip(p, q) for p in parts_a for q in parts_b), default=0)
    return max(_slip(x, y), nearest - 5)


def misheard(a: str, b: str) -> bool:
    """Whether one family name could be heard as the other: the same first letter and half the rest."""
    x, y = letters(a), letters(b)
    return x[:1] == y[:1] and max(fuzz.ratio(x, y), fuzz.ratio(_sound(x), _sound(y))) >= _MISHEARD


def _parts(name: str) -> list[str]:
    return [p for p in fold(name).replace(".", " ").replace("-", " ").replace("'", "").split() if p]


def _slip(x: str, y: str) -> int:
    """How near two words are by letter and by sound, 0 to 100."""
    if min(len(x), len(y)) < _SHORT:
        return NO
    by_letter = fuzz.ratio(x, y)
    by_sound = fuzz.ratio(_sound(x), _sound(y)) - 6
    return round(max(by_letter, by_sound))


# As written, as heard, in the order they are tried.
_SOUNDS: Final = tuple(
    (written, heard.strip())
    for written, heard in re.findall(
        r"(\w+):(\w*)",
        "sch:s tsch:c ph:f th:t ck:k gh:g wh:w sh:s ch:k cz:c sz:s dt:t tz:z ts:z qu:kw x:ks y:i w:v z:s c:k "
        "ee:i ea:i ie:i ei:i oo:u ou:u ow:o au:o aw:o h: j:g",
    )
)


def _sound(word: str) -> str:
    """A rough key of how a word sounds across the languages names come from."""
    for written, heard in _SOUNDS:
        word = word.replace(written, heard)
    return "".join(c for i, c in enumerate(word) if i == 0 or c != word[i - 1])


def fits_address(name: Name, email: str) -> bool:
    """Whether an address's local part can be made of this name ("rlaflamme", "deepak.r", "bkdunn")."""
    local = letters(email.split("@", maxsplit=1)[0].split("+", maxsplit=1)[0])
    given, family = letters(name.given or ""), letters(name.family or "")
    if not local:
        return False
    parts = [letters(p) for p in _parts(name.family or "")]
    heads = "".join(p[0] for p in parts[:-1] if p)
    made = {
        given + family,
        family + given,
        given[:1] + family,
        family + given[:1],
        given + family[:1],
        family,
    }
    made |= {given, given[:1] + (parts[-1] if parts else ""), given + (parts[-1] if parts else "")}
    made |= {
        given[:1] + heads + (parts[-1] if parts else ""),
        given[:2] + family,
        given[:1] + (parts[0] if parts else ""),
    }
    made |= {
        family + "".join(i[0].lower() for i in name.initials),
        "".join(i[0].lower() for i in name.initials) + family,
    }
    if (
        not given
        and len(family) >= _SHORT
        and len(local) == len(family) + 1
        and (local.endswith(family) or local.startswith(family))
    ):
        return True
    return local in {m for m in made if len(m) > _INITIAL_LETTERS} or (
        not family and len(given) >= _SHORT and local.startswith(given)
    )
