"""Typing in two places: which words stand where a page writes what another has changed meanwhile.

Nothing is overwritten silently. A page says what it showed when the typing began (`shown`, a
mark); as long as that still stands, or the page itself wrote what stands, its words are simply
the next ones. Otherwise the later keystroke wins, and the caller keeps the other words.
"""

from __future__ import annotations

import hashlib
from dataclasses import dataclass
from datetime import date, datetime
from enum import StrEnum


class Settled(StrEnum):
    """What becomes of what was typed."""

    SAME = "same"  # it says what stands, or was never touched
    SAVED = "saved"
    OVERTOOK = "overtook"  # saved over words that were written elsewhere, earlier
    OVERTAKEN = "overtaken"  # what was written elsewhere, later, stands


@dataclass(frozen=True, slots=True)
class Words:
    """What one row holds. `at` is the last keystroke (aware; None where nobody typed), `page` where."""

    text: str
    answer: str = ""
    due: date | None = None
    at: datetime | None = None
    page: str = ""

    @property
    def mark(self) -> str:
        """A short mark of the words alone; empty for an empty row."""
        if not self.text:
            return ""
        told = "\x1f".join(
            (_folded(self.text), _folded(self.answer), self.due.isoformat() if self.due else "")
        )
        return hashlib.sha256(told.encode("utf-8", "replace")).hexdigest()[:16]


def settle(typed: Words, standing: Words, shown: str | None) -> Settled:
    """Whose words stand. `shown` is the mark of what the page showed; None where it does not say."""
    if typed.mark == standing.mark:
        return Settled.SAME
    if typed.page and typed.page == standing.page:
        return Settled.SAVED  # also where an answer was lost, and the page knows of no words of its own
    if typed.mark == shown:
        return Settled.SAME
    if shown in {None, standing.mark}:
        return Settled.SAVED
    if typed.at and standing.at and typed.at < standing.at:
        return Settled.OVERTAKEN
    return Settled.OVERTOOK


def _folded(text: str) -> str:
    return " ".join(text.split())
