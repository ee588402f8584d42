"""Text made comparable: lower case, no accents, plain apostrophes."""

from __future__ import annotations

import re
import unicodedata
from typing import Final

_PLAIN: Final = str.maketrans(
    {"’": "'", "‘": "'", "ß": "ss", "ø": "o", "ł": "l", "đ": "d", "ı": "i", "æ": "ae", "œ": "oe"}
)


def fold(text: str) -> str:
    """The text without case, accents and double spaces."""
    bare = "".join(c for c in unicodedata.normalize("NFKD", text.casefold()) if not unicodedata.combining(c))
    return re.sub(r"\s+", " ", bare.translate(_PLAIN)).strip()


def letters(text: str) -> str:
    """Only the letters and digits of the folded text: what an address's local part keeps of a name."""
    return re.sub(r"[\W_]", "", spelt_out(text))


def spelt_out(text: str) -> str:
    """Folded, with German umlauts written as two letters where an address would."""
    two = text.casefold().replace("ä", "ae").replace("ö", "oe").replace("ü", "ue")
    return fold(two)
