"""Which days figures mean. Each function takes a match and the context; None is "no day"."""

from __future__ import annotations

from datetime import date

from afterword.domain.dates import days
from afterword.domain.dates.resolve import Context, Days, Match, day_said, one_day


def numeric(match: Match, context: Context) -> Days | None:
    """2026-12-18, 18.12.2026, 18.12., 12月18日, 18日."""
    month = match["month"]
    if month is None:
        return one_day(days.day_of_month(context.spoken, day_said(match)))
    year = match.groupdict().get("year")
    return one_day(days.near_year(context.spoken, int(month), day_said(match), int(year) if year else None))


def slashed(match: Match, context: Context) -> Days | None:
    """12/18 in the United States, 18/12 elsewhere; the other way round where only that is a date."""
    if match[0] == "24/7":
        return None
    return one_day(_slashed(match["one"], match["two"], match["year"], context))


def slashed_range(match: Match, context: Context) -> Days | None:
    """11/20-11/27, du 16/11 au 27/11/2026."""
    first = _slashed(match["one"], match["two"], match["year"] or match["year2"], context)
    last = _slashed(match["one2"], match["two2"], match["year2"] or match["year"], context)
    return _from_to(first, last)


def numeric_range(match: Match, context: Context) -> Days | None:
    """16.11.-27.11., 16.11. bis 27.11.2026."""
    years = (match["year"] or match["year2"], match["year2"] or match["year"])
    pairs = ((match["month"], match["day"], years[0]), (match["month2"], match["day2"], years[1]))
    first, last = (
        days.near_year(context.spoken, int(month), int(day), int(year) if year else None)
        for month, day, year in pairs
    )
    return _from_to(first, last)


def _from_to(first: date | None, last: date | None) -> Days | None:
    """The days from one to the other; over the end of a year, where only one of them bears it."""
    if first and last and last < first:
        first = first.replace(year=last.year - 1) if (first.month, first.day) != (2, 29) else first
    return Days(first, last) if first and last and first <= last else None


def _slashed(one: str, two: str, year: str | None, context: Context) -> date | None:
    american = context.country in (None, "US", "CA") and context.language == "en"
    a, b = int(one), int(two)
    for month, day in ((a, b), (b, a)) if american else ((b, a), (a, b)):
        if found := days.near_year(context.spoken, month, day, int(year) if year else None):
            return found
    return None
