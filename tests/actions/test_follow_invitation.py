"""Invitations that change: one interview in the journal, moved or called off, never a second one."""

from __future__ import annotations

from dataclasses import replace
from datetime import UTC, datetime, timedelta

import pytest

from afterword import bootstrap
from afterword.actions.hear import hear
from afterword.actions.take_in import TakenIn, take_in
from afterword.actions.undo import undo
from afterword.adapters.calendar_files import read_calendars
from afterword.domain.sources import SourceText
from afterword.errors import NoInterview
from afterword.store import models
from world import AFTER, INES, World, mail, tools

EVENT = """BEGIN:VCALENDAR
METHOD:{method}
BEGIN:VEVENT
UID:{uid}
SEQUENCE:{sequence}
DTSTAMP:20260901T08{sequence:02}00Z
DTSTART:{day}T090000Z
DTEND:{day}T100000Z
SUMMARY:Interview: Backend Engineer at Lager
ORGANIZER;CN=Ines Prado:mailto:ines@lager.example
ATTENDEE;CN=Mara Lind:mailto:mara@home.example
END:VEVENT
END:VCALENDAR
"""
SECOND = "two@lager.example"


def ics(uid: str, sequence: int, method: str = "REQUEST", day: str = "20260922") -> bytes:
    return EVENT.format(uid=uid, sequence=sequence, method=method, day=day).replace("\n", "\r\n").encode()


def given(world: World, *files: bytes, name: str = "invite-{}.ics") -> TakenIn:
    number = models.SourceFile.objects.count()
    sources = [SourceText(name.format(number + at), "", raw) for at, raw in enumerate(files)]
    return take_in(world.owner, sources, bootstrap.reader(), tools(), AFTER)


def sessions(interview: int) -> list[tuple[str | None, datetime, bool]]:
    rows = models.Session.objects.filter(interview=interview).order_by("start")
    return [(row.uid, row.start, row.called_off) for row in rows]


def at(day: int) -> datetime:
    return datetime(2026, 9, day, 9, tzinfo=UTC)


def test_an_update_moves_the_one_interview_it_is_about(world: World) -> None:
    first = given(world, ics(SECOND, 0))
    second = given(world, ics(SECOND, 1, day="20260924"))
    assert (first.interview, models.Interview.objects.count()) == (second.interview, 2)
    assert sessions(first.interview) == [(SECOND, at(24), False)]


def test_an_older_word_that_comes_later_changes_nothing(world: World) -> None:
    first = given(world, ics(SECOND, 2, day="20260924"))
    given(world, ics(SECOND, 1, day="20260923"))
    assert sessions(first.interview) == [(SECOND, at(24), False)]


@pytest.mark.parametrize("sequence", [0, 1])
def test_a_cancellation_alone_calls_off_the_interview_it_is_about_and_makes_none(
    world: World, sequence: int
) -> None:
    first = given(world, ics(SECOND, 0))
    before = models.Touchpoint.objects.filter(interview=first.interview, state="planned").count()
    off = given(world, ics(SECOND, sequence, "CANCEL"))
    assert (off.interview, models.Interview.objects.count()) == (first.interview, 2)
    assert sessions(first.interview) == [(SECOND, at(22), True)]
    assert before > 0
    left = models.Touchpoint.objects.filter(interview=first.interview)
    assert {(row.state, row.state_code) for row in left} == {("cancelled", "interview_called_off")}


def test_what_was_called_off_once_is_not_called_off_again(world: World) -> None:
    first = given(world, ics(SECOND, 0))
    given(world, ics(SECOND, 1, "CANCEL"))
    given(world, ics(SECOND, 1, "CANCEL"))
    told = models.HistoryEntry.objects.filter(interview=first.interview, code="session_called_off")
    assert told.count() == 1


def test_a_new_invitation_to_what_was_called_off_is_the_same_interview_again(world: World) -> None:
    first = given(world, ics(SECOND, 0))
    given(world, ics(SECOND, 1, "CANCEL"))
    again = given(world, ics(SECOND, 2, day="20260929"))
    assert (again.interview, models.Interview.objects.count()) == (first.interview, 2)
    assert sessions(first.interview) == [(SECOND, at(29), False)]
    assert models.Touchpoint.objects.filter(interview=first.interview, state="planned").exists()


def test_of_a_panel_day_only_the_slot_that_was_called_off_goes(world: World) -> None:
    other = "three@lager.example"
    first = given(world, ics(SECOND, 0), ics(other, 0, day="20260923"))
    given(world, ics(other, 1, "CANCEL", day="20260923"))
    assert [(uid, start) for uid, start, off in sessions(first.interview) if not off] == [(SECOND, at(22))]
    assert models.Touchpoint.objects.filter(interview=first.interview, state="planned").exists()


def test_a_cancellation_of_what_nobody_knows_makes_nothing(world: World) -> None:
    given(world, ics(SECOND, 0))
    with pytest.raises(NoInterview):
        given(world, ics("nine@lager.example", 1, "CANCEL"))
    assert models.Interview.objects.count() == 2


def test_a_mail_that_carries_an_update_moves_the_interview_and_one_that_cancels_calls_it_off(
    world: World,
) -> None:
    first = given(world, ics(SECOND, 0))
    moved = read_calendars("a.ics", ics(SECOND, 1, day="20260925"))
    letter = replace(mail(INES, "Could we move it?", AFTER + timedelta(hours=1)), calendars=moved)
    hear(world.owner, letter, tools().policy, AFTER + timedelta(hours=1))
    assert sessions(first.interview) == [(SECOND, at(25), False)]
    off = read_calendars("a.ics", ics(SECOND, 2, "CANCEL"))
    letter = replace(mail(INES, "It is off.", AFTER + timedelta(hours=2), number=2), calendars=off)
    hear(world.owner, letter, tools().policy, AFTER + timedelta(hours=2))
    assert [called_off for *_, called_off in sessions(first.interview)] == [True]


def test_what_a_mail_moved_is_not_moved_back_by_reading_the_old_file_again(world: World) -> None:
    first = given(world, ics(SECOND, 0))
    moved = read_calendars("a.ics", ics(SECOND, 1, day="20260925"))
    letter = replace(mail(INES, "We moved it.", AFTER), calendars=moved)
    hear(world.owner, letter, tools().policy, AFTER)
    notes = [SourceText("notes.md", "", b"Ines asked about queues.")]
    take_in(world.owner, notes, bootstrap.reader(), tools(), AFTER, into=first.interview)
    assert sessions(first.interview) == [(SECOND, at(25), False)]


def test_an_answer_to_an_invitation_changes_nothing(world: World) -> None:
    first = given(world, ics(SECOND, 0))
    counter = read_calendars("a.ics", ics(SECOND, 5, "COUNTER", day="20260930"))
    letter = replace(mail(INES, "How about this?", AFTER), calendars=counter)
    hear(world.owner, letter, tools().policy, AFTER)
    assert sessions(first.interview) == [(SECOND, at(22), False)]


def test_calling_off_can_be_taken_back(world: World) -> None:
    first = given(world, ics(SECOND, 0))
    given(world, ics(SECOND, 1, "CANCEL"))
    entry = models.HistoryEntry.objects.get(interview=first.interview, code="session_called_off")
    undo(world.owner, AFTER, entry.pk)
    assert sessions(first.interview) == [(SECOND, at(22), False)]
