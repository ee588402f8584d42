"""The rules of a time zone for the years around one meeting (VTIMEZONE, RFC 5545 3.6.5).

The library lists every change of a clock as a date of its own, over which Exchange stumbles
(Microsoft's KB 4456241). So the yearly rules are found, by looking when the clocks of the place
change in four years. Where no yearly rule says it (Morocco's changes follow
the moon), the zone is told as it stands on that day, which is right for that meeting.
"""

from __future__ import annotations

from calendar import monthrange
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from datetime import UTC, datetime, timedelta
from itertools import pairwise
from zoneinfo import ZoneInfo

from icalendar import Timezone, TimezoneDaylight, TimezoneStandard, vRecur

_YEARS_BEFORE, _YEARS_AFTER = 1, 2
_A_YEAR = 2  # changes: to summer time and back
_DAYS = ("MO", "TU", "WE", "TH", "FR", "SA", "SU")
_EVER = datetime(1970, 1, 1)  # noqa: DTZ001 - what the clock there shows


@dataclass(frozen=True, slots=True)
class Change:
    """A change of the clocks, at `at` as they showed until then (naive)."""

    at: datetime
    before: timedelta
    after: timedelta
    name: str


def clock_of(clocks: ZoneInfo, day: datetime) -> Timezone:
    """The definition of a zone, true for that day."""
    local = day.astimezone(clocks)
    made = Timezone()
    made.add("tzid", clocks.key)
    years = range(local.year - _YEARS_BEFORE, local.year + _YEARS_AFTER + 1)
    changes = [list(_changes(clocks, year)) for year in years]
    rules = _rules(changes)
    for change, rule in zip(changes[0], rules, strict=True) if rules else ():
        made.add_component(_part(change, rule))
    if not rules:
        made.add_component(_part(_standing(local), None))
    return made


def _standing(local: datetime) -> Change:
    offset = local.utcoffset() or timedelta()
    return Change(_EVER, offset, offset, local.tzname() or "")


def _changes(clocks: ZoneInfo, year: int) -> Iterator[Change]:
    """Every change of the clocks in a year, to the minute."""
    days = [datetime(year, 1, 1, tzinfo=UTC) + timedelta(days=day) for day in range(367)]
    for one, next_day in pairwise(days):
        before, after = (each.astimezone(clocks).utcoffset() for each in (one, next_day))
        if before != after and before is not None and after is not None:
            instant = _instant(clocks, one, next_day)
            name = instant.astimezone(clocks).tzname() or ""
            yield Change((instant + before).replace(tzinfo=None), before, after, name)


def _instant(clocks: ZoneInfo, low: datetime, high: datetime) -> datetime:
    """The first minute of the new time, between two instants that differ."""
    before = low.astimezone(clocks).utcoffset()
    while high - low > timedelta(minutes=1):
        middle = low + timedelta(minutes=(high - low) // timedelta(minutes=2))
        if middle.astimezone(clocks).utcoffset() == before:
            low = middle
        else:
            high = middle
    return high


def _rules(years: Sequence[Sequence[Change]]) -> list[str] | None:
    """For each change of a year the yearly rule that all these years follow; None where one has none."""
    if any(len(year) != _A_YEAR for year in years):
        return None
    found = [_rule([year[number] for year in years]) for number in range(_A_YEAR)]
    return [rule for rule in found if rule] if all(found) else None


def _rule(same: Sequence[Change]) -> str | None:
    """The rule, such as the last Sunday in March at two o'clock."""
    first = same[0]
    alike = {(each.at.month, each.at.weekday(), each.at.time(), each.before, each.after) for each in same}
    if len(alike) > 1:
        return None
    for place in (_from_end, _from_start):
        places = {place(each.at) for each in same}
        if len(places) == 1 and (told := places.pop()):
            return f"FREQ=YEARLY;BYMONTH={first.at.month};BYDAY={told}{_DAYS[first.at.weekday()]}"
    return None


def _from_end(day: datetime) -> int:
    """-1 for the last such weekday of its month; 0 for any other."""
    return -1 if day.day + 7 > monthrange(day.year, day.month)[1] else 0


def _from_start(day: datetime) -> int:
    return (day.day - 1) // 7 + 1


def _part(change: Change, rule: str | None) -> TimezoneStandard | TimezoneDaylight:
    part = TimezoneDaylight() if change.after > change.before else TimezoneStandard()
    part.add("dtstart", change.at)
    part.add("tzoffsetfrom", change.before)
    part.add("tzoffsetto", change.after)
    part.add("tzname", change.name)
    if rule:
        part.add("rrule", vRecur.from_ical(rule))
    return part
