"""Several messages to one person: who goes first, what waits, what finds no place."""

from __future__ import annotations

from dataclasses import replace
from datetime import date

from afterword.domain.facts import Captured
from afterword.domain.plan.planner import plan
from afterword.domain.plan.policy import Limits
from afterword.domain.plan.situation import Elsewhere, Situation, Taken
from afterword.domain.touchpoints import Plan, Purpose
from plan_world import MOSES, PAM, POLICY, RITA, at, interview

NOW = at("2026-10-06", "11:15")


def took(*purposes: Purpose, person: str = "pam") -> tuple[Taken, ...]:
    """Suggestions taken one after the other, minutes after the interview."""
    return tuple(Taken(f"s{n}", person, each, at("2026-10-06", "11:05")) for n, each in enumerate(purposes))


def days(made: Plan, person: str = "pam") -> dict[Purpose, date]:
    return {step.purpose: step.best.date() for step in made.touchpoints if step.person == person}


def only_pam() -> Captured:
    return interview(PAM)


def test_what_cannot_wait_goes_before_what_was_due_first() -> None:
    made = plan(Situation(only_pam(), taken=took(Purpose.COFFEE_INVITE)), POLICY, NOW)
    assert days(made)[Purpose.THANK_YOU] == date(2026, 10, 6)
    assert days(made)[Purpose.COFFEE_INVITE] == date(2026, 10, 12)
    waits = next(step for step in made.touchpoints if step.purpose is Purpose.COFFEE_INVITE)
    assert waits.reason.params["spaced"] == "4"


def test_only_thanks_do_not_wait_for_a_message_in_another_application() -> None:
    sent = Elsewhere("pam", at("2026-10-05"), unanswered=False)
    made = plan(Situation(only_pam(), taken=took(Purpose.COFFEE_INVITE), elsewhere=(sent,)), POLICY, NOW)
    assert days(made)[Purpose.THANK_YOU] == date(2026, 10, 6)  # thanks for a meeting do not wait
    assert days(made)[Purpose.COFFEE_INVITE] == date(2026, 10, 12)


def test_of_too_many_those_stay_that_fit_beside_each_other() -> None:
    taken = took(Purpose.COFFEE_INVITE, Purpose.SHARE_ARTICLE)
    made = plan(Situation(only_pam(), taken=taken), POLICY, NOW)
    assert set(days(made)) == {Purpose.THANK_YOU, Purpose.COFFEE_INVITE, Purpose.CHECK_IN}
    (left_out,) = [each for each in made.withheld if each.purpose is Purpose.SHARE_ARTICLE]
    assert left_out.reason.code == "budget_person"


def test_the_employers_last_places_go_to_whoever_decides() -> None:
    policy = replace(POLICY, limits=Limits(employer=1))
    made = plan(Situation(interview(PAM, RITA, MOSES)), policy, NOW)
    assert [(step.person, step.purpose) for step in made.touchpoints] == [("moses", Purpose.THANK_YOU)]
    assert {each.reason.code for each in made.withheld} == {"budget_employer"}
