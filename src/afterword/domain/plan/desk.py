"""The desk: what every trigger consults. Who there is, when they work, how to reach them."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import datetime, time

from afterword.domain.facts import Captured, ContactPolicy, DebriefItem, Kind, Method, Person, Reason
from afterword.domain.plan.closures import closures
from afterword.domain.plan.contact import Contact, contact
from afterword.domain.plan.order import in_order
from afterword.domain.plan.policy import Policy, Rule, Window
from afterword.domain.plan.preferences import own_calendar, own_policy
from afterword.domain.plan.reach import is_agency
from afterword.domain.plan.situation import Situation
from afterword.domain.plan.standing import Standing, standing
from afterword.domain.plan.wanted import Cause, Wanted
from afterword.domain.plan.whereabouts import seeker_zone, whereabouts
from afterword.domain.touchpoints import Purpose
from afterword.domain.working_time import WorkCalendar

#: what asks something of people who may have their hands full
ASKS = frozenset({Purpose.CHECK_IN, Purpose.KEEP_WARM, Purpose.RE_APPROACH, Purpose.COFFEE_INVITE})


@dataclass(frozen=True, slots=True)
class Desk:
    """One planning's papers. `calendars` are by person key.

    `policy` has its profiles laid over, and the seeker's own way over those; `given` is without
    the latter.
    """

    situation: Situation
    policy: Policy
    standing: Standing
    contact: Contact
    calendars: Mapping[str, WorkCalendar]
    given: Policy

    @property
    def captured(self) -> Captured:
        """What was captured."""
        return self.situation.captured

    @property
    def end(self) -> datetime:
        """When the interview really ended."""
        return self.captured.interview.end

    def items(self, *kinds: Kind, person: str | None = None) -> list[DebriefItem]:
        """Items of these kinds, of this person where one is given. Never a private one."""
        return [
            item
            for item in self.captured.items
            if item.kind in kinds and item.kind is not Kind.PRIVATE and person in {None, item.person}
        ]

    def want(self, key: str, person: Person, method: Method, cause: Cause, **params: str) -> Wanted:
        """The rule's touchpoint for this person, timed from its cause in their working time."""
        rule = self.policy.rule(key)
        earliest, best, latest = self.times(rule, person, cause.origin)
        return Wanted(
            person=person.key,
            rule=rule,
            trigger=cause.trigger,
            method=method,
            earliest=earliest,
            best=best,
            latest=latest,
            reason=Reason(rule.reason, {"person": person.name, **params}),
            items=cause.items,
            answers=cause.answers,
        )

    def times(self, rule: Rule, person: Person, origin: datetime) -> tuple[datetime, datetime, datetime]:
        """Earliest, best and latest by a rule's spans; the best lies in its window."""
        calendar = self.calendars[person.key]
        if rule.purpose in ASKS:
            calendar = calendar.for_asking(calendar.day(origin).year)
        earliest = calendar.after(origin, rule.earliest)
        best = calendar.slot(max(calendar.after(origin, rule.best), earliest), rule.window)
        latest = calendar.after(origin, rule.latest)
        if latest < best and not rule.latest.hours:  # an absence moved it: the room to answer moves along
            latest = calendar.after(best, rule.latest)
        if not rule.latest.hours:
            latest = calendar.at(latest.date(), rule.window.spans[-1][1])
        return earliest, best, max(latest, calendar.at(best.date(), _end_of(rule.window, best.time())))


def _end_of(window: Window, clock: time) -> time:
    """When the span of the window ends that a time lies in."""
    return next((end for _, end in window.spans if clock <= end), clock)


def desk(situation: Situation, policy: Policy) -> Desk:
    """Lay out the desk for one planning."""
    situation = in_order(situation)
    captured, now = situation.captured, standing(situation)
    rule = contact(captured, now)
    through = rule.was is not ContactPolicy.OPEN and any(is_agency(p, captured) for p in captured.people)
    given = policy.in_force(captured.country, captured.sector, agency=through, title=captured.interview.role)
    rules = own_policy(given, situation.preferences)
    return Desk(situation, rules, now, rule, calendars(situation, now), given)


def calendars(situation: Situation, now: Standing) -> dict[str, WorkCalendar]:
    """When each person can be written to, by key, without the days that the seeker keeps free."""
    captured, own = situation.captured, situation.preferences
    closed, places, here = closures(captured), whereabouts(captured), seeker_zone(captured)
    found = {}
    for person in captured.people:
        place = places[person.key]
        calendar = WorkCalendar(
            zone=place.zone,
            country=place.country,
            region=place.region,
            sector=captured.sector,
            work_days=person.work_days,
            closed=closed if not is_agency(person, captured) else (),
            away=now.away.get(person.key, ()),
        )
        found[person.key] = own_calendar(calendar, own, here)
    return found
