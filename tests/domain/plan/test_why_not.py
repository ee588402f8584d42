"""Why somebody is not written to: by which rule, with numbers, in words."""

from __future__ import annotations

from dataclasses import replace
from datetime import date, datetime, timedelta

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from afterword.domain.facts import Captured, ContactPolicy, ContactRule, Method, Quote, Reason, Role
from afterword.domain.plan.preferences import Preferences
from afterword.domain.plan.situation import Elsewhere, News, Situation, Told
from afterword.domain.plan.why_not import why_not
from afterword.domain.touchpoints import Purpose, Sent, Signal, SignalKind
from afterword.words.explain import EXPLAIN, explained
from afterword.words.plan import PLAN
from plan_stories import played, stories
from plan_world import MOSES, PAM, POLICY, RITA, as_sent, at, heard, interview, planned, somebody, steps

LATER = at("2026-10-20", "09:00")


def causes(
    situation: Situation, person: str, purpose: Purpose, now: datetime = LATER, by_hand: Reason | None = None
) -> list[str]:
    return [each.code for each in why_not(situation, POLICY, now, person, purpose, by_hand=by_hand)]


def told(situation: Situation, person: str, purpose: Purpose, now: datetime = LATER) -> str:
    return " ".join(explained(each) for each in why_not(situation, POLICY, now, person, purpose))


def written(person: str, purpose: Purpose, day: str) -> Sent:
    return Sent(f"{person}-{day}", person, purpose, Method.EMAIL, at(day), f"<{day}@own>")


def test_what_is_planned_says_when() -> None:
    now = interview().interview.end
    assert causes(Situation(interview()), RITA.key, Purpose.CHECK_IN, now) == ["planned"]
    assert "It is planned, for" in told(Situation(interview()), RITA.key, Purpose.CHECK_IN, now)


def test_a_rule_on_contact_is_quoted() -> None:
    rule = ContactRule(ContactPolicy.VIA_RECRUITER_ONLY, Quote("job.md", "Direct all questions to Rita"))
    shielded = interview(contact_policy=ContactPolicy.VIA_RECRUITER_ONLY, contact_rules=(rule,))
    assert "Direct all questions to Rita" in told(Situation(shielded), MOSES.key, Purpose.THANK_YOU)


def test_a_budget_that_is_used_up_tells_its_numbers() -> None:
    days = ("2026-10-07", "2026-10-13", "2026-10-19")
    sent = tuple(written(RITA.key, Purpose.CONGRATULATE, day) for day in days)
    words = told(Situation(interview(), sent=sent), RITA.key, Purpose.CHECK_IN)
    assert "You have written 3 times to Rita Example without an answer; the limit is 3." in words


def test_messages_in_another_application_are_counted_too() -> None:
    open_ones = tuple(Elsewhere(RITA.key, at("2026-10-12")) for _ in range(3))
    assert "3 times" in told(Situation(interview(), elsewhere=open_ones), RITA.key, Purpose.CHECK_IN)


def test_after_the_last_status_question_the_limit_is_named() -> None:
    first = as_sent(steps(planned(interview()), Purpose.CHECK_IN)[0])
    again = as_sent(steps(planned(interview(), sent=(first,)), Purpose.CHECK_IN)[0])
    words = told(Situation(interview(), sent=(first, again)), RITA.key, Purpose.CHECK_IN)
    assert "You have asked 2 times how things stand; the limit here is 2." in words


def test_somebody_else_is_the_one_to_ask() -> None:
    assert "ask_another" in causes(Situation(interview()), PAM.key, Purpose.CHECK_IN)
    assert "The one to ask how things stand is Rita Example" in told(
        Situation(interview()), PAM.key, Purpose.CHECK_IN
    )


def test_what_was_done_says_on_which_day() -> None:
    first = steps(planned(interview()), Purpose.THANK_YOU, PAM.key)[0]
    done = Situation(interview(), sent=(as_sent(first),))
    assert causes(done, PAM.key, Purpose.THANK_YOU, first.best + timedelta(hours=1))[0] == "done_before"


def test_what_the_seeker_skipped_says_so_first() -> None:
    skipped = Reason("skipped_by_you")
    found = causes(Situation(interview()), PAM.key, Purpose.THANK_YOU, interview().interview.end, skipped)
    assert found[0] == "skipped_by_you"


@pytest.mark.parametrize(
    ("kind", "cause"),
    [
        (SignalKind.REJECTION, "outcome_rejected"),
        (SignalKind.OFFER, "outcome_offered"),
        (SignalKind.NEXT_ROUND, "outcome_advanced"),
        (SignalKind.STOP_REQUEST, "outcome_stopped"),
    ],
)
def test_an_outcome_ends_the_question_in_their_words(kind: SignalKind, cause: str) -> None:
    news = heard(kind, RITA.key, at("2026-10-15"), evidence="so it is")
    assert causes(Situation(interview(), (news,)), RITA.key, Purpose.CHECK_IN)[0] == cause
    assert "“so it is”" in told(Situation(interview(), (news,)), RITA.key, Purpose.CHECK_IN)


def test_an_end_by_the_seeker_is_told_without_a_quote() -> None:
    ended = Situation(interview(), told=(Told("n1", News.WITHDRAWN, LATER),))
    assert "You ended this application" in told(ended, MOSES.key, Purpose.THANK_YOU)


def test_without_an_address_it_says_so() -> None:
    lost = somebody("lena", Role.PEER, email=None, family=None)
    assert "no_way" in causes(Situation(interview(RITA, lost)), lost.key, Purpose.COFFEE_INVITE)


def test_a_day_that_has_not_come_is_named() -> None:
    own = Preferences(off=("check_in_promised",))
    waiting = Situation(interview(decision_date=date(2026, 10, 30)), preferences=own)
    assert "They said that they decide by Friday 30 October 2026." in told(
        waiting, RITA.key, Purpose.CHECK_IN
    )


def test_what_was_switched_off_is_the_seekers_own_doing() -> None:
    own = Preferences(off=("coffee_invite", "coffee_reminder"))
    assert "off_by_you" in causes(Situation(interview(), preferences=own), PAM.key, Purpose.COFFEE_INVITE)


def test_a_silent_participant_is_only_suggested() -> None:
    shadow = replace(PAM, silent=True)
    found = causes(Situation(interview(RITA, shadow)), shadow.key, Purpose.THANK_YOU)
    assert found == ["thanks_silent", "only_suggested"]


def test_a_stranger_to_the_interview_is_told_apart() -> None:
    assert causes(Situation(interview()), "nobody", Purpose.THANK_YOU) == ["not_of_this_interview"]


@settings(max_examples=40, deadline=None)
@given(stories(), st.sampled_from(Purpose))
def test_whatever_happened_there_is_an_answer_in_words(
    story: tuple[Captured, list[Signal]], purpose: Purpose
) -> None:
    situation, made, moment = played(*story)[-1]
    for person in situation.captured.people:
        found = why_not(situation, POLICY, moment, person.key, purpose)
        assert found
        assert {each.code for each in found} <= EXPLAIN.keys() | PLAN.keys()
        planned_now = [
            s for s in made.touchpoints if s.person == person.key and purpose in {s.purpose, *s.also}
        ]
        assert bool(planned_now) == (found[0].code in {"planned", "planned_within"})
