"""Asking how things stand (P4, P5, P6), and staying in touch (P9)."""

from __future__ import annotations

from datetime import date

from afterword.domain.facts import Kind, Method, Quote
from afterword.domain.touchpoints import Purpose, SignalKind
from plan_world import MOSES, RITA, as_sent, at, heard, interview, item, planned, somebody, steps

CHECK_IN = Purpose.CHECK_IN


def test_two_business_days_after_the_promised_day_the_recruiter_is_asked_once() -> None:
    (ask,) = steps(planned(interview(decision_date=date(2026, 10, 16))), CHECK_IN)
    assert (ask.person, ask.best) == ("rita", at("2026-10-20", "08:30"))


def test_a_holiday_after_the_promised_day_does_not_count() -> None:
    captured = interview(decision_date=date(2026, 11, 25))
    (ask,) = steps(planned(captured), CHECK_IN)
    assert ask.best.date() == date(2026, 12, 1)


def test_without_a_date_seven_business_days_pass_and_ten_in_germany() -> None:
    here = steps(planned(interview()), CHECK_IN)[0].best.date()
    there = steps(planned(interview(country="DE")), CHECK_IN)[0].best.date()
    assert (here, there > here) == (date(2026, 10, 15), True)


def test_who_said_they_would_call_is_called() -> None:
    said = item(Kind.NEXT_STEP, "board votes on the 16th, Moses will call")
    (ask,) = steps(planned(interview(items=[said], decision_date=date(2026, 10, 16))), CHECK_IN)
    assert (ask.person, ask.method) == ("moses", Method.PHONE)


def test_that_everybody_will_be_phoned_names_nobody() -> None:
    said = item(Kind.NEXT_STEP, "they phone everybody by the 16th, Moses was clear on that")
    (ask,) = steps(planned(interview(items=[said], decision_date=date(2026, 10, 16))), CHECK_IN)
    assert (ask.person, ask.method) == ("rita", Method.EMAIL)


def test_an_office_that_rests_is_left_to_rest() -> None:
    shut = item(Kind.NEXT_STEP, "answer by the 16th, closed 19th to 23rd")
    (ask,) = steps(planned(interview(items=[shut], decision_date=date(2026, 10, 16))), CHECK_IN)
    assert ask.best.date() == date(2026, 10, 27)


def test_a_wish_to_be_reminded_names_the_day() -> None:
    wish = item(Kind.NEXT_STEP, "poke me in the second week of November", "moses")
    (ask,) = steps(planned(interview(MOSES, RITA, items=[wish])), CHECK_IN)
    assert ask.person == "moses"
    assert date(2026, 11, 9) <= ask.best.date() <= date(2026, 11, 13)


def test_a_second_question_comes_once_and_never_where_once_is_enough() -> None:
    captured = interview(decision_date=date(2026, 10, 16))
    (first,) = steps(planned(captured), CHECK_IN)
    made = planned(captured, now=first.best, sent=[as_sent(first)])
    (second,) = steps(made, CHECK_IN)
    assert second.rule == "P6"
    assert steps(planned(captured, now=second.best, sent=[as_sent(first), as_sent(second)]), CHECK_IN) == []
    british = interview(decision_date=date(2026, 10, 16), country="GB")
    assert steps(planned(british, now=first.best, sent=[as_sent(first)]), CHECK_IN) == []


def test_the_promised_word_makes_the_question_pointless() -> None:
    captured = interview(decision_date=date(2026, 10, 16))
    word = heard(SignalKind.REPLY, "rita", at("2026-10-16"))
    assert steps(planned(captured, word), CHECK_IN) == []


def test_a_friendly_reply_before_the_day_leaves_the_question_standing() -> None:
    captured = interview(decision_date=date(2026, 10, 16))
    word = heard(SignalKind.REPLY, "rita", at("2026-10-07"))
    assert len(steps(planned(captured, word), CHECK_IN)) == 1


def test_further_openings_are_asked_about_when_they_open() -> None:
    said = item(Kind.NEXT_STEP, "two more planner posts after jan 1")
    (word,) = steps(planned(interview(items=[said], decision_date=date(2026, 10, 16))), Purpose.KEEP_WARM)
    assert date(2027, 1, 4) <= word.best.date() <= date(2027, 1, 8)


def test_the_promise_stands_in_the_reason() -> None:
    quote = Quote("notes.md", "hear by the 16th")
    (ask,) = steps(planned(interview(decision_date=date(2026, 10, 16), decision_source=quote)), CHECK_IN)
    assert (ask.reason.params["date"], ask.reason.params["quote"]) == ("2026-10-16", "hear by the 16th")


def test_openings_named_by_somebody_without_an_address_are_the_recruiters_to_ask() -> None:
    said = item(Kind.NEXT_STEP, "two more planner posts after jan 1", "pam")
    made = planned(interview(somebody("pam", email=None), RITA, items=[said]))
    assert [s.person for s in steps(made, Purpose.KEEP_WARM)] == ["rita"]
