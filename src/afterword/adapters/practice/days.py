"""Moves every day that a text of the example names, so that its interview was just now.

Only what the example's own files say is understood: English days with a month, "Wednesday the
16th", "by Friday", the dates of a mail's header and of an invitation.
"""

from __future__ import annotations

import re
from datetime import date, datetime, timedelta

_WEEKDAYS = "Monday|Tuesday|Wednesday|Thursday|Friday|Saturday|Sunday"
_MONTHS = "January|February|March|April|May|June|July|August|September|October|November|December"
_DAY = re.compile(
    rf"""
    (?P<stamp> \b\d{{8}} (?=T\d{{6}}) )
    | (?P<header> (?:Mon|Tue|Wed|Thu|Fri|Sat|Sun),\ \d{{1,2}}\ [A-Z][a-z]{{2}}\ \d{{4}} )
    | (?: (?P<weekday>{_WEEKDAYS}),?\  )? (?P<month>{_MONTHS})\ (?P<day>\d{{1,2}})\b
    | (?P<before>{_WEEKDAYS})\ the\ (?P<nth>\d{{1,2}})(?:st|nd|rd|th)
    | (?<=\bby\ ) (?P<by>{_WEEKDAYS}) \b
    """,
    re.VERBOSE | re.IGNORECASE,
)


def moved(text: str, days: int, around: date) -> str:
    """The text with every day `days` later; `around` is a day of the year and month it speaks of."""
    return _DAY.sub(lambda found: _moved(found, days, around), text) if days else text


def _moved(found: re.Match[str], days: int, around: date) -> str:
    span = timedelta(days=days)
    if found["stamp"]:
        return f"{datetime.strptime(found['stamp'], '%Y%m%d').date() + span:%Y%m%d}"  # noqa: DTZ007 - a day
    if found["header"]:
        day = datetime.strptime(found["header"], "%a, %d %b %Y").date() + span  # noqa: DTZ007 - a day
        return f"{day:%a}, {day.day} {day:%b %Y}"
    if found["month"]:
        day = datetime.strptime(f"{found['month']} {found['day']} {around.year}", "%B %d %Y").date() + span  # noqa: DTZ007 - a day
        weekday = f"{day:%A}, " if found["weekday"] else ""
        return f"{weekday}{day:%B} {day.day}"
    if found["nth"]:
        day = _next_nth(int(found["nth"]), around) + span
        return f"{_like(found['before'], day)} the {day.day}{_ending(day.day)}"
    return _like(found["by"], around + timedelta(days=_ahead(found["by"], around)) + span)


def _next_nth(number: int, around: date) -> date:
    """The next day of that number, `around` included."""
    return next(day for n in range(62) if (day := around + timedelta(days=n)).day == number)


def _ahead(weekday: str, around: date) -> int:
    return (_WEEKDAYS.casefold().split("|").index(weekday.casefold()) - around.weekday()) % 7


def _like(written: str, day: date) -> str:
    """The weekday of a day, with a capital letter where there was one."""
    return f"{day:%A}" if written[0].isupper() else f"{day:%A}".lower()


def _ending(number: int) -> str:
    if number in {11, 12, 13}:
        return "th"
    return {1: "st", 2: "nd", 3: "rd"}.get(number % 10, "th")
