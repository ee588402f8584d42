"""When it was, where the calendar does not tell: a date and a time in a mail."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import replace
from datetime import UTC, datetime, time, timedelta
from typing import Final
from zoneinfo import ZoneInfo

from afterword.domain.capture.sessions import USUAL_LENGTH
from afterword.domain.capture.zones import zone_in_signature, zones_by_the_clock
from afterword.domain.dates.find import find_dates
from afterword.domain.sources import CalendarEvent, Mail

_CLOCK: Final = re.compile(
    r"(?<![\d:/.-])(?:(\d{1,2})[:.h](\d{2})\s*([ap])?\.?m?\b|(\d{1,2})\s*([ap])\.?m\b"
    r"|(\d{1,2})\s*(?:uhr|h\b|o'clock)|\b(noon|midday|mittags|meio-dia)\b)",
    re.IGNORECASE,
)
_INVITES: Final = re.compile(
    r"interview|conversation|meet|call|screen|gespräch|entrevista|entretien|chat|panel|talk|visit"
    r"|vorstellung|kennenlern|conversa|bate-papo|面接",
    re.IGNORECASE,
)
_MOVED: Final = re.compile(
    r"\b(?:new time|moved? (?:it |us |you |this )?to|rescheduled? (?:\w+ )?(?:to|for)"
    r"|change of plan|instead|postponed? (?:to|until)|shift(?:ed)? to|pushed? (?:it |us )?(?:back "
    r"|out )?to|verschieb\w*|verlegt|neuer termin|reagendad\w|remarcad\w|mudou para|passou para"
    r"|reporté)\b",
    re.IGNORECASE,
)
_LENGTH: Final = re.compile(
    r"\b(\d{2,3})\s*(?:-?\s*)?(?:min\b|minutes|minuten|minutos)|\b(\d(?:[.,]5)?|one|eine?"
    r"|uma)\s*(?:-?\s*)?(?:hours?|hrs?|stunden?|horas?)\b",
    re.IGNORECASE,
)
_WINDOW: Final = 90


def sessions_in_mail(
    events: list[CalendarEvent], mails: Sequence[Mail], zone: str | None, country: str | None, language: str
) -> list[CalendarEvent]:
    """`events` as later mail moved them; where there are none, what the mails invite to."""
    ordered = sorted((m for m in mails if m.date), key=lambda m: m.date.timestamp() if m.date else 0)
    if not events:
        found = [
            _event(m, at)
            for m in ordered
            if _INVITES.search(f"{m.subject} {m.visible}")
            for at in instants(m, zone, country, language)[:1]
        ]
        return found[-1:]
    if len(events) == 1:
        return [_moved(events[0], ordered, zone, country, language)]
    return events


def _moved(
    event: CalendarEvent, mails: Sequence[Mail], zone: str | None, country: str | None, language: str
) -> CalendarEvent:
    """The event at the time a later mail gives in words; one whose stamp is newer is left alone."""
    for mail in mails:
        newer = (
            event.stamp
            and mail.date
            and mail.date.astimezone(UTC) > event.stamp.astimezone(UTC) + timedelta(minutes=30)
        )
        if not newer or mail.calendars or not _MOVED.search(mail.visible):
            continue
        ahead = [
            at for at in instants(mail, event.zone or zone, country, language) if mail.date and at > mail.date
        ]
        others = [at for at in ahead if abs(at - event.start) > timedelta(minutes=5)]
        if len(set(others)) == 1 and len(ahead) == len(others):
            event = replace(event, start=others[0], end=others[0] + (event.end - event.start))
    return event


def instants(mail: Mail, zone: str | None, country: str | None, language: str) -> list[datetime]:
    """Every date in a mail with a time near it, by the clock it names, that of `zone`, or its sender's."""
    if mail.date is None:
        return []
    text = mail.visible
    kept = (
        next(iter(zones_by_the_clock(text, country)), None)
        or zone
        or zone_in_signature(mail.signature, country)
    )
    if kept is None:
        return []
    instants = []
    for found in find_dates(text, mail.date.date(), country, language):
        near = _CLOCK.search(text, found.end, found.end + _WINDOW)
        if found.first == found.last and near:
            instants.append(datetime.combine(found.first, _time(near), ZoneInfo(kept)))
    return instants


def _time(m: re.Match[str]) -> time:
    if m[7]:
        return time(12)
    hour = int(m[1] or m[4] or m[6])
    half = (m[3] or m[5] or "").lower()
    hour = hour % 12 + (12 if half == "p" else 0) if half else hour
    return time(min(hour, 23), min(int(m[2] or 0), 59))


def _event(mail: Mail, start: datetime) -> CalendarEvent:
    length = _LENGTH.search(mail.visible)
    minutes = int(length[1]) if length and length[1] else 60 if length else USUAL_LENGTH.seconds // 60
    return CalendarEvent(
        uid=f"mail:{mail.message_id}",
        sequence=0,
        status=None,
        summary=mail.subject,
        description="",
        location="",
        start=start,
        end=start + timedelta(minutes=minutes),
        zone=str(start.tzinfo),
        stamp=mail.date,
    )
