"""How good the first plan is: beside what an exact solver finds, on a thousand situations."""

from __future__ import annotations

import random
import statistics
from collections.abc import Iterator
from dataclasses import dataclass, replace
from datetime import date, datetime, timedelta
from typing import TYPE_CHECKING

import pytest

from afterword.domain.facts import Method, Role
from afterword.domain.plan.desk import desk
from afterword.domain.plan.planner import plan
from afterword.domain.plan.policy import Limits, Policy, Window
from afterword.domain.plan.situation import Elsewhere, News, Situation, Taken, Told
from afterword.domain.plan.taken import RULES
from afterword.domain.touchpoints import Purpose, Sent, Signal, SignalKind, Touchpoint
from afterword.domain.working_time import WorkCalendar
from plan_world import POLICY, at, interview, somebody

if TYPE_CHECKING:
    from exact_plan import Asked

SITUATIONS = 1000
MOST_PEOPLE = 60
ZONES = ("America/Chicago", "America/New_York", "Europe/Berlin", "Asia/Tokyo", "Asia/Kolkata")
TAKEN = tuple(purpose for purpose in RULES if purpose is not Purpose.THANK_YOU)
WENT = tuple(purpose for purpose in TAKEN if purpose is not Purpose.COFFEE_INVITE)  # no reminders follow
UNLIMITED = Limits(spacing=0, unanswered=999, employer=9999)
LONG_AGO = at("2026-01-02")
THANKS = {Purpose.THANK_YOU, Purpose.LINKEDIN_CONNECT, Purpose.HANDWRITTEN_NOTE}
ANSWERS = {Purpose.SEND_PROMISED, Purpose.ANSWER_QUESTION, Purpose.GRACIOUS_REPLY}
BY_PURPOSE = {(rule.purpose, rule.reason): rule for rule in POLICY.rules.values()}
#: late thanks would give everybody of a panel a wish more, and the solver hours to do
PUNCTUAL = replace(POLICY, rules={key: rule for key, rule in POLICY.rules.items() if key != "thank_you_late"})


@dataclass(frozen=True)
class Case:
    """One situation, the limits in it, and when it is planned."""

    situation: Situation
    policy: Policy
    now: datetime


def test_the_plan_costs_what_the_exact_solver_finds() -> None:
    pytest.importorskip(
        "ortools", reason="without the extra `oracle` no plan was compared with an exact solver's"
    )
    gaps = [gap(case) for case in cases(random.Random(20261006))]
    assert len(gaps) == SITUATIONS
    assert statistics.median(gaps) == 0
    assert statistics.quantiles(gaps, n=100)[98] <= 0.02


def gap(case: Case) -> float:
    """How much more the plan costs than it had to; as many messages are in it as there may be."""
    import exact_plan

    everybody, places = asked(case)
    limits = case.policy.limits
    started = {step.id: step for step in plan(case.situation, case.policy, case.now).touchpoints}
    wishes = {wish.step.id: wish for each in everybody for wish in each.wishes}
    kept = [key for key in started if key in wishes]
    assert len(kept) == exact_plan.most(everybody, limits, places)
    for each in everybody:
        days = [each.calendar.day(started[w.step.id].best) for w in each.wishes if w.step.id in started]
        assert len(days) <= each.room(limits)
        assert each.apart(days, limits)
    paid = sum(exact_plan.cost(wishes[key].step, started[key].best, wishes[key].calendar) for key in kept)
    if paid == 0:
        return 0.0  # nothing costs less
    least = exact_plan.least(everybody, limits, places)
    assert paid >= least, "the plan is cheaper than anything that keeps the limits"
    return (paid - least) / least if least else 1.0


def asked(case: Case) -> tuple[list[Asked], int]:
    """Everybody's wishes, as they stand where nothing is limited; and the employer's places."""
    from exact_plan import Asked, Wish

    calendars = desk(case.situation, case.policy).calendars
    unlimited = replace(case.policy, limits=replace(UNLIMITED, status=case.policy.limits.status))
    steps: dict[str, list[tuple[Touchpoint, Window]]] = {}
    untouched = replace(case.situation, sent=(), elsewhere=())
    for step in plan(untouched, unlimited, LONG_AGO).touchpoints:
        rule = BY_PURPOSE[step.purpose, step.reason.code]
        given_up = step.purpose in THANKS and step.latest < case.now
        if rule.spends and not given_up:
            steps.setdefault(step.person, []).append((step, rule.window))
    went = list(gone(case.situation))
    everybody = [
        Asked(
            tuple(
                Wish(step, window, calendars[key], case.now, last_day(case, theirs))
                for step, window in theirs
            ),
            last_start(case.situation, key, calendars[key], theirs),
            sum(still_open for who, _, still_open in went if who == key),
        )
        for key, theirs in steps.items()
    ]
    return everybody, max(0, case.policy.limits.employer - sum(still_open for _, _, still_open in went))


def last_start(
    situation: Situation, key: str, calendar: WorkCalendar, theirs: list[tuple[Touchpoint, Window]]
) -> date | None:
    """The last day of a start; thanks for a meeting do not wait for what another application began."""
    thanks = any(step.purpose is Purpose.THANK_YOU for step, _ in theirs)
    counted = replace(situation, elsewhere=()) if thanks else situation
    return max((calendar.day(moment) for who, moment, _ in gone(counted) if who == key), default=None)


def last_day(case: Case, theirs: list[tuple[Touchpoint, Window]]) -> date:
    """By when all of them have gone, however badly they are arranged: nothing is put off further."""
    latest = max(case.now, *(step.best for step, _ in theirs)).date()
    return latest + timedelta(days=14 + 2 * case.policy.limits.spacing * len(theirs))


def gone(situation: Situation) -> Iterator[tuple[str | None, datetime, bool]]:
    """What the seeker started before: with whom, when, and whether it lies open."""
    for sent in situation.sent:
        if sent.purpose not in ANSWERS:
            heard = any(s.person == sent.person and s.at >= sent.at for s in situation.signals)
            yield sent.person, sent.at, not heard
    for message in situation.elsewhere:
        yield message.person, message.at, message.unanswered


def cases(dice: random.Random) -> Iterator[Case]:
    for _ in range(SITUATIONS):
        yield case(dice)


def case(dice: random.Random) -> Case:
    """A panel of up to sixty, with suggestions taken, talks held, and messages sent here and elsewhere."""
    people = tuple(
        somebody(
            f"p{n}",
            dice.choice((Role.PANELIST, Role.PEER, Role.RECRUITER, Role.HIRING_MANAGER)),
            timezone=dice.choice(ZONES),
            work_days=dice.choice((None, None, (0, 1, 2, 3), (1, 3, 4))),
        )
        for n in range(int(MOST_PEOPLE ** dice.random() ** 2))
    )
    end = at("2026-10-06") + timedelta(hours=dice.randint(0, 24 * 80))
    captured = interview(*people, start=end - timedelta(hours=2), end=end, country=dice.choice(("US", "DE")))
    now = end + timedelta(minutes=15) + timedelta(hours=dice.choice((0, 0, 20, 70, 200)))

    def before() -> datetime:
        return now - timedelta(hours=dice.randint(1, 300))

    def some(most: int) -> list[str]:
        return [dice.choice(people).key for _ in range(dice.randint(0, most))]

    size = len(people)
    situation = Situation(
        captured,
        tuple(Signal(SignalKind.REPLY, who, before(), f"<{n}@x>") for n, who in enumerate(some(2))),
        tuple(
            Sent(f"sent-{n}", who, dice.choice(WENT), Method.EMAIL, before(), f"<{n}@own>")
            for n, who in enumerate(some(1 + size // 5))
        ),
        tuple(
            Taken(f"taken-{n}", who, dice.choice(TAKEN), dice.choice((now, before())))
            for n, who in enumerate(some(3 + size))
        ),
        tuple(
            Told(f"told-{n}", dice.choice((News.COFFEE_HELD, News.MET_AT_EVENT)), before(), who)
            for n, who in enumerate(some(3))
        ),
        tuple(Elsewhere(dice.choice((who, None)), before(), dice.random() < 0.5) for who in some(3)),
    )
    limits = Limits(dice.randint(2, 6), dice.randint(2, 5), dice.choice((8, 14, 30, 90)))
    return Case(situation, replace(PUNCTUAL, limits=limits), now)
