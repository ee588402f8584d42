"""Invitations that change: one interview in the journal, moved or called off, never a second one."""

from __future__ import annotations

from dataclasses import replace
from datetime import UTC, datetime, timedelta

import pytest

from afterword import bootstrap
from afterword.actions.hear import hear
from afterword.actions.renew import renew_after
from afterword.actions.take_in import TakenIn, take_in
from afterword.actions.undo import undo
from afterword.adapters.calendar_files import read_calendars
from afterword.domain.sources import Mail, SourceText
from afterword.errors import NoInterview
from afterword.store import models
from invitations import NEXT, SEEKER, Hour, hours_of, letter
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


def test_of_one_count_the_later_word_holds_and_another_place_is_a_change(world: World) -> None:
    heard(world, letter(Hour(place="Room 1")))
    heard(world, letter(replace(Hour(), place="https://video.example/9", stamp=LATER), number=2))
    heard(world, letter(replace(Hour(), place="Room 1"), number=3))
    row = models.Session.objects.get(uid=NEXT)
    assert row.place == "https://video.example/9"
    assert models.HistoryEntry.objects.filter(code="session_moved").count() == 1


def test_the_same_said_again_is_nothing_to_tell_of(world: World) -> None:
    heard(world, letter(Hour()), letter(replace(Hour(), stamp=LATER), number=2))
    assert not models.HistoryEntry.objects.filter(code="session_moved").exists()
    assert models.Session.objects.get(uid=NEXT).stamp == LATER


def test_who_is_asked_to_come_later_is_a_person_of_the_round_and_who_is_left_out_is_not_met(
    world: World,
) -> None:
    otto, nela = ("Otto Brandt", "otto@lager.example"), ("Nela Sarr", "nela@lager.example")
    heard(world, letter(Hour(who=(SEEKER, otto))))
    row = models.Session.objects.get(uid=NEXT)
    before = set(row.people)
    heard(world, letter(replace(Hour(), sequence=1, who=(SEEKER, nela)), number=2))
    row.refresh_from_db()
    names = {one.key: one.name for one in row.interview.people.all()}
    assert {names[key] for key in row.people} - {names[key] for key in before} == {"Nela Sarr"}
    assert "Otto Brandt" not in {names[key] for key in row.people}


def test_an_occurrence_of_a_series_moves_for_itself_and_all_that_follow_move_together(world: World) -> None:
    first, week = Hour().start, timedelta(days=7)
    heard(world, letter(Hour(more="RRULE:FREQ=WEEKLY;COUNT=3")))
    second = f"RECURRENCE-ID:{first + week:%Y%m%dT%H%M%SZ}"
    heard(world, letter(replace(Hour(), sequence=1, start=first + week + DAY, more=second), number=2))
    assert hours_of(rounds()[-1]) == [(NEXT, first, False), (NEXT, first + week + DAY, False)]

    all_of_them = f"RECURRENCE-ID;RANGE=THISANDFUTURE:{first:%Y%m%dT%H%M%SZ}"
    heard(world, letter(replace(Hour(), sequence=2, start=first + DAY, more=all_of_them), number=3))
    assert [start for _, start, _ in hours_of(rounds()[-1])] == [first + DAY, first + week + 2 * DAY]

    heard(
        world, letter(replace(Hour(), sequence=3, start=first + DAY, more=second), method="CANCEL", number=4)
    )
    assert [off for *_, off in hours_of(rounds()[-1])] == [False, True]


def test_a_floating_hour_is_read_by_the_clock_that_the_interview_has(world: World) -> None:
    heard(world, letter(Hour()))
    models.Session.objects.filter(uid=NEXT).update(zone="Europe/Berlin")
    floating = EVENT.format(uid=NEXT, sequence=1, method="REQUEST", day="20260930").replace("00Z", "00")
    calendars = read_calendars("f.ics", floating.replace("\n", "\r\n").encode())
    heard(world, replace(letter(Hour(), number=2), calendars=calendars))
    assert hours_of(rounds()[-1]) == [(NEXT, datetime(2026, 9, 30, 7, tzinfo=UTC), False)]


def test_calling_off_stops_what_was_queued_and_taking_it_back_plans_again(world: World) -> None:
    queued = world.queue()
    off = Hour(uid="one@lager.example", sequence=1, start=AFTER)
    heard(world, letter(off, method="CANCEL"))
    queued.refresh_from_db()
    assert queued.state == "cancelled"

    entry = models.HistoryEntry.objects.get(code="session_called_off")
    taken = undo(world.owner, AFTER, entry.pk)
    renew_after(world.owner, taken, tools(), AFTER + timedelta(hours=3))
    assert world.touchpoint().state == "planned"


DAY = timedelta(days=1)
LATER = AFTER.astimezone(UTC) + timedelta(hours=1)


def heard(world: World, *mails: Mail) -> None:
    for one in mails:
        hear(world.owner, one, tools().policy, AFTER + timedelta(hours=2))


def rounds() -> list[int]:
    return list(models.Interview.objects.order_by("pk").values_list("pk", flat=True))
