"""The embedded ears: a thread for each mailbox, which tells the clock when something may have come."""

from __future__ import annotations

import logging
from collections.abc import Callable, Hashable, Mapping
from threading import Event, Thread

from afterword.ports import MailIn

log = logging.getLogger(__name__)

TEND = 30.0  # seconds between two looks at which mailboxes there are
_WAIT = 60.0  # seconds of one wait
_BREATH = 1.0  # seconds after one: a mailbox into which much comes keeps nobody busy
_MOST = 20  # mailboxes; where there are more, the clock's rounds hear them

Mailboxes = Callable[[], Mapping[Hashable, MailIn]]


class EmbeddedEars:
    """Waits on every mailbox at once, from `start` to `stop`, and calls `heard` for any of them.

    `mailboxes` tells which there are, each under a key that changes with its account. An ear that
    fails is tried again: without it, the clock hears the same a little later.
    """

    def __init__(self, mailboxes: Mailboxes, heard: Callable[[], object], tend: float = TEND) -> None:
        self._mailboxes = mailboxes
        self._heard = heard
        self._tend = tend
        self._stopped = Event()
        self._ears: dict[Hashable, _Ear] = {}
        self._thread = Thread(target=self._run, name="afterword-ears", daemon=True)

    def start(self) -> None:
        """Begin, at once."""
        self._thread.start()

    def stop(self) -> None:
        """Hang up everywhere, and end."""
        self._stopped.set()
        self._thread.join()
        for ear in self._ears.values():
            ear.stop()
        for ear in self._ears.values():
            ear.join()

    def _run(self) -> None:
        while True:
            self._look_around()
            if self._stopped.wait(self._tend):
                return

    def _look_around(self) -> None:
        from django.db import close_old_connections, connections

        try:
            close_old_connections()
            there = dict(list(self._mailboxes().items())[:_MOST])
        except Exception as error:  # noqa: BLE001 - whatever it is, the next look comes
            log.error("the mailboxes could not be looked up: %s", type(error).__name__)  # noqa: TRY400 - no text of it
            return
        finally:
            connections.close_all()
        for key in self._ears.keys() - there.keys():
            self._ears.pop(key).stop()
        for key in there.keys() - self._ears.keys():
            self._ears[key] = _Ear(there[key], self._heard)


class _Ear:
    """One mailbox that is waited on."""

    def __init__(self, mail_in: MailIn, heard: Callable[[], object]) -> None:
        self._mail_in = mail_in
        self._heard = heard
        self._stopped = Event()
        self._thread = Thread(target=self._run, name="afterword-ear", daemon=True)
        self._thread.start()

    def stop(self) -> None:
        """Ask it to end."""
        self._stopped.set()

    def join(self) -> None:
        """Wait for its end."""
        self._thread.join()

    def _run(self) -> None:
        while not self._stopped.is_set():
            try:
                if self._mail_in.wait(_WAIT, self._stopped.is_set):
                    self._heard()
            except Exception as error:  # noqa: BLE001 - whatever it is, it is tried again
                log.error("an ear failed: %s", type(error).__name__)  # noqa: TRY400 - no text of it
                self._stopped.wait(_WAIT)
            self._stopped.wait(_BREATH)
