"""The meeting that a message proposes: one UID for its life, a count that grows, called off when asked."""

from __future__ import annotations

from datetime import datetime, timedelta
from pathlib import Path

import pytest

from afterword.actions.approve import approve
from afterword.actions.propose_meeting import call_off_meeting, drop_meeting, propose_meeting
from afterword.actions.read_along import read_along
from afterword.domain.send.invitation import InvitationMethod
from afterword.domain.send.states import OutgoingState
from afterword.errors import Refused
from afterword.store import models
from along_world import COFFEE, asks_for_coffee, due, queue, step
from world import AFTER, World, new_world


@pytest.fixture
def world(sqlite_journal: Path) -> World:
    assert sqlite_journal.exists()
    return new_world()


def test_a_thank_you_proposes_no_meeting(world: World) -> None:
    with pytest.raises(Refused, match="no_meeting_here"):
        propose_meeting(world.owner, step().pk, COFFEE, 30, AFTER)


@pytest.mark.parametrize(
    ("start", "minutes", "code"),
    [(AFTER, 30, "meeting_over"), (COFFEE, 2, "meeting_too_long"), (COFFEE, 9_999, "meeting_too_long")],
)
def test_a_meeting_is_ahead_and_of_a_human_length(
    world: World, start: datetime, minutes: int, code: str
) -> None:
    with pytest.raises(Refused, match=code):
        propose_meeting(world.owner, asks_for_coffee(), start, minutes, AFTER)


def test_a_meeting_keeps_its_uid_and_counts_on_only_once_it_may_have_been_heard_of(world: World) -> None:
    number = asks_for_coffee()

    def now_proposed() -> dict[str, object]:
        return dict(models.Touchpoint.objects.get(pk=number).invitation or {})

    propose_meeting(world.owner, number, COFFEE, 30, AFTER)
    first = now_proposed()
    propose_meeting(world.owner, number, COFFEE + timedelta(hours=1), 30, AFTER)
    assert (now_proposed()["uid"], now_proposed()["sequence"]) == (first["uid"], 0)
    with pytest.raises(Refused, match="nothing_to_call_off"):
        call_off_meeting(world.owner, number, AFTER)

    models.Outgoing.objects.filter(pk=queue(world, number).pk).update(state="failed", claimed_at=AFTER)
    propose_meeting(world.owner, number, COFFEE + timedelta(hours=1), 30, AFTER)
    assert now_proposed()["sequence"] == 0  # nothing of it is new
    propose_meeting(world.owner, number, COFFEE, 45, AFTER)
    assert (now_proposed()["uid"], now_proposed()["sequence"]) == (first["uid"], 1)


def test_a_meeting_that_was_told_is_called_off_by_a_later_message_and_only_when_asked(world: World) -> None:
    asked = asks_for_coffee()
    propose_meeting(world.owner, asked, COFFEE, 30, AFTER)
    queue(world, asked)
    world.tick(due())
    told = models.Touchpoint.objects.get(pk=asked).invitation
    assert told is not None
    later = models.Touchpoint.objects.get(pk=asked)
    later.pk, later.key, later.purpose, later.state = None, "later", "gracious_reply", "planned"
    later.invitation = None
    later.save()

    shown = read_along(world.owner, later.pk, AFTER)
    assert shown is not None
    assert shown.told is not None
    assert shown.meeting is None
    call_off_meeting(world.owner, later.pk, AFTER)

    row = models.Touchpoint.objects.get(pk=later.pk)
    assert row.invitation is not None
    assert row.invitation["uid"] == told["uid"]
    assert (row.invitation["method"], row.invitation["sequence"]) == (InvitationMethod.CANCEL, 1)
    drop_meeting(world.owner, later.pk, AFTER)
    assert models.Touchpoint.objects.get(pk=later.pk).invitation is None


def test_an_hour_that_passed_meanwhile_is_not_proposed(world: World) -> None:
    number = asks_for_coffee()
    propose_meeting(world.owner, number, AFTER + timedelta(hours=1), 30, AFTER)
    queue(world, number)
    (went,) = world.tick(due())
    assert (went.state, went.why.code) == (OutgoingState.CANCELLED, "meeting_over")

    row = models.Touchpoint.objects.get(pk=number)
    with pytest.raises(Refused, match="meeting_over"):
        approve(world.owner, number, world.version(row).number, AFTER + timedelta(hours=2))


def test_a_meeting_that_the_seeker_sent_themselves_may_have_been_heard_of(world: World) -> None:
    number = asks_for_coffee()
    propose_meeting(world.owner, number, COFFEE, 30, AFTER)
    models.Outgoing.objects.filter(pk=queue(world, number).pk).update(state="handed_over", way="file")
    models.Outgoing.objects.update(state="sent")

    shown = read_along(world.owner, number, AFTER)

    assert shown is not None
    assert shown.told is not None
