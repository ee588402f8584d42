"""What was promised, by its day (P15): papers at once, what must be made a day early."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from datetime import date, datetime, time, timedelta

from afterword.domain.facts import ContactPolicy, DebriefItem, Kind, Method, Person, Role
from afterword.domain.plan.cues import ANSWER_OWED, READY
from afterword.domain.plan.desk import Desk
from afterword.domain.plan.reach import asked_method, method_for, usable
from afterword.domain.plan.wanted import Cause, Wanted
from afterword.domain.plan.who import heir, started
from afterword.domain.touchpoints import Purpose, Withheld
from afterword.domain.working_time import WorkCalendar
from afterword.domain.working_time.calendar import DAY

_NEAR = 2  # business days within which a promise travels with the thanks
_PATIENCE = 3  # business days after which a promise without haste is kept all the same
_WITH_THANKS = timedelta(hours=24)
_OFFICE_ENDS = time(17)


def promises(desk: Desk) -> Iterator[Wanted | Withheld]:
    """One touchpoint for each promise, to whoever may receive it."""
    for item in desk.items(Kind.PROMISE):
        person = desk.captured.person(item.person) or _default_person(desk)
        if person:
            yield from _promise(desk, item, heir(desk, person))


def _promise(desk: Desk, item: DebriefItem, person: Person) -> Iterator[Wanted | Withheld]:
    barred = desk.contact.bars(person)
    purpose = Purpose.ANSWER_QUESTION if owes_answer(item) else Purpose.SEND_PROMISED
    receiver = _receiver(desk, person, purpose) if barred else person
    if barred:
        yield Withheld(person.key, purpose, barred)
    if receiver:
        method = _method(desk, item, receiver)
        if method:
            yield _want(desk, item, receiver, method)
    elif barred and asked_method(item.source.quote) is Method.PORTAL and purpose is Purpose.SEND_PROMISED:
        yield _want(desk, item, person, Method.PORTAL)


def _receiver(desk: Desk, person: Person, purpose: Purpose) -> Person | None:
    """Through whom it goes where the person themselves may not be written to."""
    official = desk.contact.policy is ContactPolicy.NONE
    if official and purpose is not Purpose.SEND_PROMISED:
        return None
    via = desk.contact.via
    return via if via and via.key != person.key and desk.contact.bars(via) is None else None


def _method(desk: Desk, item: DebriefItem, person: Person) -> Method | None:
    asked = asked_method(item.source.quote)
    if asked and usable(person, asked, desk.standing.dead):
        return asked
    return method_for(person, desk.standing.dead, desk.captured)


def _want(desk: Desk, item: DebriefItem, person: Person, method: Method) -> Wanted:
    key = "answer_owed" if owes_answer(item) else "send_promised"
    origin = started(desk)
    due = {"due": item.due.isoformat()} if item.due else {}
    cause = Cause(f"promise:{item.key}", origin, items=(item.key,))
    wanted = desk.want(key, person, method, cause, what=item.text, quote=item.source.quote, **due)
    wanted = replace(wanted, earliest=origin.astimezone(desk.calendars[person.key].tz))
    best, joins = _best(desk, item, person, wanted)
    latest = _latest(item.due, desk.calendars[person.key]) if item.due else wanted.latest
    return replace(wanted, best=best, latest=max(best, latest), joins=joins)


def _best(desk: Desk, item: DebriefItem, person: Person, wanted: Wanted) -> tuple[datetime, bool]:
    """When to send it, and whether it may travel with the thanks."""
    calendar = desk.calendars[person.key]
    end = calendar.day(started(desk))
    ready = bool(READY.search(item.text) or READY.search(item.source.quote))
    if ready:
        return _by(item.due, wanted.best, calendar), True
    morning = calendar.slot(calendar.at(end + DAY, time()), wanted.rule.window)
    if item.due is None or item.due <= calendar.add(end, _NEAR):
        best = _by(item.due, morning, calendar)
        return best, best - started(desk) <= _WITH_THANKS or best <= wanted.best
    early = calendar.last_working(item.due - DAY) or item.due
    day = max(morning.date(), min(early, calendar.add(end, _PATIENCE)))
    return _by(item.due, calendar.slot(calendar.at(day, time()), wanted.rule.window), calendar), False


def _by(due: date | None, best: datetime, calendar: WorkCalendar) -> datetime:
    """Not after the day it was promised for: the last working day before it, else that day itself."""
    if due is None or best.date() <= due or calendar.absent(due):
        return best
    return calendar.at(due, _OFFICE_ENDS)


def _latest(due: date, calendar: WorkCalendar) -> datetime:
    return calendar.at(due, time(18) if calendar.working(due) else time(22))


def owes_answer(item: DebriefItem) -> bool:
    """Whether words are owed rather than a thing."""
    return bool(ANSWER_OWED.search(item.text)) and not READY.search(item.text)


def _default_person(desk: Desk) -> Person | None:
    """To whom a promise goes that names nobody: the recruiter, else the hiring manager, else who was met."""
    people = desk.captured.people
    ranked = [p for role in (Role.RECRUITER, Role.HIRING_MANAGER) for p in people if p.role is role and p.met]
    return next(iter(ranked or [p for p in people if p.met]), None)
