"""The times that a mail offers to meet at."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from datetime import date, time, timedelta

from afterword.domain.capture.zones import zone_named, zones_by_the_clock
from afterword.domain.hear.deadlines import Calendar, Named, named
from afterword.domain.touchpoints import OfferedTime

_HALF = r"(?:([ap])\.?m\.?(?![a-z]))"
_AT = rf"(\d{{1,2}})(?:\s?[:.h]\s?(\d\d))?\s?(?:{_HALF}|(uhr|h\b|hrs?\b|o'clock|horas))?"
_TIMES = re.compile(
    rf"(?<![\d:/.,-]){_AT}(?:\s?(?:-|–|—|to|until|till|bis|und|and|à|a las|às|a|e|y|tot|"
    rf"alle)\s?{_AT})?(?![\d/]|[.:]\d)",
    re.IGNORECASE,
)
_NOON = re.compile(r"\b(noon|midday|mittags|midi|mediodía|meio-dia)\b", re.IGNORECASE)
_ZONE = re.compile(r"\b(?:[A-Z]{3,4}\b|[A-Z]\w+ [Tt]ime\b)")
_HOURS = 24
_WEEK = timedelta(weeks=1)
_MOST = 12
#: characters of a sentence that are kept
MOST_SAID = 300
_ENOUGH = 2


def offered(sentences: Sequence[str], calendar: Calendar, *, asks: bool) -> tuple[OfferedTime, ...]:
    """The times to choose from, in the order of the mail; a single one only where the mail asks."""
    zone = next((found for said in sentences for found in _zones(said, calendar.country)), None)
    by_sentence: dict[str, list[Named]] = {}
    for day in named(sentences, calendar):
        if day.found.first == day.found.last:
            by_sentence.setdefault(day.sentence, []).append(day)
    found = [time_ for days in by_sentence.values() for time_ in _of_sentence(days, zone)]
    times = tuple(dict.fromkeys(found))[:_MOST]
    return times if asks or len(times) >= _ENOUGH else ()


def _zones(said: str, country: str | None) -> Iterator[str]:
    """Zones beside a time of day, or named for all of them."""
    yield from zones_by_the_clock(said, country)
    yield from (zone for m in _ZONE.finditer(said) if (zone := zone_named(m.group(), country)))


def _of_sentence(days: Sequence[Named], zone: str | None) -> Iterator[OfferedTime]:
    """The times of each day: those said after it, or before it where a sentence has them so."""
    text = days[0].sentence
    starts, ends = [day.found.start for day in days], [day.found.end for day in days]
    behind = [text[end:until] for end, until in zip(ends, [*starts[1:], len(text)], strict=True)]
    before = [text[begin:start] for begin, start in zip([0, *ends[:-1]], starts, strict=True)]
    follow = any(_times(behind[-1])) or not any(_times(before[0]))
    for day, said in zip(_in_turn(days), behind if follow else before, strict=True):
        for start, end in _times(said):
            until = end if end and end > start else None
            yield OfferedTime(day, start, until, zone, " ".join(text.split())[:MOST_SAID])


def _in_turn(days: Sequence[Named]) -> Iterator[date]:
    """The days; a bare weekday after a numbered day is the next from there on ("the 24th or Thursday")."""
    numbered: date | None = None
    for each in days:
        day = each.found.first
        if re.search(r"\d", each.sentence[each.found.start : each.found.end]):
            numbered = day
        elif numbered and day < numbered:
            day += _WEEK * -((day - numbered) // _WEEK)
        yield day


def _times(text: str) -> Iterator[tuple[time, time | None]]:
    for match in _TIMES.finditer(text):
        hour, minute, half, unit, to_hour, to_minute, to_half, to_unit = match.groups()
        if not any((minute, half, unit, to_minute, to_half, to_unit)):
            continue
        start = _clock(hour, minute, half or _shared(hour, to_hour, to_half))
        if start:
            yield start, _clock(to_hour, to_minute, to_half) if to_hour else None
    yield from ((time(12), None) for _ in _NOON.finditer(text))


def _shared(hour: str, to_hour: str | None, to_half: str | None) -> str | None:
    """The half of the day said once for both: "1-2pm"; "11-1pm" begins in the morning."""
    if not to_half or not to_hour or int(hour) % 12 > int(to_hour) % 12:
        return None
    return to_half


def _clock(hour: str | None, minute: str | None, half: str | None) -> time | None:
    if hour is None:
        return None
    of_day = int(hour)
    if half:
        of_day = of_day % 12 + (12 if half.casefold() == "p" else 0)
    minutes = int(minute or 0)
    return time(of_day, minutes) if of_day < _HOURS and minutes < 60 else None  # noqa: PLR2004 - an hour's
