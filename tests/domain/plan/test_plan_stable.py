"""What the news does not touch does not move (found by making up interviews and mails)."""

from __future__ import annotations

from dataclasses import replace

from hypothesis import given, settings
from hypothesis import strategies as st

from afterword.domain.facts import Captured
from afterword.domain.plan.planner import plan
from afterword.domain.plan.situation import News, Situation, Taken, Told
from afterword.domain.plan.taken import RULES
from afterword.domain.touchpoints import Plan, Purpose, Signal, SignalKind, Touchpoint
from plan_stories import played, signal, stories
from plan_world import POLICY

#: what concerns its sender alone, and no decision
_OF_ONE = (SignalKind.OOO, SignalKind.REPLY, SignalKind.ACK, SignalKind.LEFT_COMPANY)


def untouched(before: Plan, after: Plan, who: str | None) -> list[tuple[Touchpoint, Touchpoint]]:
    """Touchpoints of anybody else that stand in both plans."""
    then = {step.id: step for step in after.touchpoints}
    return [(s, then[s.id]) for s in before.touchpoints if s.id in then and s.person != who]


@settings(max_examples=80, deadline=None)
@given(stories(), st.data())
def test_news_of_one_person_moves_nothing_of_anybody_else(
    story: tuple[Captured, list[Signal]], data: st.DataObject
) -> None:
    captured, signals = story
    situation, before, moment = played(captured, signals)[-1]
    news = data.draw(signal(captured, 1000).filter(lambda s: s.kind in _OF_ONE and s.person))
    news = replace(news, at=moment, lifts_contact_rule=False, decision_date=None)
    after = plan(replace(situation, signals=(*situation.signals, news)), POLICY, moment)
    for was, becomes in untouched(before, after, news.person):
        passed_on = news.person in {*was.for_people, *becomes.for_people}  # it is about them all the same
        assert becomes == was or passed_on


@settings(max_examples=80, deadline=None)
@given(stories(), st.data())
def test_taking_a_suggestion_moves_nothing_of_anybody_else(
    story: tuple[Captured, list[Signal]], data: st.DataObject
) -> None:
    situation, before, moment = played(*story)[-1]
    who = data.draw(st.sampled_from([p.key for p in situation.captured.people]))
    taken = Taken("s1", who, data.draw(st.sampled_from(sorted(RULES, key=str))), moment)
    after = plan(replace(situation, taken=(taken,)), POLICY, moment)
    assert len(untouched(before, after, who)) == len([s for s in before.touchpoints if s.person != who])
    for was, becomes in untouched(before, after, who):
        assert becomes == was


@settings(max_examples=60, deadline=None)
@given(stories(), st.sampled_from([News.COFFEE_HELD, News.MET_AT_EVENT]), st.data())
def test_telling_of_a_talk_moves_nothing_of_anybody_else(
    story: tuple[Captured, list[Signal]], news: News, data: st.DataObject
) -> None:
    situation, before, moment = played(*story)[-1]
    who = data.draw(st.sampled_from([p.key for p in situation.captured.people]))
    after = plan(replace(situation, told=(Told("n1", news, moment, who),)), POLICY, moment)
    for was, becomes in untouched(before, after, who):
        assert becomes == was


@settings(max_examples=60, deadline=None)
@given(stories())
def test_without_news_the_plan_stays_and_taking_back_brings_it_back(
    story: tuple[Captured, list[Signal]],
) -> None:
    situation, before, moment = played(*story)[-1]
    assert plan(Situation(situation.captured, situation.signals, situation.sent), POLICY, moment) == before
    assert all(s.purpose in set(Purpose) for s in before.touchpoints)
