"""What the seeker takes up and tells: each gets its date, within the same limits."""

from __future__ import annotations

from dataclasses import replace
from datetime import date, timedelta

import pytest

from afterword.domain.facts import ContactPolicy, Interview
from afterword.domain.plan.planner import plan
from afterword.domain.plan.situation import Elsewhere, News, Situation, Taken, Told
from afterword.domain.plan.taken import RULES
from afterword.domain.touchpoints import Plan, Purpose, SignalKind, Withheld
from plan_world import MOSES, PAM, POLICY, RITA, as_sent, at, heard, interview, steps

FRIDAY = at("2026-10-09", "14:30")
LATER = at("2026-10-20", "09:00")


def _planned(situation: Situation) -> Plan:
    return plan(situation, POLICY, LATER)


def _with_news(news: News, **more: object) -> Situation:
    return Situation(interview(), told=(Told("n1", news, LATER, **more),))  # type: ignore[arg-type] # by name


@pytest.mark.parametrize("purpose", sorted(RULES))
def test_a_suggestion_taken_gets_its_date_in_their_working_time(purpose: Purpose) -> None:
    situation = Situation(interview(), taken=(Taken("s1", MOSES.key, purpose, LATER, "their talk on locks"),))
    step = next(s for s in steps(_planned(situation), purpose, MOSES.key) if s.reason.code == "taken")
    assert LATER <= step.best <= step.latest
    assert step.best.weekday() < 5
    assert step.reason.params["about"] == "their talk on locks"


def test_what_was_taken_is_not_suggested_again() -> None:
    shadow = replace(PAM, silent=True)
    offered = _planned(Situation(interview(MOSES, shadow))).suggestions
    quiet = next(each for each in offered if each.reason.code == "silent")
    again = _planned(
        Situation(interview(MOSES, shadow), taken=(Taken(quiet.id, shadow.key, quiet.purpose, LATER),))
    )
    assert quiet.id not in {each.id for each in again.suggestions}


def test_a_rule_on_contact_stands_above_what_was_taken() -> None:
    shielded = interview(contact_policy=ContactPolicy.VIA_RECRUITER_ONLY)
    made = _planned(Situation(shielded, taken=(Taken("s1", MOSES.key, Purpose.COFFEE_INVITE, LATER),)))
    assert not steps(made, Purpose.COFFEE_INVITE)
    assert Withheld in {type(each) for each in made.withheld if each.purpose is Purpose.COFFEE_INVITE}


def test_an_invitation_without_an_answer_is_reminded_of_once() -> None:
    taken = (Taken("s1", MOSES.key, Purpose.COFFEE_INVITE, LATER),)
    first = steps(_planned(Situation(interview(), taken=taken)), Purpose.COFFEE_INVITE)[0]
    sent = (as_sent(first),)
    [reminder] = steps(_planned(Situation(interview(), sent=sent, taken=taken)), Purpose.COFFEE_INVITE)
    assert reminder.reason.code == "coffee_reminder"
    twice = (*sent, as_sent(reminder))
    assert not steps(_planned(Situation(interview(), sent=twice, taken=taken)), Purpose.COFFEE_INVITE)


def test_an_answer_makes_the_reminder_needless() -> None:
    taken = (Taken("s1", MOSES.key, Purpose.COFFEE_INVITE, LATER),)
    first = steps(_planned(Situation(interview(), taken=taken)), Purpose.COFFEE_INVITE)[0]
    answer = heard(SignalKind.REPLY, MOSES.key, first.best + timedelta(hours=5))
    made = _planned(Situation(interview(), (answer,), (as_sent(first),), taken))
    assert not steps(made, Purpose.COFFEE_INVITE)


def test_a_talk_is_thanked_for_within_a_day_and_told_of_once_more_weeks_later() -> None:
    made = _planned(_with_news(News.COFFEE_HELD, person=PAM.key))
    [thanks], [update] = steps(made, Purpose.COFFEE_THANKS), steps(made, Purpose.ADVICE_UPDATE)
    assert thanks.latest <= LATER + timedelta(hours=33)
    assert timedelta(days=28) <= update.best - LATER <= timedelta(days=56)


def test_another_offer_is_a_reason_to_ask_at_once_before_its_day() -> None:
    made = _planned(_with_news(News.OTHER_OFFER, day=date(2026, 10, 22)))
    step = next(s for s in made.touchpoints if s.reason.code == "other_offer")
    assert step.person == RITA.key
    assert step.best.date() == LATER.date()


def test_after_acceptance_everybody_who_helped_hears_of_it_and_nobody_is_asked_anything() -> None:
    made = _planned(_with_news(News.ACCEPTED))
    assert {s.person for s in steps(made, Purpose.OUTCOME_THANKS)} >= {RITA.key, MOSES.key}
    assert not steps(made, Purpose.CHECK_IN)
    assert not steps(made, Purpose.THANK_YOU)


@pytest.mark.parametrize("news", [News.ACCEPTED_ELSEWHERE, News.WITHDRAWN])
def test_an_end_by_the_seeker_leaves_one_kind_word(news: News) -> None:
    made = _planned(_with_news(news))
    assert [(s.person, s.purpose) for s in made.touchpoints] == [(RITA.key, Purpose.GRACIOUS_REPLY)]


def test_a_question_after_the_end_is_still_answered() -> None:
    question = heard(SignalKind.REPLY_QUESTION, MOSES.key, LATER + timedelta(hours=3))
    ended = replace(_with_news(News.WITHDRAWN), signals=(question,))
    made = plan(ended, POLICY, LATER + timedelta(hours=4))
    assert steps(made, Purpose.ANSWER_QUESTION, MOSES.key)


def test_an_application_without_an_interview_is_asked_about_once_after_its_closing_date() -> None:
    no_round = replace(interview(), interview=Interview("Harbor Works", "Planner"))
    applied = Told("n1", News.APPLIED, at("2026-10-01"), day=date(2026, 10, 5))
    made = plan(Situation(no_round, told=(applied,)), POLICY, at("2026-10-02"))
    [step] = steps(made, Purpose.CHECK_IN)
    assert date(2026, 10, 12) <= step.best.date() <= date(2026, 10, 19)


def test_messages_in_another_application_to_the_same_person_keep_their_distance_here() -> None:
    far = _planned(Situation(interview(), taken=(Taken("s1", MOSES.key, Purpose.CONGRATULATE, LATER),)))
    near = _planned(
        Situation(
            interview(),
            taken=(Taken("s1", MOSES.key, Purpose.CONGRATULATE, LATER),),
            elsewhere=(Elsewhere(MOSES.key, LATER - timedelta(days=1), unanswered=False),),
        )
    )
    assert steps(near, Purpose.CONGRATULATE)[0].best > steps(far, Purpose.CONGRATULATE)[0].best


def test_an_employer_full_of_open_messages_gets_no_more() -> None:
    open_ones = tuple(Elsewhere(None, FRIDAY) for _ in range(POLICY.limits.employer))
    made = _planned(
        Situation(
            interview(), taken=(Taken("s1", MOSES.key, Purpose.CONGRATULATE, LATER),), elsewhere=open_ones
        )
    )
    assert not steps(made, Purpose.CONGRATULATE)
    assert any(each.reason.code == "budget_employer" for each in made.withheld)


def test_whoever_asked_not_to_be_written_to_is_not_thanked_for_a_later_no() -> None:
    stop = heard(SignalKind.STOP_REQUEST, RITA.key, FRIDAY)
    no = heard(SignalKind.REJECTION, RITA.key, FRIDAY + timedelta(days=3))
    assert _planned(Situation(interview(), (stop, no))).touchpoints == ()


def test_thanks_for_a_meeting_do_not_wait_for_what_another_application_began() -> None:
    alone = plan(Situation(interview()), POLICY, at("2026-10-06", "11:15"))
    beside = Situation(interview(), elsewhere=(Elsewhere(RITA.key, at("2026-10-05", "09:00")),))
    both = plan(beside, POLICY, at("2026-10-06", "11:15"))
    assert steps(both, Purpose.THANK_YOU) == steps(alone, Purpose.THANK_YOU)
