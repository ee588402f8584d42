"""The seeker's own part in the plan, at the terminal."""

from __future__ import annotations

import re

from terminal import Run


def step(run: Run, purpose: str) -> dict[str, object] | None:
    (interview,) = run("plan", "--json").json["interviews"]
    return next((each for each in interview["plan"] if each["purpose"] == purpose), None)


def test_a_step_says_why_it_is_there(kept: Run) -> None:
    found = step(kept, "thank_you")
    assert found is not None
    ran = kept("why", found["number"])
    assert "Why then: 2 hours after the interview ended is a good moment." in ran.out
    assert "Source: rule P1" in ran.out
    parts = [line["part"] for line in kept("why", found["number"], "--json").json["lines"]]
    assert parts[:4] == ["Why", "Why then", "Why that way", "What would change it"]


def test_what_is_missed_says_why_not(kept: Run) -> None:
    answer = kept("why-not", "Priya", "check_in", "--json").json
    assert answer["person"] == "Priya Raman"
    assert "ask_another" in [cause["code"] for cause in answer["causes"]]


def test_nobody_of_that_name_is_said(kept: Run) -> None:
    ran = kept("why-not", "Nobody", "check_in")
    assert ran.code != 0
    assert "Nobody" in ran.err


def test_something_of_ones_own_is_taken_up_and_taken_back(kept: Run) -> None:
    ran = kept("take", "congratulate", "--person", "ruth-andersson", "--about", "the new depot")
    assert "On the plan: Ruth Andersson, congratulate" in ran.out
    assert step(kept, "congratulate")


def test_news_moves_the_plan_and_undo_brings_it_back(kept: Run) -> None:
    assert "On the plan: Priya Raman" in kept("tell", "coffee-held", "--person", "priya-raman").out
    assert step(kept, "coffee_thanks")

    [line] = [line for line in kept("today").out.splitlines() if "You told: you had a talk" in line]
    assert kept("undo", *re.findall(r"undo (\d+)", line)).code == 0
    assert not step(kept, "coffee_thanks")


def test_a_talk_with_nobody_is_refused_in_words(kept: Run) -> None:
    ran = kept("tell", "coffee-held", "--person", "nobody")
    assert ran.code != 0
    assert "It is not said who it is for." in ran.err


def test_ones_own_way_is_shown_and_set(kept: Run) -> None:
    before = step(kept, "check_in")
    ran = kept("pace", "gentle", "--no-day", "saturday", "--off", "2031-12-24..2032-01-02", "--daily", "3")
    assert "Pace: Gentle." in ran.out
    kept("pace", "--rule", "keep_warm=70d", "--limit", "spacing=6", "--quiet", "21:00-08:00")
    way = kept("pace", "--json").json
    assert (way["pace"], way["weekdays"], way["daily"]) == ("gentle", ["saturday"], 3)
    assert (way["rules"], way["limits"]) == ({"keep_warm": "70d"}, {"spacing": 6})
    assert way["quiet"] == ["21:00", "08:00"]
    after = step(kept, "check_in")
    assert before is not None
    assert after is not None
    assert str(after["best"]) > str(before["best"])


def test_what_cannot_be_meant_is_said(kept: Run) -> None:
    assert kept("pace", "--off", "soon").code == 2
    assert kept("pace", "--quiet", "late").code == 2
    assert kept("pace", "--limit", "spacing").code == 2
    assert "not between 1 and 30" in kept("pace", "--limit", "spacing=99").err
