"""The calendars of a file."""

from __future__ import annotations

import re

from afterword.adapters.calendar_files.components import Component, read_components
from afterword.adapters.calendar_files.events import read_event
from afterword.adapters.calendar_files.lines import read_lines
from afterword.adapters.calendar_files.zones import Zones, by_name, by_words
from afterword.adapters.decoding import guard_size
from afterword.domain.sources import Calendar
from afterword.errors import NotACalendar, NotText, TooManyEvents

LIMIT = 5 * 1024 * 1024
MOST_EVENTS = 500

_EVENT = re.compile(rb"^[ \t]*BEGIN:VEVENT", re.IGNORECASE | re.MULTILINE)


def read_calendars(file: str, raw: bytes) -> tuple[Calendar, ...]:
    """Every VCALENDAR of a file. An event without a readable start is left out and named.

    Raises NotACalendar, TooLarge (5 MB) and TooManyEvents (500).
    """
    guard_size(len(raw), file, LIMIT)
    count = len(_EVENT.findall(raw))
    if count > MOST_EVENTS:
        raise TooManyEvents(file, str(count))
    try:
        found = read_components(read_lines(file, raw, LIMIT))
    except NotText as cause:
        raise NotACalendar(file) from cause
    calendars = tuple(_calendar(part) for part in found)
    if not calendars:
        raise NotACalendar(file)
    if not any(calendar.events for calendar in calendars) and any(c.unread for c in calendars):
        raise NotACalendar(file, "DTSTART")
    return calendars


def _calendar(part: Component) -> Calendar:
    zones = Zones(part.inside("VTIMEZONE"))
    method, zone = _value(part, "METHOD").upper() or None, part.first("X-WR-TIMEZONE")
    read = [(event, read_event(event, zones, method)) for event in part.inside("VEVENT")]
    return Calendar(
        method=method,
        events=tuple(event for _, event in read if event is not None),
        zone=(by_name(zone.text) or by_words(zone.text)) if zone else None,
        unread=tuple(_what(event) for event, noun in read if noun is None),
    )


def _what(event: Component) -> str:
    """What to call an event that could not be read."""
    return _value(event, "SUMMARY") or _value(event, "UID")


def _value(part: Component, name: str) -> str:
    line = part.first(name)
    return line.text.strip() if line else ""
