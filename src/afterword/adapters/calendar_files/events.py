"""One VEVENT to a calendar event."""

from __future__ import annotations

from afterword.adapters.calendar_files.components import Component
from afterword.adapters.calendar_files.people import read_attendees, read_organizer
from afterword.adapters.calendar_files.times import When, read_end, read_stamp, read_when
from afterword.adapters.calendar_files.zones import Zones
from afterword.adapters.hypertext import readable
from afterword.domain.sources import CalendarEvent, UndatedEvent


def read_event(event: Component, zones: Zones, method: str | None = None) -> CalendarEvent | UndatedEvent:
    """The event, or what it says beside when it begins, where nobody can tell that.

    What a CANCEL brings is cancelled, whatever its STATUS says (RFC 5546 3.2.5).
    """
    told = UndatedEvent(
        uid=_text(event, "UID"),
        sequence=_sequence(event),
        status="CANCELLED" if method == "CANCEL" else _text(event, "STATUS").upper() or None,
        summary=_text(event, "SUMMARY"),
        organizer=read_organizer(event),
        attendees=read_attendees(event),
    )
    start = read_when(event.first("DTSTART"), zones)
    return told if start is None else _dated(event, told, start, zones)


def _dated(event: Component, told: UndatedEvent, start: When, zones: Zones) -> CalendarEvent:
    return CalendarEvent(
        uid=told.uid,
        sequence=told.sequence,
        status=told.status,
        summary=told.summary,
        description=_description(event),
        location=_text(event, "LOCATION"),
        start=start.moment,
        end=read_end(start, event.first("DTEND"), event.first("DURATION"), zones),
        floating=start.zone is None,
        all_day=start.all_day,
        zone=start.zone.name if start.zone else None,
        organizer=told.organizer,
        attendees=told.attendees,
        stamp=read_stamp(event.first("DTSTAMP")),
        recurrence=_text(event, "RRULE") or None,
        instance=_text(event, "RECURRENCE-ID") or None,
        following=_and_following(event),
    )


def _and_following(event: Component) -> bool:
    line = event.first("RECURRENCE-ID")
    return line is not None and line.params.get("RANGE", "").upper() == "THISANDFUTURE"


def _text(event: Component, name: str) -> str:
    line = event.first(name)
    return line.text.strip() if line else ""


def _sequence(event: Component) -> int:
    digits = _text(event, "SEQUENCE")
    return int(digits) if digits.isdecimal() and len(digits) < 10 else 0  # noqa: PLR2004 - 32 bits


def _description(event: Component) -> str:
    """The description as plain text; some programs write HTML, or only the HTML beside it."""
    return readable(_text(event, "DESCRIPTION") or _text(event, "X-ALT-DESC"))
