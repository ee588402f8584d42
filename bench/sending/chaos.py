"""One run of chaos on a database, and the table of it."""

from __future__ import annotations

import argparse
import os
import sys
import tempfile
import time
from collections import Counter
from collections.abc import Iterator
from concurrent.futures import ProcessPoolExecutor
from contextlib import ExitStack, contextmanager
from dataclasses import dataclass
from itertools import pairwise
from pathlib import Path
from typing import Any

from measure import Figure, show
from sending.sink import FORKED, running

WORKERS = {"sqlite": 2, "postgresql": 4}
#: seconds that a worker waits for a locked database: less than a lock may last
PATIENCE = 0.5
#: seconds for which the storm rages at most: for each letter, and in any case
EACH, AT_LEAST = 0.12, 6.0
#: seconds after which what still waits has been forgotten, and is counted so
CALM = 300.0


@dataclass(frozen=True)
class Run:
    """What came of a run."""

    database: str
    tally: Any
    blows: Counter[str]
    faults: Counter[str]
    failures: Counter[str]
    seconds: tuple[float, ...]


def main() -> None:
    """Run and print."""
    wanted = _arguments()
    os.environ["DJANGO_SETTINGS_MODULE"] = "afterword.settings.test"
    from afterword import settings

    settings.start()
    names = [*WORKERS] if wanted.database == "both" else [wanted.database]
    shares = [(name, share, wanted.seed) for name, share in _shares(names, wanted.count) if share]
    _load()
    with ProcessPoolExecutor(len(shares), FORKED) as pool:  # both at once: mostly they wait
        runs = list(pool.map(one_run, *zip(*shares, strict=True)))
    _show(runs)
    sys.exit(int(not all(run.tally.sound for run in runs)))


def _load() -> None:
    """What takes a while to load is loaded once, before the processes part."""
    from world import tools

    tools().tagger("the nightly stock count", "en")


def one_run(database: str, letters: int, seed: int) -> Run:
    """So many letters through a storm, on one kind of database."""
    marks = [time.perf_counter()]
    from django.test import override_settings

    import databases
    from afterword import bootstrap
    from sending import count, journal
    from sending.filing import Filing, keeper
    from sending.storm import Storm
    from sending.worker import Times, Work, failures

    with ExitStack() as stack:
        folder = Path(stack.enter_context(tempfile.TemporaryDirectory(prefix="afterword-chaos-")))
        dovecot = _dovecot(stack, folder)
        settings = stack.enter_context(_journal(database, folder))
        stack.enter_context(databases.journal_in(settings))
        stack.enter_context(override_settings(AFTERWORD_MAILBOX_KEY=folder / "mailbox.key"))
        databases.make_tables()
        journal.fill(letters)
        sink = stack.enter_context(running(folder / "taken", seed, dovecot and Filing(dovecot)))
        workers = WORKERS[database]
        times = Times(time.monotonic(), FORKED.Array("d", workers))
        policy = bootstrap.policy_file().load()
        failed = folder / "failed"
        work = Work(sink.log, dovecot is None, times, policy, failed, FORKED.Array("d", 1))
        reads = {"server", "us"} if dovecot else set()
        journal.open_accounts(
            bootstrap.vault(),
            sink.port,
            lambda name: dovecot.plain_port if keeper(name) in reads else None,
        )
        storm = Storm(work, workers, sink, seed)
        marks.append(time.perf_counter())
        storm.rage(AT_LEAST + EACH * letters)
        marks.append(time.perf_counter())
        storm.calm(CALM)
        marks.append(time.perf_counter())
        taken = sink.taken()
        tally = count.count(taken)
        count.ask_the_person(taken)
        took = tuple(end - start for start, end in pairwise(marks))
        return Run(database, tally, storm.blows, sink.faults(), failures(failed), took)


def _dovecot(stack: ExitStack, folder: Path) -> Any:
    """None where none is installed: then unsure letters are looked up in the server's log."""
    import pytest

    import mail_servers

    try:
        return stack.enter_context(mail_servers.dovecot_server(mail_servers.new_certificate(folder)))
    except pytest.skip.Exception:
        print("Dovecot is not installed: sent mail is looked up in the server's log.", file=sys.stderr)
        return None


@contextmanager
def _journal(database: str, folder: Path) -> Iterator[dict[str, Any]]:
    """The product's own settings, but for a patience shorter than the adversary's locks."""
    if database == "sqlite":
        from afterword.settings import env

        settings: dict[str, Any] = env.sqlite(folder / "journal.sqlite3")
        settings["OPTIONS"]["timeout"] = PATIENCE
        yield settings
        return
    import databases

    with databases.postgresql() as settings:
        settings["OPTIONS"]["options"] = f"-c lock_timeout={int(PATIENCE * 1000)}"
        yield settings


def _shares(names: list[str], letters: int) -> list[tuple[str, int]]:
    """How many letters each of these has, as evenly as it goes."""
    ends = [letters * number // len(names) for number in range(len(names) + 1)]
    return [(name, ends[number + 1] - ends[number]) for number, name in enumerate(names)]


def _arguments() -> argparse.Namespace:
    parser = argparse.ArgumentParser(description="Sends letters while everything fails, and counts.")
    parser.add_argument("--count", type=int, default=1000)
    parser.add_argument("--seed", type=int, default=1)
    parser.add_argument("--database", choices=[*WORKERS, "both"], default="both")
    parser.add_argument("--json", action="store_true")
    return parser.parse_args()


def _show(runs: list[Run]) -> None:
    total = sum((run.tally for run in runs[1:]), runs[0].tally)
    unsure = total.settled + total.asked
    letters = total.letters
    figures = {
        "handed_over": Figure(total.once, letters, ""),
        "twice": Figure(total.twice, letters, ""),
        "never": Figure(total.never, letters, ""),
        "never_untold": Figure(total.untold, letters, ""),
        "denied": Figure(total.denied, letters, ""),
        "unsure": Figure(total.asked, unsure, ""),
        "settled": Figure(total.settled, unsure, ""),
    }
    told = dict.fromkeys(figures, "all letters")
    told |= {"unsure": "left for the person, of all that were unsure", "settled": "by the machine, of all"}
    show(f"Chaos: {letters} letters on {' and '.join(run.database for run in runs)}", figures, told)
    if "--json" not in sys.argv[1:]:
        for run in runs:
            filled, storm, calm = run.seconds
            print(f"\n{run.database}, filled in {filled:.0f} s, storm {storm:.0f} s, calm {calm:.0f} s")
            print(f"  blows: {_listed(run.blows)}")
            print(f"  at the server: {_listed(run.faults)}")
            print(f"  rounds that failed: {_listed(run.failures) or 'none'}")


def _listed(counted: Counter[str]) -> str:
    return ", ".join(f"{name} {number}" for name, number in counted.most_common())
