"""Public holidays and weekends by country, each table made once.

The tables are the `holidays` library's; importing it takes long enough to wait until asked.
"""

from __future__ import annotations

from datetime import date
from functools import lru_cache

SATURDAY_SUNDAY = frozenset({5, 6})
#: holidays in law on which most employers work all the same; public offices and schools do not
_MOSTLY_WORKED = {"US": ("Columbus Day", "Indigenous Peoples", "Veterans Day")}


@lru_cache(maxsize=512)
def public_holidays(country: str | None, region: str | None, year: int) -> frozenset[date]:
    """The days of a year on which most employers of a place rest.

    None where the country is unknown; an unknown region is left out.
    """
    return frozenset(
        day
        for day, name in _table(country, region, year)
        if not name.startswith(_MOSTLY_WORKED.get(country or "", ()))
    )


@lru_cache(maxsize=512)
def official_holidays(country: str | None, region: str | None, year: int) -> frozenset[date]:
    """The days of a year on which public offices and schools rest."""
    return frozenset(day for day, _ in _table(country, region, year))


def _table(country: str | None, region: str | None, year: int) -> tuple[tuple[date, str], ...]:
    if country is None:
        return ()
    import holidays

    for subdivision in (region, None):
        try:
            found = holidays.country_holidays(country, subdiv=subdivision, years=year, language="en_US")
        except NotImplementedError:  # the library's word for a place it does not know
            continue
        return tuple(found.items())
    return ()


@lru_cache(maxsize=256)
def weekend(country: str | None) -> frozenset[int]:
    """The weekdays of rest (Monday is 0)."""
    if country is None:
        return SATURDAY_SUNDAY
    import holidays

    try:
        return frozenset(holidays.country_holidays(country).weekend) or SATURDAY_SUNDAY
    except NotImplementedError:
        return SATURDAY_SUNDAY


@lru_cache(maxsize=256)
def knows_holidays_of(country: str) -> bool:
    """Whether there is a table for this country."""
    import holidays

    return country in holidays.list_supported_countries()
