"""Silence tells something only while somebody listens (promise 9)."""

from __future__ import annotations

from dataclasses import replace
from datetime import datetime, timedelta

import pytest

from afterword.domain.facts import Reason
from afterword.domain.send.listening import how_well, rests_on_silence, worst
from afterword.domain.send.look_again import may_be_handed_over, may_go
from afterword.domain.send.moment import Approved, Ear, Listening, Moment
from afterword.domain.send.verdict import Outcome
from afterword.domain.touchpoints import Purpose
from send_world import HOUR, NOW, READY, THANKS
from world import tools

WELL = Ear("mara@home.example", Listening.WELL, NOW)
#: What each trigger of the rules waits for: nothing having come, or something that happened.
SILENT = {
    "decision_date_passed", "no_date_given", "status_unanswered", "asked_for_a_nudge", "applied",
    "other_offer", "good_rejection", "later_opening_named", "more_openings_named",
    "coffee_unanswered", "event_unanswered",
}  # fmt: skip
HAPPENED = {
    "interview_ended", "asked_to_connect", "promised", "question_received", "dates_offered",
    "rejection_received", "offer_received", "decision_delayed", "coffee_held", "met_at_event", "accepted",
    "accepted_elsewhere", "withdrawn",
}  # fmt: skip


def asked(**told: object) -> Moment:
    """A question how things stand, ready to go and approved an hour ago."""
    approved = Approved("seal", "ines@lager.example", heard_through=1, at=NOW - HOUR)
    check_in = replace(READY, touchpoint=replace(THANKS, purpose=Purpose.CHECK_IN), approved=approved)
    return replace(check_in, **told)  # type: ignore[arg-type]


@pytest.mark.parametrize(
    ("ear", "expected"),
    [
        (WELL, Listening.WELL),
        (replace(WELL, heard_well_at=NOW - 24 * HOUR), Listening.WELL),
        (replace(WELL, heard_well_at=NOW - 24 * HOUR - timedelta(seconds=1)), Listening.LONG_AGO),
        (replace(WELL, heard_well_at=None), Listening.LONG_AGO),
        (replace(WELL, heard_well_at=NOW + 25 * HOUR), Listening.LONG_AGO),
        (replace(WELL, state=Listening.FAILING), Listening.FAILING),
        (replace(WELL, state=Listening.FAILING, cause="StillReading"), Listening.FAILING),
        (replace(WELL, state=Listening.PAUSED), Listening.PAUSED),
    ],
)
def test_a_look_holds_for_a_day_and_no_failure_is_heard_well(ear: Ear, expected: Listening) -> None:
    assert how_well((ear,), NOW) is expected


def test_of_several_mailboxes_the_one_heard_worst_counts() -> None:
    old = Ear("mara@work.example", Listening.WELL, NOW - 30 * HOUR)

    assert how_well((), NOW) is Listening.BY_HAND
    assert how_well((WELL, old), NOW) is Listening.LONG_AGO
    assert worst((old, replace(WELL, state=Listening.PAUSED)), NOW) == replace(WELL, state=Listening.PAUSED)


@pytest.mark.parametrize(
    ("ears", "code"),
    [
        ((WELL,), "may_go"),
        ((replace(WELL, heard_well_at=NOW - 25 * HOUR),), "not_heard_lately"),
        ((WELL, Ear("mara@work.example", Listening.LONG_AGO)), "not_heard_lately"),
        ((replace(WELL, state=Listening.FAILING),), "cannot_hear"),
        ((replace(WELL, state=Listening.PAUSED),), "cannot_hear"),
    ],
)
def test_what_rests_on_silence_is_held_where_silence_tells_nothing(ears: tuple[Ear, ...], code: str) -> None:
    moment = asked(ears=ears)

    assert may_go(moment).reason.code == code
    assert may_be_handed_over(moment).reason.code == code
    assert may_go(replace(READY, ears=ears)).outcome is Outcome.GO


@pytest.mark.parametrize(
    ("said", "code"), [(NOW - 23 * HOUR, "may_go"), (NOW - 25 * HOUR, "heard_since"), (None, "heard_since")]
)
def test_who_listens_by_hand_is_asked_again_a_day_after_their_word(said: datetime | None, code: str) -> None:
    approved = Approved("seal", "ines@lager.example", heard_through=1, at=said)

    assert may_go(asked(approved=approved)).reason.code == code
    assert may_go(asked(approved=approved, ears=(WELL,))).outcome is Outcome.GO


def test_every_rule_that_waits_for_silence_rests_on_it() -> None:
    rules = tools().policy.rules.values()
    taken = {rule.key for rule in rules if rule.trigger == "taken"}

    assert {rule.trigger for rule in rules} == SILENT | HAPPENED | {"taken"}
    for rule in rules:
        touchpoint = replace(THANKS, purpose=rule.purpose, reason=Reason(rule.reason), rule=rule.code)
        expected = rule.trigger in SILENT or (rule.key in taken and rule.purpose is Purpose.RE_APPROACH)
        assert rests_on_silence(touchpoint) is expected, rule.key
