"""A worker: the clock's own rounds in a process of its own, which may be killed at any instant."""

from __future__ import annotations

import time
from collections import Counter
from contextlib import suppress
from dataclasses import dataclass, field, replace
from datetime import datetime, timedelta
from multiprocessing.sharedctypes import SynchronizedArray
from pathlib import Path

from django.db import connections

from afterword import bootstrap
from afterword.actions.tick import tick
from afterword.domain.plan.policy import Policy
from afterword.domain.send.states import OutgoingState
from afterword.store import models
from sending.filing import Logged, keeper
from sending.journal import DUE, user

#: the clocks run this much faster than the world, so that what waits a quarter of an hour is seen to wait
FASTER = 20
#: seconds between two rounds: after one in which something went, and after one in which nothing did
BUSY, IDLE = 0.02, 0.25


@dataclass(frozen=True)
class Times:
    """What each worker believes the time to be: the same clock, set forth or back for each."""

    began: float
    offsets: SynchronizedArray[float]

    def now(self, worker: int) -> datetime:
        """By this worker's clock."""
        ran = (time.monotonic() - self.began) * FASTER
        return DUE + timedelta(seconds=ran + self.offsets[worker])


@dataclass(frozen=True)
class Work:
    """All that a worker is given: clock, policy, the server's log, a file for what failed, when to stop.

    `logged` where there is no Dovecot: then what servers filed is looked up in the log.
    """

    log: Path
    logged: bool
    times: Times
    policy: Policy
    failures: Path
    stop: SynchronizedArray[float] = field(repr=False)

    def run(self, worker: int) -> None:
        """Round after round, until it is told to stop, or killed."""
        connections.close_all()
        while not self.stop[0]:
            time.sleep(BUSY if self._round(worker) else IDLE)
        connections.close_all()

    def _round(self, worker: int) -> int:
        """How many letters went, or were kept back."""
        went = 0
        try:
            owners = owners_with(OutgoingState.QUEUED, OutgoingState.CLAIMED)
        except Exception as error:  # noqa: BLE001 - a locked database; the next round is tried all the same
            self._failed(error)
            return went
        for owner in owners:
            try:
                went += self.one(owner, worker)
            except Exception as error:  # noqa: BLE001 - as the clock does: the others' mail goes on
                self._failed(error)
        return went

    def one(self, owner: models.Seeker, worker: int) -> int:
        """The clock's round for one seeker."""
        ways = bootstrap.ways(owner)
        if self.logged and keeper(user(owner)) == "server":
            ways = replace(ways, into=(("", Logged(self.log)),))
        now = self.times.now(worker)
        return len(tick(owner, ways, self.policy, now, worker=f"worker-{worker}"))

    def _failed(self, error: Exception) -> None:
        """Write down what kind of failure ended a round; a broken connection is opened anew."""
        with self.failures.open("a") as notes:
            notes.write(f"{type(error).__name__}\n")
        with suppress(Exception):
            connections.close_all()


def failures(of: Path) -> Counter[str]:
    """How often a round ended in which failure."""
    return Counter(of.read_text().splitlines() if of.exists() else ())


def owners_with(*states: OutgoingState) -> list[models.Seeker]:
    """Whose letters stand there, in an order in which workers meet at the same seeker."""
    rows = models.Outgoing.objects.filter(state__in=states)
    owners = rows.values("touchpoint__interview__application__seeker")
    return list(models.Seeker.objects.filter(pk__in=owners).order_by("pk"))
