"""Two texts compared, word by word."""

from __future__ import annotations

import re
from dataclasses import dataclass
from difflib import SequenceMatcher
from enum import StrEnum

#: beyond so many words a text is compared line by line: no letter is that long
MOST_WORDS = 4000

#: so many words in a row that are the same by chance do not part one change from the next
MOST_JOINING = 2


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
    if max(len(one), len(other)) > MOST_WORDS:  # as many lines: no letter, and hours of comparing
        return tuple(_changed(before, after))
    found: list[Stretch] = []
    gone = new = bridge = ""
    for tag, a, b, c, d in SequenceMatcher(None, one, other, autojunk=False).get_opcodes():
        same = "".join(one[a:b])
        if tag != "equal":
            gone, new, bridge = gone + bridge + same, new + bridge + "".join(other[c:d]), ""
        elif (gone or new) and _joins(same):
            bridge = same
        else:
            found += [*_changed(gone, new), Stretch(bridge + same, Mark.SAME)]
            gone = new = bridge = ""
    return tuple(
        stretch for stretch in (*found, *_changed(gone, new), Stretch(bridge, Mark.SAME)) if stretch.text
    )


def _joins(same: str) -> bool:
    """Whether so little is the same that what stands around it reads as one change."""
    return "\n" not in same and len(re.findall(r"\w+", same)) <= MOST_JOINING


def _changed(gone: str, new: str) -> list[Stretch]:
    told = (Stretch(gone, Mark.GONE), Stretch(new, Mark.NEW))
    return [stretch for stretch in told if stretch.text]


def _words(text: str) -> list[str]:
    """Words, and the white space and marks between them."""
    found = re.findall(r"\w+(?:['’]\w+)*|\s+|[^\w\s]", text)
    return found if len(found) <= MOST_WORDS else text.splitlines(keepends=True)
