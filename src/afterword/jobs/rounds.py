"""Rounds: a whole one now and then, and one at once where something is due in between."""

from __future__ import annotations

import time

from afterword import bootstrap
from afterword.actions.anything_due import anything_due
from afterword.jobs.sending import send_everything_due

#: seconds between two looks at what is due: who pressed "send now" sees it go
QUICK = 2


class Rounds:
    """What the clock calls every few seconds; a whole round every `seconds`."""

    def __init__(self, seconds: float) -> None:
        self.pause = min(seconds, QUICK)
        self._seconds = seconds
        self._next = 0.0

    def nudge(self) -> None:
        """Let the next one be a whole one."""
        self._next = 0.0

    def __call__(self) -> int:
        """Make a round if it is time for one; how much it touched."""
        now = time.monotonic()
        if now < self._next and not anything_due(bootstrap.clock().now()):
            return 0
        self._next = now + self._seconds
        return send_everything_due()
