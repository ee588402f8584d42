"""What an incoming message does to the plan."""

from __future__ import annotations

from datetime import date

from afterword.domain.facts import ContactPolicy, Kind, Method, Role
from afterword.domain.plan.changes import changes
from afterword.domain.touchpoints import ChangeKind, FailedAddress, Purpose, SignalKind
from plan_world import MOSES, PAM, RITA, as_sent, at, heard, interview, item, planned, somebody, steps

DECIDED = date(2026, 10, 16)


def test_a_question_is_answered_within_two_days_and_others_keep_their_plans() -> None:
    captured = interview(decision_date=DECIDED)
    made = planned(captured, heard(SignalKind.REPLY_QUESTION, "pam", at("2026-10-08", "16:00")))
    (answer,) = steps(made, Purpose.ANSWER_QUESTION)
    assert (answer.person, answer.best, answer.answers) == ("pam", at("2026-10-09", "08:30"), answer.answers)
    assert answer.answers
    assert len(steps(made, Purpose.CHECK_IN)) == 1


def test_an_answer_wanted_by_a_day_comes_by_that_day() -> None:
    ask = heard(SignalKind.REQUEST, "pam", at("2026-10-09", "16:00"), answer_by=date(2026, 10, 10))
    (answer,) = steps(planned(interview(), ask), Purpose.ANSWER_QUESTION)
    assert answer.best.date() <= date(2026, 10, 10)


def test_a_further_round_leaves_only_the_choice_of_a_date() -> None:
    captured = interview(decision_date=DECIDED)
    news = heard(SignalKind.NEXT_ROUND, "rita", at("2026-10-14", "09:00"))
    made = planned(captured, news, sent=[as_sent(s) for s in planned(captured).touchpoints[:3]])
    assert [(s.person, s.purpose) for s in made.touchpoints] == [("rita", Purpose.ANSWER_QUESTION)]


def test_a_no_leaves_one_gracious_reply() -> None:
    made = planned(interview(decision_date=DECIDED), heard(SignalKind.REJECTION, "rita", at("2026-10-14")))
    assert [(s.person, s.purpose) for s in made.touchpoints] == [("rita", Purpose.GRACIOUS_REPLY)]


def test_a_kind_no_is_kept_warm_shortly_before_the_time_it_names() -> None:
    no = heard(SignalKind.SOFT_REJECTION, "moses", at("2026-10-14"), reopens=date(2027, 2, 1))
    made = planned(interview(), no)
    assert [s.purpose for s in made.touchpoints] == [Purpose.GRACIOUS_REPLY, Purpose.KEEP_WARM]
    assert made.touchpoints[1].best.date() == date(2027, 1, 19)


def test_an_offer_stops_everything_and_is_acknowledged_at_once() -> None:
    offer = heard(SignalKind.OFFER, "rita", at("2026-10-14", "09:00"), until=date(2026, 10, 21))
    made = planned(interview(decision_date=DECIDED), offer)
    word, answer = made.touchpoints
    assert (word.purpose, word.best) == (Purpose.GRACIOUS_REPLY, at("2026-10-14", "11:00"))
    assert (answer.purpose, answer.best) == (Purpose.ANSWER_QUESTION, at("2026-10-20", "08:30"))
    assert answer.latest == at("2026-10-21", "17:00")


def test_an_offer_without_a_day_asks_for_no_decision() -> None:
    made = planned(interview(), heard(SignalKind.OFFER, "rita", at("2026-10-14", "09:00")))
    assert [step.purpose for step in made.touchpoints] == [Purpose.GRACIOUS_REPLY]


def test_nothing_goes_into_an_absence_and_only_theirs_waits() -> None:
    captured = interview(decision_date=DECIDED)
    before = planned(captured)
    away = heard(SignalKind.OOO, "rita", at("2026-10-15"), until=date(2026, 10, 26), automatic=True)
    after = planned(captured, away, sent=[as_sent(s) for s in before.touchpoints[:3]])
    (ask,) = after.touchpoints
    assert ask.best == at("2026-10-26", "08:30")
    assert [c.change for c in changes(before, after, away)] == [ChangeKind.HOLD]


def test_a_dead_address_is_never_used_again() -> None:
    dee = somebody("dee", Role.HIRING_MANAGER, phone="555-0100")
    captured = interview(dee)
    first = planned(captured)
    failed = (FailedAddress("dee@harbor.example", permanent=True),)
    bounce = heard(SignalKind.BOUNCE, "dee", at("2026-10-06", "14:00"), failed=failed)
    after = planned(captured, bounce, sent=[as_sent(first.touchpoints[0])])
    assert {s.method for s in after.touchpoints} == {Method.TEXT}
    (again,) = steps(after, Purpose.THANK_YOU)
    assert again.id != first.touchpoints[0].id


def test_a_passing_failure_changes_nothing() -> None:
    captured = interview()
    first = planned(captured)
    failed = (FailedAddress("pam@harbor.example", permanent=False),)
    late = heard(SignalKind.BOUNCE, "pam", at("2026-10-06", "14:00"), failed=failed)
    sent = [as_sent(s) for s in steps(first, Purpose.THANK_YOU)]
    assert steps(planned(captured, late, sent=sent), Purpose.THANK_YOU) == []


def test_who_left_is_not_written_to_and_the_next_one_is_asked() -> None:
    captured = interview(decision_date=DECIDED)
    made = planned(captured, heard(SignalKind.LEFT_COMPANY, "rita", at("2026-10-12")))
    assert {s.person for s in steps(made, Purpose.CHECK_IN)} == {"moses"}
    assert "rita" not in {s.person for s in made.touchpoints}


def test_a_wish_to_be_left_alone_ends_it() -> None:
    made = planned(interview(decision_date=DECIDED), heard(SignalKind.STOP_REQUEST, "rita", at("2026-10-12")))
    assert made.touchpoints == ()


def test_a_panelists_wish_to_be_left_alone_is_their_own() -> None:
    made = planned(
        interview(decision_date=DECIDED), heard(SignalKind.STOP_REQUEST, "pam", at("2026-10-06", "12:00"))
    )
    assert "pam" not in {s.person for s in made.touchpoints}
    assert "moses" in {s.person for s in made.touchpoints}


def test_a_delayed_decision_moves_the_question_and_is_thanked_for() -> None:
    captured = interview(MOSES, RITA, somebody("cora", Role.COORDINATOR), decision_date=DECIDED)
    news = heard(SignalKind.OTHER, "cora", at("2026-10-15"), decision_date=date(2026, 10, 30))
    made = planned(captured, news)
    assert steps(made, Purpose.CHECK_IN)[0].best.date() == date(2026, 11, 3)
    assert [s.person for s in steps(made, Purpose.GRACIOUS_REPLY)] == ["cora"]


def test_an_automatic_receipt_changes_nothing() -> None:
    captured = interview(decision_date=DECIDED)
    receipt = heard(SignalKind.ACK, None, at("2026-10-06", "11:30"), automatic=True)
    assert planned(captured, receipt, now=at("2026-10-06", "11:30")) == planned(captured)


def test_a_lifted_ban_lets_the_thanks_go() -> None:
    captured = interview(MOSES, PAM, contact_policy=ContactPolicy.NONE)
    free = heard(SignalKind.OTHER, None, at("2026-10-20"), lifts_contact_rule=True)
    assert {s.person for s in steps(planned(captured, free), Purpose.THANK_YOU)} == {"moses", "pam"}


def test_no_answer_is_made_up_for_what_the_rejection_overtook() -> None:
    ask = heard(SignalKind.REPLY_QUESTION, "pam", at("2026-10-08"))
    no = heard(SignalKind.REJECTION, "rita", at("2026-10-09"))
    assert steps(planned(interview(), ask, no), Purpose.ANSWER_QUESTION) == []


def test_linkedin_is_used_only_where_they_asked() -> None:
    wish = item(Kind.NEXT_STEP, "Moses asked me to add him on LinkedIn", "moses")
    ban = item(Kind.NEXT_STEP, "asked for no LinkedIn adds until it is signed", "moses")
    assert len(steps(planned(interview(MOSES, RITA, items=[wish])), Purpose.LINKEDIN_CONNECT)) == 1
    assert steps(planned(interview(MOSES, RITA, items=[ban])), Purpose.LINKEDIN_CONNECT) == []


def test_a_question_from_somebody_about_to_leave_waits_for_their_return() -> None:
    ask = heard(SignalKind.REPLY_QUESTION, "pam", at("2026-10-09", "16:00"), until=date(2026, 10, 26))
    (answer,) = steps(planned(interview(), ask), Purpose.ANSWER_QUESTION)
    assert answer.best == at("2026-10-26", "08:30")


def test_changes_name_what_was_taken_off_and_what_was_added() -> None:
    captured = interview(decision_date=DECIDED)
    before = planned(captured)
    no = heard(SignalKind.REJECTION, "rita", at("2026-10-14"), sender_name="Rita Example")
    after = planned(captured, no, sent=[as_sent(s) for s in before.touchpoints[:3]])
    told = [(c.change, c.why.code) for c in changes(before, after, no)]
    assert told == [(ChangeKind.CANCEL, "cancel_rejection"), (ChangeKind.ADD, "gracious_reply")]
