"""The second look: what stops a message in the moment of sending."""

from __future__ import annotations

from dataclasses import replace
from datetime import date, timedelta

import pytest

from afterword.domain.facts import (
    ContactPolicy,
    Method,
    Reason,
)
from afterword.domain.mail_account import DAY_CAP
from afterword.domain.plan.situation import Situation
from afterword.domain.send.budget import Spent
from afterword.domain.send.look_again import may_go
from afterword.domain.send.moment import Ear, Heard, Listening, Moment
from afterword.domain.send.verdict import Outcome
from afterword.domain.touchpoints import (
    FailedAddress,
    Purpose,
    Signal,
    SignalKind,
    TouchpointState,
)
from send_world import CAPTURED, HOUR, NOW, READY, THANKS, heard


def after(signal: Signal, number: int = 2) -> Moment:
    return replace(READY, situation=Situation(CAPTURED, (signal,)), heard=(Heard(signal, number),))


def test_what_is_approved_wanted_and_due_may_go() -> None:
    assert may_go(READY).outcome is Outcome.GO


@pytest.mark.parametrize(
    ("change", "code"),
    [
        ({"approved": None}, "not_approved"),
        ({"seal": "another"}, "changed_since_approval"),
        ({"state": TouchpointState.SKIPPED}, "touchpoint_skipped"),
        ({"state": TouchpointState.CANCELLED, "cancelled_because": Reason("cancel_offer")}, "cancel_offer"),
        ({"blocked": ("private_content",)}, "blocked"),
        ({"touchpoint": replace(THANKS, method=Method.POST)}, "not_by_mail"),
    ],
)
def test_what_is_not_approved_or_not_wanted_is_cancelled(change: dict[str, object], code: str) -> None:
    verdict = may_go(replace(READY, **change))  # type: ignore[arg-type]

    assert (verdict.outcome, verdict.reason.code) == (Outcome.CANCEL, code)


@pytest.mark.parametrize(
    "kind",
    [
        SignalKind.REPLY,
        SignalKind.REPLY_QUESTION,
        SignalKind.SCHEDULING,
        SignalKind.REQUEST,
        SignalKind.OTHER,
    ],
)
def test_any_word_of_the_addressee_since_the_approval_stops_it(kind: SignalKind) -> None:
    assert may_go(after(heard(kind))).reason.code == "heard_since_approval"
    assert may_go(after(heard(kind, "tom"))).outcome is Outcome.GO
    assert may_go(after(heard(kind), number=1)).outcome is Outcome.GO


@pytest.mark.parametrize("kind", [SignalKind.REJECTION, SignalKind.OFFER, SignalKind.NEXT_ROUND])
def test_news_for_everybody_stops_mail_to_everybody(kind: SignalKind) -> None:
    assert may_go(after(heard(kind, "tom"))).reason.code == "heard_since_approval"


def test_an_old_mail_that_is_heard_late_counts_from_when_it_was_heard() -> None:
    late = replace(heard(SignalKind.REPLY), at=NOW - 20 * HOUR)

    assert may_go(after(late)).reason.code == "heard_since_approval"


def test_who_asked_for_no_more_mail_gets_none_whenever_that_was() -> None:
    asked = heard(SignalKind.STOP_REQUEST)

    assert may_go(after(asked, number=1)).reason.code == "stop_requested"


def test_a_rejection_after_a_stop_does_not_end_the_stop() -> None:
    """Not even a gracious reply to it goes."""
    stop, no = (
        heard(SignalKind.STOP_REQUEST),
        replace(heard(SignalKind.REJECTION), at=NOW, message_id="<2@x>"),
    )
    reply = replace(THANKS, purpose=Purpose.GRACIOUS_REPLY, answers=no.message_id)
    moment = replace(after(stop, number=1), situation=Situation(CAPTURED, (stop, no)), touchpoint=reply)

    assert may_go(moment).reason.code == "stop_requested"


def test_an_address_that_failed_for_good_is_not_written_to() -> None:
    failed = (FailedAddress("INES@lager.example", permanent=True),)
    bounce = heard(SignalKind.BOUNCE, failed=failed, automatic=True)

    assert may_go(after(bounce)).reason.code == "address_bounced"


def test_into_an_absence_it_is_held_until_the_morning_of_the_return() -> None:
    away = heard(SignalKind.OOO, until=date(2026, 9, 18), automatic=True)

    verdict = may_go(after(away))

    assert (verdict.outcome, verdict.reason.code) == (Outcome.HOLD, "absent")
    assert verdict.until is not None
    assert verdict.until.isoformat() == "2026-09-18T08:30:00+01:00"
    back = after(replace(away, at=NOW - 72 * HOUR, until=date(2026, 9, 16)))
    assert may_go(back).outcome is Outcome.GO


def test_a_contact_rule_stops_it_but_not_a_reply_to_their_own_mail() -> None:
    silent = replace(READY, situation=Situation(replace(CAPTURED, contact_policy=ContactPolicy.NONE)))

    assert may_go(silent).outcome is Outcome.CANCEL
    assert (
        may_go(replace(silent, touchpoint=replace(THANKS, answers="<q@lager.example>"))).outcome is Outcome.GO
    )


def test_too_late_expires_and_too_early_waits() -> None:
    assert may_go(replace(READY, now=NOW + 25 * HOUR)).outcome is Outcome.EXPIRE
    early = may_go(replace(READY, now=NOW - 2 * HOUR))
    assert (early.outcome, early.until) == (Outcome.HOLD, THANKS.earliest)


def spent(count: int, ago: timedelta, address: str = "ines@lager.example", **more: object) -> Moment:
    one = Spent(address, "Lager", NOW - ago, **more)  # type: ignore[arg-type]
    check_in = replace(THANKS, purpose=Purpose.CHECK_IN)
    return replace(READY, touchpoint=check_in, spent=(one,) * count)


def test_budgets_hold_over_everything() -> None:
    week = timedelta(days=7)

    assert may_go(spent(2, week)).outcome is Outcome.GO
    assert may_go(spent(3, week)).reason.code == "budget_unanswered"
    assert may_go(spent(3, week, answered=True)).outcome is Outcome.GO
    assert may_go(spent(14, week, "tom@lager.example")).reason.code == "budget_employer"
    assert may_go(spent(1, 24 * HOUR)).reason.code == "budget_spacing"
    full = replace(spent(0, week), spent=(Spent("x@other.example", "Other", NOW - HOUR),) * DAY_CAP)
    assert may_go(full).reason.code == "budget_mailbox"


@pytest.mark.parametrize("listening", [Listening.FAILING, Listening.PAUSED])
def test_what_rests_on_silence_waits_while_nobody_listens(listening: Listening) -> None:
    ears = (Ear("mara@home.example", listening, NOW),)
    check_in = replace(READY, touchpoint=replace(THANKS, purpose=Purpose.CHECK_IN), ears=ears)

    assert may_go(check_in).reason.code == "cannot_hear"
    assert may_go(replace(READY, ears=ears)).outcome is Outcome.GO
