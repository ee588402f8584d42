"""What was promised is kept by its day (P15)."""

from __future__ import annotations

from afterword.domain.facts import ContactPolicy, Kind, Method, Role
from afterword.domain.touchpoints import Purpose
from plan_world import MOSES, as_sent, at, interview, item, planned, somebody, steps

PROMISED = Purpose.SEND_PROMISED


def test_a_paper_that_exists_goes_with_the_thanks() -> None:
    promise = item(Kind.PROMISE, "send Moses a copy of my crane licence", "moses", due="2026-10-14")
    (note,) = planned(interview(MOSES, items=[promise])).touchpoints[:1]
    assert (note.purpose, note.also, note.items) == (Purpose.THANK_YOU, (PROMISED,), (promise.key,))


def test_what_must_be_made_gets_its_own_day_before_it_is_due() -> None:
    promise = item(Kind.PROMISE, "a one-page sketch of the berth plan", "moses", due="2026-10-09")
    (note,) = steps(planned(interview(MOSES, items=[promise])), PROMISED)
    assert (note.purpose, note.best) == (PROMISED, at("2026-10-08", "08:30"))


def test_a_promise_for_the_weekend_is_kept_on_the_friday() -> None:
    promise = item(Kind.PROMISE, "a sketch of the berth plan this weekend", "moses", due="2026-10-11")
    (note,) = steps(planned(interview(MOSES, items=[promise])), PROMISED)
    assert note.best.date().isoformat() == "2026-10-09"


def test_no_promise_waits_for_a_distant_day() -> None:
    promise = item(Kind.PROMISE, "a sketch of the berth plan by end of month", "moses", due="2026-10-30")
    (note,) = steps(planned(interview(MOSES, items=[promise])), PROMISED)
    assert note.best.date().isoformat() == "2026-10-09"


def test_it_goes_the_way_it_was_asked_for() -> None:
    dee = somebody("dee", Role.HIRING_MANAGER, prefers=Method.TEXT, phone="555-0100")
    promise = item(Kind.PROMISE, "email her the forklift card", "dee")
    made = planned(interview(dee, items=[promise]))
    assert [s.method for s in steps(made, PROMISED)] == [Method.EMAIL]
    assert [s.method for s in steps(made, Purpose.THANK_YOU)] == [Method.TEXT]


def test_through_the_recruiter_where_that_is_the_rule() -> None:
    promise = item(Kind.PROMISE, "a one-page plan", "moses", due="2026-10-09")
    made = planned(interview(items=[promise], contact_policy=ContactPolicy.VIA_RECRUITER_ONLY))
    assert {s.person for s in steps(made, PROMISED)} == {"rita"}


def test_a_paper_still_goes_the_official_way_where_nobody_may_be_written_to() -> None:
    office = somebody("olga", Role.COORDINATOR)
    promise = item(Kind.PROMISE, "transcript through the office", "olga", due="2026-10-08")
    made = planned(interview(MOSES, office, items=[promise], contact_policy=ContactPolicy.NONE))
    assert [(s.person, s.purpose) for s in made.touchpoints] == [("olga", PROMISED)]


def test_an_answer_owed_is_an_answer_and_no_thing() -> None:
    promise = item(Kind.PROMISE, "said I'd come back to him on tide tables", "moses")
    assert len(steps(planned(interview(MOSES, items=[promise])), Purpose.ANSWER_QUESTION)) == 1


def test_what_was_sent_with_the_thanks_is_not_sent_again() -> None:
    promise = item(Kind.PROMISE, "send Moses a copy of my crane licence", "moses", due="2026-10-14")
    captured = interview(MOSES, items=[promise])
    first = planned(captured)
    later = planned(captured, now=at("2026-10-07"), sent=[as_sent(first.touchpoints[0])])
    assert steps(later, PROMISED) == []
