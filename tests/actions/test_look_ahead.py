"""What is gathered for a letter before it goes holds only as long as nothing of the seeker's changes."""

from __future__ import annotations

import io
from collections.abc import Callable
from dataclasses import replace
from datetime import timedelta

import pytest
from django.db import connection, transaction
from django.test.utils import CaptureQueriesContext

from afterword.actions.approve import approve
from afterword.actions.attach_file import attach_file
from afterword.actions.check_unsure import check_unsure
from afterword.actions.debrief import correct_item
from afterword.actions.edit_draft import edit_draft
from afterword.actions.enqueue import enqueue
from afterword.actions.hand_over import Went
from afterword.actions.hear import hear
from afterword.actions.look_ahead import Ahead
from afterword.actions.send_due import send_due
from afterword.actions.skip import skip
from afterword.actions.sync import sync
from afterword.actions.ways import Ways
from afterword.adapters.memory.mail_in import MemoryMailIn
from afterword.domain.facts import Kind
from afterword.domain.send.states import OutgoingState
from afterword.store import access, mapping, models
from world import AFTER, INES, TOM, World, another_interview, captured, mail, tools

TWELVE_MINUTES = timedelta(minutes=12)
NO = "Thank you for your time. We have decided to move forward with another candidate."


def queue_both(world: World) -> None:
    """The thank-yous to both, due at the same moment."""
    for person in ("ines", "tom"):
        world.queue(person)
    moment = world.touchpoint().best
    models.Touchpoint.objects.filter(purpose="thank_you").update(best=moment)
    models.Outgoing.objects.update(goes_at=moment)


def looked_ahead(world: World) -> Ahead:
    ahead = Ahead(tools().policy)
    ahead.look(world.due)
    return ahead


def tick(world: World, ahead: Ahead) -> list[Went]:
    return send_due(
        world.owner, Ways.through(world.server), tools().policy, world.due, looks=ahead.of(world.owner)
    )


def is_heard(world: World) -> None:
    hear(world.owner, mail(INES, NO, AFTER), tools().policy, world.due)


def is_edited(world: World) -> None:
    step = world.touchpoint("tom")
    edit_draft(world.owner, step.pk, "Thank you", "Hi Tom,\n\nThank you for the talk.\n\nMara", world.due)


def is_skipped(world: World) -> None:
    skip(world.owner, world.touchpoint("tom").pk, world.due)


def becomes_private(world: World) -> None:
    row = models.DebriefItem.objects.get(key="moment-1")
    correct_item(world.owner, row.pk, replace(mapping.item(row), kind=Kind.PRIVATE), world.due)


CHANGES = [is_heard, is_edited, is_skipped, becomes_private]


@pytest.mark.parametrize("change", CHANGES)
def test_what_happens_between_two_letters_of_one_round_stops_the_second(
    world: World, change: Callable[[World], None]
) -> None:
    queue_both(world)
    ahead = looked_ahead(world)

    def once() -> None:
        world.server.after = None
        change(world)

    world.server.after = once
    tick(world, ahead)

    assert [one.to.email for one in world.server.taken] == ["ines@lager.example"]
    assert world.outgoing("tom").state == OutgoingState.CANCELLED


@pytest.mark.parametrize("change", CHANGES)
def test_what_happens_after_the_look_ahead_stops_the_letter(
    world: World, change: Callable[[World], None]
) -> None:
    world.queue("tom")
    ahead = looked_ahead(world)

    change(world)
    tick(world, ahead)

    assert world.server.taken == []


def test_two_letters_gathered_ahead_see_each_other_in_the_budgets(world: World) -> None:
    """Of one person's letters gathered while neither had gone, the second is still one too soon."""
    world.queue()
    other = captured("two@lager.example")
    second = another_interview(
        world.owner, replace(other, interview=replace(other.interview, role="Team Lead"))
    )
    row = second.touchpoint()
    row.purpose, row.earliest, row.best = "check_in", AFTER, world.due
    row.save()
    approve(world.owner, row.pk, second.version(row).number, AFTER)
    enqueue(world.owner, row.pk, AFTER)
    models.Outgoing.objects.update(goes_at=world.touchpoint().best)
    ahead = looked_ahead(world)

    went = tick(world, ahead)

    assert [one.why.code for one in went] == ["handed_over", "budget_spacing"]


def queries_of_a_letter(letters: int, world: World) -> float:
    """How many queries one letter takes that was looked at ahead, in a round of so many."""
    for number in range(letters // 2 - 1):
        found = captured(f"{number}@lager.example")
        people = tuple(replace(one, email=f"{one.key}{number}@lager.example") for one in found.people)
        interview = replace(found.interview, role=f"Role {number}", company=f"Lager {number}")
        more = another_interview(world.owner, replace(found, interview=interview, people=people))
        for person in ("ines", "tom"):
            more.queue(person)
    queue_both(world)
    ahead = looked_ahead(world)
    with CaptureQueriesContext(connection) as asked:
        tick(world, ahead)
    assert len(world.server.taken) == letters
    return len(asked) / letters


@pytest.mark.parametrize("letters", [2, 6])
def test_a_letter_looked_at_ahead_takes_a_handful_of_queries_however_many_go(
    world: World, letters: int
) -> None:
    # claim: begin, seeker, message, commit; result: begin, message, touchpoint, history, commit
    assert queries_of_a_letter(letters, world) <= 10


def test_a_round_in_which_nothing_happens_leaves_what_was_gathered_standing(world: World) -> None:
    world.queue()
    box = Ways.through(world.server, MemoryMailIn())
    early = world.touchpoint().best - timedelta(minutes=1)
    sync(world.owner, box, tools(), early)
    before = models.Seeker.objects.get().stamp

    sync(world.owner, box, tools(), early)

    assert models.Seeker.objects.get().stamp == before


def test_whoever_changes_something_draws_a_stamp_and_whoever_only_looks_does_not(world: World) -> None:
    with transaction.atomic():
        before = access.held(world.owner).stamp
        assert access.held(world.owner).stamp == before
        assert access.locked(world.owner).stamp != before
    assert models.Seeker.objects.get().stamp != before


def test_a_late_yes_of_the_server_settles_what_was_taken_for_lost(world: World) -> None:
    world.queue()

    def given_up() -> None:
        assert check_unsure(world.owner, world.due + TWELVE_MINUTES)

    world.server.after = given_up
    world.tick(world.due)

    assert world.outgoing().state == OutgoingState.SENT
    assert world.touchpoint().state == "done"


def test_who_is_looked_at_ahead_is_forgotten_when_nothing_waits_any_more(world: World) -> None:
    world.queue("tom")
    ahead = looked_ahead(world)
    hear(world.owner, mail(TOM, NO, AFTER), tools().policy, world.due)

    ahead.look(world.due)

    assert tick(world, ahead) == []
    assert world.server.taken == []


def test_a_letter_that_could_not_be_written_counts_for_nothing_against_the_next(world: World) -> None:
    """Else the next would be held, or ended, for a message that never went."""
    models.MailAccount.objects.create(
        seeker=world.owner, address="mara@home.example", day_cap=1, pace=1,
        out_host="mail.home.example", out_port=465, saved_at=AFTER,
    )  # fmt: skip
    attach_file(world.owner, world.touchpoint().pk, "index.pdf", io.BytesIO(b"%PDF"), AFTER)
    queue_both(world)
    models.Touchpoint.objects.filter(person="ines").update(latest=world.due)  # the first to go
    models.Attachment.objects.update(content=b"something else")
    ahead = looked_ahead(world)

    went = tick(world, ahead)

    assert [one.why.code for one in went] == ["cannot_be_written", "handed_over"]
    assert len(world.server.taken) == 1
