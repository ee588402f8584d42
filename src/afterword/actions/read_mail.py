"""What a mail and its calendars hold, as data; what the mail means is asked of the rules."""

from __future__ import annotations

from typing import Any

from afterword.domain.hear.failures import for_good
from afterword.domain.hear.meaning import classify
from afterword.domain.sources import Attendee, Calendar, CalendarEvent, Mail, UndatedEvent

Data = dict[str, Any]


def mail_data(mail: Mail) -> Data:
    """What a mail means by itself, whom it failed to reach, and what its sender wrote in it."""
    heard = classify(mail)
    return {
        "signal": heard.kind.value,
        "until": heard.until.isoformat() if heard.until else None,
        "failed": [{"address": one.address, "permanent": for_good(one)} for one in mail.failed],
        "automatic": heard.automatic,
        "visible_text": mail.shown,
        "person": heard.person,
        "company": heard.company,
        "role": heard.role,
        "evidence": heard.evidence,
        "calendar": [calendar_data(calendar) for calendar in mail.calendars],
    }


def calendar_data(*calendars: Calendar) -> Data:
    """The events of calendars, and the method that the first of them to have one gives."""
    return {
        "method": next((calendar.method for calendar in calendars if calendar.method), None),
        "events": [
            *(_event(event) for calendar in calendars for event in calendar.events),
            *(_undated(event) for calendar in calendars for event in calendar.undated),
        ],
    }


def _event(event: CalendarEvent) -> Data:
    by_day = event.all_day and event.floating
    return {
        **_undated(event),
        "start": event.start.date().isoformat() if by_day else event.start.isoformat(),
        "end": event.end.date().isoformat() if by_day else event.end.isoformat(),
    }


def _undated(event: CalendarEvent | UndatedEvent) -> Data:
    """What an event says beside its time."""
    return {
        "uid": event.uid,
        "sequence": event.sequence,
        "status": event.status,
        "summary": event.summary,
        "start": None,
        "end": None,
        "organizer": (event.organizer.email or None) if event.organizer else None,
        "attendees": [_attendee(attendee) for attendee in event.attendees],
    }


def _attendee(attendee: Attendee) -> Data:
    return {"email": attendee.email, "partstat": attendee.partstat}
