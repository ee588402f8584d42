"""Days that no law closes and on which nothing should be asked of anybody.

Between the years, the Friday after Thanksgiving, carnival Monday on the Rhine (where the
region is known), the busiest days of shops and of those who supply them.
"""

from __future__ import annotations

from datetime import date, timedelta
from functools import lru_cache

_Day = tuple[int, int]
#: stretches (month, day) to (month, day), both included; they do not cross a year's end
_EVERYWHERE: tuple[tuple[_Day, _Day], ...] = (((1, 1), (1, 1)), ((12, 25), (12, 25)))
_CHRISTIAN_WEST = (((12, 24), (12, 26)), ((12, 31), (12, 31)))
_BETWEEN_THE_YEARS = (((12, 24), (12, 31)),)
_BY_COUNTRY: dict[str, tuple[tuple[_Day, _Day], ...]] = {
    **dict.fromkeys(("US", "CA", "FR", "ES", "IT", "PT", "BE", "LU", "MX", "PL", "CZ"), _CHRISTIAN_WEST),
    **dict.fromkeys(("GB", "IE", "NZ", "AU"), _BETWEEN_THE_YEARS),
    **dict.fromkeys(("DE", "AT", "CH", "LI", "NL", "DK", "SE", "NO", "FI"), _BETWEEN_THE_YEARS),
    "BR": _BETWEEN_THE_YEARS,
    "JP": (((1, 1), (1, 3)), ((12, 29), (12, 31))),
}
_TRADES = frozenset({"retail", "hospitality", "logistics", "warehouse"})
_FESTIVE_RUSH = ((12, 18), (12, 27))


def customary(day: date, country: str | None, sector: str | None = None) -> bool:
    """Whether custom closes that day for messages."""
    stretches = (*_EVERYWHERE, *_BY_COUNTRY.get(country or "", ()))
    here = (day.month, day.day)
    return any(first <= here <= last for first, last in stretches) or _after_thanksgiving(
        day, country, sector
    )


def rush(sector: str | None, year: int) -> tuple[date, date] | None:
    """The days before Christmas on which nothing is asked of shops and those who supply them."""
    (first, last) = _FESTIVE_RUSH
    return (date(year, *first), date(year, *last)) if sector in _TRADES else None


def _after_thanksgiving(day: date, country: str | None, sector: str | None) -> bool:
    """The Friday in the United States; in shops and warehouses until the Tuesday."""
    if country != "US":
        return False
    days = (day - _thanksgiving(day.year)).days
    return 0 <= days <= (5 if sector in _TRADES else 1)


@lru_cache(maxsize=64)
def _thanksgiving(year: int) -> date:
    first = date(year, 11, 1)
    return first + timedelta(days=(3 - first.weekday()) % 7 + 21)
