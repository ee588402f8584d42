"""What leaves, and what does not."""

from __future__ import annotations

import pytest
from world import World, new_world

from afterword.domain.send.states import OutgoingState


@pytest.fixture
def world(journal: str) -> World:
    return new_world()


def test_what_was_approved_goes_once_when_it_is_due(world: World) -> None:
    queued = world.queue()

    world.tick(world.due)
    world.tick(world.due)

    assert [one.message_id for one in world.server.taken] == [queued.message_id]
    assert world.server.taken[0].to.email == "ines@lager.example"
    assert world.outgoing().state == OutgoingState.SENT
