"""The calendars of a file."""

from __future__ import annotations

import re

from afterword.adapters.calendar_files.components import Component, read_components
from afterword.adapters.calendar_files.events import read_event
from afterword.adapters.calendar_files.lines import read_lines
from afterword.adapters.calendar_files.recurrence import MOST_OCCURRENCES, occurrences
from afterword.adapters.calendar_files.zones import Zones, by_name, by_words
from afterword.adapters.decoding import guard_size
from afterword.domain.sources import Calendar, CalendarEvent, UndatedEvent
from afterword.errors import NotACalendar, NotText, TooManyEvents

LIMIT = 5 * 1024 * 1024
MOST_EVENTS = 500

_EVENT = re.compile(rb"^[ \t]*BEGIN:VEVENT", re.IGNORECASE | re.MULTILINE)


def read_calendars(file: str, raw: bytes) -> tuple[Calendar, ...]:
    """Every VCALENDAR of a file. What recurs stands there once, as its rule; nothing is expanded.

    Raises NotACalendar, TooLarge (5 MB) and TooManyEvents (500, or a rule for more than 5,000).
    """
    guard_size(len(raw), file, LIMIT)
    count = len(_EVENT.findall(raw))
    if count > MOST_EVENTS:
        raise TooManyEvents(file, str(count))
    try:
        found = read_components(read_lines(file, raw, LIMIT))
    except NotText as cause:
        raise NotACalendar(file) from cause
    calendars = tuple(_calendar(part, raw) for part in found)
    if not calendars:
        raise NotACalendar(file)
    for event in (event for calendar in calendars for event in calendar.events):
        if event.recurrence and occurrences(event.recurrence, event.start) > MOST_OCCURRENCES:
            raise TooManyEvents(file, f"{occurrences(event.recurrence, event.start):,}")
    return calendars


def _calendar(part: Component, raw: bytes) -> Calendar:
    zones = Zones(part.inside("VTIMEZONE"))
    method, zone = _value(part, "METHOD").upper() or None, part.first("X-WR-TIMEZONE")
    read = [read_event(event, zones, method) for event in part.inside("VEVENT")]
    return Calendar(
        method=method,
        events=tuple(event for event in read if isinstance(event, CalendarEvent)),
        zone=(by_name(zone.text) or by_words(zone.text)) if zone else None,
        undated=tuple(event for event in read if isinstance(event, UndatedEvent)),
        written=raw,
    )


def _value(part: Component, name: str) -> str:
    line = part.first(name)
    return line.text.strip() if line else ""
