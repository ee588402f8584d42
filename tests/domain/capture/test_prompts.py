"""Prompts: few, about what is unknown, what fades first before the rest."""

from __future__ import annotations

from dataclasses import replace

from afterword.domain.capture.prompts import MOST, Prompt, Wanted, prompts
from afterword.domain.facts import ContactPolicy, Kind
from world import INES, RITA, TOM, captured

FULL = captured()
PROMISE = next(item for item in FULL.items if item.kind is Kind.PROMISE)


def test_where_all_is_known_nothing_is_asked() -> None:
    assert prompts(FULL) == ()


def test_somebody_met_of_whom_nothing_is_noted_is_asked_about() -> None:
    without = tuple(item for item in FULL.items if item.person != "tom")

    assert prompts(replace(FULL, items=without)) == (Prompt(Wanted.NOTED, "tom"),)


def test_nobody_is_asked_about_who_was_not_met_or_said_nothing() -> None:
    quiet = replace(TOM, silent=True)

    assert prompts(replace(FULL, people=(INES, quiet, RITA), items=FULL.items[:2])) == ()


def test_a_concern_without_an_answer_and_a_promise_without_a_day_are_asked_about() -> None:
    concern = replace(PROMISE, key="c", kind=Kind.CONCERN, due=None)
    undated = replace(PROMISE, due=None)
    found = prompts(replace(FULL, items=(*FULL.items[:1], undated, *FULL.items[2:], concern)))

    assert found == (Prompt(Wanted.ANSWER, "ines", "c"), Prompt(Wanted.DAY, "ines", "promise-1"))


def test_the_day_they_decide_an_address_and_a_zone_are_asked_for_where_they_are_of_use() -> None:
    bare = replace(INES, email=None, timezone=None)
    unknown = replace(FULL, people=(bare, TOM, RITA), decision_date=None)

    assert [one.wanted for one in prompts(unknown)] == ["decision_date", "address", "zone"]
    barred = replace(unknown, contact_policy=ContactPolicy.NONE)
    assert [one.wanted for one in prompts(barred)] == ["decision_date"]


def test_there_are_never_many_and_one_of_each_sort_comes_before_a_second_of_any() -> None:
    nobody = replace(FULL, items=(), decision_date=None)

    found = prompts(nobody)

    assert len(found) == MOST
    assert [one.wanted for one in found] == ["noted", "decision_date", "noted"]
