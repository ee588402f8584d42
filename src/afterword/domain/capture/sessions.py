"""Which sessions are in force: the newest word on each invitation, nothing that was cancelled.

A calendar part in a mail counts like a file (RFC 5546: per UID the highest SEQUENCE holds).
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import replace
from datetime import UTC, datetime, timedelta
from typing import Final
from zoneinfo import ZoneInfo

from afterword.domain.capture.folding import fold
from afterword.domain.capture.zones import zones_by_the_clock
from afterword.domain.sources import Bundle, Calendar, CalendarEvent, Mail
from afterword.errors import NoTimeZone

USUAL_LENGTH: Final = timedelta(minutes=45)
#: how the invitation begins its UID that is written for an interview the seeker typed
TYPED_UID: Final = "typed-"
#: what says something about an invitation, and changes nothing of it (RFC 5546 3.2)
ANSWERS: Final = frozenset({"REPLY", "COUNTER", "DECLINECOUNTER", "REFRESH"})
_BESIDE_CLOCK: Final = 28  # characters from a time of day to the zone it is in
_SCREEN_LENGTH: Final = timedelta(minutes=30)
_MOVED: Final = re.compile(
    r"\b(?:moved|rescheduled?|new time|updated|verschoben|neuer termin|reagendad[oa]|remarcad[oa]"
    r"|reporté|take two)\b",
    re.IGNORECASE,
)
_PREFIX: Final = re.compile(
    r"^(?:(?:updated|canceled|cancelled|rescheduled|accepted|invitation|abgesagt|aktualisiert"
    r"|atualizado|cancelado|fwd?|re)\b(?: (?:event|invitation))?(?: with note)?\s*:?\s*)+",
    re.IGNORECASE,
)
_NOT_AN_INTERVIEW: Final = re.compile(
    r"\b(?:prep(?:aration)? call|hold for travel|flight|train to|^hotel|hotel (?:booking|stay|reservation)"
    r"|check-?in|block(?:ed)?|reminder|deadline|submit|drive to|dentist|debrief \(internal\))\b",
    re.IGNORECASE,
)


def calendars_of(bundle: Bundle, mails: Sequence[Mail]) -> list[tuple[str, Calendar]]:
    """Every calendar, of files and of mails, with where it came from."""
    return [*bundle.calendars, *((mail.file, calendar) for mail in mails for calendar in mail.calendars)]


def in_force(calendars: Sequence[tuple[str, Calendar]]) -> list[CalendarEvent]:
    """The events that hold, in order of start; floating ones still float.

    What recurs stands there once; an occurrence that was moved (RECURRENCE-ID) for itself.
    """
    latest: dict[tuple[str, str], tuple[tuple[int, datetime], CalendarEvent, bool]] = {}
    for _, calendar in calendars:
        if (calendar.method or "").upper() in ANSWERS:
            continue
        for event in calendar.events:
            gone = (calendar.method or "").upper() == "CANCEL" or (event.status or "").upper() == "CANCELLED"
            rank = (event.sequence, event.stamp or datetime.min.replace(tzinfo=UTC))
            key = (event.uid or event.start.isoformat(), event.instance or "")
            held = latest.get(key)
            if held is None or rank > held[0] or (rank == held[0] and gone):
                latest[key] = (rank, event, gone)
    ended = {uid for (uid, instance), (_, _, gone) in latest.items() if gone and not instance}
    moved = {key for key in latest if key[1]}
    events = [
        event
        for (uid, _), (_, event, gone) in latest.items()
        if not gone and uid not in ended and not _gave_way(event, moved)
    ]
    return sorted(
        _without_superseded(events),
        key=lambda e: (
            e.start.replace(tzinfo=None) if e.floating else e.start.astimezone(UTC).replace(tzinfo=None)
        ),
    )


def _gave_way(event: CalendarEvent, moved: set[tuple[str, str]]) -> bool:
    """Whether the occurrence that a series begins with was moved or called off for itself."""
    if event.instance:
        return False
    local = f"{event.start:%Y%m%dT%H%M%S}"
    there = local if event.floating else f"{event.start.astimezone(UTC):%Y%m%dT%H%M%SZ}"
    return bool(moved & {(event.uid, local), (event.uid, there), (event.uid, local[:8])})


def _without_superseded(events: list[CalendarEvent]) -> list[CalendarEvent]:
    """Leave out what a new invitation under another UID replaced, and what is no conversation."""
    talks = [e for e in events if is_talk(e)] or events
    return [e for e in talks if not any(_replaces(new, e) or _stands_for(new, e) for new in talks)]


def is_talk(event: CalendarEvent) -> bool:
    """Whether an event may be a conversation at all: no journey, no deadline, no reminder."""
    return not _NOT_AN_INTERVIEW.search(event.summary)


def _stands_for(real: CalendarEvent, typed: CalendarEvent) -> bool:
    """Whether an invitation has come for what the seeker typed before it did."""
    if not typed.uid.startswith(TYPED_UID) or real.uid.startswith(TYPED_UID):
        return False
    if typed.floating or real.floating:
        return False
    return real.start < typed.end and typed.start < real.end


def _replaces(new: CalendarEvent, old: CalendarEvent) -> bool:
    if new.uid == old.uid or not (new.stamp and old.stamp and new.stamp > old.stamp):
        return False
    same = _about(new.summary) == _about(old.summary) and bool(_about(old.summary))
    said = _MOVED.search(f"{new.summary} {new.description}")
    return same and bool(said)


def _about(summary: str) -> str:
    return re.sub(
        r"\W+", " ", re.sub(r"\((?:rescheduled|moved|new time)[^)]*\)", "", _PREFIX.sub("", fold(summary)))
    ).strip()


def said_zone(event: CalendarEvent, texts: Sequence[str], country: str | None) -> str | None:
    """The zone that a text names beside a floating event's own clock time ("2:15 pm Houston time")."""
    if not event.floating or event.all_day:
        return None
    clock = rf"(?<!\d)0?(?:{event.start.hour}|{(event.start.hour - 1) % 12 + 1})"
    clock += rf"[:.h]{event.start.minute:02}" + ("" if event.start.minute else "?")
    for text in texts:
        for m in re.finditer(rf"{clock}(?!\d)", text):
            zones = zones_by_the_clock(text[m.start() : m.end() + _BESIDE_CLOCK].split("\n")[0], country)
            if (found := next(zones, None)) is not None:
                return found
    return None


def anchored(event: CalendarEvent, zone: str | None) -> CalendarEvent:
    """The event at instants: a floating one is read in `zone`. Raises NoTimeZone without one."""
    start, end = event.start, event.end
    if event.all_day:
        start, end = start.replace(hour=9), start.replace(hour=17)
    if event.floating:
        if zone is None:
            raise NoTimeZone(event.summary or event.uid)
        start, end = start.replace(tzinfo=ZoneInfo(zone)), end.replace(tzinfo=ZoneInfo(zone))
    if end <= start:
        end = start + _length(event)
    return replace(event, start=start, end=end, floating=False)


def _length(event: CalendarEvent) -> timedelta:
    """How long it takes where no end is given: as said, else as such talks do."""
    text = f"{event.summary}\n{event.description}"
    if m := re.search(r"\b(\d{1,3})[ -]?min", text, re.IGNORECASE):
        return timedelta(minutes=int(m[1]))
    if m := re.search(
        r"\b(\d|one|two|eine?|uma|an)(?:[.,](5))? ?(?:h\b|hours?|hrs?|stunden?|horas?)", text, re.IGNORECASE
    ):
        hours = {"one": 1, "two": 2, "ein": 1, "eine": 1, "uma": 1, "an": 1}.get(m[1].lower()) or int(m[1])
        return timedelta(hours=hours, minutes=30 if m[2] else 0)
    return _SCREEN_LENGTH if re.search(r"screen|phone|chat|coffee", text, re.IGNORECASE) else USUAL_LENGTH
