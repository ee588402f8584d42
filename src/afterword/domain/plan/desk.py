"""The desk: what every trigger consults. Who there is, when they work, how to reach them."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import datetime, time

from afterword.domain.facts import Captured, ContactPolicy, DebriefItem, Kind, Method, Person, Reason, Role
from afterword.domain.plan.closures import closures
from afterword.domain.plan.contact import Contact, contact
from afterword.domain.plan.policy import Policy, Rule, Window
from afterword.domain.plan.reach import is_agency
from afterword.domain.plan.situation import Situation
from afterword.domain.plan.standing import Standing, standing
from afterword.domain.plan.wanted import Cause, Wanted
from afterword.domain.working_time import WorkCalendar, place_of


@dataclass(frozen=True, slots=True)
class Desk:
    """One planning's papers. `policy` has its profiles laid over; `calendars` are by person key."""

    situation: Situation
    policy: Policy
    standing: Standing
    contact: Contact
    calendars: Mapping[str, WorkCalendar]

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
    captured, now = situation.captured, standing(situation)
    rule = contact(captured, now)
    through = rule.was is not ContactPolicy.OPEN and any(is_agency(p, captured) for p in captured.people)
    rules = policy.in_force(captured.country, captured.sector, agency=through, title=captured.interview.role)
    return Desk(situation, rules, now, rule, _calendars(captured, now))


def _calendars(captured: Captured, now: Standing) -> dict[str, WorkCalendar]:
    closed = closures(captured)
    home = _home_zone(captured)
    found = {}
    for person in captured.people:
        zone = person.timezone or home
        country, region = place_of(zone)
        theirs = closed if not is_agency(person, captured) else ()
        found[person.key] = WorkCalendar(
            zone=zone,
            country=country or captured.country,
            region=region,
            sector=captured.sector,
            work_days=person.work_days,
            closed=theirs,
            away=now.away.get(person.key, ()),
        )
    return found


def _home_zone(captured: Captured) -> str:
    """The organization's zone: the one most of its people are in; the seeker's own at last."""
    zones = [p.timezone for p in captured.people if p.timezone and p.role is not Role.OTHER]
    return max(zones, key=zones.count) if zones else captured.seeker.timezone
