"""Who was in which session, by what the mails say of times."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import replace
from datetime import datetime
from typing import Final
from zoneinfo import ZoneInfo

from afterword.domain.capture.folding import fold
from afterword.domain.capture.sightings import Found, Seen
from afterword.domain.sources import CalendarEvent, Mail

_TIME: Final = re.compile(
    r"(?<![\d:/.])(\d{1,2})(?:[:.h](\d{2}))?\s*([ap])?\.?(?:m\b)?\.?(?:\s*(?:uhr|h)\b)?", re.IGNORECASE
)


_NOON: Final = 12


def with_presence(
    found: Sequence[Found], events: Sequence[CalendarEvent], mails: Sequence[Mail], zones: Sequence[str]
) -> list[Found]:
    """`found` with the sessions that a schedule line puts each person in ("12:00 - 1:00 … Sarah Okafor")."""
    lines = [line for mail in mails for line in mail.visible.splitlines() if re.search(r"\d", line)]
    lines += [line for event in events for line in event.description.splitlines() if re.search(r"\d", line)]
    return [_placed(person, lines, events, zones) for person in found]


def _placed(
    person: Found, lines: Sequence[str], events: Sequence[CalendarEvent], zones: Sequence[str]
) -> Found:
    if any(s.sessions for s in person.sightings) or len(events) == 1:
        return person
    starts = tuple(
        dict.fromkeys(
            e.start for line in lines if _names(line, person) for e in events if _at(line, e.start, zones)
        )
    )
    if not starts:
        return person
    first = replace(
        person.sightings[0],
        sessions=starts,
        seen=person.sightings[0].seen if person.sightings[0].seen is not Seen.ORGANIZER else Seen.SCHEDULE,
    )
    return Found((first, *person.sightings[1:]))


def _names(line: str, person: Found) -> bool:
    folded = fold(line)
    return any(
        half and re.search(rf"\b{re.escape(fold(half))}\b", folded)
        for n in person.names
        for half in (n.family if not n.family_is_initial else None, n.given)
    )


def _at(line: str, start: datetime, zones: Sequence[str]) -> bool:
    """Whether a line gives this start on somebody's clock."""
    for m in _TIME.finditer(line):
        hour, minute = int(m[1]), int(m[2] or 0)
        for zone in zones:
            local = start.astimezone(ZoneInfo(zone))
            exact = hour == local.hour or (
                hour % _NOON == local.hour % _NOON and (m[3] or local.hour > _NOON)
            )
            if exact and minute == local.minute and (m[2] or m[3]):
                return True
    return False
