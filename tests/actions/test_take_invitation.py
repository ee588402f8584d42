"""What a mail invites to becomes a round of the application it is of; where that is in doubt, a question."""

from __future__ import annotations

from dataclasses import replace
from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest

from afterword import bootstrap
from afterword.actions.answer_calendar_word import agree, leave
from afterword.actions.hear import hear
from afterword.actions.read_calendar_words import read_calendar_words
from afterword.actions.take_in import take_in
from afterword.actions.take_post import take_post
from afterword.actions.undo import undo
from afterword.domain.facts import Person
from afterword.domain.sources import Mail, SourceText
from afterword.store import models
from afterword.words.invitations import question
from invitations import NEXT, SEEKER, Hour, asked, hours_of, letter, standing
from world import AFTER, INES, World, captured, mail, new_world, tools

STRANGER = Person("x", "Lager Talent", email="talent@lager-careers.example")
NOBODY = Person("n", "Ola Brink", email="ola@nordhavn.example")
DAY = timedelta(days=1)


def heard(world: World, *mails: Mail, now: datetime = AFTER + timedelta(hours=2)) -> None:
    for one in mails:
        hear(world.owner, one, tools().policy, now)


def rounds() -> list[int]:
    return list(models.Interview.objects.order_by("pk").values_list("pk", flat=True))


@pytest.fixture
def small(sqlite_journal: Path) -> World:
    assert sqlite_journal.exists()
    return new_world()


def test_an_invitation_of_a_known_person_is_the_next_round_with_its_people_and_its_plan(world: World) -> None:
    hour = Hour(who=(SEEKER, ("Otto Brandt", "otto@lager.example"), ("Room 4.2", "room42@lager.example")))
    heard(world, letter(hour))

    first, second = rounds()
    row = models.Interview.objects.get(pk=second)
    assert first == world.interview
    assert (row.application.company, row.application.role) == ("Lager", "Backend Engineer")
    assert row.application_id == models.Interview.objects.get(pk=first).application_id
    assert hours_of(second) == [(NEXT, datetime(2026, 9, 29, 9, tzinfo=UTC), False)]
    names = set(row.people.values_list("name", flat=True))
    assert {"Ines Prado", "Otto Brandt"} <= names
    assert not {"Mara Lind", "Room 4.2"} & names
    assert row.people.get(name="Ines Prado").key == "ines"  # the same person, not a second one
    assert row.people.get(name="Ines Prado").role == "hiring_manager"
    assert row.touchpoints.filter(purpose="thank_you", state="planned").exists()


def test_the_next_round_makes_asking_about_a_decision_pointless_in_the_one_before(world: World) -> None:
    before = models.Touchpoint.objects.filter(interview=world.interview, purpose="check_in", state="planned")
    assert before.exists()
    heard(world, letter(Hour()))
    assert not before.exists()


def test_a_round_dropped_as_a_file_does_so_too(small: World) -> None:
    from invitations import ics

    source = SourceText("invite.ics", "", ics(Hour()))
    take_in(small.owner, [source], bootstrap.reader(), tools(), AFTER)
    models.Application.objects.exclude(interviews=small.interview).delete()
    heard(small, letter(replace(Hour(), uid="other@lager.example")))
    rows = models.Touchpoint.objects.filter(interview=small.interview, purpose="check_in", state="planned")
    assert not rows.exists()


def test_an_update_of_the_next_round_is_no_step_beyond_it(world: World) -> None:
    heard(world, letter(Hour()))
    second = rounds()[-1]
    moved = letter(replace(Hour(), sequence=1, start=Hour().start + DAY), number=2, text="A new time.")
    heard(world, replace(moved, date=AFTER + timedelta(hours=3)), now=AFTER + timedelta(hours=3))
    assert hours_of(second) == [(NEXT, Hour().start + DAY, False)]
    asks = models.Touchpoint.objects.filter(interview=second, purpose="check_in", state="planned")
    assert asks.exists()


def test_what_was_taken_can_be_taken_back_and_is_asked_about_from_then_on(world: World) -> None:
    heard(world, letter(Hour()))
    entry = models.HistoryEntry.objects.get(code="round_invited")
    undo(world.owner, AFTER, entry.pk)
    assert rounds() == [world.interview]
    assert models.Interview.objects.get().changed_at == AFTER  # the clock plans it anew

    heard(world, letter(replace(Hour(), sequence=1), number=2))
    assert rounds() == [world.interview]
    assert asked() == ["taken_back"]


def test_notes_that_come_later_join_the_round_that_a_mail_made(small: World) -> None:
    heard(small, letter(Hour()))
    second = rounds()[-1]
    notes = [SourceText("notes-2.md", "", b"Ines asked about queues and how we would shard them.")]
    take_in(small.owner, notes, bootstrap.reader(), tools(), Hour().start + DAY, into=second)
    assert hours_of(second) == [(NEXT, Hour().start, False)]
    assert models.DebriefItem.objects.filter(interview=second).exists()


def test_a_panel_day_with_several_hours_in_one_mail_is_one_round(world: World) -> None:
    hours = [
        Hour(uid=f"{n}@lager.example", start=Hour().start + n * timedelta(hours=1), minutes=45)
        for n in (0, 1, 2)
    ]
    heard(world, letter(*hours))
    assert len(rounds()) == 2
    assert len(hours_of(rounds()[-1])) == 3


@pytest.mark.parametrize("order", [(0, 1, 2), (2, 0, 1)])
def test_a_panel_day_that_comes_in_several_mails_is_one_round(world: World, order: tuple[int, ...]) -> None:
    for n in order:
        hour = Hour(uid=f"{n}@lager.example", start=Hour().start + n * timedelta(hours=1), minutes=45)
        heard(world, letter(hour, number=n + 1))
    assert len(rounds()) == 2
    assert len(hours_of(rounds()[-1])) == 3


def test_what_is_called_off_and_invited_to_anew_is_the_same_round_at_another_time(world: World) -> None:
    heard(world, letter(Hour()))
    heard(world, letter(replace(Hour(), sequence=1), method="CANCEL", number=2, text="We must cancel."))
    second = rounds()[-1]
    thanks = models.Touchpoint.objects.filter(interview=second, state="planned", purpose="thank_you")
    assert not thanks.exists()

    anew = Hour(uid="anew@lager.example", start=Hour().start + 5 * DAY)
    heard(world, letter(anew, number=3))
    assert rounds() == [world.interview, second]
    assert ("anew@lager.example", anew.start, False) in hours_of(second)
    assert thanks.exists()
    assert models.HistoryEntry.objects.filter(code="session_instead", interview=second).exists()


def test_an_invitation_to_what_the_seeker_had_typed_is_that_very_interview(small: World) -> None:
    row = models.Session.objects.get(interview=small.interview)
    row.uid, row.start, row.end = (
        "typed-20260929T0900@afterword.invalid",
        Hour().start,
        Hour().start + DAY / 24,
    )
    row.save()
    heard(small, letter(Hour()))
    assert rounds() == [small.interview]
    assert hours_of(small.interview) == [(NEXT, Hour().start, False)]


def test_a_cancellation_that_comes_before_the_invitation_holds_against_it(world: World) -> None:
    heard(world, letter(replace(Hour(), sequence=2), method="CANCEL", text="It is off."))
    heard(world, letter(Hour(), number=2), letter(replace(Hour(), sequence=1), number=3))
    assert rounds() == [world.interview]
    heard(world, letter(replace(Hour(), sequence=3), number=4))
    assert len(rounds()) == 2


def test_what_a_stranger_invites_to_in_an_employers_name_is_asked(world: World) -> None:
    subject = "Interview for Backend Engineer, Lager"
    heard(world, letter(Hour(), sender=STRANGER, subject=subject))
    assert rounds() == [world.interview]
    assert asked() == ["stranger"]

    (one,) = read_calendar_words(world.owner)
    assert "talent@lager-careers.example" in question(one.why)
    number = agree(world.owner, one.number, bootstrap.reader(), tools(), AFTER + timedelta(hours=3))
    assert rounds() == [world.interview, number]
    assert hours_of(number) == [(NEXT, Hour().start, False)]
    assert asked() == []
    assert models.CalendarWord.objects.get().content is None


def test_what_a_stranger_moves_is_asked_and_done_once_the_seeker_says_so(world: World) -> None:
    known = Hour(uid="one@lager.example", sequence=3, start=datetime(2026, 9, 22, 9, tzinfo=UTC))
    heard(world, letter(known, sender=STRANGER))
    assert asked() == ["stranger"]
    assert known.start not in [start for _, start in standing()]
    (one,) = read_calendar_words(world.owner)
    assert agree(world.owner, one.number, bootstrap.reader(), tools(), AFTER) == world.interview
    assert standing() == [("one@lager.example", known.start)]


def test_an_interview_of_no_application_is_proposed_and_added_as_a_dropped_file_is(world: World) -> None:
    by = ("Ola Brink", "ola@nordhavn.example")
    hour = Hour(uid="n@nordhavn.example", summary="Interview: Data Engineer at Nordhavn", by=by)
    theirs = letter(
        hour, sender=NOBODY, subject="Interview at Nordhavn", text="Hello Mara, here is the link."
    )
    heard(world, theirs, theirs)
    assert rounds() == [world.interview]
    assert asked() == ["unknown"]

    (one,) = read_calendar_words(world.owner)
    assert (one.summary, one.start) == (hour.summary, hour.start)
    number = agree(world.owner, one.number, bootstrap.reader(), tools(), AFTER)
    assert models.Interview.objects.get(pk=number).application.company == "Nordhavn"


def test_what_is_plainly_no_interview_is_not_even_asked_about(world: World) -> None:
    hour = Hour(uid="d@dentist.example", summary="Dental check")
    heard(world, letter(hour, sender=NOBODY, subject="Your visit", text="See you then."))
    assert asked() == []
    assert models.CalendarWord.objects.count() == 0


def test_an_hour_that_the_seekers_own_mail_holds_is_no_invitation(small: World) -> None:
    mara = Person("mara", "Mara Lind", email="mara@home.example")
    take_post(small.owner, letter(Hour(), sender=mara), tools().policy, AFTER)
    assert (len(rounds()), asked()) == (1, [])


def test_what_is_left_is_asked_no_more_and_not_kept(world: World) -> None:
    hour = Hour(uid="n@nordhavn.example", summary="Interview: Data Engineer at Nordhavn")
    heard(world, letter(hour, sender=NOBODY))
    (one,) = read_calendar_words(world.owner)
    leave(world.owner, one.number, AFTER)
    assert read_calendar_words(world.owner) == ()
    assert models.CalendarWord.objects.get().content is None
    heard(world, letter(hour, sender=NOBODY))
    assert asked() == []


def test_a_question_is_pointless_once_its_meeting_is_called_off(world: World) -> None:
    hour = Hour(uid="n@nordhavn.example", summary="Interview: Data Engineer at Nordhavn")
    heard(world, letter(hour, sender=NOBODY))
    heard(world, letter(replace(hour, sequence=1), method="CANCEL", sender=NOBODY, number=2))
    assert asked() == []


def test_a_stranger_who_knows_its_number_cannot_call_off_what_is_asked(world: World) -> None:
    hour = Hour(uid="n@nordhavn.example", summary="Interview: Data Engineer at Nordhavn")
    heard(world, letter(hour, sender=NOBODY))
    evil = Person("evil", "Evil", email="evil@elsewhere.example")
    heard(world, letter(replace(hour, sequence=1), method="CANCEL", sender=evil, number=2))
    assert asked() == ["unknown"]


def test_an_invitation_of_somebody_known_in_two_applications_is_asked_which(small: World) -> None:
    other = captured("other@lager.example")
    from world import another_interview

    twice = replace(other, interview=replace(other.interview, role="Platform Engineer"))
    another_interview(small.owner, twice)
    hour = replace(Hour(), summary="Interview with Ines")
    heard(small, letter(hour, subject="Next talk"))
    assert asked() == ["which"]
    (one,) = read_calendar_words(small.owner)
    number, name = one.choices[1]
    assert name == "Lager, Platform Engineer"
    made = agree(small.owner, one.number, bootstrap.reader(), tools(), AFTER, application=number)
    assert models.Interview.objects.get(pk=made).application_id == number


def test_what_is_long_over_is_asked_about(small: World) -> None:
    heard(small, letter(replace(Hour(), start=datetime(2026, 8, 1, 9, tzinfo=UTC))))
    assert (len(rounds()), asked()) == (1, ["past"])


def test_a_mail_in_words_that_moves_or_ends_an_interview_is_asked_about_and_undone_again(
    world: World,
) -> None:
    heard(world, letter(Hour()))
    second = rounds()[-1]
    words = "We need to move Tuesday's interview to Thursday, October 1 at 3:30 pm. Sorry for that."
    heard(world, mail(INES, words, AFTER + 2 * DAY, number=5), now=AFTER + 2 * DAY)
    assert asked() == ["moved"]
    (one,) = read_calendar_words(world.owner)
    assert one.about_words
    agree(world.owner, one.number, bootstrap.reader(), tools(), AFTER + 2 * DAY)
    assert hours_of(second) == [(NEXT, datetime(2026, 10, 1, 15, 30, tzinfo=UTC), False)]

    undo(world.owner, AFTER + 2 * DAY, models.HistoryEntry.objects.get(code="you_moved_session").pk)
    assert hours_of(second) == [(NEXT, Hour().start, False)]
    off = mail(INES, "I am sorry, we have to cancel your interview.", AFTER + 3 * DAY, number=6)
    heard(world, off, now=AFTER + 3 * DAY)
    (one,) = read_calendar_words(world.owner)
    agree(world.owner, one.number, bootstrap.reader(), tools(), AFTER + 3 * DAY)
    assert [gone for *_, gone in hours_of(second)] == [True]
    thanks = models.Touchpoint.objects.filter(interview=second, state="planned", purpose="thank_you")
    assert not thanks.exists()
