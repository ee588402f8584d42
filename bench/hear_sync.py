"""Listens to one mailbox with a journal of its own, in a process of its own; prints what it took.

Run by `hear`: `hear_sync.py PORT USER [empty user]`. First an empty mailbox is looked into, so that what
is loaded once is loaded; then the first sync of the large one; then a second look that finds nothing.
"""

from __future__ import annotations

import json
import sys
import time
from dataclasses import replace
from datetime import timedelta
from pathlib import Path

COMPANIES, PEOPLE = 10, 3
PASSWORD = "größe;ünlikely"  # noqa: S105 - of the tests' servers


def main() -> None:
    """Set up, listen, print."""
    from afterword import bootstrap

    bootstrap.journal()
    from afterword.actions.journal import the_seeker
    from afterword.actions.listen import listen
    from afterword.adapters.imap.mail_in import ImapMailIn
    from afterword.domain.hear.known import Known
    from afterword.domain.mail_account import Security, Server
    from afterword.domain.sources import Inbox
    from afterword.store import models

    port, user, empty = int(sys.argv[1]), sys.argv[2], sys.argv[3]
    now = bootstrap.clock().now()
    for number in range(COMPANIES):
        interview(number)
    account = Server("127.0.0.1", port, Security.NONE, empty, lambda: PASSWORD)
    policy = bootstrap.tools().policy
    listen(the_seeker(), ImapMailIn(account), policy, now, "empty@home.example")
    idle = _memory("VmRSS")
    look, reading = ImapMailIn.look, 0.0

    def timed(self: ImapMailIn, known: Known, mark: str = "") -> Inbox:
        nonlocal reading
        start = time.perf_counter()
        inbox = look(self, known, mark)
        reading += time.perf_counter() - start
        return inbox

    ImapMailIn.look = timed  # type: ignore[method-assign]  # what reading takes of the whole
    began, processor = time.perf_counter(), time.process_time()
    heard = listen(the_seeker(), ImapMailIn(replace(account, user=user)), policy, now, "mara@home.example")
    took, busy = time.perf_counter() - began, time.process_time() - processor
    row = models.Listening.objects.get(mailbox="mara@home.example")
    told = {
        "seconds": took,
        "reading": reading,
        "busy": busy,
        "heard": len(heard),
        "over_idle": _memory("VmHWM") - idle,
    }
    print(json.dumps({**told, "state": row.state, "cause": row.cause, "detail": row.detail}))


def interview(number: int) -> None:
    """Take in the interview at one of the companies."""
    from afterword import bootstrap
    from afterword.actions.journal import the_seeker
    from afterword.actions.take_in import Told, take_in
    from afterword.actions.typed import typed_interview
    from afterword.domain.facts import Seeker

    reader, now = bootstrap.reader(), bootstrap.clock().now()
    who = [(person(number, n), f"ada.{n}@{house(number)}.example") for n in range(PEOPLE)]
    start = now - timedelta(days=2, hours=number)
    typed = typed_interview(reader, f"{name(number)} Cartography", "Senior Cartographer", start, 30, who)
    told = Told(seeker=Seeker("Per Holm", "per@holm.example", "Europe/Oslo"), zone="Europe/Oslo")
    take_in(the_seeker(), [typed], reader, bootstrap.tools(), now, told=told)


def name(number: int) -> str:
    """A word for a number that looks like a name."""
    return "".join("BDFGKLMNRT"[int(digit)] + "aeiou"[int(digit) % 5] for digit in f"{number:02}").title()


def person(company: int, number: int) -> str:
    """The name of one of its people."""
    return f"Ada {name(company)}{name(number).lower()}"


def house(number: int) -> str:
    """The domain of an employer."""
    return f"{name(number).lower()}cartography"


def _memory(what: str) -> float:
    """Megabytes of this process, as the system counts them."""
    lines = Path("/proc/self/status").read_text(encoding="ascii").splitlines()
    return next(int(line.split()[1]) / 1024 for line in lines if line.startswith(what))


if __name__ == "__main__":
    main()
