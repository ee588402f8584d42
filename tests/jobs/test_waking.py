"""On waking the clock makes a whole round at once: it listens, looks again, and then sends."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta

import pytest

from afterword import bootstrap
from afterword.jobs import rounds as module
from afterword.jobs.rounds import Rounds

pytestmark = pytest.mark.usefixtures("sqlite_journal")  # an empty one: nothing in it is ever due


class World:
    """A clock on the wall, and a count of the seconds in which the computer was awake."""

    def __init__(self) -> None:
        self.wall = datetime(2026, 9, 15, 9, 0, tzinfo=UTC)
        self.awake = 1000.0
        self.rounds = 0

    def now(self) -> datetime:
        return self.wall

    def passes(self, seconds: float, asleep: float = 0) -> None:
        self.awake += seconds
        self.wall += timedelta(seconds=seconds + asleep)

    def round(self, ahead: object) -> int:  # noqa: ARG002 - as the real one is called
        self.rounds += 1
        return 1


@pytest.fixture
def clock(monkeypatch: pytest.MonkeyPatch) -> World:
    world = World()
    monkeypatch.setattr(bootstrap, "clock", lambda: world)
    monkeypatch.setattr(module, "anything_due", lambda now: False)  # noqa: ARG005 - nothing ever is
    monkeypatch.setattr(module, "send_everything_due", world.round)
    return world


def ticks(clock: World, rounds: Rounds, asleep: float = 0) -> int:
    clock.passes(2, asleep)
    rounds()
    return clock.rounds


def test_awake_it_waits_for_its_next_round(clock: World) -> None:
    rounds = Rounds(60, lambda: clock.awake)

    assert [ticks(clock, rounds) for _ in range(20)] == [1] * 20


@pytest.mark.parametrize("asleep", [8 * 3600.0, 45.0, -3600.0])
def test_after_a_sleep_or_a_clock_that_was_set_it_makes_one_at_once(clock: World, asleep: float) -> None:
    rounds = Rounds(60, lambda: clock.awake)
    ticks(clock, rounds)

    assert ticks(clock, rounds, asleep) == 2
    assert ticks(clock, rounds) == 2


def test_a_clock_that_is_put_right_by_a_second_wakes_nobody(clock: World) -> None:
    rounds = Rounds(60, lambda: clock.awake)
    ticks(clock, rounds)

    assert ticks(clock, rounds, 1.0) == 1
