"""Two texts compared, word by word."""

from __future__ import annotations

import re
from dataclasses import dataclass
from difflib import SequenceMatcher
from enum import StrEnum

#: beyond so many words a text is compared line by line: no letter is that long
MOST_WORDS = 4000


class Change(StrEnum):
    """What became of a stretch from the first text to the second."""

    SAME = "same"
    GONE = "gone"
    NEW = "new"


@dataclass(frozen=True, slots=True)
class Stretch:
    """Words in a row that are the same in both, gone, or new."""

    text: str
    change: Change


def compared(before: str, after: str) -> tuple[Stretch, ...]:
    """The stretches in order; those not gone are the second text, those not new the first."""
    one, other = _words(before), _words(after)
    found: list[Stretch] = []
    for tag, a, b, c, d in SequenceMatcher(None, one, other, autojunk=False).get_opcodes():
        if tag == "equal":
            found.append(Stretch("".join(one[a:b]), Change.SAME))
            continue
        if a < b:
            found.append(Stretch("".join(one[a:b]), Change.GONE))
        if c < d:
            found.append(Stretch("".join(other[c:d]), Change.NEW))
    return tuple(found)


def _words(text: str) -> list[str]:
    """Words, and the white space and marks between them."""
    found = re.findall(r"\w+(?:['’]\w+)*|\s+|[^\w\s]", text)
    return found if len(found) <= MOST_WORDS else text.splitlines(keepends=True)
