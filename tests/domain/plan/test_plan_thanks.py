"""Who is thanked, when, and by which way (P1, P2)."""

from __future__ import annotations

from dataclasses import replace

from afterword.domain.facts import ContactPolicy, ContactRule, Evidence, Kind, Method, Quote, Role, Session
from afterword.domain.plan.articles import published
from afterword.domain.touchpoints import Purpose
from plan_world import MOSES, PAM, RITA, at, interview, item, planned, somebody, steps

THANKS = Purpose.THANK_YOU


def test_everybody_who_spoke_is_thanked_the_same_afternoon() -> None:
    made = planned(interview())
    assert {(s.person, s.best) for s in steps(made, THANKS)} == {
        (who, at("2026-10-06", "13:00")) for who in ("moses", "rita", "pam")
    }


def test_after_an_evening_the_thanks_wait_for_the_next_morning() -> None:
    made = planned(interview(MOSES, end=at("2026-10-06", "17:00")))
    assert steps(made, THANKS)[0].best == at("2026-10-07", "08:30")


def test_after_a_friday_evening_the_thanks_come_on_monday_before_eleven() -> None:
    made = planned(interview(MOSES, end=at("2026-10-09", "18:00")))
    assert steps(made, THANKS)[0].best == at("2026-10-12", "08:30")


def test_the_recipients_clock_counts_and_not_the_seekers() -> None:
    tokyo = somebody("ken", timezone="Asia/Tokyo")
    made = planned(interview(tokyo, end=at("2026-10-06", "21:00"), country="JP"))
    there = steps(made, THANKS)[0].best
    assert (there.utcoffset(), there.hour) == (
        at("2026-10-06", "21:00").astimezone(there.tzinfo).utcoffset(),
        13,
    )


def test_a_silent_shadow_is_only_suggested() -> None:
    made = planned(interview(MOSES, somebody("sam", silent=True)))
    assert [s.person for s in steps(made, THANKS)] == ["moses"]
    assert [s.person for s in made.suggestions] == ["sam"]


def test_a_coordinator_is_not_thanked_for_coordinating() -> None:
    made = planned(interview(MOSES, somebody("cora", Role.COORDINATOR)))
    assert [s.person for s in steps(made, THANKS)] == ["moses"]


def test_whoever_was_met_in_an_earlier_round_is_not_thanked_again() -> None:
    captured = interview(MOSES, PAM)
    first, *_ = captured.interview.sessions
    sessions = (
        Session(at("2026-09-28", "09:00"), at("2026-09-28", "10:00"), ("pam",)),
        Session(first.start, first.end, ("moses",)),
    )
    made = planned(replace(captured, interview=replace(captured.interview, sessions=sessions)))
    assert [s.person for s in steps(made, THANKS)] == ["moses"]


def test_the_real_end_of_the_last_session_starts_the_clock_for_all() -> None:
    captured = interview(MOSES, PAM)
    dinner = Session(at("2026-10-06", "18:00"), at("2026-10-06", "20:00"), ("moses",))
    both = (*captured.interview.sessions, dinner)
    made = planned(replace(captured, interview=replace(captured.interview, sessions=both)))
    assert {s.best for s in steps(made, THANKS)} == {at("2026-10-07", "08:30")}


def test_through_the_recruiter_one_note_names_the_panel() -> None:
    rule = ContactRule(ContactPolicy.VIA_RECRUITER_ONLY, Quote("job.md", "please do not contact the panel"))
    made = planned(interview(contact_policy=ContactPolicy.VIA_RECRUITER_ONLY, contact_rules=(rule,)))
    (note,) = steps(made, THANKS)
    assert (note.person, note.for_people) == ("rita", ("moses", "pam"))
    assert {w.person: w.reason.params["quote"] for w in made.withheld} == {
        "moses": "please do not contact the panel",
        "pam": "please do not contact the panel",
    }


def test_where_nobody_may_be_written_to_nobody_is() -> None:
    made = planned(interview(contact_policy=ContactPolicy.NONE))
    assert made.touchpoints == ()
    assert {w.person for w in made.withheld} == {"moses", "rita", "pam"}


def test_a_panel_without_addresses_is_thanked_through_the_coordinator() -> None:
    lost = [somebody(key, email=None) for key in ("pam", "piet")]
    made = planned(interview(*lost, somebody("cora", Role.COORDINATOR)))
    (note,) = steps(made, THANKS)
    assert (note.person, note.for_people, note.rule) == ("cora", ("pam", "piet"), "P2")


def test_one_who_is_only_on_linkedin_is_thanked_there() -> None:
    pam = somebody("pam", email=None, prefers=Method.LINKEDIN)
    made = planned(interview(MOSES, pam))
    (note,) = steps(made, Purpose.LINKEDIN_CONNECT)
    assert (note.person, note.method) == ("pam", Method.LINKEDIN)


def test_who_writes_by_hand_gets_a_letter_that_arrives_in_time() -> None:
    pen = item(Kind.PERSONAL, "Moses answers letters by hand, with a fountain pen", "moses")
    made = planned(interview(MOSES, items=[pen]))
    (note,) = steps(made, Purpose.HANDWRITTEN_NOTE)
    assert note.method is Method.POST
    assert steps(made, THANKS) == []


def test_a_letter_that_would_come_too_late_is_an_email() -> None:
    pen = item(Kind.PERSONAL, "Moses answers letters by hand", "moses")
    made = planned(interview(MOSES, items=[pen], decision_date=at("2026-10-08").date()))
    assert steps(made, THANKS)[0].method is Method.EMAIL


def test_who_does_not_read_email_is_thanked_by_text() -> None:
    dee = somebody("dee", Role.HIRING_MANAGER, prefers=Method.TEXT, phone="555-0100")
    assert steps(planned(interview(dee)), THANKS)[0].method is Method.TEXT


def test_a_published_piece_on_what_somebody_dwelt_on_comes_along() -> None:
    topic = item(Kind.TOPIC, "asked a lot about tidal berth allocation", "moses")
    piece = Evidence(
        "Berth allocation under tidal limits, journal article", Quote("resume.json", "Berth allocation")
    )
    made = planned(interview(MOSES, RITA, items=[topic], evidence=(piece,)))
    assert [s.person for s in steps(made, Purpose.SHARE_ARTICLE)] == ["moses"]


def test_public_work_is_no_publication() -> None:
    line = Evidence(
        "Runs public programs for a library", Quote("resume.json", "Runs public programs for a library")
    )
    assert published([line]) == []
    piece = Evidence(
        "Practitioner article, eight pages.", Quote("resume.json", "Practitioner article, eight pages.")
    )
    assert published([piece]) == [piece]
