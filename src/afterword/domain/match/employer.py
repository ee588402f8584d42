"""Whether two spellings name one employer: the legal form and the writing do not matter."""

from __future__ import annotations

import re
import unicodedata
from enum import IntEnum
from functools import lru_cache

from cleanco import basename

from afterword.domain.capture.folding import fold

_DOTTED_I = "i\u0307"  # what a Turkish capital I leaves behind in lower case
_ARTICLE = re.compile(r"^(?:the|die|der|das|le|la|les|el|o|a)\s+(?=\w)")
_SHORTEST_START = 2  # words: "Stanford University" may begin "Stanford University Hospital"


class Sureness(IntEnum):
    """How sure it is that two things are one. LIKELY is to be asked about, never acted upon."""

    NO = 0
    LIKELY = 1
    SURE = 2


@lru_cache(maxsize=50_000)
def employer_key(name: str) -> str:
    """What two spellings of one employer share: without legal form, case, width and punctuation.

    Accents stay, since "Škoda" and "Koda" are two houses. Empty where nothing is left.
    """
    plain = unicodedata.normalize("NFKC", name)
    bare = basename(" ".join(plain.split())) or plain
    low = unicodedata.normalize("NFC", bare.casefold().replace(_DOTTED_I, "i"))
    words = re.findall(r"[^\W_]+", low.replace("&", " and ").replace("'", "").replace("’", ""))
    return _ARTICLE.sub("", " ".join(words))


def same_employer(one: str, other: str) -> Sureness:
    """Whether the two names mean one employer.

    Sure when the keys are equal; likely when they are without accents, or when one goes on
    where the other ends ("Siemens", "Siemens Healthineers").
    """
    a, b = employer_key(one), employer_key(other)
    if not a or not b:
        return Sureness.NO
    if a == b:
        return Sureness.SURE
    return Sureness.LIKELY if fold(a) == fold(b) or _begins(a, b) else Sureness.NO


def _begins(a: str, b: str) -> bool:
    """Whether the shorter stands whole at the start of the longer; one common word is too little."""
    shorter, longer = sorted((a, b), key=len)
    return longer.startswith(f"{shorter} ") and (
        len(shorter.split()) >= _SHORTEST_START or shorter not in _COMMON
    )


#: First words that many unrelated employers begin with.
_COMMON = frozenset(
    {
        *("first", "national", "united", "general", "american", "global", "international", "royal"),
        *("new", "north", "south", "east", "west", "city", "state", "university", "institute", "bank"),
        *("deutsche", "allgemeine", "stadt", "land", "banco", "grupo", "hotel", "saint", "st", "san"),
        *("universitat", "universität", "hochschule", "ministry", "department", "council", "college"),
    }
)
