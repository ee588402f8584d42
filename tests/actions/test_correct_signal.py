"""The seeker says what a mail means; the plan follows, and the word holds."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import replace
from datetime import date, timedelta
from typing import Any

import pytest
from django.db import transaction
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from afterword.actions.approve import approve
from afterword.actions.correct_signal import correct_signal
from afterword.actions.enqueue import enqueue
from afterword.actions.export import export
from afterword.actions.hear import hear
from afterword.actions.place_mail import place_mail
from afterword.actions.plan_again import plan_again
from afterword.actions.read_heard import read_heard, read_one_heard
from afterword.actions.renew import renew_after
from afterword.actions.restore import restore
from afterword.actions.skip import skip
from afterword.actions.undo import undo
from afterword.domain.facts import Person
from afterword.domain.hear.corrected import WITH_A_DAY, meant_by
from afterword.domain.send.states import OutgoingState
from afterword.domain.touchpoints import Meant, SignalKind, TouchpointState
from afterword.errors import Refused
from afterword.store import mapping, models
from world import AFTER, INES, RITA, TOM, World, another_interview, captured, mail, tools

MINUTE = timedelta(minutes=1)
SOON = AFTER + 2 * MINUTE
NO = "Thank you for your time. We have decided to move forward with another candidate."
THANKS = "Thanks for your note, it was good to talk to you."
QUESTION = "Could you send me the names of two references by Friday?"
AWAY = "I am out of the office until Tuesday, 22 September 2026."
KINDS = list(SignalKind)


@contextmanager
def rolled_back() -> Iterator[None]:
    """Whatever happens within leaves no trace."""
    with transaction.atomic():
        yield
        transaction.set_rollback(True)


def heard(world: World, text: str = NO, who: Person = INES) -> models.Signal:
    """A mail that was heard a minute after the interview."""
    hear(world.owner, mail(who, text, AFTER), tools().policy, AFTER + MINUTE)
    return models.Signal.objects.latest("pk")


def means(world: World, row: models.Signal, kind: SignalKind | None, **more: Any) -> models.Signal:
    """The seeker says so."""
    said = Meant(kind, **{"person": row.person, **more}) if kind else None
    correct_signal(world.owner, row.pk, said, tools(), SOON)
    row.refresh_from_db()
    return row


def the_plan() -> list[dict[str, Any]]:
    """What is ahead, as the plan has it."""
    rows = models.Touchpoint.objects.filter(state=TouchpointState.PLANNED).order_by("key")
    left_out = {"id", "state_code", "state_params"}
    return [{name: value for name, value in row.items() if name not in left_out} for row in rows.values()]


# What comes back, and what goes


def test_what_a_misread_no_took_off_the_plan_comes_back_and_is_asked_about_again(world: World) -> None:
    world.queue()
    row = heard(world)
    assert world.touchpoint().state == TouchpointState.CANCELLED

    means(world, row, SignalKind.REPLY)

    assert world.touchpoint().state == TouchpointState.PLANNED
    assert world.outgoing().state == OutgoingState.CANCELLED
    assert not models.Approval.objects.filter(withdrawn_at=None).exists()
    with pytest.raises(Refused, match="not_approved"):
        enqueue(world.owner, world.touchpoint().pk, SOON)
    assert world.tick(world.due) == []


def test_what_comes_back_goes_once_it_is_approved_anew(world: World) -> None:
    world.queue()
    means(world, heard(world), SignalKind.REPLY)

    world.queue(now=SOON)
    world.tick(world.due)

    assert [one.to.email for one in world.server.taken] == [INES.email]


def test_a_mail_that_is_not_about_the_search_changes_nothing(world: World) -> None:
    before = the_plan()
    row = heard(world)

    means(world, row, None)

    assert the_plan() == before
    assert row.dismissed_at == SOON
    assert row.read_as == SignalKind.REJECTION


def test_an_answer_that_is_a_no_ends_it_and_takes_back_what_waits_for_everybody(world: World) -> None:
    row = heard(world, THANKS, TOM)
    queued = world.queue(now=AFTER + MINUTE)

    means(world, row, SignalKind.REJECTION)

    queued.refresh_from_db()
    assert queued.state == OutgoingState.CANCELLED
    assert queued.code == "meant_rejection"
    assert world.touchpoint().state == TouchpointState.CANCELLED
    assert world.tick(world.due) == []


def test_nothing_goes_after_a_no_though_the_seeker_had_kept_it_on_the_plan(world: World) -> None:
    row = heard(world)
    entry = models.HistoryEntry.objects.filter(code="touchpoint_cancel", params__person="ines")
    undo(world.owner, SOON, entry.earliest("pk").pk)  # kept, whatever they said
    means(world, row, SignalKind.REPLY)
    queued = world.queue(now=SOON)

    means(world, row, SignalKind.REJECTION)

    queued.refresh_from_db()
    assert queued.state == OutgoingState.CANCELLED
    assert world.tick(world.due) == []


def test_what_was_approved_after_a_receipt_waits_where_it_was_an_answer(world: World) -> None:
    row = means(world, heard(world, THANKS), SignalKind.ACK)
    queued = world.queue(now=SOON)

    means(world, row, SignalKind.REPLY)

    queued.refresh_from_db()
    assert (queued.state, queued.code) == (OutgoingState.CANCELLED, "meant_reply")
    assert world.touchpoint().state == TouchpointState.PLANNED
    assert world.tick(world.due) == []


def test_taking_a_correction_back_takes_back_what_was_approved_under_it(world: World) -> None:
    row = means(world, heard(world), SignalKind.ACK)
    world.queue(now=SOON)

    entry = undo(world.owner, SOON, models.HistoryEntry.objects.get(code="signal_corrected").pk)
    went = world.tick(world.due)  # the power went before the plan was made anew
    renew_after(world.owner, entry, tools(), SOON)

    row.refresh_from_db()
    assert (row.kind, row.read_as, row.corrected_at) == (SignalKind.REJECTION, "", None)
    assert went == []
    assert world.server.taken == []
    assert world.touchpoint().state == TouchpointState.CANCELLED


def test_a_misread_absence_holds_nothing_back_any_more(world: World) -> None:
    before = the_plan()
    queued = world.queue()
    row = heard(world, AWAY)
    assert row.kind == SignalKind.OOO
    models.Outgoing.objects.filter(pk=queued.pk).update(
        code="absent", not_before=world.due + timedelta(days=5)
    )

    means(world, row, None)

    assert the_plan() == before
    assert [one.state for one in world.tick(world.due)] == [OutgoingState.SENT]


def test_who_the_seeker_says_is_away_gets_nothing_before_the_day(world: World) -> None:
    row = heard(world, THANKS)

    means(world, row, SignalKind.OOO, day=date(2026, 9, 21))

    assert world.touchpoint().best.date() == date(2026, 9, 21)


def test_a_question_that_was_missed_gets_its_answer_written(world: World) -> None:
    row = heard(world, THANKS)

    means(world, row, SignalKind.REPLY_QUESTION, day=date(2026, 9, 18))

    answer = world.touchpoint("ines", "answer_question")
    assert answer.answers == row.message_id
    assert answer.latest.date() <= date(2026, 9, 18)
    assert world.version(answer).body


def test_mail_that_did_not_arrive_closes_that_address_alone(world: World) -> None:
    row = means(world, heard(world, THANKS), SignalKind.BOUNCE)

    assert row.failed == [{"address": INES.email, "permanent": True}]
    models.Person.objects.filter(key="ines").update(email="ines.new@lager.example")
    plan_again(world.owner, world.interview, tools().policy, SOON)
    assert world.touchpoint().method == "email"


def test_another_person_is_meant(world: World) -> None:
    row = heard(world, AWAY)

    means(world, row, SignalKind.OOO, day=date(2026, 9, 22), person="tom")

    assert world.touchpoint("tom").best.date() >= date(2026, 9, 22)
    assert world.touchpoint("ines").best.date() < date(2026, 9, 22)


def test_the_same_recruiter_is_not_written_to_elsewhere_without_being_asked_again(world: World) -> None:
    found = captured("two@lager.example")
    other = another_interview(
        world.owner, replace(found, interview=replace(found.interview, role="Team Lead"))
    )
    row = heard(world, "Your mail has arrived.", RITA)
    check_in = other.touchpoint("rita", "check_in")
    place_mail(world.owner, row.pk, world.interview, tools().policy, AFTER + MINUTE)
    approve(world.owner, check_in.pk, 1, AFTER + MINUTE)
    enqueue(world.owner, check_in.pk, AFTER + MINUTE)
    assert models.Outgoing.objects.get().state == OutgoingState.QUEUED

    means(world, models.Signal.objects.get(dismissed_at=None), SignalKind.STOP_REQUEST)

    assert models.Outgoing.objects.get().state == OutgoingState.CANCELLED


# It holds


def test_the_same_mail_coming_again_changes_nothing_of_it(world: World) -> None:
    row = means(world, heard(world), SignalKind.REPLY)
    letter = mail(INES, NO, AFTER)
    another_interview(world.owner, captured("two@lager.example"))

    for again in (letter, replace(letter, file="Archive/1.eml")):
        hear(world.owner, again, tools().policy, SOON)
        hear(world.owner, again, tools().policy, SOON, by_hand=True)

    assert models.Signal.objects.get().kind == SignalKind.REPLY
    assert row.read_as == SignalKind.REJECTION


def test_it_holds_through_another_plan_and_the_undoing_of_something_else(world: World) -> None:
    row = heard(world)
    skip(world.owner, world.touchpoint("ines", "gracious_reply").pk, AFTER + MINUTE)
    skipped = models.HistoryEntry.objects.latest("pk").pk
    means(world, row, SignalKind.REPLY)

    plan_again(world.owner, world.interview, tools().policy, SOON)
    undo(world.owner, SOON, skipped)
    plan_again(world.owner, world.interview, tools().policy, SOON)

    row.refresh_from_db()
    assert row.kind == SignalKind.REPLY
    assert world.touchpoint().state == TouchpointState.PLANNED


def test_a_restored_journal_knows_the_word_of_the_seeker(world: World) -> None:
    means(world, heard(world), SignalKind.OFFER, day=date(2026, 9, 30))
    other = models.Seeker.objects.create()

    restore(other, export(world.owner), SOON)

    row = models.Signal.objects.get(interview__application__seeker=other)
    one = read_one_heard(other, row.pk)
    assert (one.meant.kind, one.meant.day, one.item.corrected) == (SignalKind.OFFER, date(2026, 9, 30), True)
    assert one.read.kind is SignalKind.REJECTION
    hear(other, mail(INES, NO, AFTER), tools().policy, SOON)
    correct_signal(other, row.pk, meant_by(one.read), tools(), SOON)
    row.refresh_from_db()
    assert (row.kind, row.corrected_at, row.until) == (SignalKind.REJECTION, None, None)


@settings(max_examples=25, deadline=None, suppress_health_check=list(HealthCheck), derandomize=True)
@given(
    text=st.sampled_from([NO, THANKS, QUESTION, AWAY]),
    kinds=st.lists(st.sampled_from([None, *KINDS]), min_size=1, max_size=3),
    day=st.sampled_from([None, date(2026, 9, 22)]),
)
def test_whatever_was_said_in_between_going_back_gives_the_plan_as_it_was(
    world: World, text: str, kinds: list[SignalKind | None], day: date | None
) -> None:
    with rolled_back():
        row = heard(world, text)
        was, before = meant_by(mapping.signal(row)), the_plan()
        columns = {
            name: getattr(row, name) for name in ("kind", "until", "answer_by", "particulars", "failed")
        }
        for kind in kinds:
            means(world, row, kind, **({"day": day} if kind in WITH_A_DAY else {}))

        correct_signal(world.owner, row.pk, was, tools(), SOON)

        row.refresh_from_db()
        assert {name: getattr(row, name) for name in columns} == columns
        assert (row.read_as, row.corrected_at, row.dismissed_at) == ("", None, None)
        assert the_plan() == before


# What is refused, and what is no change


def test_a_second_press_is_no_second_change(world: World) -> None:
    row = heard(world)
    means(world, row, SignalKind.REPLY)
    entries = models.HistoryEntry.objects.count()

    means(world, row, SignalKind.REPLY)
    assert models.HistoryEntry.objects.count() == entries
    means(world, row, None)
    entries = models.HistoryEntry.objects.count()
    means(world, row, None)
    assert models.HistoryEntry.objects.count() == entries


@pytest.mark.parametrize(
    ("meant", "code"),
    [
        (Meant(SignalKind.OOO), "whom"),
        (Meant(SignalKind.REPLY, person="nobody"), "whom"),
        (Meant(SignalKind.REPLY, day=date(2026, 9, 22), person="ines"), "has_no_day"),
    ],
)
def test_a_meaning_that_cannot_be_is_refused(world: World, meant: Meant, code: str) -> None:
    row = heard(world)
    with pytest.raises(Refused, match=code):
        correct_signal(world.owner, row.pk, meant, tools(), SOON)


def test_a_mail_of_which_it_is_asked_whose_it_is_waits_for_that(world: World) -> None:
    row = heard(world)
    models.Signal.objects.filter(pk=row.pk).update(doubt="whose", dismissed_at=SOON)
    with pytest.raises(Refused, match="whose_first"):
        means(world, row, SignalKind.REPLY)


def test_a_doubtful_mail_counts_once_the_seeker_says_what_it_means(world: World) -> None:
    stranger = Person("x", "Lager Talent", email="talent@lager-careers.example")
    subject = "Your application: Backend Engineer, Lager"
    hear(world.owner, mail(stranger, NO, AFTER, subject), tools().policy, AFTER + MINUTE)
    row = models.Signal.objects.get()
    assert row.doubt == "sender"

    means(world, row, SignalKind.REJECTION)

    assert (row.doubt, row.dismissed_at) == ("", None)
    assert row.corrected_at is not None
    assert world.touchpoint().state == TouchpointState.CANCELLED


# What is shown


def test_what_was_heard_is_told_with_what_it_changed(world: World) -> None:
    row = heard(world)

    (item,) = read_heard(world.owner).items
    assert (item.number, item.person, item.corrected) == (row.pk, "Ines Prado", False)
    assert item.signal.sure is not None
    assert item.signal.at.utcoffset() == timedelta(hours=1)  # Lisbon's clock
    assert "touchpoint_cancel" in {change.reason.code for change in item.changes}

    means(world, row, SignalKind.REPLY)
    (item,) = read_heard(world.owner).items
    assert "touchpoint_revive" in {change.reason.code for change in item.changes}
    undo(world.owner, SOON, item.undoes)
    row.refresh_from_db()
    assert row.kind == SignalKind.REJECTION
