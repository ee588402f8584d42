"""What an incoming message asks for: an answer, a choice of dates, a gracious word."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from datetime import date, datetime, time

from afterword.domain.facts import ContactPolicy, Method, Person
from afterword.domain.hear.vouching import vouched
from afterword.domain.plan.desk import Desk
from afterword.domain.plan.reach import method_for
from afterword.domain.plan.slots import slots
from afterword.domain.plan.standing import Outcome, names_return
from afterword.domain.plan.wanted import Cause, Wanted
from afterword.domain.plan.who import status_contact
from afterword.domain.touchpoints import Signal, SignalKind
from afterword.domain.working_time.calendar import DAY

_OFFICE_ENDS = time(17)
_ANSWERED_BY = {
    SignalKind.REPLY_QUESTION: "answer_question",
    SignalKind.REQUEST: "answer_question",
    SignalKind.SCHEDULING: "choose_date",
    SignalKind.NEXT_ROUND: "choose_date",
}
_OUTCOME_REPLY = {
    Outcome.REJECTED: "gracious_reply",
    Outcome.KEPT_IN_MIND: "gracious_reply",
    Outcome.OFFERED: "offer_reply",
}


def replies(desk: Desk) -> Iterator[Wanted]:
    """Answers to everything heard that asks for one, and one gracious reply to an outcome."""
    for signal in desk.situation.signals:
        if signal.kind in _ANSWERED_BY and not _superseded(desk, signal):
            yield from _answer(desk, signal, _ANSWERED_BY[signal.kind])
    cause = desk.standing.cause
    if cause and desk.standing.outcome in _OUTCOME_REPLY:
        yield from _answer(desk, cause, _OUTCOME_REPLY[desk.standing.outcome])
    if cause and desk.standing.outcome is Outcome.OFFERED:
        yield from _decision(desk, cause)
    yield from _delay(desk)


def _superseded(desk: Desk, signal: Signal) -> bool:
    """An outcome that ends the matter makes an older question pointless."""
    word = desk.standing.word
    if word and desk.standing.outcome is Outcome.ENDED:
        return word.at > signal.at
    cause = desk.standing.cause
    over = desk.standing.outcome in {Outcome.REJECTED, Outcome.KEPT_IN_MIND, Outcome.STOPPED}
    return over and cause is not None and cause.at > signal.at


def _delay(desk: Desk) -> Iterator[Wanted]:
    """A personal word that it takes longer is thanked for; a notice to all, or from an office, is not."""
    signal = desk.standing.delay
    personal = signal is not None and signal.kind is SignalKind.OTHER and not signal.automatic
    if (
        signal
        and personal
        and desk.contact.was is not ContactPolicy.NONE
        and desk.standing.outcome is Outcome.OPEN
    ):
        yield from _answer(desk, signal, "delay_reply")


def _answer(desk: Desk, signal: Signal, key: str) -> Iterator[Wanted]:
    person = _answered(desk, signal)
    method = _back(desk, signal, person) if person else None
    if not person or not method:
        return
    params = {"kind": signal.kind.value, "quote": signal.evidence}
    if signal.until:
        params["until"] = signal.until.isoformat()
    cause = Cause(f"signal:{signal.message_id}", signal.at, answers=signal.message_id)
    yield _in_time(desk, person, signal, desk.want(key, person, method, cause, **params))


def _decision(desk: Desk, signal: Signal) -> Iterator[Wanted]:
    """The answer to an offer, on the last working day before the one it is asked for by."""
    day, person = signal.until or signal.answer_by, _answered(desk, signal)
    method = _back(desk, signal, person) if person else None
    if day is None or day <= signal.at.date() or not person or not method:
        return
    calendar = desk.calendars[person.key]
    cause = Cause(f"decision:{signal.message_id}", signal.at, answers=signal.message_id)
    wanted = desk.want("offer_answer", person, method, cause, due=day.isoformat(), quote=signal.evidence)
    before = calendar.last_working(day - DAY) or day
    morning = calendar.slot(max(calendar.at(before, time()), wanted.earliest), wanted.rule.window)
    latest = calendar.at(day, _OFFICE_ENDS)
    best = min(morning, latest)
    yield replace(wanted, earliest=min(wanted.earliest, best), best=best, latest=latest)


def _back(desk: Desk, signal: Signal, person: Person) -> Method | None:
    """The way it came, where that still works."""
    address = (signal.sender_email or "").casefold()
    if address and address not in desk.standing.dead and desk.captured.person(signal.person) == person:
        return Method.EMAIL
    return method_for(person, desk.standing.dead, desk.captured)


def _in_time(desk: Desk, person: Person, signal: Signal, wanted: Wanted) -> Wanted:
    """Not after the day it is asked for, nor after the first time that is offered.

    A day of return moves the whole, not the deadline.
    """
    day = _due(signal)
    due = desk.calendars[person.key].at(day, _OFFICE_ENDS) if day else None
    first = _first_offered(desk, signal)
    if first and first > max(wanted.earliest, signal.at) and first < (due or wanted.latest):
        due = first
    if due is None or due < max(wanted.earliest, signal.at):
        return wanted
    best = min(wanted.best, due)
    return replace(wanted, best=best, latest=max(best, due))


def _due(signal: Signal) -> date | None:
    if signal.kind not in _ANSWERED_BY:
        return None
    named = None if names_return(signal) else signal.until
    return signal.answer_by or named


def _first_offered(desk: Desk, signal: Signal) -> datetime | None:
    """When the first of the times it offers begins, of those to come when it was written."""
    found = slots(signal, desk.captured, desk.situation.preferences, (), signal.at)
    return min((slot.start for slot in found if not slot.past), default=None)


def _answered(desk: Desk, signal: Signal) -> Person | None:
    """Who gets the answer: whoever wrote, or the one through whom everything goes.

    A ban on contact leaves answers to those who write themselves.
    """
    person = desk.captured.person(signal.person)
    if person is None:
        known = status_contact(desk) if _is_theirs(desk, signal) else None
        return known[0] if known else None
    through = desk.contact.policy is ContactPolicy.VIA_RECRUITER_ONLY and desk.contact.bars(person)
    return (desk.contact.via or person) if through else person


def _is_theirs(desk: Desk, signal: Signal) -> bool:
    """Whether it comes from their house, or answers us: what a stranger asks, nobody there asked."""
    address = signal.sender_email
    return not address or bool(signal.in_thread_of) or vouched(address, desk.captured)
