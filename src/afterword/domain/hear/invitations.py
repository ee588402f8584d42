"""Invitations in mail: which word of one holds, which round it is about, and what is plainly an interview."""

from __future__ import annotations

import re
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from datetime import UTC, datetime, timedelta
from enum import StrEnum

from afterword.domain.capture.sessions import ANSWERS, TYPED_UID, is_talk
from afterword.domain.facts import Session
from afterword.domain.sources import Calendar, CalendarEvent

#: RFC 5546 2.1.5: the higher SEQUENCE, of equal ones the later DTSTAMP; of one moment the cancellation
Rank = tuple[int, datetime, bool]
_EVER = datetime.min.replace(tzinfo=UTC)
#: a round that was called off and invited to anew within so long is the same round at another time
NEAR = timedelta(days=45)
_INTERVIEW = re.compile(
    r"\binterview|\b(?:phone|video|tech(?:nical)?|recruiter|hr|initial|hiring manager) (?:screen|chat|call)"
    r"|\bscreening\b|\bon-?site\b|\bpanel (?:day|discussion with)|\bcandidate\b|\bhiring\b"
    r"|vorstellungs?gespräch|bewerbungsgespräch|kennenlerngespräch|auswahlgespräch|probearbeit|schnuppertag"
    r"|\bentretien\b|\bentrevista|\bcolloquio\b|sollicitatie|\bgesprek\b|面接|面談",
    re.IGNORECASE,
)


class Asks(StrEnum):
    """What the seeker is asked about an hour that a mail speaks of."""

    UNKNOWN = "unknown"  # plainly an interview, of no application in the journal
    STRANGER = "stranger"  # nobody known vouches for the sender
    WHICH = "which"  # it may belong to several applications
    TAKEN_BACK = "taken_back"  # the seeker took it out of the journal before
    PAST = "past"  # the hour is long over
    NO_ZONE = "no_zone"  # nothing tells by which clock
    MOVED = "moved"  # words, not a calendar, move an interview
    CALLED_OFF = "called_off"  # words, not a calendar, call one off
    NOTHING = "nothing"  # a cancellation of what nobody knew: only remembered


class Place(StrEnum):
    """How an invited hour stands to a round of the journal."""

    SAME = "same"  # the hour that is there already, by another name
    INSTEAD = "instead"  # in place of one that was called off
    BESIDE = "beside"  # one more conversation of that day


@dataclass(frozen=True, slots=True)
class Round:
    """A round as far as hours go. `off` are those that were called off."""

    number: int
    sessions: tuple[Session, ...]
    off: tuple[Session, ...] = ()


def words(calendars: Iterable[Calendar]) -> list[CalendarEvent]:
    """What calendars say of meetings, answers left out, in the order in which it came to hold."""
    told = (c for c in calendars if (c.method or "").upper() not in ANSWERS)
    return sorted((event for calendar in told for event in calendar.events), key=rank)


def rank(event: CalendarEvent) -> Rank:
    """What orders the words on one meeting, however they come."""
    return event.sequence, event.stamp or _EVER, is_off(event)


def rank_of(sequence: int, stamp: datetime | None, *, off: bool) -> Rank:
    """The same of a word that was kept."""
    return sequence, stamp or _EVER, off


def is_off(event: CalendarEvent) -> bool:
    """Whether it calls the meeting off."""
    return (event.status or "").upper() == "CANCELLED"


def plainly_an_interview(event: CalendarEvent) -> bool:
    """Whether an invitation calls itself one, in the languages that are heard."""
    return is_talk(event) and bool(_INTERVIEW.search(event.summary))


def occurrence(event: CalendarEvent, session: Session) -> bool:
    """Whether a word on one occurrence of a series (RECURRENCE-ID) is about this session."""
    if event.instance is None or event.instance == session.instance:
        return True
    if session.instance is not None:
        return False
    return event.instance in spelt(session.start)


def spelt(start: datetime) -> frozenset[str]:
    """How a calendar may name an hour: by the clock there, in UTC, or by the day alone."""
    return frozenset({f"{start:%Y%m%dT%H%M%S}", f"{start.astimezone(UTC):%Y%m%dT%H%M%SZ}", f"{start:%Y%m%d}"})


def place_among(new: Session, rounds: Sequence[Round], now: datetime) -> tuple[int, Place] | None:
    """The round of this application that an invited hour belongs to; None: it makes a new one.

    An hour that overlaps a known one is that one. One that comes after a round was called off, before
    it took place, is that round at another time. One on the day of a round ahead belongs to that day.
    """
    for each in rounds:
        if any(_overlap(new, known) for known in each.sessions):
            return each.number, Place.SAME
    for each in rounds:
        ahead = all(known.end > now for known in each.sessions)
        if ahead and any(_near(new, lost, now) for lost in each.off):
            return each.number, Place.INSTEAD
    for each in rounds:
        if any(known.end > now and _same_day(new, known) for known in each.sessions):
            return each.number, Place.BESIDE
    return None


def only_typed(uid: str | None) -> bool:
    """Whether no calendar gave this session its UID: the seeker typed it, or words in a mail told it."""
    return not uid or uid.startswith((TYPED_UID, "mail:"))


def _overlap(one: Session, other: Session) -> bool:
    return one.start < other.end and other.start < one.end


def _near(new: Session, lost: Session, now: datetime) -> bool:
    """Whether it may stand for what was called off: that had not begun long ago, and is not far."""
    return abs(new.start - lost.start) <= NEAR and lost.end > now - NEAR


def _same_day(one: Session, other: Session) -> bool:
    return one.start.astimezone(other.start.tzinfo).date() == other.start.date()
