"""Dates such as 03/12: the third of December or the twelfth of March.

A mail that names no country is asked for what else tells: which reading is not past, a weekday
beside it, another date that can be read in one way only, where its sender writes from. Where
nothing tells, there is no date: a wrong day of return is worse than none.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from datetime import date, datetime

from afterword.domain.dates import FoundDate, find_dates
from afterword.domain.dates.words import ENGLISH
from afterword.domain.sources import Mail

_SLASHED = re.compile(r"(?<![\d/])(\d{1,2})/(\d{1,2})(?:/\d{2,4})?(?![\d/])")
_WEEKDAY = re.compile(rf"({'|'.join(sorted(ENGLISH.weekdays, key=len, reverse=True))})\b")
_AMERICAN = frozenset({"us", "gov", "mil", "edu"})
#: two letters of a domain that say nothing of a country
_ANYWHERE = frozenset({"io", "ai", "co", "me", "tv", "eu", "ca", "ph"})
_MONTHS_IN_A_YEAR = 12
_AMERICAS = range(-10, -3)
_AFRICA_TO_INDIA = range(1, 7)


def day_first(mail: Mail) -> bool | None:
    """Whether the sender writes the day before the month; None where nothing tells."""
    told = (_by_dates(mail.visible or mail.text), _by_domain(mail.sender.email), _by_clock(mail.date))
    return next((each for each in told if each is not None), None)


def _by_dates(text: str) -> bool | None:
    orders = {int(one) > _MONTHS_IN_A_YEAR for one, two in _SLASHED.findall(text) if _only_one_way(one, two)}
    return orders.pop() if len(orders) == 1 else None


def _only_one_way(one: str, two: str) -> bool:
    return (int(one) > _MONTHS_IN_A_YEAR) != (int(two) > _MONTHS_IN_A_YEAR)


def _by_domain(address: str) -> bool | None:
    tail = address.rpartition(".")[2].casefold()
    if tail in _AMERICAN:
        return False
    return True if len(tail) == 2 and tail not in _ANYWHERE else None  # noqa: PLR2004 - a country's


def _by_clock(sent: datetime | None) -> bool | None:
    """By the clock of the sender's machine; Greenwich is every server's."""
    offset = sent.utcoffset() if sent else None
    hours = round(offset.total_seconds() / 3600) if offset else 0
    return False if hours in _AMERICAS else True if hours in _AFRICA_TO_INDIA else None


def settled_dates(sentence: str, spoken: date, tag: str, *, order: bool | None) -> Iterator[FoundDate]:
    """The dates of a sentence of no country, those left out that could be either of two."""
    month_first = find_dates(sentence, spoken, "US", tag)
    others = {found.start: found for found in find_dates(sentence, spoken, "GB", tag)}
    for found in find_dates(sentence, spoken, None, tag):
        other = others.get(found.start)
        american = next((each for each in month_first if each.start == found.start), None)
        if "/" not in found.words or other is None or american is None or american.last == other.last:
            yield found
        elif kept := _one_of(american, other, spoken, order=order):
            yield kept


def _one_of(american: FoundDate, other: FoundDate, spoken: date, *, order: bool | None) -> FoundDate | None:
    readings = [each for each in (american, other) if each.last >= spoken]
    if weekday := _WEEKDAY.match(american.words.casefold()):
        readings = [each for each in readings if each.first.weekday() == ENGLISH.weekdays[weekday[1]]]
    if len(readings) == 1:
        return readings[0]
    if order is None or not readings:
        return None
    return other if order else american
