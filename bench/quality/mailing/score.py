"""How many made-up messages four readers read back as they were meant, and how fast one is written.

Beside ours stands the same message as Python's `email` writes it, read back by the same readers.
"""

from __future__ import annotations

import sys
import tempfile
import timeit
from collections import Counter
from collections.abc import Callable, Iterator, Mapping
from contextlib import contextmanager
from dataclasses import dataclass, field
from datetime import datetime
from pathlib import Path
from zoneinfo import ZoneInfo

import pytest
from hypothesis import HealthCheck, Phase, given, settings

from afterword.adapters.letters import letter, needs_utf8
from afterword.domain.send.envelope import Envelope
from afterword.domain.sources import Mailbox
from mail_servers import dovecot_server, new_certificate
from measure import Figure, show
from quality.mailing.imap import reading
from quality.mailing.library import by_library
from quality.mailing.lint import problems
from quality.mailing.made import envelopes
from quality.mailing.readers import READERS, Reader

USUAL = 1_000
_RUNS, _EACH = 5, 300
_PARAGRAPH = "Thank you for taking the time on Tuesday. What you said about the pager rota stayed with me. "
PLAIN = Envelope(
    sender=Mailbox("Mara Lind", "mara@home.example"),
    to=Mailbox("Inês Prado", "ines@lager.example"),
    subject="Thank you for Tuesday",
    body="Dear Inês,\n\n" + f"{_PARAGRAPH}\n\n" * 6 + "Best regards,\nMara Lind\n",
    message_id="<f00d@home.example>",
    date=datetime(2026, 9, 15, 12, tzinfo=ZoneInfo("Europe/Berlin")),
    in_reply_to="<q1@lager.example>",
    references=("<q0@lager.example>", "<q1@lager.example>"),
)


@dataclass
class Tally:
    """How many messages were made, and how many of them each reader read otherwise."""

    made: int = 0
    ours: Counter[str] = field(default_factory=Counter)
    library: Counter[str] = field(default_factory=Counter)
    what: Counter[str] = field(default_factory=Counter)

    def share(self, name: str) -> Figure:
        """Of a hundred messages, how many are as they should be; beside those the library wrote."""
        ours, library = (100 * (1 - wrong[name] / self.made) for wrong in (self.ours, self.library))
        return Figure(ours, library, "%")


def main() -> None:
    """Make, read back, print; `--count N` messages."""
    count = int(sys.argv[sys.argv.index("--count") + 1]) if "--count" in sys.argv else USUAL
    with _readers() as readers:
        tally = measured(count, readers)
    figures = {name: tally.share(name) for name in (*readers, "strict")} | {"letter": speed()}
    yardsticks = dict.fromkeys(figures, "the same message written by Python's email")
    show(f"Messages: {tally.made:,} made by Hypothesis, written and read back", figures, yardsticks)
    for what, times in tally.what.most_common():
        print(f"{times:>6} {what}", file=sys.stderr)


def measured(count: int, readers: Mapping[str, Reader]) -> Tally:
    """The same messages every time."""
    tally = Tally()

    @settings(
        max_examples=count,
        deadline=None,
        database=None,
        derandomize=True,
        phases=[Phase.generate],
        suppress_health_check=list(HealthCheck),
    )
    @given(envelopes())
    def each(envelope: Envelope) -> None:
        tally.made += 1
        wrong = faults(envelope, letter, readers)
        tally.ours.update(wrong.keys())
        tally.what.update(f"{name}: {one}" for name, found in wrong.items() for one in found)
        tally.library.update(faults(envelope, by_library, readers).keys())

    each()
    return tally


def faults(
    envelope: Envelope, write: Callable[[Envelope], bytes], readers: Mapping[str, Reader]
) -> dict[str, list[str]]:
    """By reader what it reads otherwise than it was meant; what is strictly wrong stands under `strict`."""
    try:
        raw = write(envelope)
    except Exception:  # noqa: BLE001 - a library that stumbles has written nothing
        return {name: ["raised"] for name in (*readers, "strict")}
    found = {name: reader.differences(envelope, raw) for name, reader in readers.items()}
    found["strict"] = problems(raw, utf8=needs_utf8(envelope))
    return {name: wrong for name, wrong in found.items() if wrong}


def speed() -> Figure:
    """Microseconds to write a plain message."""
    ours, library = (_microseconds(write) for write in (letter, by_library))
    return Figure(ours, library, "µs")


def _microseconds(write: Callable[[Envelope], bytes]) -> float:
    write(PLAIN)
    return min(timeit.repeat(lambda: write(PLAIN), number=_EACH, repeat=_RUNS)) / _EACH * 1e6


@contextmanager
def _readers() -> Iterator[Mapping[str, Reader]]:
    """All there are; without Dovecot, the three others."""
    with tempfile.TemporaryDirectory() as folder:
        try:
            with dovecot_server(new_certificate(Path(folder))) as server, reading(server, "mara") as session:
                yield {**READERS, "dovecot": Reader(session)}
        except pytest.skip.Exception as left_out:
            print(left_out, file=sys.stderr)
            yield READERS
