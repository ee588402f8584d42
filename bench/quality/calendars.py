"""Calendars: our reading, and icalendar's own, beside the reference on the same files.

Agreement is by file: every event that the reference lists has one of ours with the same uid,
start, end, organizer and attendees (addresses and answers). Where the reference could not read
a start, ours must have none. Where the file names a zone that the reference does not know, it
tells only what the clock shows there, and that is compared. A day is its midnight.
"""

from __future__ import annotations

import warnings
from collections.abc import Callable, Iterator, Sequence
from datetime import date, datetime, time
from typing import Any

from afterword.actions.read_mail import calendar_data
from afterword.adapters.calendar_files import read_calendars
from measure import Figure, show
from quality.suite import Example, beside, examples, tried

Event = dict[str, Any]
YARDSTICK = "icalendar, strict, on the same files"


def main() -> None:
    """Score and print."""
    figures = {"agree": agreement(), "not_raised": steadiness()}
    show("Calendars (data/ics)", figures, dict.fromkeys(figures, YARDSTICK))


def agreement() -> Figure:
    """How many readable files agree with the reference."""
    readable = [one for one in examples("ics") if one.expected["parse"] == "ok"]
    return beside(hits(readable, ours), hits(readable, library))


def steadiness() -> Figure:
    """How many of all files are read without raising anything but a refusal with a sentence."""
    from afterword.errors import Unreadable

    calm = []
    for one in examples("ics"):
        try:
            ours(one)
        except Unreadable:
            calm.append(True)
        except Exception:  # noqa: BLE001 - this is what is counted
            calm.append(False)
        else:
            calm.append(True)
    return beside(calm, [tried(library, one) is not None for one in examples("ics")])


def hits(readable: Sequence[Example], read: Callable[[Example], list[Event]]) -> list[bool]:
    """For each file, whether a reading agrees."""
    return [agrees(one.expected["events"], tried(read, one)) for one in readable]


def ours(example: Example) -> list[Event]:
    """The events as `afterword read` tells them."""
    found: list[Event] = calendar_data(*read_calendars(example.file, example.raw))["events"]
    return found


def library(example: Example) -> list[Event]:
    """The events as somebody who trusts icalendar alone gets them."""
    from icalendar import Calendar

    with warnings.catch_warnings(action="ignore"):
        found = Calendar.from_ical(example.raw, multiple=True)
        return [_of_library(event) for calendar in found for event in calendar.walk("VEVENT")]


def agrees(wanted: Sequence[Event], found: Sequence[Event] | None) -> bool:
    """Whether every event that is wanted is among those found, each taken once."""
    left = list(found or ())
    for event in wanted:
        match = next((one for one in left if _same(event, one)), None)
        if match is None:
            return False
        left.remove(match)
    return found is not None or not wanted


def _same(wanted: Event, found: Event) -> bool:
    told = "dtend" in wanted and wanted["dtend"]
    return (
        (wanted.get("uid") or "").strip() == (found["uid"] or "").strip()
        and _same_time(wanted.get("dtstart"), found["start"], wanted.get("dtstart_tzid"))
        and (not told or _same_time(wanted["dtend"], found["end"], wanted.get("dtend_tzid")))
        and _bare((wanted.get("organizer") or {}).get("email")) == _bare(found["organizer"])
        and _people(wanted.get("attendees")) == _people(found["attendees"])
    )


def _same_time(wanted: str | None, found: str | None, zone: str | None) -> bool:
    expected, ours_is = _moment(wanted), _moment(found)
    if expected is None or ours_is is None:
        return expected is ours_is
    if zone and expected.tzinfo is None:
        return expected == ours_is.replace(tzinfo=None)
    if len(wanted or "") != len(found or "") and "T00:00:00" in f"{wanted}{found}":
        return expected.replace(tzinfo=None) == ours_is.replace(tzinfo=None)
    return (expected.tzinfo is None) == (ours_is.tzinfo is None) and expected == ours_is


def _moment(text: str | None) -> datetime | None:
    try:
        return datetime.fromisoformat(text) if text else None
    except ValueError:  # the reference says in words why it could not read it
        return None


def _people(attendees: Sequence[dict[str, Any]] | None) -> list[tuple[str, str]]:
    return sorted((_bare(a.get("email")), (a.get("partstat") or "").upper()) for a in attendees or ())


def _bare(address: str | None) -> str:
    return "".join((address or "").replace("mailto:", "").replace('"', "").split()).casefold()


def _of_library(event: Any) -> Event:
    return {
        "uid": str(event.get("uid", "")),
        "start": _text(event.get("dtstart")),
        "end": _text(event.get("dtend")),
        "organizer": str(event.get("organizer") or ""),
        "attendees": list(_of_attendees(event.get("attendee") or [])),
    }


def _of_attendees(attendees: Any) -> Iterator[dict[str, str]]:
    for one in attendees if isinstance(attendees, list) else [attendees]:
        yield {"email": str(one), "partstat": one.params.get("PARTSTAT", "")}


def _text(value: Any) -> str | None:
    moment: date | datetime | time | None = getattr(value, "dt", None)
    return moment.isoformat() if moment else None
