"""Staying on somebody's mind after a kind no, or for the openings they spoke of (P9)."""

from __future__ import annotations

import re
from collections.abc import Iterator
from datetime import date, time, timedelta

from afterword.domain.dates import FoundDate, find_dates
from afterword.domain.facts import DebriefItem, Kind, Method, Person
from afterword.domain.plan.check_in import asked_nudge
from afterword.domain.plan.cues import MORE_OPENINGS
from afterword.domain.plan.desk import Desk
from afterword.domain.plan.reach import method_for
from afterword.domain.plan.standing import Outcome
from afterword.domain.plan.wanted import Cause, Wanted
from afterword.domain.plan.who import status_contact
from afterword.domain.touchpoints import Signal

_BEFORE = timedelta(days=14)  # ahead of an opening that was named
_SOONEST = timedelta(days=14)  # after the answer that closed the door
_LATER = timedelta(days=21)  # what is nearer than this is no later opening


def keep_warm(desk: Desk) -> Iterator[Wanted]:
    """After a soft no, at the time it named; while open, for openings the notes name."""
    if desk.standing.outcome is Outcome.KEPT_IN_MIND and desk.standing.cause:
        yield from _after_no(desk, desk.standing.cause)
    elif _still_open(desk) and not asked_nudge(desk):
        yield from _openings(desk)


def _still_open(desk: Desk) -> bool:
    return desk.standing.outcome is Outcome.OPEN and bool(desk.captured.interview.sessions)


def _after_no(desk: Desk, signal: Signal) -> Iterator[Wanted]:
    person = desk.captured.person(signal.person) or _asked(desk)
    method = method_for(person, desk.standing.dead, desk.captured) if person else None
    if not person or not method or desk.contact.bars(person):
        return
    named = _named_day(desk, signal)
    trigger = f"warm:{signal.message_id}"
    if named is None:
        yield desk.want("keep_warm", person, method, Cause(trigger, signal.at))
        return
    day = max(named - _BEFORE, signal.at.date() + _SOONEST)
    cause = Cause(trigger, desk.calendars[person.key].at(day, time()))
    params = {"date": named.isoformat(), "quote": signal.evidence}
    yield desk.want("keep_warm_before", person, method, cause, **params)


def _asked(desk: Desk) -> Person | None:
    asked = status_contact(desk)
    return asked[0] if asked else None


def _named_day(desk: Desk, signal: Signal) -> date | None:
    """When it said there would be something again."""
    if signal.reopens or signal.until:
        return signal.reopens or signal.until
    said = signal.at.date()
    days = find_dates(signal.evidence, said, desk.captured.country, desk.captured.language)
    return next((day.first for day in days if day.first >= said + _LATER), None)


def _openings(desk: Desk) -> Iterator[Wanted]:
    asked = status_contact(desk)
    found = _named_openings(desk)
    if not asked or not found:
        return
    item, day = found
    person, method = _speaker(desk, item) or asked
    cause = Cause("openings", desk.calendars[person.key].at(day.first, time(12)), items=(item.key,))
    params = {"date": day.first.isoformat(), "quote": item.source.quote}
    yield desk.want("keep_warm_named", person, method, cause, **params)


def _speaker(desk: Desk, item: DebriefItem) -> tuple[Person, Method] | None:
    """Who spoke of the openings, where they may and can be written to."""
    person = desk.captured.person(item.person)
    if person is None or desk.contact.bars(person):
        return None
    method = method_for(person, desk.standing.dead, desk.captured)
    return (person, method) if method else None


def _named_openings(desk: Desk) -> tuple[DebriefItem, FoundDate] | None:
    """Further openings with their day, later than the decision ("2 more lead spots after jan 1")."""
    spoken = desk.end.date()
    for item in desk.items(Kind.NEXT_STEP, Kind.TOPIC, Kind.MOMENT, Kind.NEED, Kind.PERSONAL):
        for clause in re.split(r"[.;\n]\s+", item.source.quote):
            if MORE_OPENINGS.search(clause):
                days = find_dates(clause, spoken, desk.captured.country, desk.captured.language)
                later = next((day for day in days if day.first >= spoken + _LATER), None)
                if later:
                    return item, later
    return None
