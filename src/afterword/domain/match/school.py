"""Whether two spellings name one school or university."""

from __future__ import annotations

import re

from afterword.domain.capture.folding import fold
from afterword.domain.match.employer import Sureness
from afterword.domain.match.place import ENGLISH_TOWNS

#: What schools are called for short, written out. "University of York" and "York University" are
#: two: the order of words stays.
_WRITTEN_OUT = {
    "tu": "technische universitat",
    "th": "technische hochschule",
    "fh": "fachhochschule",
    "uni": "universitat",
    "univ": "university",
    "inst": "institute",
    "tech": "institute of technology",
    "coll": "college",
    "hs": "hochschule",
    "poly": "polytechnic",
    "mit": "massachusetts institute of technology",
    "caltech": "california institute of technology",
    "ucl": "university college london",
    "lse": "london school of economics",
    "eth": "eidgenossische technische hochschule",
    "usp": "universidade de sao paulo",
    "ufrj": "universidade federal do rio de janeiro",
    "iit": "indian institute of technology",
    "nit": "national institute of technology",
    "nus": "national university of singapore",
    "ucla": "university of california los angeles",
    "uc": "university of california",
}
_NOISE = frozenset({"the", "at", "of", "de", "der", "die", "du", "zu", "in"})
_LEAST = 2  # words in what both share


def same_school(one: str, other: str) -> Sureness:
    """Sure when the names are one once written out; likely when one continues the other."""
    a, b = school_key(one), school_key(other)
    if not a or not b:
        return Sureness.NO
    if a == b:
        return Sureness.SURE
    shorter, longer = sorted((a, b), key=len)
    goes_on = longer.startswith(f"{shorter} ") and len(shorter.split()) >= _LEAST
    return Sureness.LIKELY if goes_on else Sureness.NO


def school_key(name: str) -> str:
    """A school's name written out, without what stands in brackets or after a comma or dash."""
    bare = re.split(r"\s[-–|]\s|[(]", name, maxsplit=1)[0].replace(",", " ")
    words = re.findall(r"[^\W_]+", fold(bare))
    spelt = " ".join(_WRITTEN_OUT.get(word, word) for word in words).split()
    return " ".join(ENGLISH_TOWNS.get(word, word) for word in spelt if word not in _NOISE)
