"""Ask: what a mail says of an hour, and only the seeker can say what it is worth."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime

from afterword.domain.hear.invitations import Asks
from afterword.domain.sources import Calendar, CalendarEvent, Mail
from afterword.store import calendar_words, models
from afterword.store.columns import storable, zone_name


@dataclass(frozen=True, slots=True)
class Question:
    """What is asked of an event.

    `about` is the round it may belong to, `session` the hour that words speak of. What is asked of a
    `calendar` keeps its bytes until the answer.
    """

    asks: Asks
    event: CalendarEvent
    about: models.Interview | None = None
    session: models.Session | None = None
    calendar: Calendar | None = None


def ask_of_calendar(
    owner: models.Seeker, question: Question, mail: Mail, now: datetime
) -> models.CalendarWord | None:
    """Keep the question, once for one mail; None where it was asked before. Call it in a transaction.

    A later word on the same meeting takes the place of an earlier one that still waits.
    """
    asks, event = question.asks, question.event
    if calendar_words.was_asked(owner, asks, mail.message_id, event.uid):
        return None
    waiting = models.CalendarWord.objects.filter(seeker=owner, asks=asks, uid=storable(event.uid))
    if event.uid:
        waiting.filter(settled_at=None).update(settled_at=now, content=None)
    return models.CalendarWord.objects.create(
        seeker=owner,
        asks=asks,
        interview=question.about,
        session=question.session,
        message_id=storable(mail.message_id),
        sender_name=storable(mail.sender.name or mail.sender.email),
        sender_email=storable(mail.sender.email),
        summary=storable(event.summary),
        uid=storable(event.uid),
        sequence=event.sequence,
        stamp=event.stamp,
        **_hour(event),
        content=question.calendar.written if question.calendar else None,
        at=now,
        settled_at=now if asks is Asks.NOTHING else None,
    )


def _hour(event: CalendarEvent) -> dict[str, object]:
    """When it is, as far as anybody can tell."""
    if event.floating:
        return {}
    return {"start": event.start, "end": event.end, "zone": zone_name(event.start)}
