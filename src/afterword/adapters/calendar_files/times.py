"""Dates, times and durations of an event, and the zone they are in."""

from __future__ import annotations

import re
from dataclasses import dataclass
from datetime import UTC, datetime, time, timedelta

from afterword.adapters.calendar_files.lines import Line
from afterword.adapters.calendar_files.zones import Zone, Zones

_DATE_TIME = re.compile(
    r"(\d{4})-?(\d\d)-?(\d\d)(?:[T ](\d\d):?(\d\d):?(\d\d)?(?:\.\d+)?\s*(Z|[+-]\d\d:?\d\d)?)?\s*$",
    re.IGNORECASE,
)
_DURATION = re.compile(
    r"([+-])?P(?:(\d{1,3})W)?(?:(\d{1,4})D)?(?:T?(?:(\d{1,4})H)?(?:(\d{1,5})M)?(?:(\d{1,6})S)?)?\s*$",
    re.IGNORECASE,
)
_YEARS = range(1000, 9000)  # of anybody's calendar; beyond, reckoning with zones fails
_UTC = Zone(UTC, "UTC")


@dataclass(frozen=True, slots=True)
class When:
    """A point of an event: aware if `zone` is known, else naive (floating, or a whole day)."""

    moment: datetime
    zone: Zone | None
    all_day: bool


def read_when(line: Line | None, zones: Zones, default: When | None = None) -> When | None:
    """What DTSTART or DTEND says; None where it cannot be read.

    A time that names no zone is taken to be in that of `default`, the event's start.
    """
    hit = _DATE_TIME.match(line.value.strip()) if line else None
    if line is None or hit is None:
        return None
    moment = _moment(hit)
    if moment is None:
        return None
    if hit[4] is None:
        return _day(moment, default, _zone(line, hit, zones, moment))
    zone = _zone(line, hit, zones, moment) or (default.zone if default else None)
    return When(moment.replace(tzinfo=zone.clock) if zone else moment, zone, all_day=False)


def read_end(start: When, end: Line | None, duration: Line | None, zones: Zones) -> datetime:
    """When the event ends: its DTEND, its DURATION, or what RFC 5545 3.6.1 says without either."""
    given = read_when(end, zones, start)
    length = read_duration(duration.value) if duration else None
    if given is not None:
        moment = given.moment if start.zone else given.moment.replace(tzinfo=None)
    elif length is not None:
        moment = _later(start, length)
    else:
        moment = start.moment + timedelta(days=1 if start.all_day else 0)
    return max(moment, start.moment)


def read_duration(text: str) -> timedelta | None:
    """`PT45M`, `P1DT2H` as a length of time; None for anything else."""
    hit = _DURATION.match(text.strip())
    if hit is None:
        return None
    weeks, days, hours, minutes, seconds = (int(part or 0) for part in hit.groups()[1:])
    length = timedelta(weeks=weeks, days=days, hours=hours, minutes=minutes, seconds=seconds)
    return -length if hit[1] == "-" else length


def read_stamp(line: Line | None) -> datetime | None:
    """An instant such as DTSTAMP (aware); UTC where it names no zone, as the standard asks."""
    hit = _DATE_TIME.match(line.value.strip()) if line else None
    moment = _moment(hit) if hit else None
    return moment.replace(tzinfo=UTC) if moment else None


def _moment(hit: re.Match[str]) -> datetime | None:
    year, month, day, hour, minute, second = (int(part or 0) for part in hit.groups()[:6])
    if year not in _YEARS:
        return None
    try:
        return datetime(year, month, day, hour, minute, min(second, 59))  # noqa: DTZ001 - the zone comes next
    except ValueError:
        return None


def _zone(line: Line, hit: re.Match[str], zones: Zones, moment: datetime) -> Zone | None:
    if hit[7]:
        return _UTC if hit[7] in "Zz" else zones.find(f"UTC{hit[7]}", moment)
    tzid = line.params.get("TZID", "")
    return zones.find(tzid, moment) if tzid else None


def _day(moment: datetime, default: When | None, zone: Zone | None) -> When:
    """A whole day; the end of an event that has a clock time ends at that day's midnight there.

    Some programs name the zone that a day is meant in, which the standard does not foresee.
    """
    if zone is not None:
        return When(moment.replace(tzinfo=zone.clock), zone, all_day=True)
    if default is None or default.zone is None:
        return When(moment, None, all_day=True)
    return When(datetime.combine(moment, time(0), default.zone.clock), default.zone, all_day=False)


def _later(start: When, length: timedelta) -> datetime:
    """Hours are counted in true time, also in the night when clocks change."""
    if start.zone is None:
        return start.moment + length
    return (start.moment.astimezone(UTC) + length).astimezone(start.zone.clock)
