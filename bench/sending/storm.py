"""The adversary: kills workers, locks the database, sets clocks, and lets the server fail."""

from __future__ import annotations

import random
import signal
import time
from collections import Counter
from contextlib import suppress
from multiprocessing.context import ForkProcess
from typing import Any

from django.db import DatabaseError, connection, connections

from afterword.domain.send.states import OutgoingState
from afterword.store import models
from sending.sink import FORKED, Sink
from sending.worker import Work, owners_with

HOUR = 3600
#: seconds to the next blow, and how often which falls
EVERY = 0.3
BLOWS = {"killed": 7, "locked": 1, "clock": 2, "thrown out": 2}
LOCKED = (0.1, 0.9)  # seconds; longer than the workers wait
#: seconds that pass first where nothing is done: longer than a claim is waited for
PASSES = 20 * 60.0
#: seconds without any change after which workers count as idle
IDLE = 0.6


class Storm:
    """Workers at their work, and everything that happens to them; a seeded chance says what."""

    def __init__(self, work: Work, workers: int, sink: Sink, seed: int) -> None:
        self._work = work
        self._sink = sink
        self._chance = random.Random(seed)
        self._crew: list[ForkProcess] = []
        self._lockers: list[ForkProcess] = []
        self.blows: Counter[str] = Counter()
        self._workers = workers

    def rage(self, most: float) -> None:
        """Until every letter was claimed at least once, or so many seconds."""
        self._sink.storm(on=True)
        until = time.monotonic() + most
        self._crew = [self._hire(number) for number in range(self._workers)]
        while time.monotonic() < until and _untouched():
            time.sleep(self._chance.expovariate(1 / EVERY))
            self._strike()
        for number in range(self._workers):
            self._kill(number)
        for locker in self._lockers:
            locker.join()
        self._sink.storm(on=False)

    def calm(self, most: float) -> None:
        """Let the workers run on until nothing waits and nothing is claimed, or so many seconds.

        Where they have nothing to do, time passes, faster and faster: a claim of the dead is waited for,
        what was refused rests, and at night nothing goes.
        """
        for number in range(self._workers):
            self._work.times.offsets[number] = 0.0
        self._crew = [self._hire(number) for number in range(self._workers)]
        until, before, idle = time.monotonic() + most, "", 0
        while time.monotonic() < until and (waiting := _waiting()):
            idle = idle + 1 if waiting == before else 0
            if idle:
                self._pass(PASSES * 2 ** (idle - 1))
            before = waiting
            time.sleep(IDLE)
        self._work.stop[0] = 1
        for worker in self._crew:
            worker.join()
        for owner in owners_with(OutgoingState.UNSURE):
            self._work.one(owner, 0)
        connections.close_all()

    def _strike(self) -> None:
        blow = self._chance.choices([*BLOWS], [*BLOWS.values()])[0]
        if blow == "killed":
            number = self._chance.randrange(self._workers)
            self._kill(number)
            self._crew[number] = self._hire(number)
        elif blow == "locked":
            self._lock()
        elif blow == "clock":
            number = self._chance.randrange(self._workers)
            self._work.times.offsets[number] = self._chance.uniform(-HOUR, HOUR)
        elif not _throw_out():
            return
        self.blows[blow] += 1

    def _hire(self, number: int) -> ForkProcess:
        connections.close_all()
        worker = FORKED.Process(target=self._work.run, args=(number,), daemon=True)
        worker.start()
        return worker

    def _kill(self, number: int) -> None:
        worker = self._crew[number]
        worker.kill()
        worker.join()
        if worker.exitcode != -signal.SIGKILL:  # ended by itself, which no worker may
            self.blows["ended by themselves"] += 1

    def _lock(self) -> None:
        connections.close_all()
        locker = FORKED.Process(target=_hold, args=(self._chance.uniform(*LOCKED),), daemon=True)
        locker.start()
        self._lockers.append(locker)

    def _pass(self, seconds: float) -> None:
        for number in range(self._workers):
            self._work.times.offsets[number] += seconds


def _hold(seconds: float) -> None:
    """Keep everybody else from writing, unless thrown out."""
    with suppress(DatabaseError), connection.cursor() as cursor:
        if connection.vendor == "sqlite":
            cursor.execute("PRAGMA busy_timeout = 20000")
            cursor.execute("BEGIN IMMEDIATE")
        else:
            cursor.execute("SET lock_timeout = 0")
            cursor.execute("BEGIN; LOCK TABLE store_outgoing, store_seeker IN EXCLUSIVE MODE")
        time.sleep(seconds)
        cursor.execute("ROLLBACK")
    connections.close_all()


def _throw_out() -> bool:
    """Have the database end the connection of somebody; one in a file has none to end."""
    if connection.vendor == "sqlite":
        return False
    others = "SELECT pid FROM pg_stat_activity WHERE datname = current_database() AND pid <> pg_backend_pid()"
    with connection.cursor() as cursor:
        cursor.execute(f"SELECT pg_terminate_backend(pid) FROM ({others} ORDER BY random() LIMIT 1) AS one")  # noqa: S608 - a text of our own
    connections.close_all()
    return True


def _untouched() -> bool:
    return bool(_ask(state=OutgoingState.QUEUED, attempt=1))


def _waiting() -> str:
    """What waits or is claimed; empty: nothing."""
    return _ask(state__in=(OutgoingState.QUEUED, OutgoingState.CLAIMED))


def _ask(**columns: Any) -> str:
    rows = models.Outgoing.objects.filter(**columns).order_by("pk")
    found = " ".join(f"{number}:{state}" for number, state in rows.values_list("pk", "state"))
    connections.close_all()
    return found
