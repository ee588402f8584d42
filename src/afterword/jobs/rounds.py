"""Rounds: a whole one now and then, and one at once where something is due in between."""

from __future__ import annotations

import time
from datetime import timedelta
from functools import cached_property

from afterword import bootstrap
from afterword.actions.anything_due import anything_due, next_due
from afterword.actions.look_ahead import Ahead
from afterword.jobs.sending import send_everything_due

#: seconds between two looks at what is due: who pressed "send now" sees it go
QUICK = 2


class Rounds:
    """What the clock calls every few seconds; a whole round every `seconds`."""

    def __init__(self, seconds: float) -> None:
        self._most = min(seconds, QUICK)
        self._pause: float = self._most
        self._seconds = seconds
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
        now = time.monotonic()
        if now < self._next and not anything_due(bootstrap.clock().now()):
            return 0
        self._next = now + self._seconds
        return send_everything_due(ahead=self._ahead)

    @cached_property
    def _ahead(self) -> Ahead:
        return Ahead(bootstrap.proofreading_tools().policy)
