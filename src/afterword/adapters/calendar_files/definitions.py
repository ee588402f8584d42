"""Time zones as a calendar defines them itself (VTIMEZONE), and which IANA zone they describe."""

from __future__ import annotations

import re
from dataclasses import dataclass
from datetime import date, datetime, timedelta

from afterword.adapters.calendar_files.components import Component

_OFFSET = re.compile(r"([+-])(\d\d):?(\d\d)(\d\d)?")
_STAMP = re.compile(r"(\d{4})(\d\d)(\d\d)T(\d\d)(\d\d)")
_DAY = re.compile(r"([+-]?\d)?(MO|TU|WE|TH|FR|SA|SU)")
_WEEKDAYS = ("MO", "TU", "WE", "TH", "FR", "SA", "SU")


@dataclass(frozen=True, slots=True)
class Yearly:
    """A rule for a day of each year: the n-th weekday of a month (-1: the last)."""

    month: int
    weekday: int
    nth: int
    until: int  # the last year in which it holds

    def day(self, year: int) -> date:
        """The day in a year."""
        if self.nth < 0:
            after = date(year + self.month // 12, self.month % 12 + 1, 1)
            last = after - timedelta(days=1)
            return last - timedelta(days=(last.weekday() - self.weekday) % 7 + 7 * (-self.nth - 1))
        first = date(year, self.month, 1)
        return first + timedelta(days=(self.weekday - first.weekday()) % 7 + 7 * (self.nth - 1))


@dataclass(frozen=True, slots=True)
class Observance:
    """From its onsets on, clocks are at `offset` from UTC."""

    offset: timedelta
    starts: tuple[datetime, ...]
    yearly: Yearly | None

    def onset(self, local: datetime) -> datetime | None:
        """The last time before `local` (naive) at which this began."""
        onsets = [start for start in self.starts if start <= local]
        if self.yearly and onsets:
            clock = self.starts[0].time()
            years = (local.year, local.year - 1)
            days = [self.yearly.day(year) for year in years if year <= self.yearly.until]
            onsets += [moment for day in days if (moment := datetime.combine(day, clock)) <= local]
        return max(onsets, default=None)


@dataclass(frozen=True, slots=True)
class Definition:
    """A VTIMEZONE. `place` is the IANA name that its maker noted beside it, if any."""

    observances: tuple[Observance, ...]
    place: str | None

    def offset(self, local: datetime) -> timedelta:
        """The distance from UTC at a local time (naive)."""
        begun = [(onset, o.offset) for o in self.observances if (onset := o.onset(local)) is not None]
        return max(begun)[1] if begun else self.observances[0].offset


def read_definition(zone: Component) -> Definition | None:
    """What a VTIMEZONE says; None where it says nothing that can be read."""
    parts = zone.inside("STANDARD") + zone.inside("DAYLIGHT")
    observances = tuple(found for part in parts if (found := _observance(part)) is not None)
    place = zone.first("X-LIC-LOCATION")
    return Definition(observances, place.text.strip() if place else None) if observances else None


def read_offset(text: str) -> timedelta | None:
    """`+0530`, `-08:00` as a distance from UTC; None for anything else or beyond a day."""
    hit = _OFFSET.match(text.strip())
    if hit is None:
        return None
    size = timedelta(hours=int(hit[2]), minutes=int(hit[3]), seconds=int(hit[4] or 0))
    return (-size if hit[1] == "-" else size) if size < timedelta(hours=16) else None


def _observance(part: Component) -> Observance | None:
    to = part.first("TZOFFSETTO")
    offset = read_offset(to.value) if to else None
    starts = [_stamp(line.value) for line in part.every("DTSTART")]
    starts += [_stamp(value) for line in part.every("RDATE") for value in line.value.split(",")]
    known = tuple(start for start in starts if start is not None)
    if offset is None or not known:
        return None
    rule = part.first("RRULE")
    return Observance(offset, known, _yearly(rule.value, known[0].year) if rule else None)


def _stamp(value: str) -> datetime | None:
    hit = _STAMP.search(value)
    try:
        return datetime(*(int(part) for part in hit.groups())) if hit else None  # type: ignore[arg-type] # noqa: DTZ001 - local by definition
    except ValueError:
        return None


def _yearly(rule: str, first: int) -> Yearly | None:
    parts = dict(part.split("=", 1) for part in rule.upper().split(";") if "=" in part)
    day = _DAY.fullmatch(parts.get("BYDAY", "").split(",")[0])
    month = parts.get("BYMONTH", "")
    if day is None or not month.isdigit() or not 1 <= int(month) <= 12:  # noqa: PLR2004 - months
        return None
    monthday = parts.get("BYMONTHDAY", "").split(",")[0]
    nth = int(day[1] or 0) or ((int(monthday) - 1) // 7 + 1 if monthday.isdigit() else 1)
    until, count = parts.get("UNTIL", "")[:4], parts.get("COUNT", "")
    last = int(until) if until.isdecimal() else first + int(count) - 1 if count.isdecimal() else 9999
    return Yearly(int(month), _WEEKDAYS.index(day[2]), nth, last)
