"""Days as exports write them: "08 Feb 2026", "Jan 2024", "2025-06-01 14:03:22 UTC", "2021"."""

from __future__ import annotations

import re
from datetime import date
from functools import lru_cache

_MONTHS = ("jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec")
_ISO = re.compile(r"(\d{4})[-/](\d{1,2})(?:[-/](\d{1,2}))?(?!\d)")
_DOTTED = re.compile(r"(\d{1,2})\.(\d{1,2})\.(\d{4})\b")  # never month first
_NAMED = re.compile(r"(?:(\d{1,2})\.? )?([A-Za-z]{3})[a-z]*\.? (?:(\d{1,2}), )?(\d{4})\b")
_YEAR = re.compile(r"(\d{4})$")


@lru_cache(maxsize=50_000)
def day(text: str) -> date | None:
    """The day, where the text names a whole one; None else."""
    parts = _parts(text.strip())
    try:
        return date(*parts) if parts and all(parts) else None
    except ValueError:
        return None


def moment(text: str) -> str:
    """`YYYY[-MM[-DD]]`, as much as the text names; empty where it names none."""
    year, month, number = _parts(text.strip()) or (0, 0, 0)
    if not year:
        return ""
    rest = f"-{month:02d}" if month in range(1, 13) else ""
    return f"{year:04d}{rest}{f'-{number:02d}' if rest and number else ''}"


def _parts(text: str) -> tuple[int, int, int] | None:
    """Year, month and day; 0 for what is not named.

    Which is the month in "3/4/2025" is anybody's guess: such a day is not read.
    """
    if hit := _ISO.match(text):
        return int(hit[1]), int(hit[2]), int(hit[3] or 0)
    if hit := _DOTTED.match(text):
        return int(hit[3]), int(hit[2]), int(hit[1])
    if (hit := _NAMED.match(text)) and hit[2].lower() in _MONTHS:
        return int(hit[4]), _MONTHS.index(hit[2].lower()) + 1, int(hit[1] or hit[3] or 0)
    hit = _YEAR.match(text)
    return (int(hit[1]), 0, 0) if hit else None
