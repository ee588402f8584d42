"""Asking how things stand: after the promised day (P4), without one (P5), once more (P6)."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date, datetime, time

from afterword.domain.dates import FoundDate, find_dates
from afterword.domain.facts import ContactPolicy, DebriefItem, Kind, Method, Person
from afterword.domain.plan.cues import NUDGE
from afterword.domain.plan.desk import Desk
from afterword.domain.plan.standing import UNHEARD, Outcome
from afterword.domain.plan.wanted import Cause, Wanted
from afterword.domain.plan.who import status_contact
from afterword.domain.touchpoints import Purpose, Sent
from afterword.domain.working_time.calendar import DAY

#: the lasting name of the first question; any later one has a name of its own
FIRST_QUESTION = "status"


def check_in(desk: Desk) -> Iterator[Wanted]:
    """One status question, while the application is open and nobody has answered it."""
    asked = status_contact(desk) if desk.contact.policy is not ContactPolicy.NONE else None
    if desk.standing.outcome is not Outcome.OPEN or not asked or _answered(desk, asked[0]):
        return
    person, method = asked
    nudge = asked_nudge(desk)
    if nudge and not desk.standing.delay:
        item, day = nudge
        yield _asked(desk, person, method, item, day)
    elif desk.standing.decision_date:
        yield _promised(desk, person, method, desk.standing.decision_date)
    else:
        cause = Cause(_trigger(desk), _quiet_since(desk, person))
        yield desk.want("check_in_open", person, method, cause)
    yield from _again(desk, person, method)


def _promised(desk: Desk, person: Person, method: Method, decided: date) -> Wanted:
    cause = Cause(_trigger(desk), desk.calendars[person.key].at(decided, time(12)))
    said = desk.captured.decision_source
    params = {"date": decided.isoformat(), "quote": said.quote if said else ""}
    return desk.want("check_in_promised", person, method, cause, **params)


def _asked(desk: Desk, person: Person, method: Method, item: DebriefItem, day: FoundDate) -> Wanted:
    there = desk.captured.person(item.person) or person
    who = there if desk.contact.bars(there) is None and there.email else person
    cause = Cause(_trigger(desk), desk.calendars[who.key].at(day.first, time()))
    params = {"date": day.first.isoformat(), "quote": item.source.quote}
    return desk.want("check_in_asked", who, method, cause, **params)


def asked_nudge(desk: Desk) -> tuple[DebriefItem, FoundDate] | None:
    """Somebody's wish to be reminded, with its days ("poke me in the second week of January")."""
    spoken = desk.end.date()
    for item in desk.items(Kind.NEXT_STEP, Kind.TOPIC, Kind.MOMENT, Kind.NEED, Kind.PERSONAL, Kind.PROMISE):
        words = item.source.quote
        cue = NUDGE.search(words)
        if cue:
            days = find_dates(words, spoken, desk.captured.country, desk.captured.language)
            later = [day for day in days if day.first > spoken + DAY]
            near = sorted(later, key=lambda day: (day.start < cue.start(), abs(day.start - cue.end())))
            if near:
                return item, near[0]
    return None


def _answered(desk: Desk, person: Person) -> bool:
    """Whether the promised word has come: this person wrote on the eve of the day, or after it."""
    heard = desk.standing.heard.get(person.key)
    decided = desk.standing.decision_date
    delayed = desk.standing.delay
    if heard is None or decided is None or (delayed and delayed.at >= heard):
        return False
    return heard.date() >= decided - DAY


def _quiet_since(desk: Desk, person: Person) -> datetime:
    return max(desk.end, desk.standing.heard.get(person.key, desk.end))


def _trigger(desk: Desk) -> str:
    """A new promise after a question was sent allows a new question."""
    delay = desk.standing.delay
    asked = _status_sent(desk)
    return f"status:{delay.message_id}" if delay and asked and asked[-1].at < delay.at else FIRST_QUESTION


def _status_sent(desk: Desk) -> list[Sent]:
    return [sent for sent in desk.situation.sent if Purpose.CHECK_IN in {sent.purpose, *sent.also}]


def _again(desk: Desk, person: Person, method: Method) -> Iterator[Wanted]:
    """P6: once more where the first found no answer, unless the culture says once is enough."""
    sent = _status_sent(desk)
    if not 1 <= len(sent) < desk.policy.limits.status:
        return
    last = sent[-1].at
    heard = any(s.at > last and s.kind not in UNHEARD for s in desk.situation.signals)
    if not heard:
        yield desk.want("check_in_again", person, method, Cause(f"status:{len(sent) + 1}", last))
