"""Rounds: a whole one now and then, one at once where something is due, and one on waking."""

from __future__ import annotations

import time
from collections.abc import Callable
from datetime import timedelta
from functools import cached_property

from afterword import bootstrap
from afterword.actions.anything_due import anything_due, next_due
from afterword.actions.look_ahead import Ahead
from afterword.jobs.sending import send_everything_due

#: seconds between two looks at what is due: who pressed "send now" sees it go
QUICK = 2
#: so many seconds by which the time of day ran ahead, or back, were no round that took long: the
#: computer slept, or its clock was set, and mail may have come meanwhile
SLEPT = 30.0


class Rounds:
    """What the clock calls every few seconds; a whole round every `seconds`.

    `monotonic` counts seconds while the computer is awake.
    """

    def __init__(self, seconds: float, monotonic: Callable[[], float] = time.monotonic) -> None:
        self._most = min(seconds, QUICK)
        self._pause: float = self._most
        self._seconds = seconds
        self._monotonic = monotonic
        self._next = 0.0
        self._apart: float | None = None

    def nudge(self) -> None:
        """Let the next one be a whole one."""
        self._next = 0.0

    def __call__(self) -> int:
        """Make a round if it is time for one, else look ahead; how much it touched."""
        self._pause = self._most
        touched = self._round()
        now = bootstrap.clock().now()
        self._ahead.look(now)
        due = next_due(now, timedelta(seconds=self._most))
        if due is not None:
            self._pause = (due - bootstrap.clock().now()).total_seconds()
        return touched

    def pause(self) -> float:
        """Seconds to wait now: until the next message is due, and never long."""
        return max(self._pause, 0.0)

    def _round(self) -> int:
        """Who woke listens before sending."""
        now, here = self._monotonic(), bootstrap.clock().now()
        apart = here.timestamp() - now
        woke = self._apart is not None and abs(apart - self._apart) > SLEPT
        self._apart = apart
        if not woke and now < self._next and not anything_due(here):
            return 0
        self._next = now + self._seconds
        return send_everything_due(ahead=self._ahead)

    @cached_property
    def _ahead(self) -> Ahead:
        return Ahead(bootstrap.proofreading_tools().policy)
