"""What a calendar answers to a meeting that we proposed: yes, no, perhaps, or another time."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass, replace
from datetime import datetime
from enum import StrEnum

from afterword.domain.hear.invitations import is_off
from afterword.domain.sources import Calendar, CalendarEvent, Mail, UndatedEvent
from afterword.domain.touchpoints import OfferedTime, Particulars, Signal, SignalKind

_FEW_WORDS = 25  # what calendar programs write of themselves: "Ines Prado has declined this invitation"
_SAYS_LITTLE = frozenset({SignalKind.OTHER, SignalKind.ACK, SignalKind.REPLY})
#: how the words of a program sound that says no or yes to an hour
_TAKEN_FOR = frozenset({SignalKind.REJECTION, SignalKind.SOFT_REJECTION, SignalKind.SCHEDULING})


_OF_AN_HOUR = frozenset({SignalKind.SCHEDULING, SignalKind.NEXT_ROUND})


class MeetingAnswer(StrEnum):
    """How somebody's calendar answered (PARTSTAT of a REPLY, or a COUNTER)."""

    ACCEPTED = "accepted"
    TENTATIVE = "tentative"
    DECLINED = "declined"
    ANOTHER_TIME = "another_time"


@dataclass(frozen=True, slots=True)
class Answered:
    """One answer to the meeting with this UID; `offered` is the hour they would rather have."""

    uid: str
    answer: MeetingAnswer
    sequence: int
    offered: CalendarEvent | None = None


def answered(calendars: Iterable[Calendar], sender: str) -> tuple[Answered, ...]:
    """Every answer that a mail brings. Of several attendees only the sender's own word counts."""
    return tuple(found for calendar in calendars for found in _answers(calendar, sender.casefold()))


def as_calendars_tell(signal: Signal, mail: Mail) -> Signal:
    """The signal as the calendar in the mail makes it plain.

    Another time, and a plain no, ask for an hour; a yes asks for nothing. Where somebody wrote more
    than the few words of a program, those are taken for what they say.
    """
    if signal.kind in _OF_AN_HOUR and _only_calls_off(mail.calendars):
        return replace(signal, kind=SignalKind.OTHER, until=None, answer_by=None)  # no hour is left
    for told in answered(mail.calendars, mail.sender.email):
        if told.answer is MeetingAnswer.ANOTHER_TIME and told.offered is not None:
            particulars = Particulars(offered=(_offered(told.offered),))
            return replace(signal, kind=SignalKind.SCHEDULING, particulars=particulars)
        if _says_only_that(signal, mail):
            no = told.answer is MeetingAnswer.DECLINED
            return replace(signal, kind=SignalKind.SCHEDULING if no else SignalKind.REPLY, until=None)
    return signal


def _only_calls_off(calendars: Sequence[Calendar]) -> bool:
    events = [event for calendar in calendars for event in calendar.events]
    return bool(events) and all(map(is_off, events))


def _says_only_that(signal: Signal, mail: Mail) -> bool:
    few = len(mail.visible.split()) <= _FEW_WORDS
    return signal.kind in _SAYS_LITTLE or (few and signal.kind in _TAKEN_FOR)


def _answers(calendar: Calendar, sender: str) -> Iterator[Answered]:
    method = (calendar.method or "").upper()
    if method == "COUNTER":
        for event in calendar.events:
            yield Answered(event.uid, MeetingAnswer.ANOTHER_TIME, event.sequence, event)
    elif method == "REPLY":
        replies: list[CalendarEvent | UndatedEvent] = [*calendar.events, *calendar.undated]
        for reply in replies:
            if found := _word(reply, sender):
                yield Answered(reply.uid, found, reply.sequence)


def _word(reply: CalendarEvent | UndatedEvent, sender: str) -> MeetingAnswer | None:
    theirs = [each for each in reply.attendees if each.email.casefold() == sender] or reply.attendees
    words = {(each.partstat or "").casefold() for each in theirs}
    word = words.pop() if len(words) == 1 else ""
    return MeetingAnswer(word) if word in {"accepted", "tentative", "declined"} else None


def _offered(event: CalendarEvent) -> OfferedTime:
    start: datetime = event.start
    same_day = event.end.date() == start.date() and event.end > start
    end = event.end.time().replace(tzinfo=None) if same_day else None
    return OfferedTime(start.date(), start.time().replace(tzinfo=None), end, event.zone)
