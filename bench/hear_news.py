"""Mail by mail, how long it takes from its delivery until the plan is changed; prints the seconds of each.

Run by `hear`: `hear_news.py PORT USER MAILS`. A journal of its own, `afterword worker` as it runs beside the
pages (ears, clock and all), and a mailbox on which it waits. A mail counts as heard once another
process sees what it changed in the journal.
"""

from __future__ import annotations

import imaplib
import json
import random
import subprocess
import sys
import time
from collections.abc import Callable
from email.message import EmailMessage

from hear_sync import COMPANIES, PASSWORD, PEOPLE, house, interview, name, person

GLANCE = 0.005  # seconds between two looks into the journal
LONGEST = 30.0  # seconds
WORDS = "Thank you for coming in, {there}. We would like to invite you to a second interview next week.\n"


def main() -> None:
    """Set up, deliver, print."""
    from afterword import bootstrap

    bootstrap.journal()
    from afterword.actions.journal import the_seeker
    from afterword.actions.save_mailbox import TypedMailbox, TypedServer, save_mailbox
    from afterword.store import models

    port, user, mails = int(sys.argv[1]), sys.argv[2], int(sys.argv[3])
    for number in range(COMPANIES):
        interview(number)
    into = TypedServer("127.0.0.1", port, "none", user, PASSWORD)
    out = TypedServer("127.0.0.1", 9, "none", user, PASSWORD)
    typed = TypedMailbox("per@holm.example", out, into, name="Per Holm")
    save_mailbox(the_seeker(), typed, bootstrap.vault(), bootstrap.clock().now())
    start = "from afterword.cli.main import main; main()"
    worker = subprocess.Popen([sys.executable, "-c", start, "worker"], stdout=subprocess.DEVNULL)
    try:
        _until(lambda: models.Listening.objects.filter(state="well").exists())
        time.sleep(3)  # the ears wait by now
        print(json.dumps([_news(port, user, number) for number in range(mails)]))
    finally:
        worker.terminate()
        worker.wait()


def _news(port: int, user: str, number: int) -> float:
    """Seconds from the moment in which the server took a mail to the one in which the plan shows it."""
    from afterword.store import models

    company, who = number % COMPANIES, number // COMPANIES % PEOPLE
    mail = EmailMessage()
    mail["From"] = f"{person(company, who)} <ada.{who}@{house(company)}.example>"
    mail["To"], mail["Subject"] = "per@holm.example", f"{name(company)} Cartography"
    mail["Message-ID"] = f"<news-{number}-{time.time()}@{house(company)}.example>"
    mail.set_content(WORDS.format(there=f"number {number}"))
    time.sleep(random.uniform(0.2, 2.0))  # at any moment of what the worker does
    session = imaplib.IMAP4("127.0.0.1", port)
    session.authenticate("PLAIN", lambda _: f"\0{user}\0{PASSWORD}".encode())
    session.append("INBOX", "", "", mail.as_bytes())
    began = time.perf_counter()
    session.logout()
    _until(lambda: models.Signal.objects.filter(message_id__contains=mail["Message-ID"].strip("<>")).exists())
    return time.perf_counter() - began


def _until(there: Callable[[], bool]) -> None:
    until = time.monotonic() + LONGEST
    while not there():
        if time.monotonic() > until:
            raise SystemExit("it was not heard")
        time.sleep(GLANCE)


if __name__ == "__main__":
    main()
