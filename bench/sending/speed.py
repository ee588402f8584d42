"""Letters a second, and seconds from due to handed over."""

from __future__ import annotations

import json
import os
import random
import smtplib
import statistics
import sys
import tempfile
import time
from collections.abc import Iterator
from contextlib import contextmanager
from datetime import timedelta
from pathlib import Path
from typing import Any

from measure import Figure, show
from sending.sink import Sink, running

#: letters of one run of a side, and how often the sides take turns
LETTERS, TURNS = 64, 5
#: letters that come due one after the other, and seconds over which they do
APPOINTED, OVER = 20, 16.0
#: the bars: of the bare loop's rate, and seconds from due to handed over
LEAST, LATEST = 0.4, 2.0


def main() -> None:
    """Measure and print; fails where a bar is missed."""
    with tempfile.TemporaryDirectory(prefix="afterword-send-") as name:
        os.environ |= {"DJANGO_SETTINGS_MODULE": "afterword.settings.embedded", "AFTERWORD_HOME": name}
        from afterword import settings

        settings.start()
        with running(Path(name) / "taken", durable=False) as sink:
            with _journal(Path(name) / "rate.sqlite3", sink, LETTERS * (TURNS + 1)):
                ours, bare = _rates(sink)
            with _journal(Path(name) / "wait.sqlite3", sink, APPOINTED):
                waits = _waits(sink)
    figures = {
        "rate": Figure(ours, bare, "/s"),
        "median": Figure(statistics.median(waits) * 1000, LATEST * 1000, "ms"),
        "p95": Figure(statistics.quantiles(waits, n=20, method="inclusive")[-1] * 1000, LATEST * 1000, "ms"),
    }
    told = dict.fromkeys(figures, "the bar")
    told["rate"] = "smtplib in a loop, on one connection, with the bytes ready"
    show(f"Send: at least {LEAST} of the bare rate; handed over within {LATEST:.0f} s of due", figures, told)
    sys.exit(int(figures["rate"].ratio < LEAST or figures["p95"].ratio > 1))


@contextmanager
def _journal(path: Path, sink: Sink, letters: int) -> Iterator[None]:
    import databases
    from afterword import bootstrap
    from afterword.settings import env
    from sending import journal

    with databases.journal_in(env.sqlite(path)):
        databases.make_tables()
        journal.fill(letters)
        journal.open_accounts(bootstrap.vault(), sink.port, lambda _: None)
        yield


def _rates(sink: Sink) -> tuple[float, float]:
    """Letters a second of each side, medians of runs in turn after a warm-up of both.

    Ours were looked at ahead, as the clock does before they are due, which is not in the time; that
    nothing changed since is made sure of at each.
    """
    from afterword.store import models
    from sending.journal import EACH

    owners = list(models.Seeker.objects.order_by("pk"))
    share = LETTERS // EACH
    runs = [
        (_ours(owners[turn * share : (turn + 1) * share]), _bare(sink, _contents(LETTERS)))
        for turn in range(TURNS + 1)
    ][1:]
    return statistics.median(a for a, _ in runs), statistics.median(b for _, b in runs)


def _ours(owners: list[Any]) -> float:
    from afterword import bootstrap
    from afterword.actions.look_ahead import Ahead
    from afterword.actions.send_due import send_due
    from sending.journal import DUE

    policy = bootstrap.policy_file().load()
    ahead = Ahead(policy)
    ahead.look(DUE)
    began = time.perf_counter()
    went = [
        one
        for owner in owners
        for one in send_due(owner, bootstrap.ways(owner), policy, DUE, looks=ahead.of(owner))
    ]
    took = time.perf_counter() - began
    assert [one.state for one in went] == ["sent"] * LETTERS, went  # noqa: S101 - or the rate means nothing
    return LETTERS / took


def _contents(letters: int) -> list[tuple[str, str, bytes]]:
    """Sender, recipient and bytes of letters as ours are."""
    from afterword.actions.hand_over import envelope
    from afterword.adapters.letters import letter
    from afterword.store import models
    from sending.journal import DUE

    rows = models.Outgoing.objects.select_related("touchpoint__interview__application__seeker")[:letters]
    made = [envelope(row, DUE) for row in rows]
    return [(one.sender.email, one.to.email, letter(one)) for one in made]


def _bare(sink: Sink, letters: list[tuple[str, str, bytes]]) -> float:
    with smtplib.SMTP("127.0.0.1", sink.port, "[127.0.0.1]") as session:
        session.ehlo()
        began = time.perf_counter()
        for sender, to, content in letters:
            session.sendmail(sender, [to], content)
        return len(letters) / (time.perf_counter() - began)


def _waits(sink: Sink) -> list[float]:
    """Seconds from due to handed over, of letters at odd moments while the embedded clock runs."""
    from afterword import bootstrap
    from afterword.jobs.clock import EmbeddedClock
    from afterword.jobs.rounds import Rounds
    from afterword.store import models

    chance, start = random.Random(1), bootstrap.clock().now() + timedelta(seconds=1)
    due = {}
    for row in models.Outgoing.objects.all():
        row.goes_at = start + timedelta(seconds=chance.uniform(0, OVER))
        row.save()
        due[row.message_id] = row.goes_at.timestamp()
    rounds = Rounds(60)
    clock = EmbeddedClock(rounds, rounds.pause)
    clock.start()
    until = time.monotonic() + OVER + 10
    while models.Outgoing.objects.exclude(state="sent").exists() and time.monotonic() < until:
        time.sleep(0.2)
    clock.stop()
    taken = {one["id"]: one["at"] for one in map(json.loads, sink.log.read_text().splitlines())}
    return [taken[message_id] - at for message_id, at in due.items()]
