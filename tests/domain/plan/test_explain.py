"""Every touchpoint says why, why then, why that way, and what would change it."""

from __future__ import annotations

from dataclasses import replace
from datetime import date

import pytest
from hypothesis import given, settings

from afterword.domain.facts import Captured, Kind, Method, Person
from afterword.domain.plan.desk import desk
from afterword.domain.plan.explain import Explanation, explain
from afterword.domain.plan.planner import plan
from afterword.domain.plan.policy import Span
from afterword.domain.plan.preferences import Pace, Preferences
from afterword.domain.plan.situation import Situation
from afterword.domain.touchpoints import Purpose, Signal, SignalKind
from afterword.words.explain import EXPLAIN, explained
from plan_stories import played, stories
from plan_world import MOSES, PAM, POLICY, RITA, at, heard, interview, item, steps


def explanation(situation: Situation, purpose: Purpose, *, moved: bool = False) -> Explanation:
    now = max((s.at for s in situation.signals), default=situation.captured.interview.end)
    step = steps(plan(situation, POLICY, now), purpose)[0]
    return explain(desk(situation, POLICY), step, moved=moved)


def said(found: Explanation) -> str:
    parts = (*found.when, found.method, *found.changes, *found.own, *found.notes)
    return " ".join(map(explained, parts))


def test_thanks_rest_on_their_rule_and_its_sources() -> None:
    found = explanation(Situation(interview()), Purpose.THANK_YOU)
    assert found.rule is not None
    assert (found.rule.key, found.rule.code) == ("thank_you", "P1")
    assert "2 hours after the interview ended" in said(found)
    assert "it would be too late" in said(found)


def test_a_question_says_that_a_word_from_them_takes_it_off() -> None:
    found = explanation(Situation(interview(decision_date=date(2026, 10, 13))), Purpose.CHECK_IN)
    assert [c.code for c in found.changes] == ["change_new_date", "change_answer", "change_outcome"]


def test_a_promise_says_its_day() -> None:
    promise = item(Kind.PROMISE, "send the plan of the harbour", MOSES.key, "2026-10-16")
    found = explanation(Situation(interview(items=[promise])), Purpose.SEND_PROMISED)
    assert "It is due on Friday 16 October 2026." in said(found)


def test_an_absence_says_until_when() -> None:
    away = heard(SignalKind.OOO, RITA.key, at("2026-10-14"), until=date(2026, 10, 26), automatic=True)
    found = explanation(Situation(interview(), (away,)), Purpose.CHECK_IN)
    assert "when_back" in [w.code for w in found.when]


@pytest.mark.parametrize(
    ("person", "words"),
    [
        (MOSES, "Their address is known: moses@harbor.example."),
        (replace(MOSES, email=None, phone="555"), "only a telephone number"),
        (replace(MOSES, prefers=Method.TEXT, phone="555"), "prefers to hear from you by text message"),
    ],
)
def test_the_method_has_its_reason(person: Person, words: str) -> None:
    assert words in said(explanation(Situation(interview(person)), Purpose.THANK_YOU))


def test_a_number_of_ones_own_is_said_to_be_ones_own() -> None:
    own = Preferences(best={"check_in_open": Span(business_days=9)})
    found = explanation(Situation(interview(), preferences=own), Purpose.CHECK_IN)
    assert "Your own number: 9 working days instead of 7 working days." in said(found)


def test_a_pace_is_said_to_be_ones_own() -> None:
    found = explanation(Situation(interview(), preferences=Preferences(pace=Pace.KEEN)), Purpose.CHECK_IN)
    assert "Your keen pace" in said(found)
    assert not explanation(Situation(interview()), Purpose.CHECK_IN).own


def test_a_moment_in_the_seekers_night_is_shown_and_goes_by_itself() -> None:
    berlin = replace(MOSES, timezone="Europe/Berlin")
    found = explanation(Situation(interview(berlin, country="DE")), Purpose.CHECK_IN)
    assert "quiet_by_itself" in [n.code for n in found.notes]


def test_an_assumed_zone_is_said() -> None:
    lost = replace(PAM, timezone=None)
    made = plan(Situation(interview(RITA, lost)), POLICY, interview().interview.end)
    step = steps(made, Purpose.THANK_YOU, PAM.key)[0]
    found = explain(desk(Situation(interview(RITA, lost)), POLICY), step)
    assert "The organization's was taken: America/Chicago." in said(found)


def test_what_the_seeker_moved_is_theirs() -> None:
    found = explanation(Situation(interview()), Purpose.THANK_YOU, moved=True)
    assert [w.code for w in found.when] == ["when_yours"]


@settings(max_examples=60, deadline=None)
@given(stories())
def test_every_touchpoint_of_every_story_is_explained_in_words(
    story: tuple[Captured, list[Signal]],
) -> None:
    for situation, made, _ in played(*story):
        papers = desk(situation, POLICY)
        for step in made.touchpoints:
            found = explain(papers, step)
            assert found.rule is not None
            assert found.when
            assert 1 <= len(found.changes) <= 3
            codes = {r.code for r in (*found.when, found.method, *found.changes, *found.own, *found.notes)}
            assert codes <= EXPLAIN.keys()
            assert "–." not in said(found)
