"""The seeker's hand: skip, snooze, move, cancel, undo; and that no plan takes it away."""

from __future__ import annotations

from datetime import timedelta

import pytest

from afterword.actions.cancel import cancel
from afterword.actions.edit_draft import edit_draft
from afterword.actions.enqueue import enqueue
from afterword.actions.hear import hear
from afterword.actions.mark_done import mark_done
from afterword.actions.move import move
from afterword.actions.plan_again import plan_again
from afterword.actions.skip import skip
from afterword.actions.snooze import snooze
from afterword.actions.undo import undo
from afterword.domain.send.states import OutgoingState
from afterword.domain.touchpoints import TouchpointState
from afterword.errors import Refused
from afterword.store import models
from world import AFTER, INES, World, mail, tools

DAY = timedelta(days=1)
NO = "Thank you for your time. We have decided to move forward with another candidate."


def again(world: World, later: timedelta = timedelta(minutes=1)) -> None:
    plan_again(world.owner, world.interview, tools().policy, AFTER + later)


def test_what_was_skipped_stays_skipped_and_its_mail_does_not_go(world: World) -> None:
    row = world.queue().touchpoint

    skip(world.owner, row.pk, AFTER)
    again(world)

    assert world.touchpoint().state == TouchpointState.SKIPPED
    assert world.outgoing().state == OutgoingState.CANCELLED


def test_what_was_moved_keeps_its_moment_and_its_approval(world: World) -> None:
    row = world.queue().touchpoint
    chosen = row.best + timedelta(hours=3)

    move(world.owner, row.pk, chosen, AFTER)
    again(world)
    world.tick(row.best + timedelta(minutes=10))
    assert world.server.taken == []
    world.tick(chosen)

    assert len(world.server.taken) == 1
    assert world.touchpoint().best == chosen


def test_what_was_snoozed_wakes_and_asks_again(world: World) -> None:
    row = world.queue().touchpoint

    snooze(world.owner, row.pk, AFTER + DAY, AFTER)
    again(world)
    assert world.touchpoint().state == TouchpointState.SNOOZED
    again(world, DAY)

    assert world.touchpoint().state == TouchpointState.PLANNED
    assert world.touchpoint().best >= AFTER + DAY
    assert world.outgoing().state == OutgoingState.CANCELLED


def test_a_cancelled_message_can_be_queued_anew(world: World) -> None:
    row = world.queue().touchpoint

    cancel(world.owner, row.pk, AFTER)
    with pytest.raises(Refused, match="nothing_queued"):
        cancel(world.owner, row.pk, AFTER)
    enqueue(world.owner, row.pk, AFTER)
    world.tick(world.due)

    assert len(world.server.taken) == 1


def test_what_was_done_by_hand_is_not_sent_and_counts(world: World) -> None:
    row = world.queue().touchpoint
    due = world.due

    mark_done(world.owner, row.pk, AFTER)
    world.tick(due)

    assert world.server.taken == []
    again(world)
    assert models.Touchpoint.objects.filter(person="ines", purpose="thank_you").count() == 1


@pytest.mark.parametrize("verb", [skip, mark_done])
def test_what_went_cannot_be_steered_any_more(world: World, verb: object) -> None:
    world.queue()
    world.tick(world.due)

    with pytest.raises(Refused, match="not_planned"):
        verb(world.owner, world.touchpoint().pk, AFTER)  # type: ignore[operator]


def test_a_skip_is_undone(world: World) -> None:
    skip(world.owner, world.touchpoint().pk, AFTER)

    undo(world.owner, AFTER)

    assert world.touchpoint().state == TouchpointState.PLANNED


def test_the_queue_and_the_approval_are_undone_one_after_the_other(world: World) -> None:
    world.queue()

    assert undo(world.owner, AFTER).code == "queued"
    assert world.outgoing().state == OutgoingState.CANCELLED
    assert undo(world.owner, AFTER).code == "approved"
    with pytest.raises(Refused, match="not_approved"):
        enqueue(world.owner, world.touchpoint().pk, AFTER)


def test_an_edit_is_undone_and_the_old_text_stands_again(world: World) -> None:
    before = world.version(world.touchpoint())
    edit_draft(world.owner, before.touchpoint_id, "Hello", "Hi Ines,\n\nThank you.\n\nMara", AFTER)

    undo(world.owner, AFTER)

    assert world.version(world.touchpoint()) == before


def test_mail_that_went_cannot_be_called_back(world: World) -> None:
    world.queue()
    queued = models.HistoryEntry.objects.get(code="queued")
    world.tick(world.due)

    with pytest.raises(Refused, match="cannot_undo"):
        undo(world.owner, AFTER, queued.pk)


def test_a_cancellation_by_the_machine_is_undone_and_not_made_again(world: World) -> None:
    hear(world.owner, mail(INES, NO, AFTER), tools().policy, AFTER)
    assert world.touchpoint().state == TouchpointState.CANCELLED
    entry = models.HistoryEntry.objects.get(
        code="touchpoint_cancel", params__touchpoint=str(world.touchpoint().pk)
    )
    assert entry.params["why"]

    undo(world.owner, AFTER, entry.pk)
    again(world)

    assert world.touchpoint().state == TouchpointState.PLANNED


def test_a_misread_signal_is_undone_and_the_plan_comes_back(world: World) -> None:
    hear(world.owner, mail(INES, NO, AFTER), tools().policy, AFTER)
    heard = models.HistoryEntry.objects.get(code="heard")

    undo(world.owner, AFTER, heard.pk)
    again(world)

    assert world.touchpoint().state == TouchpointState.PLANNED


def test_a_change_is_undone_once_and_only_if_nothing_changed_since(world: World) -> None:
    row = world.touchpoint()
    move(world.owner, row.pk, row.best + DAY / 4, AFTER)
    first = models.HistoryEntry.objects.filter(code="moved").latest("pk")
    move(world.owner, row.pk, row.best + DAY / 2, AFTER)

    with pytest.raises(Refused, match="changed_since"):
        undo(world.owner, AFTER, first.pk)
    undo(world.owner, AFTER)
    undo(world.owner, AFTER, first.pk)
    with pytest.raises(Refused, match="undone_before"):
        undo(world.owner, AFTER, first.pk)

    assert world.touchpoint().best == row.best
