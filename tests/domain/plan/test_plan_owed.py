"""What an answer obliges the seeker to: by its day, in its words; and thanks that came late."""

from __future__ import annotations

from dataclasses import replace
from datetime import date, time
from zoneinfo import ZoneInfo

import pytest

from afterword.domain.facts import Captured, Kind, Role
from afterword.domain.match.new_address import Trust, trust_in
from afterword.domain.plan.desk import desk
from afterword.domain.plan.owed import owed
from afterword.domain.plan.planner import plan
from afterword.domain.plan.preferences import Preferences
from afterword.domain.plan.situation import Situation
from afterword.domain.plan.slots import Engaged, Slot, slots
from afterword.domain.sources import Mailbox
from afterword.domain.touchpoints import (
    Door,
    OfferedTime,
    Particulars,
    Plan,
    Purpose,
    Sent,
    Signal,
    SignalKind,
    Wanted,
)
from plan_world import MOSES, POLICY, RITA, as_sent, at, heard, interview, item, planned, somebody, steps

OFFERED = Particulars(
    offered=(
        OfferedTime(date(2026, 10, 12), time(9), said="Monday at 9 or Tuesday at 2"),
        OfferedTime(date(2026, 10, 13), time(14), time(15), "America/New_York"),
    )
)
ASKED = at("2026-10-08", "10:00")


def offer(**more: object) -> Signal:
    return heard(SignalKind.SCHEDULING, "rita", ASKED, particulars=OFFERED, **more)


def seen(own: Preferences | None = None, *engaged: Engaged) -> tuple[Slot, ...]:
    return slots(offer(), interview(), own or Preferences(), engaged, ASKED)


def test_an_offered_time_is_by_their_clock_and_by_the_seekers() -> None:
    first, second = seen()

    assert first.start == at("2026-10-12", "09:00")  # Rita's, since the mail names no zone
    assert f"{first.here:%H:%M}" == "08:00"  # in Denver
    assert (first.zone_said, second.zone_said) == (False, True)
    assert second.start == at("2026-10-13", "14:00", ZoneInfo("America/New_York"))
    assert first.two_clocks


def test_what_speaks_against_a_time_is_said() -> None:
    busy = Engaged(at("2026-10-12", "09:30"), at("2026-10-12", "10:30"), "Elsewhere Ltd")
    own = Preferences(days=((date(2026, 10, 13), date(2026, 10, 13)),))

    first, second = seen(own, busy)

    assert [reason.code for reason in first.against] == ["time_taken"]
    assert [reason.code for reason in second.against] == ["time_kept_free"]
    assert all(slot.past for slot in slots(offer(), interview(), own, (), at("2026-11-01")))
    early = Preferences(quiet=(time(21), time(9)))
    assert [reason.code for reason in seen(early)[0].against] == ["time_quiet"]


def test_the_answer_to_times_goes_before_the_first_of_them() -> None:
    soon = replace(OFFERED, offered=(OfferedTime(date(2026, 10, 9), time(9)),))
    (answer,) = steps(planned(interview(), heard(SignalKind.SCHEDULING, "rita", ASKED, particulars=soon)),
                      Purpose.ANSWER_QUESTION)  # fmt: skip

    assert answer.latest == at("2026-10-09", "09:00")
    assert answer.best <= answer.latest


def said(captured: Captured, *signals: Signal, purpose: Purpose = Purpose.ANSWER_QUESTION) -> list[str]:
    situation = Situation(captured, signals)
    made = plan(situation, POLICY, max(s.at for s in signals))
    (step,) = steps(made, purpose)
    return [reason.code for reason in owed(desk(situation, POLICY), step)]


def test_a_step_says_what_its_mail_asks_for() -> None:
    wants = Particulars(wants=(Wanted.REFERENCES,))
    words = ("Please send us two references by Friday.",)
    request = heard(
        SignalKind.REQUEST, "rita", ASKED, particulars=wants, questions=words, answer_by=date(2026, 10, 9)
    )

    assert said(interview(), offer()) == ["asked_times"]
    assert said(interview(), request) == ["asked_words", "asked_references", "asked_by"]


def test_a_request_for_references_suggests_a_word_to_them_first() -> None:
    request = heard(
        SignalKind.REQUEST, "rita", ASKED, evidence="whom may we ring",
        particulars=Particulars(wants=(Wanted.REFERENCES,)),
    )  # fmt: skip

    assert Purpose.REFERENCE_HEADS_UP in {one.purpose for one in planned(interview(), request).suggestions}


def test_who_stands_in_is_named_and_suggested_only_where_something_cannot_wait() -> None:
    cover = Particulars(covered_by=Mailbox("Jo Ames", "jo@harbor.example"), pointed_words="Jo Ames covers.")
    away = heard(SignalKind.OOO, "rita", at("2026-10-09"), until=date(2026, 10, 19), particulars=cover)
    question = heard(SignalKind.REPLY_QUESTION, "rita", ASKED, questions=("When?",))

    assert said(interview(), question, away)[-1] == "away_covered"
    assert "covered" not in codes(planned(interview(), question, away))
    urgent = replace(question, answer_by=date(2026, 10, 12))
    offered = planned(interview(), urgent, away).suggestions
    (told,) = (one for one in offered if one.reason.code == "covered")
    assert told.reason.params["cover"] == "Jo Ames jo@harbor.example"
    assert told.reason.params["words"] == "Jo Ames covers."


def codes(made: Plan) -> set[str]:
    return {one.reason.code for one in made.suggestions} | {one.reason.code for one in made.withheld}


def test_another_role_is_suggested_and_a_door_gives_its_words() -> None:
    door = Particulars(door=Door.ANOTHER_ROLE, door_words="our second site may suit you")
    no = heard(SignalKind.SOFT_REJECTION, "rita", ASKED, particulars=door)

    assert "another_role" in codes(planned(interview(), no))
    assert said(interview(), no, purpose=Purpose.KEEP_WARM) == ["door_words"]


def test_a_late_debrief_still_thanks_everybody_met() -> None:
    made = planned(interview(MOSES), now=at("2026-10-09", "12:00"))  # three days after the talk

    (thanks,) = steps(made, Purpose.THANK_YOU, "moses")
    assert thanks.best == at("2026-10-09", "12:15")
    assert thanks.reason.code == "thank_you_late"
    assert thanks.latest == at("2026-10-13", "17:30")
    assert "too_late" not in codes(made)


def test_what_was_promised_travels_with_late_thanks_as_one_letter() -> None:
    promise = item(Kind.PROMISE, "send my references", "moses")
    made = planned(interview(MOSES, items=[promise]), now=at("2026-10-09", "12:00"))

    (letter,) = (step for step in made.touchpoints if step.purpose is not Purpose.CHECK_IN)
    assert {letter.purpose, *letter.also} == {Purpose.THANK_YOU, Purpose.SEND_PROMISED}


def test_thanks_after_a_week_travel_with_the_next_message_and_only_once() -> None:
    captured = interview(MOSES, decision_date=date(2026, 10, 21))
    now = at("2026-10-16", "12:00")
    made = planned(captured, now=now)

    (ask,) = made.touchpoints
    assert (ask.purpose, ask.also) == (Purpose.CHECK_IN, (Purpose.THANK_YOU,))
    assert "too_late" in codes(made)
    after = planned(captured, now=at("2026-10-24"), sent=[as_sent(ask)])
    assert steps(after, Purpose.THANK_YOU) == []
    assert "too_late" not in codes(after)


def test_where_nothing_more_goes_to_somebody_no_carrying_is_claimed() -> None:
    pam = somebody("pam")
    made = planned(interview(RITA, pam), now=at("2026-10-30", "12:00"))

    told = {one.person: one.reason.code for one in made.withheld}
    assert told["pam"] == "too_late_alone"


def test_thanks_that_went_are_not_late() -> None:
    (thanks,) = steps(planned(interview(MOSES)), Purpose.THANK_YOU)
    gone: Sent = as_sent(thanks)

    assert steps(planned(interview(MOSES), now=at("2026-10-09"), sent=[gone]), Purpose.THANK_YOU) == []


@pytest.mark.parametrize(
    ("address", "trust"),
    [
        ("m@harbor.example", Trust.SAME_HOUSE),
        ("m@mail.harbor.example", Trust.OTHER_HOUSE),
        ("m@harb0r.example", Trust.LOOKS_ALIKE),
        ("m@har-bor.example", Trust.LOOKS_ALIKE),
        ("m@harbor.test", Trust.LOOKS_ALIKE),
        ("m@wholly-other.test", Trust.OTHER_HOUSE),
        ("m@gmail.com", Trust.PRIVATE),
    ],
)
def test_an_address_is_trusted_by_its_house(address: str, trust: Trust) -> None:
    told = interview(somebody("moses", Role.HIRING_MANAGER, email="moses@harbor.example"))
    assert trust_in(address, replace(told, interview=replace(told.interview, company="Something"))) is trust
