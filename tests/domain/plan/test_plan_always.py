"""What holds of every plan, whatever happened: found by making up interviews and mails."""

from __future__ import annotations

from itertools import pairwise

from hypothesis import given, settings

from afterword.domain.facts import Captured, Method
from afterword.domain.plan.budget import UNSPENT
from afterword.domain.plan.desk import desk
from afterword.domain.plan.planner import plan
from afterword.domain.touchpoints import Purpose, Signal, Touchpoint
from afterword.words import sentence
from plan_stories import played, stories
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


@settings(max_examples=60, deadline=None)
@given(stories())
def test_what_the_seeker_starts_keeps_its_distance(story: tuple[Captured, list[Signal]]) -> None:
    for situation, made, _ in played(*story):
        papers = desk(situation, POLICY)
        for key, calendar in papers.calendars.items():
            starts = sorted(
                [s.best for s in made.touchpoints if s.person == key and spends(s)]
                + [
                    s.at
                    for s in situation.sent
                    if s.person == key
                    and s.purpose not in UNSPENT
                    and s.touchpoint not in papers.standing.undone
                ]
            )
            for one, other in pairwise(starts):
                if other > story[0].interview.end and any(s.best == other for s in made.touchpoints):
                    assert calendar.day(other) >= calendar.add(calendar.day(one), POLICY.limits.spacing)


def spends(step: Touchpoint) -> bool:
    """Whether the seeker starts it: a request that was asked for is an answer."""
    return step.purpose not in UNSPENT and step.reason.code != "linkedin_asked"


@settings(max_examples=60, deadline=None)
@given(stories())
def test_every_touchpoint_says_why_in_words(story: tuple[Captured, list[Signal]]) -> None:
    for _, made, _ in played(*story):
        reasons = [step.reason for step in made.touchpoints]
        reasons += [each.reason for each in made.suggestions]
        reasons += [each.reason for each in made.withheld]
        assert all(sentence(reason) for reason in reasons)
        assert all(step.rule for step in made.touchpoints)
