"""Each account by itself, persons and employers over all of them; and who gets a copy."""

from __future__ import annotations

from dataclasses import replace
from datetime import datetime, timedelta

import pytest

from afterword.domain.facts import ContactPolicy, Person
from afterword.domain.plan.situation import Situation
from afterword.domain.send.budget import Allowance, Spent
from afterword.domain.send.look_again import may_go
from afterword.domain.send.moment import Heard, Moment
from afterword.domain.send.verdict import Outcome, Verdict
from afterword.domain.touchpoints import FailedAddress, Purpose, Signal, SignalKind
from send_world import CAPTURED, HOUR, NOW, READY, THANKS, TOM, heard

OWN, WORK = "mara@home.example", "mara@work.example"
MINUTE = timedelta(minutes=1)


def gone(*moments: datetime, account: str = OWN) -> tuple[Spent, ...]:
    """Messages to other people elsewhere."""
    return tuple(
        Spent(f"x{n}@other.example", f"Other {n}", at, account=account) for n, at in enumerate(moments)
    )


def looked(spent: tuple[Spent, ...], **allowance: int) -> Verdict:
    return may_go(replace(READY, spent=spent, allowance=Allowance(OWN, **allowance)))


def test_a_moment_lies_between_two_messages_of_one_account() -> None:
    verdict = looked(gone(NOW - timedelta(seconds=20)), pace=60)

    assert (verdict.outcome, verdict.reason.code) == (Outcome.HOLD, "paced")
    assert verdict.until == NOW + timedelta(seconds=40)
    assert looked(gone(NOW - MINUTE), pace=60).outcome is Outcome.GO
    assert looked(gone(NOW - timedelta(seconds=20), account=WORK), pace=60).outcome is Outcome.GO


def test_a_clock_that_was_wrong_hurries_and_hinders_nobody() -> None:
    assert looked(gone(NOW + 30 * HOUR), pace=60).outcome is Outcome.GO


def test_an_account_sends_so_many_in_a_day_and_the_next_goes_when_the_first_is_a_day_old() -> None:
    three = gone(NOW - 23 * HOUR, NOW - 2 * HOUR, NOW - HOUR)

    verdict = looked(three, day_cap=3)

    assert (verdict.outcome, verdict.reason.code) == (Outcome.HOLD, "budget_mailbox")
    assert verdict.until == NOW + HOUR
    assert looked(three, day_cap=4).outcome is Outcome.GO
    assert looked((*three[1:], *gone(NOW - HOUR, account=WORK)), day_cap=3).outcome is Outcome.GO
    assert looked(gone(NOW - 25 * HOUR, NOW - 2 * HOUR, NOW - HOUR), day_cap=3).outcome is Outcome.GO


def test_a_second_account_is_no_second_budget_for_a_person() -> None:
    mine = [
        Spent("ines@lager.example", "Lager", NOW - timedelta(days=9), account=account)
        for account in (OWN, WORK, OWN)
    ]
    check_in = replace(THANKS, purpose=Purpose.CHECK_IN)

    verdict = may_go(replace(READY, touchpoint=check_in, spent=tuple(mine), allowance=Allowance(WORK)))

    assert verdict.reason.code == "budget_unanswered"


def with_copy(person: Person, *signals: Signal, policy: ContactPolicy = ContactPolicy.OPEN) -> Moment:
    situation = Situation(replace(CAPTURED, contact_policy=policy), signals)
    known = tuple(Heard(signal, 0) for signal in signals)
    return replace(READY, situation=situation, heard=known, copies=(person,))


def test_who_may_be_written_to_may_get_a_copy_even_while_they_are_away() -> None:
    away = heard(SignalKind.OOO, "tom", until=(NOW + timedelta(days=5)).date(), automatic=True)

    assert may_go(with_copy(TOM)).outcome is Outcome.GO
    assert may_go(with_copy(TOM, away)).outcome is Outcome.GO


@pytest.mark.parametrize(
    ("signal", "because"),
    [
        (
            heard(SignalKind.BOUNCE, "tom", failed=(FailedAddress("TOM@lager.example", permanent=True),)),
            "address_bounced",
        ),
        (heard(SignalKind.LEFT_COMPANY, "tom"), "person_silenced"),
    ],
)
def test_a_copy_to_whom_nothing_may_go_stops_the_whole_message_and_says_why(
    signal: Signal, because: str
) -> None:
    verdict = may_go(with_copy(TOM, replace(signal, automatic=True)))

    assert (verdict.outcome, verdict.reason.code) == (Outcome.CANCEL, "copy_ruled_out")
    assert verdict.reason.params == {"copy": "Tom Vask", "because": because}


def test_a_contact_rule_holds_for_copies() -> None:
    ines_opened_it = replace(THANKS, answers="<1@lager.example>")
    moment = with_copy(TOM, policy=ContactPolicy.VIA_RECRUITER_ONLY)

    assert may_go(replace(moment, touchpoint=ines_opened_it)).reason.code == "copy_ruled_out"
