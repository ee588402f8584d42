"""The embedded clock: a thread that calls the job again and again. Two clocks do no harm."""

from __future__ import annotations

import logging
from collections.abc import Callable
from threading import Event, Thread

log = logging.getLogger(__name__)


class EmbeddedClock:
    """Calls `job` again and again from `start` to `stop`, after a `pause` in seconds each time.

    What a round raises is logged by its kind only, for a message may stand in an error's text,
    and the next round is tried all the same: one bad row must not silence the clock.
    """

    def __init__(self, job: Callable[[], object], pause: Callable[[], float]) -> None:
        self._job = job
        self._pause = pause
        self._stopped = Event()
        self._nudged = Event()
        self._thread = Thread(target=self._run, name="afterword-clock", daemon=True)

    def start(self) -> None:
        """Begin, at once."""
        self._thread.start()

    def stop(self) -> None:
        """Finish the round that runs, and end."""
        self._stopped.set()
        self._nudged.set()
        self._thread.join()

    def nudge(self) -> None:
        """Make the next round at once."""
        self._nudged.set()

    def _run(self) -> None:
        while True:
            self._round()
            self._nudged.wait(self._pause())
            self._nudged.clear()
            if self._stopped.is_set():
                return

    def _round(self) -> None:
        from django.db import close_old_connections, connections

        try:
            close_old_connections()
            self._job()
        except Exception as error:  # noqa: BLE001 - whatever it is, the clock goes on
            log.error("a round of the clock failed: %s", type(error).__name__)  # noqa: TRY400 - no text of it
        finally:
            connections.close_all()
