"""An interview that was typed, written as the invitation it might have been."""

from __future__ import annotations

from icalendar import Calendar, Event, vCalAddress, vText

from afterword.domain.sources import Mailbox, TypedInterview


def invitation(typed: TypedInterview) -> bytes:
    """The .ics bytes; read back, they give the same times, zone and names."""
    calendar = Calendar()
    calendar.add("prodid", "-//Afterword//typed//EN")
    calendar.add("version", "2.0")
    calendar.add("x-wr-timezone", typed.zone)
    event = Event()
    event.add("uid", f"typed-{typed.start:%Y%m%dT%H%M}@afterword.invalid")
    event.add("sequence", 0)
    event.add("dtstamp", typed.start)
    event.add("dtstart", typed.start)
    event.add("dtend", typed.end)
    event.add("summary", f"Interview: {typed.role}" if typed.role else "Interview")
    for person in typed.who:
        event.add("attendee", _attendee(person), encode=False)
    calendar.add_component(event)
    return bytes(calendar.to_ical())


def _attendee(person: Mailbox) -> vCalAddress:
    attendee = vCalAddress(f"mailto:{person.email}")
    attendee.params["CN"] = vText(person.name)
    return attendee
