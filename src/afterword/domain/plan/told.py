"""What follows from what only the seeker can tell: a talk, an event, another offer, the end."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping
from dataclasses import replace
from datetime import datetime, time

from afterword.domain.facts import ContactPolicy, Person, Role
from afterword.domain.plan.desk import Desk
from afterword.domain.plan.reach import method_for
from afterword.domain.plan.situation import News, Told
from afterword.domain.plan.standing import OVER, Outcome
from afterword.domain.plan.wanted import Cause, Wanted
from afterword.domain.plan.who import status_contact

#: who hears how it ended, beside those the seeker had a talk with
_HELPED = frozenset({Role.RECRUITER, Role.COORDINATOR, Role.HIRING_MANAGER})


def told(desk: Desk) -> Iterator[Wanted]:
    """The touchpoints of all the news, each by its own rule, but for those who hear elsewhere."""
    for news in desk.situation.told:
        yield from (each for each in _FOLLOWS[news.news](desk, news) if each.person not in news.covered)


def _after_talk(desk: Desk, news: Told) -> Iterator[Wanted]:
    """P11: thanks the same day, and once what came of the advice."""
    person = desk.captured.person(news.person)
    if person:
        yield from _want(desk, "coffee_thanks", person, news)
        yield from _want(desk, "advice_update", person, news)


def _after_event(desk: Desk, news: Told) -> Iterator[Wanted]:
    person = desk.captured.person(news.person)
    if person:
        yield from _want(desk, "event_follow_up", person, news)


def _applied(desk: Desk, news: Told) -> Iterator[Wanted]:
    """P3: one question, counted from the later of the application and the closing date.

    Not once there was an interview: then P4 and P5 ask.
    """
    asked = _asked(desk)
    if asked and not desk.captured.interview.sessions and desk.standing.outcome is Outcome.OPEN:
        closed = desk.calendars[asked.key].at(news.day, time(12)) if news.day else news.at
        yield from _want(desk, "applied", asked, replace(news, at=max(news.at, closed)))


def _other_offer(desk: Desk, news: Told) -> Iterator[Wanted]:
    """P16: at once, to whoever may be asked, with the day by which the other offer wants its answer."""
    asked = _asked(desk)
    if asked and desk.standing.outcome not in OVER:
        for wanted in _want(desk, "other_offer", asked, news):
            yield _by(desk, asked, wanted, news)


def _by(desk: Desk, person: Person, wanted: Wanted, news: Told) -> Wanted:
    """Not after the eve of the day that the other offer names."""
    if news.day is None:
        return wanted
    latest: datetime = desk.calendars[person.key].at(news.day, time(9))
    return replace(wanted, latest=max(wanted.best, min(wanted.latest, latest)))


def _accepted(desk: Desk, news: Told) -> Iterator[Wanted]:
    """Everybody who helped hears how it ended (P14)."""
    talked = {each.person for each in desk.situation.told if each.news is News.COFFEE_HELD}
    for person in desk.captured.people:
        if (person.role in _HELPED and person.met) or person.key in talked:
            yield from _want(desk, "outcome_thanks", person, news)


def _elsewhere(desk: Desk, news: Told) -> Iterator[Wanted]:
    yield from _ending(desk, "closing", news)


def _withdrawn(desk: Desk, news: Told) -> Iterator[Wanted]:
    yield from _ending(desk, "withdrawing", news)


def _ending(desk: Desk, key: str, news: Told) -> Iterator[Wanted]:
    """One kind word to whoever may be asked how things stand; nobody else hears of it."""
    asked = _asked(desk)
    if asked and desk.standing.outcome is Outcome.ENDED:
        yield from _want(desk, key, asked, news)


def _asked(desk: Desk) -> Person | None:
    found = status_contact(desk) if desk.contact.policy is not ContactPolicy.NONE else None
    return found[0] if found else None


def _want(desk: Desk, key: str, person: Person, news: Told) -> Iterator[Wanted]:
    method = method_for(person, desk.standing.dead, desk.captured)
    if method is None or desk.contact.bars(person):
        return
    day = {"date": news.day.isoformat()} if news.day else {"date": news.at.date().isoformat()}
    yield desk.want(key, person, method, Cause(f"told:{news.key}:{key}", news.at), **day)


_FOLLOWS: Mapping[News, Callable[[Desk, Told], Iterator[Wanted]]] = {
    News.APPLIED: _applied,
    News.COFFEE_HELD: _after_talk,
    News.MET_AT_EVENT: _after_event,
    News.OTHER_OFFER: _other_offer,
    News.ACCEPTED: _accepted,
    News.ACCEPTED_ELSEWHERE: _elsewhere,
    News.WITHDRAWN: _withdrawn,
}
