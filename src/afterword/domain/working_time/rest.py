"""The days on which a whole place rests, a year at a time: weekends, holidays and customs in one table."""

from __future__ import annotations

from datetime import date, timedelta
from functools import lru_cache

from afterword.domain.working_time.customs import customary
from afterword.domain.working_time.holidays import official_holidays, public_holidays, weekend

_OFFICES = frozenset({"public", "government", "education", "school", "academia"})


@lru_cache(maxsize=2048)  # a place in a trade and a year; about ten kilobytes each
def days_of_rest(country: str | None, region: str | None, sector: str | None, year: int) -> frozenset[date]:
    """The days of that year on which nobody is written to there."""
    table = official_holidays if sector in _OFFICES else public_holidays
    holidays, free = table(country, region, year), weekend(country)
    first = date(year, 1, 1)
    days = (first + timedelta(days=n) for n in range((date(year, 12, 31) - first).days + 1))
    return frozenset(
        day for day in days if day.weekday() in free or day in holidays or customary(day, country, sector)
    )
