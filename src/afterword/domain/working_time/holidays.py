"""Public holidays and weekends by country, each table made once.

The tables are the `holidays` library's; importing it takes long enough to wait until asked.
"""

from __future__ import annotations

from datetime import date
from functools import lru_cache

SATURDAY_SUNDAY = frozenset({5, 6})


@lru_cache(maxsize=512)
def public_holidays(country: str | None, region: str | None, year: int) -> frozenset[date]:
    """The public holidays of a year; none where the country is unknown. An unknown region is left out."""
    if country is None:
        return frozenset()
    import holidays

    for subdivision in (region, None):
        try:
            return frozenset(holidays.country_holidays(country, subdiv=subdivision, years=year))
        except NotImplementedError:  # the library's word for a place it does not know
            continue
    return frozenset()


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
