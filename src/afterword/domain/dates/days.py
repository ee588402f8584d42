"""Arithmetic with days. Weekdays are counted from Monday, which is 0."""

from __future__ import annotations

import calendar
from datetime import date, timedelta

WEEK = timedelta(days=7)
SATURDAY = 5


def next_weekday(spoken: date, weekday: int) -> date:
    """The first such weekday after `spoken`, never `spoken` itself."""
    return spoken + timedelta(days=(weekday - spoken.weekday() - 1) % 7 + 1)


def previous_weekday(spoken: date, weekday: int) -> date:
    """The last such weekday before `spoken`, never `spoken` itself."""
    return spoken - timedelta(days=(spoken.weekday() - weekday - 1) % 7 + 1)


def nth_weekday(year: int, month: int, weekday: int, nth: int) -> date:
    """The nth such weekday of a month; -1 is the last."""
    if nth < 0:
        last = month_end(year, month)
        return last - timedelta(days=(last.weekday() - weekday) % 7)
    first = date(year, month, 1)
    return first + timedelta(days=(weekday - first.weekday()) % 7 + 7 * (nth - 1))


def month_end(year: int, month: int) -> date:
    """The last day of a month."""
    return date(year, month, calendar.monthrange(year, month)[1])


def monday(day: date) -> date:
    """The Monday of the week `day` is in."""
    return day - timedelta(days=day.weekday())


def day_of_month(spoken: date, day: int) -> date | None:
    """The next day with that number, `spoken` included; None where no month near has it."""
    year, month = spoken.year, spoken.month
    for _ in range(3):
        found = safe_date(year, month, day)
        if found and found >= spoken:
            return found
        year, month = (year + 1, 1) if month == 12 else (year, month + 1)  # noqa: PLR2004 - December
    return None


def add_business_days(spoken: date, days: int) -> date:
    """`days` weekdays after `spoken`; holidays are the planner's business."""
    day = spoken
    while days > 0:
        day += timedelta(days=1)
        days -= day.weekday() < SATURDAY
    return day


def add_months(spoken: date, months: int) -> date:
    """The same day some months on, or that month's last day."""
    year, month = divmod(spoken.year * 12 + spoken.month - 1 + months, 12)
    return safe_date(year, month + 1, spoken.day) or month_end(year, month + 1)


def safe_date(year: int, month: int, day: int) -> date | None:
    """The date, or None where there is no such day."""
    try:
        return date(year, month, day)
    except ValueError:
        return None


def near_year(spoken: date, month: int, day: int, year: int | None = None) -> date | None:
    """A date whose year may be missing: the one that is not long past when it was spoken of."""
    if year is not None:
        return safe_date(year + 2000 if year < 100 else year, month, day)  # noqa: PLR2004 - two digits
    this = safe_date(spoken.year, month, day)
    if this and this < spoken - timedelta(days=90):
        return safe_date(spoken.year + 1, month, day) or this
    if this and this > spoken + timedelta(days=290):  # "18 December" said in January is last month's
        return safe_date(spoken.year - 1, month, day) or this
    return this or safe_date(spoken.year + 1, month, day)
