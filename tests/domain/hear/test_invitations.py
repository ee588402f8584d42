"""Invitations by their own words: which holds, what is an interview, whose hour it is, what is answered."""

from __future__ import annotations

from dataclasses import replace
from datetime import UTC, datetime, timedelta
from pathlib import Path
from zoneinfo import ZoneInfo

import pytest

from afterword.adapters.calendar_files import read_calendars
from afterword.domain.capture.invited import invited, with_known
from afterword.domain.facts import Person, Session
from afterword.domain.hear.calendar_answers import MeetingAnswer, answered
from afterword.domain.hear.invitations import Place, Round, place_among, plainly_an_interview, words
from afterword.domain.hear.known import Head, Known, concerns, may_concern
from afterword.domain.hear.moved_in_words import calls_off, moved_to
from afterword.domain.sources import Mail, Mailbox
from afterword.errors import NoInterview, NoTimeZone, Unreadable
from invitations import Hour, ics, letter
from world import AFTER, INES, captured, mail

NOW = datetime(2026, 9, 20, 12, tzinfo=UTC)
HOUR = timedelta(hours=1)
STRANGER = Person("x", "Ola Brink", email="ola@nordhavn.example")


def session(day: int, hour: int = 9) -> Session:
    start = datetime(2026, 9, day, hour, tzinfo=ZoneInfo("UTC"))
    return Session(start, start + HOUR)


def test_the_words_on_a_meeting_hold_in_the_order_of_count_moment_and_cancellation() -> None:
    later = AFTER.astimezone(UTC) + HOUR
    said = [Hour(sequence=2), Hour(sequence=1, stamp=later), Hour(sequence=1), Hour()]
    calendars = read_calendars("a.ics", ics(*said))
    assert [(e.sequence, e.stamp == later) for e in words(calendars)] == [
        (0, False),
        (1, False),
        (1, True),
        (2, False),
    ]


def test_an_answer_to_an_invitation_is_no_word_on_it() -> None:
    assert words(read_calendars("a.ics", ics(Hour(), method="COUNTER"))) == []


@pytest.mark.parametrize(
    ("summary", "is_one"),
    [
        ("Interview: Data Engineer", True),
        ("Einladung zum Vorstellungsgespräch", True),
        ("Entretien avec Claire", True),
        ("Entrevista - Analista", True),
        ("Phone screen with Ola", True),
        ("Dental check", False),
        ("Standup", False),
        ("Interview prep call with my coach", False),
        ("Flight to the interview", False),
    ],
)
def test_what_calls_itself_an_interview_is_one_and_a_journey_to_it_is_none(
    summary: str, is_one: bool
) -> None:
    (event,) = words(read_calendars("a.ics", ics(Hour(summary=summary))))
    assert plainly_an_interview(event) == is_one


@pytest.mark.parametrize(
    ("new", "rounds", "place"),
    [
        (session(22), [Round(1, (session(22),))], (1, Place.SAME)),
        (session(29), [Round(1, (), (session(22),))], (1, Place.INSTEAD)),
        (session(22, 14), [Round(1, (session(22),))], (1, Place.BESIDE)),
        (session(23), [Round(1, (session(22),))], None),
        (session(29), [Round(1, (session(15),), (session(15, 14),))], None),  # the rest of it took place
        (session(29), [], None),
    ],
)
def test_an_hour_belongs_to_the_round_it_overlaps_replaces_or_shares_a_day_with(
    new: Session, rounds: list[Round], place: tuple[int, Place] | None
) -> None:
    assert place_among(new, rounds, NOW) == place


def test_what_was_called_off_months_ago_is_not_the_round_that_comes_now() -> None:
    new = replace(session(29), start=datetime(2026, 12, 20, 9, tzinfo=UTC))
    assert place_among(replace(new, end=new.start + HOUR), [Round(1, (), (session(22),))], NOW) is None


def test_a_stranger_who_bears_the_key_of_somebody_known_gets_another() -> None:
    other = replace(INES, name="Ines Other", email="ines@elsewhere.example")
    found = with_known(replace(captured(), people=(other,)), [INES])
    assert [one.key for one in found.people] == ["ines-2"]


def test_of_several_attendees_the_senders_own_word_counts() -> None:
    who = "ATTENDEE;PARTSTAT=DECLINED:mailto:tom@lager.example\r\n"
    who += "ATTENDEE;PARTSTAT=ACCEPTED:mailto:ines@lager.example"
    calendars = read_calendars("a.ics", ics(Hour(who=(), more=who), method="REPLY"))
    assert [one.answer for one in answered(calendars, "Ines@Lager.example")] == [MeetingAnswer.ACCEPTED]


def said(text: str) -> Mail:
    return mail(INES, text, NOW)


@pytest.mark.parametrize(
    ("text", "day"),
    [
        ("We need to move Tuesday's interview to Friday, September 25 at 10:00.", 25),
        ("Could we reschedule to Wednesday, September 23 at 2:30 pm?", 23),
        ("The interview is postponed. The new time is September 24, 11:00.", 24),
        ("Wir müssen unser Gespräch verschieben, und zwar auf den 24. September um 11:00 Uhr.", 24),
    ],
)
def test_words_that_name_one_other_hour_seem_to_move_the_interview(text: str, day: int) -> None:
    language = "de" if "Gespräch" in text else "en"
    moved = moved_to(said(text), session(22), None, language)
    assert moved is not None
    assert moved.day == day


@pytest.mark.parametrize(
    "text",
    [
        "Looking forward to Tuesday, September 22 at 9:00.",
        "Could we move it to September 24 at 10:00 or September 25 at 11:00?",
        "We have to move it. When would suit you?",
    ],
)
def test_words_that_name_none_or_several_are_no_question(text: str) -> None:
    assert moved_to(said(text), session(22), None, "en") is None


def test_words_that_call_a_meeting_off_are_told_from_other_cancelling() -> None:
    assert calls_off(said("I am sorry, we have to cancel your interview."))
    assert calls_off(said("Leider müssen wir das Gespräch absagen."))
    assert not calls_off(said("You can cancel the newsletter at any time. See you at the interview."))


def test_of_strangers_calendars_only_what_calls_itself_an_interview_is_kept() -> None:
    known = Known(addresses=frozenset({"ines@lager.example"}), own=frozenset({"mara@home.example"}))
    assert may_concern(Head(Mailbox("Ola", "ola@nordhavn.example"), calendar=True), known)
    assert not may_concern(Head(Mailbox("Ola", "ola@nordhavn.example")), known)
    assert concerns(letter(Hour(), sender=STRANGER), known)
    assert not concerns(letter(Hour(summary="Dental check"), sender=STRANGER), known)
    assert not concerns(letter(Hour(), sender=replace(STRANGER, email="mara@home.example")), known)


@pytest.mark.shared
def test_calendars_from_the_wild_never_make_the_reading_of_a_round_fall(shared: Path) -> None:
    read = 0
    for file in sorted((shared / "data" / "ics").rglob("*.ics"))[::4]:
        try:
            calendars = read_calendars(file.name, file.read_bytes())
        except Unreadable:
            continue
        brought = replace(said("Hello."), calendars=calendars)
        answered(calendars, "ines@lager.example")
        try:
            invited(calendars, brought, captured(), [INES], frozenset({"mara@home.example"}))
        except (NoInterview, NoTimeZone):
            continue
        read += 1
    assert read > 20
