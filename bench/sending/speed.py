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
from datetime import UTC, datetime, timedelta
from pathlib import Path
from typing import Any
from unittest import mock

from measure import Figure, show
from sending.common_sink import taking_all
from sending.sink import Sink, running

#: letters of one run of a side, and how often the sides take turns
LETTERS, TURNS = 64, 3
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
        with (
            running(Path(name) / "kept") as keeping,
            running(Path(name) / "taken", durable=False) as sink,
            taking_all() as common,
        ):
            with _journal(Path(name) / "rate.sqlite3", keeping.port, LETTERS * (TURNS + 1)):
                rate = _rates(keeping.port)
            with _journal(Path(name) / "common.sqlite3", common, LETTERS * (TURNS + 1)):
                beside_common = _rates(common)
            with _journal(Path(name) / "quick.sqlite3", sink.port, LETTERS * (TURNS + 1)):
                quick = _rates(sink.port)
            with _journal(Path(name) / "wait.sqlite3", sink.port, APPOINTED):
                waits = _waits(sink)
    figures = {
        "rate": rate,
        "common": beside_common,
        "quick": quick,
        "median": Figure(statistics.median(waits) * 1000, LATEST * 1000, "ms"),
        "p95": Figure(statistics.quantiles(waits, n=20, method="inclusive")[-1] * 1000, LATEST * 1000, "ms"),
    }
    told = dict.fromkeys(figures, "the bar")
    told["rate"] = "smtplib in a loop on one connection, bytes ready; the server keeps before it says yes"
    told["common"] = "the same where the server is aiosmtpd, which keeps nothing: no bar"
    told["quick"] = "the same where the server does next to nothing: no bar, but the hardest yardstick"
    show(f"Send: at least {LEAST} of the bare rate; handed over within {LATEST:.0f} s of due", figures, told)
    sys.exit(int(figures["rate"].ratio < LEAST or figures["p95"].ratio > 1))


@contextmanager
def _journal(path: Path, port: int, letters: int) -> Iterator[None]:
    import databases
    from afterword import bootstrap
    from afterword.settings import env
    from sending import journal

    with databases.journal_in(env.sqlite(path)):
        databases.make_tables()
        journal.fill(letters, each=LETTERS)
        journal.open_accounts(bootstrap.vault(), port, lambda _: None)
        yield


def _rates(port: int) -> Figure:
    """Letters a second of each side, medians of runs in turn after a warm-up of both.

    Ours were looked at ahead, as the clock does before they are due, which is not in the time; that
    nothing changed since is made sure of at each.
    """
    from afterword.store import models

    contents = _contents()
    runs = [(_ours(owner), _bare(port, contents)) for owner in models.Seeker.objects.order_by("pk")][1:]
    return Figure(statistics.median(a for a, _ in runs), statistics.median(b for _, b in runs), "/s")


def _ours(owner: Any) -> float:
    """The letters of one seeker, over one connection."""
    from afterword import bootstrap
    from afterword.actions.look_ahead import Ahead
    from afterword.actions.send_due import send_due
    from sending.journal import DUE

    policy = bootstrap.policy_file().load()
    ahead = Ahead(policy)
    ahead.look(DUE)
    began = time.perf_counter()
    went = send_due(owner, bootstrap.ways(owner), policy, DUE, looks=ahead.of(owner))
    took = time.perf_counter() - began
    assert [one.state for one in went] == ["sent"] * LETTERS, went  # noqa: S101 - or the rate means nothing
    return LETTERS / took


def _contents() -> list[tuple[str, str, bytes]]:
    """Sender, recipient and bytes of letters as ours are."""
    from afterword.actions.hand_over import envelope
    from afterword.adapters.letters import letter
    from afterword.store import models
    from sending.journal import DUE

    rows = models.Outgoing.objects.select_related("touchpoint__interview__application__seeker")[:LETTERS]
    made = [envelope(row, DUE) for row in rows]
    return [(one.sender.email, one.to.email, letter(one)) for one in made]


def _bare(port: int, letters: list[tuple[str, str, bytes]]) -> float:
    with smtplib.SMTP("127.0.0.1", port, "[127.0.0.1]") as session:
        session.ehlo()
        began = time.perf_counter()
        for sender, to, content in letters:
            session.sendmail(sender, [to], content)
        return len(letters) / (time.perf_counter() - began)


def _waits(sink: Sink) -> list[float]:
    """Seconds from due to handed over, of letters at odd moments while the embedded clock runs."""
    from afterword.jobs.clock import EmbeddedClock
    from afterword.jobs.rounds import Rounds
    from afterword.store import models

    chance, shifted = random.Random(1), Shifted()
    due = {}
    with mock.patch("afterword.bootstrap.clock", return_value=shifted):
        for row in models.Outgoing.objects.all():
            row.goes_at = shifted.now() + timedelta(seconds=1 + chance.uniform(0, OVER))
            row.save()
            due[row.message_id] = row.goes_at
        rounds = Rounds(60)
        clock = EmbeddedClock(rounds, rounds.pause)
        clock.start()
        until = time.monotonic() + OVER + 10
        while models.Outgoing.objects.exclude(state="sent").exists() and time.monotonic() < until:
            time.sleep(0.2)
        clock.stop()
    taken = {one["id"]: one["at"] for one in map(json.loads, sink.log.read_text().splitlines())}
    return [taken[message_id] - shifted.real(at) for message_id, at in due.items()]


class Shifted:
    """The system's clock, as if it were a working day at the recipients'."""

    def __init__(self) -> None:
        from sending.journal import DUE

        self._ahead = DUE - datetime.now(UTC)

    def now(self) -> datetime:
        """The moment it is there."""
        return datetime.now(UTC) + self._ahead

    def real(self, moment: datetime) -> float:
        """A moment of this clock as the system counts seconds."""
        return (moment - self._ahead).timestamp()
