"""What holds of every plan, whatever happened: found by making up interviews and mails."""

from __future__ import annotations

import os
import random
import subprocess
import sys
from dataclasses import replace
from datetime import datetime
from itertools import pairwise
from pathlib import Path

from hypothesis import given, settings
from hypothesis import strategies as st

from afterword.domain.facts import Captured, ContactPolicy, Method
from afterword.domain.plan.budget import UNSPENT
from afterword.domain.plan.desk import desk
from afterword.domain.plan.planner import plan
from afterword.domain.plan.policy import Limits
from afterword.domain.plan.situation import Situation
from afterword.domain.touchpoints import Purpose, Signal, SignalKind, Touchpoint
from afterword.words import sentence
from plan_stories import lives, played, shuffled, stories
from plan_world import POLICY


@settings(max_examples=60, deadline=None)
@given(stories())
def test_the_same_situation_gives_the_same_plan_and_no_touchpoint_twice(
    story: tuple[Captured, list[Signal]],
) -> None:
    for situation, made, moment in played(*story):
        assert plan(situation, POLICY, moment) == made
        assert len({s.id for s in made.touchpoints}) == len(made.touchpoints)
        assert not {s.id for s in made.touchpoints} & {s.touchpoint for s in situation.sent}


@settings(max_examples=60, deadline=None)
@given(stories())
def test_every_moment_lies_ahead_between_its_bounds_and_in_working_time(
    story: tuple[Captured, list[Signal]],
) -> None:
    for situation, made, moment in played(*story):
        papers = desk(situation, POLICY)
        for step in made.touchpoints:
            calendar = papers.calendars[step.person]
            assert step.earliest <= step.best <= step.latest
            assert step.best >= moment
            assert calendar.working(step.best.date()) or given_its_day(step)
            assert 8 <= step.best.hour < 18


def given_its_day(step: Touchpoint) -> bool:
    """A word given for a day on which nobody works, or an answer wanted by one, is kept that day."""
    return bool({step.purpose, *step.also} & {Purpose.SEND_PROMISED, Purpose.ANSWER_QUESTION})


@settings(max_examples=60, deadline=None)
@given(stories())
def test_nobody_is_written_to_whom_a_rule_shields(story: tuple[Captured, list[Signal]]) -> None:
    for situation, made, _ in played(*story):
        papers = desk(situation, POLICY)
        for step in made.touchpoints:
            somebody = situation.captured.person(step.person)
            assert somebody is not None
            if step.answers is None and step.method is not Method.PORTAL:
                assert papers.contact.bars(somebody) is None
            if step.method is Method.EMAIL and step.answers is None:
                assert (somebody.email or "").casefold() not in papers.standing.dead
                assert somebody.email


@settings(max_examples=100, deadline=None)
@given(lives())
def test_what_the_seeker_starts_keeps_its_distance(life: tuple[Situation, datetime]) -> None:
    """Thanks for a meeting wait for nothing that another application began."""
    situation, now = life
    made, papers = plan(situation, POLICY, now), desk(situation, POLICY)
    for key, calendar in papers.calendars.items():
        started = [s for s in made.touchpoints if s.person == key and spends(s)]
        ahead = [step.best for step in started]
        thanks = any(step.purpose is Purpose.THANK_YOU for step in started)
        counted = replace(situation, elsewhere=()) if thanks else situation
        before = [at for person, at, _ in gone(counted) if person == key]
        for one, other in pairwise([*([max(before)] if before else []), *sorted(ahead)]):
            assert calendar.day(other) >= calendar.add(calendar.day(one), papers.policy.limits.spacing)


@settings(max_examples=100, deadline=None)
@given(lives(), st.integers(1, 3), st.integers(1, 6))
def test_no_more_lies_open_than_a_person_or_an_employer_is_to_have(
    life: tuple[Situation, datetime], unanswered: int, employer: int
) -> None:
    policy = replace(POLICY, limits=Limits(4, unanswered, employer))
    ahead = [s.person for s in plan(life[0], policy, life[1]).touchpoints if spends(s)]
    still_open = [person for person, _, unheard in gone(life[0]) if unheard]
    for key in set(ahead):
        assert ahead.count(key) + still_open.count(key) <= unanswered
    assert not ahead or len(ahead) + len(still_open) <= employer


def gone(situation: Situation) -> list[tuple[str | None, datetime, bool]]:
    """What the seeker started already, here and elsewhere: with whom, when, and whether it lies open."""
    standing = desk(situation, POLICY).standing
    here = [
        (sent.person, sent.at, not (sent.person in standing.heard and standing.heard[sent.person] >= sent.at))
        for sent in situation.sent
        if sent.purpose not in UNSPENT and sent.touchpoint not in standing.undone
    ]
    return [*here, *((each.person, each.at, each.unanswered) for each in situation.elsewhere)]


def spends(step: Touchpoint) -> bool:
    """Whether the seeker starts it, by the rule it comes from."""
    return any(
        rule.spends
        for rule in POLICY.rules.values()
        if (rule.purpose, rule.code) == (step.purpose, step.rule)
        and (rule.reason == step.reason.code or step.reason.code in {"thank_via", "after_bounce"})
    )


@settings(max_examples=100, deadline=None)
@given(lives())
def test_every_moment_lies_in_the_window_of_its_rule(life: tuple[Situation, datetime]) -> None:
    made, papers = plan(life[0], POLICY, life[1]), desk(life[0], POLICY)
    for step in made.touchpoints:
        assert step.best >= life[1]
        assert step.earliest <= step.best <= step.latest
        if spends(step):
            assert papers.calendars[step.person].working(step.best.date())
            assert any(
                start <= step.best.time() <= end
                for rule in POLICY.rules.values()
                if rule.purpose is step.purpose
                for start, end in rule.window.spans
            )


@settings(max_examples=100, deadline=None)
@given(lives(), st.randoms(use_true_random=False))
def test_the_order_in_which_the_facts_are_told_does_not_matter(
    life: tuple[Situation, datetime], dice: random.Random
) -> None:
    situation, now = life
    assert repr(plan(shuffled(situation, dice), POLICY, now)) == repr(plan(situation, POLICY, now))


@settings(max_examples=100, deadline=None)
@given(lives())
def test_nothing_follows_a_stop(life: tuple[Situation, datetime]) -> None:
    situation, now = life
    stop = Signal(SignalKind.STOP_REQUEST, None, now, "<stop@harbor.example>")
    made = plan(replace(situation, signals=(*situation.signals, stop)), POLICY, now)
    assert not made.touchpoints
    assert not made.suggestions


@settings(max_examples=100, deadline=None)
@given(lives())
def test_a_rule_against_contact_only_removes(life: tuple[Situation, datetime]) -> None:
    situation, now = life
    captured = replace(situation.captured, contact_policy=ContactPolicy.OPEN)
    banned = replace(captured, contact_policy=ContactPolicy.NONE)
    free = plan(replace(situation, captured=captured), POLICY, now)
    held = plan(replace(situation, captured=banned), POLICY, now)
    via = desk(replace(situation, captured=banned), POLICY).contact.via
    official = {via.key} if via else set()
    wanted = {step.id for step in free.touchpoints}
    assert {s.id for s in held.touchpoints if s.person not in official} <= wanted


def test_two_processes_make_the_same_plan_to_the_byte() -> None:
    """Neither the order of sets nor any other accident of a process shows in a plan."""
    printed = [
        subprocess.check_output(
            [sys.executable, "-c", _PRINTS], env={**os.environ, "PYTHONHASHSEED": seed}, cwd=_TESTS
        )
        for seed in ("1", "2")
    ]
    assert printed[0] == printed[1]
    assert b"thank_you" in printed[0]


_TESTS = Path(__file__).parents[2]
_PRINTS = """
from plan_world import *
from afterword.domain.facts import Kind
items = [item(Kind.PROMISE, "send a copy of my licence", "pam"), item(Kind.TOPIC, "closed 19th to 23rd")]
bounced = heard(SignalKind.BOUNCE, "moses", at("2026-10-06", "18:00"))
print(planned(interview(MOSES, RITA, PAM, items=items), bounced))
"""


@settings(max_examples=60, deadline=None)
@given(stories())
def test_every_touchpoint_says_why_in_words(story: tuple[Captured, list[Signal]]) -> None:
    for _, made, _ in played(*story):
        reasons = [step.reason for step in made.touchpoints]
        reasons += [each.reason for each in made.suggestions]
        reasons += [each.reason for each in made.withheld]
        assert all(sentence(reason) for reason in reasons)
        assert all(step.rule for step in made.touchpoints)
