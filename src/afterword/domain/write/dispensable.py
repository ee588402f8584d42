"""What a letter can do without, what is missed least first."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Final

#: by the last word of a frame's name; what does not stand here stays
RANKS: Final[Mapping[str, int]] = {
    "filler": 0,
    "offer": 1,
    "closing": 1,
    "next_step": 1,
    "wishes": 1,
    "middle": 2,
    "habit": 2,
    "personal": 2,
    "shared": 2,
    "evidence": 4,
    "guided": 5,
    "told": 5,
    "quoted": 5,
    "liked": 5,
    "advice": 5,
    "asked": 5,
    "pass_topic": 5,
    "want": 6,
    "statement": 6,
    "date": 7,
    "interest": 7,
    "topic": 8,
    "topic_sober": 8,
}
#: of these letters what is listed above is the letter itself
_NEEDED = frozenset({"keep_warm.closing", "handwritten_note.interest", "phone.date", "phone.closing"})


def rank(frame: str) -> int | None:
    """How soon a sentence made from this frame may go; None where it stays."""
    return None if frame in _NEEDED else RANKS.get(frame.rpartition(".")[2])
