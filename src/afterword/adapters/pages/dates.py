"""Dates as structured data gives them, kept as far as they tell: a day, a local time, an instant."""

from __future__ import annotations

import re
from datetime import date, datetime

_DAY = re.compile(r"(\d{4})-?(\d{2})-?(\d{2})")
_LONGEST = 40  # letters in a date
_OTHER_FORMS = ("%B %d, %Y", "%b %d, %Y", "%d %B %Y", "%d %b %Y", "%m/%d/%Y", "%d.%m.%Y", "%Y/%m/%d")


def iso_moment(text: str | None) -> str | None:
    """ISO 8601 of what a page wrote; None where it is no date."""
    said = (text or "").strip()
    try:
        moment = datetime.fromisoformat(said)
    except ValueError:
        day = iso_day(said)
        return day.isoformat() if day else None
    return said if len(said) > len("2026-11-22") and "T" in said else _rewritten(said, moment)


def iso_day(text: str | None) -> date | None:
    """The day that a page wrote, whatever clock time follows it."""
    said = (text or "").strip()
    try:
        return date(*map(int, hit.groups())) if (hit := _DAY.match(said)) else _other(said)
    except ValueError:
        return None


def _rewritten(said: str, moment: datetime) -> str:
    return moment.isoformat() if ":" in said else moment.date().isoformat()


def _other(said: str) -> date | None:
    if not said or len(said) > _LONGEST:
        return None
    for form in _OTHER_FORMS:
        try:
            return datetime.strptime(said, form).date()  # noqa: DTZ007 - a day has no zone
        except ValueError:
            continue
    return None
