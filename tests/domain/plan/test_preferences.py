"""The seeker's own way: pace, days kept free, a cap on the day, numbers of their own."""

from __future__ import annotations

from collections import Counter
from dataclasses import replace
from datetime import date, datetime
from zoneinfo import ZoneInfo

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from afterword.domain.facts import Captured
from afterword.domain.plan.planner import plan
from afterword.domain.plan.policy import Span
from afterword.domain.plan.preferences import Pace, Preferences, own_policy
from afterword.domain.plan.situation import Situation, Taken
from afterword.domain.plan.taken import RULES
from afterword.domain.touchpoints import Plan, Purpose
from plan_world import MOSES, PAM, POLICY, RITA, at, interview, somebody, steps

DENVER = ZoneInfo("America/Denver")
LATER = at("2026-10-20", "09:00")


def planned(captured: Captured, own: Preferences, now: datetime | None = None) -> Plan:
    return plan(Situation(captured, preferences=own), POLICY, now or captured.interview.end)


def asked(own: Preferences) -> datetime:
    return steps(planned(interview(), own), Purpose.CHECK_IN)[0].best


def test_a_gentle_seeker_asks_later_and_a_keen_one_sooner_within_the_same_bounds() -> None:
    gentle, standard, keen = (asked(Preferences(pace=pace)) for pace in Pace)
    assert keen < standard < gentle


def test_thanks_keep_their_day_at_any_pace() -> None:
    thanks = {pace: steps(planned(interview(), Preferences(pace=pace)), Purpose.THANK_YOU) for pace in Pace}
    assert thanks[Pace.GENTLE] == thanks[Pace.STANDARD] == thanks[Pace.KEEN]


@pytest.mark.parametrize("pace", Pace)
def test_no_pace_writes_more_often_than_the_policy_allows(pace: Pace) -> None:
    limits = own_policy(POLICY, Preferences(pace=pace)).limits
    assert limits.spacing >= POLICY.limits.spacing
    assert limits.unanswered <= POLICY.limits.unanswered
    assert limits.status <= POLICY.limits.status


@pytest.mark.parametrize("pace", Pace)
def test_every_pace_keeps_every_rule_in_order(pace: Pace) -> None:
    for rule in own_policy(POLICY, Preferences(pace=pace)).rules.values():
        assert rule.earliest.shortest <= rule.best.longest
        assert rule.best.shortest <= rule.latest.longest


def test_a_number_of_ones_own_moves_the_date() -> None:
    own = Preferences(best={"check_in_open": Span(business_days=12)})
    assert asked(own) > asked(Preferences())


def test_a_rule_that_was_switched_off_plans_nothing() -> None:
    own = Preferences(off=("check_in_open",))
    assert not steps(planned(interview(), own), Purpose.CHECK_IN)


def test_days_kept_free_hold_no_message_where_the_seeker_is() -> None:
    own = Preferences(weekdays=(2,), days=((date(2026, 10, 15), date(2026, 10, 22)),))
    for step in planned(interview(), own).touchpoints:
        day = step.best.astimezone(DENVER).date()
        assert day.weekday() != 2
        assert not date(2026, 10, 15) <= day <= date(2026, 10, 22)


def test_a_morning_in_tokyo_is_the_evening_before_for_whoever_sends_it() -> None:
    away = tuple(replace(p, timezone="Asia/Tokyo") for p in (MOSES, RITA))
    made = planned(interview(*away, country="JP"), Preferences(weekdays=(6,)))
    assert made.touchpoints
    assert all(step.best.astimezone(DENVER).weekday() != 6 for step in made.touchpoints)


def test_days_kept_free_that_leave_no_working_day_are_read_as_none() -> None:
    own = Preferences(weekdays=(0, 1, 2, 3, 4, 5, 6))
    assert planned(interview(), own).touchpoints


def test_a_full_day_passes_on_what_is_not_due() -> None:
    people = tuple(somebody(f"p{n}") for n in range(6))
    taken = tuple(Taken(f"s{n}", p.key, Purpose.CONGRATULATE, LATER) for n, p in enumerate(people))
    situation = Situation(interview(*people), taken=taken, preferences=Preferences(daily=2))
    found = steps(plan(situation, POLICY, LATER), Purpose.CONGRATULATE)
    assert len(found) == 6
    assert max(Counter(step.best.astimezone(DENVER).date() for step in found).values()) == 2
    assert any(step.reason.params.get("daily") == "2" for step in found)


def test_what_is_due_is_not_made_late_by_a_cap() -> None:
    made = planned(interview(), Preferences(daily=1))
    assert len(steps(made, Purpose.THANK_YOU)) == 3
    assert all(step.best <= step.latest for step in made.touchpoints)


def test_what_other_plans_hold_fills_a_day_too() -> None:
    taken = (Taken("s1", PAM.key, Purpose.CONGRATULATE, LATER),)
    free = plan(Situation(interview(), taken=taken), POLICY, LATER)
    [step] = steps(free, Purpose.CONGRATULATE)
    busy = Situation(interview(), taken=taken, preferences=Preferences(daily=1), booked=(step.best,))
    [moved] = steps(plan(busy, POLICY, LATER), Purpose.CONGRATULATE)
    assert moved.best.date() > step.best.date()


@settings(max_examples=60, deadline=None)
@given(
    st.builds(
        Preferences,
        pace=st.sampled_from(Pace),
        weekdays=st.lists(st.integers(0, 6), unique=True, max_size=7).map(tuple),
        daily=st.one_of(st.none(), st.integers(1, 3)),
        off=st.lists(st.sampled_from(sorted(POLICY.rules)), max_size=2).map(tuple),
    ),
    st.lists(
        st.tuples(st.sampled_from(["rita", "moses", "pam"]), st.sampled_from(sorted(RULES))), max_size=4
    ),
)
def test_whatever_the_way_every_moment_lies_between_its_bounds_and_in_working_time(
    own: Preferences, chosen: list[tuple[str, Purpose]]
) -> None:
    taken = tuple(Taken(f"s{n}", key, purpose, LATER) for n, (key, purpose) in enumerate(chosen))
    for now in (interview().interview.end, LATER):
        situation = Situation(interview(), taken=taken if now == LATER else (), preferences=own)
        made = plan(situation, POLICY, now)
        assert plan(situation, POLICY, now) == made
        for step in made.touchpoints:
            assert step.earliest <= step.best <= step.latest
            assert step.best >= now
            assert step.best.weekday() < 5
            assert 8 <= step.best.hour < 18
