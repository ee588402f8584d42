"""The noun: a stretch of days that some words meant."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date


@dataclass(frozen=True, slots=True)
class FoundDate:
    """Words that name a day or a stretch of days.

    `start` and `end` are character offsets in the text; `first` and `last` bracket the days
    meant, both included ("early next week" is Monday to Tuesday). `vague` is True where the
    words themselves leave room ("2ish weeks", "in January").
    """

    words: str
    start: int
    end: int
    first: date
    last: date
    vague: bool = False
