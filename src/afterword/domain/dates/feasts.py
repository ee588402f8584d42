"""Feast days by name: fixed ones, ones that hang on Easter, and nth weekdays of a month."""

from __future__ import annotations

from datetime import date, timedelta

from dateutil.easter import easter

from afterword.domain.dates import feast_table as table
from afterword.domain.dates.days import nth_weekday, previous_weekday
from afterword.domain.working_time.holidays import official_holidays

FEASTS = (
    frozenset(table.MOON)
    | frozenset(table.SAME)
    | frozenset(table.SEASONS)
    | frozenset(table.FROM_EASTER)
    | frozenset(table.FIXED)
    | frozenset(table.NTH)
    | frozenset(table.AFTER)
    | frozenset(table.BEFORE)
    | table.OFFICIAL
    | frozenset(name for name, _ in table.ELSEWHERE)
)


def feast(name: str, spoken: date, country: str | None = None) -> date | None:
    """The coming feast of that name: the first that is not more than a month before `spoken`.

    "The bank holiday" is the next day off in the law of the country; None where that is unknown,
    and for a feast that the country does not keep.
    """
    name = table.SAME.get(name, name)
    if name in table.OFFICIAL:
        return _next_day_off(spoken, country)
    if name in table.SEASONS:
        both = (feast(one, spoken) for one in table.SEASONS[name])
        return min(day for day in both if day and day >= spoken)
    earliest = spoken - timedelta(days=31)
    years = (spoken.year - 1, spoken.year, spoken.year + 1, spoken.year + 2)
    days = (_in_year(name, year, country) for year in years)
    return next((day for day in days if day and day >= earliest), None)


def _next_day_off(spoken: date, country: str | None) -> date | None:
    every = (official_holidays(country, None, year) for year in (spoken.year, spoken.year + 1))
    return min((day for days in every for day in days if day > spoken), default=None)


def _in_year(name: str, year: int, country: str | None) -> date | None:
    """The feast of a year; None where it is not kept or not in the tables."""
    if rule := table.ELSEWHERE.get((name, country or "")):
        return _by_rule(rule, year)
    if name in table.MOON:
        day = table.MOON[name].get(year)
        return date(year, *day) if day else None
    if name in table.AFTER:
        other, later = table.AFTER[name]
        day_before = _in_year(other, year, None)
        return day_before + timedelta(days=later) if day_before else None
    if name in table.BEFORE:
        month, weekday, number = table.BEFORE[name]
        return previous_weekday(date(year, month, number), weekday)
    if name in table.FROM_EASTER:
        return _by_rule(table.FROM_EASTER[name], year)
    named = table.FIXED.get(name) or table.NTH.get(name)
    return _by_rule(named, year) if named else None


def _by_rule(rule: int | tuple[int, ...], year: int) -> date:
    """Days from Easter; a month and day; or a month, weekday and which of them."""
    if isinstance(rule, int):
        return easter(year) + timedelta(days=rule)
    if len(rule) == len(("month", "day")):
        return date(year, rule[0], rule[1])
    return nth_weekday(year, rule[0], rule[1], rule[2])
