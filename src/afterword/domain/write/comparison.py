"""Two texts compared, word by word."""

from __future__ import annotations

import re
from dataclasses import dataclass
from difflib import SequenceMatcher
from enum import StrEnum

#: beyond so many words a text is compared line by line: no letter is that long
MOST_WORDS = 4000


class Mark(StrEnum):
    """What became of a stretch from the first text to the second."""

    SAME = "same"
    GONE = "gone"
    NEW = "new"


@dataclass(frozen=True, slots=True)
class Stretch:
    """Words in a row that are the same in both, gone, or new."""

    text: str
    mark: Mark


def compared(before: str, after: str) -> tuple[Stretch, ...]:
    """The stretches in order; those not gone are the second text, those not new the first."""
    one, other = _words(before), _words(after)
    found: list[Stretch] = []
    gone = new = ""
    for tag, a, b, c, d in SequenceMatcher(None, one, other, autojunk=False).get_opcodes():
        same = "".join(one[a:b])
        if tag != "equal":
            gone, new = gone + same, new + "".join(other[c:d])
        elif same.isspace() and "\n" not in same and (gone or new):
            gone, new = gone + same, new + same  # one change of three words, not three changes
        else:
            found += [*_changed(gone, new), Stretch(same, Mark.SAME)]
            gone = new = ""
    return (*found, *_changed(gone, new))


def _changed(gone: str, new: str) -> list[Stretch]:
    told = (Stretch(gone, Mark.GONE), Stretch(new, Mark.NEW))
    return [stretch for stretch in told if stretch.text]


def _words(text: str) -> list[str]:
    """Words, and the white space and marks between them."""
    found = re.findall(r"\w+(?:['’]\w+)*|\s+|[^\w\s]", text)
    return found if len(found) <= MOST_WORDS else text.splitlines(keepends=True)
