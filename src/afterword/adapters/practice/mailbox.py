"""The practice mailbox of the example: the same two doors as a real one, and nothing behind them.

It remembers nothing. Who has answered by now follows from what the journal says went, and when:
so it is the same for every process, and gone when the example is left.
"""

from __future__ import annotations

import time
from collections.abc import Callable, Collection, Iterator
from contextlib import contextmanager
from datetime import date, datetime
from pathlib import Path

from afterword.adapters.mail_files import read_mail
from afterword.adapters.practice.answers import arrived
from afterword.domain.hear.known import Known, concerns
from afterword.domain.mail_account import Folders
from afterword.domain.send.envelope import Envelope, HandedOver
from afterword.domain.sources import Inbox, Mail
from afterword.errors import RefusedForGood

_GLANCE = 0.1  # seconds until it is seen that nobody waits any more


class PracticeMailOut:
    """Takes every message, and lets it go nowhere."""

    def __init__(self) -> None:
        self.taken: list[Envelope] = []

    def check(self) -> None:
        """It always works."""

    @contextmanager
    def together(self) -> Iterator[PracticeMailOut]:
        """There is no connection to keep."""
        yield self

    def hand_over(self, envelope: Envelope) -> HandedOver:
        """Take it."""
        if any(one.message_id == envelope.message_id for one in self.taken):
            raise RefusedForGood("taken before")
        self.taken.append(envelope)
        return HandedOver(envelope.message_id, "practice: it went nowhere", "only_practised")

    def keep(self, envelope: Envelope) -> None:
        """The journal has it; there is no other place."""


class PracticeMailIn:
    """Holds what the people of the example answer.

    `folder` has their letters as .eml, `interview` is the day of the interview as these know
    it; what is dated before it came before it, and is no answer. `now` is asked for at each look.
    """

    def __init__(self, folder: Path, interview: date, now: Callable[[], datetime]) -> None:
        self._folder = folder
        self._interview = interview
        self._now = now

    def check(self) -> Folders:
        """It always works."""
        return Folders("INBOX", 0, None)

    def look(self, known: Known, mark: str = "") -> Inbox:
        """Every answer that came by now; the journal knows which of them it heard."""
        del mark
        came = arrived(self._letters(), known.gone, self._interview, self._now())
        mails = tuple(mail for mail in came if concerns(mail, known))
        return Inbox(len(mails), mails)

    def wait(self, seconds: float, stopped: Callable[[], bool]) -> bool:
        """Nobody is told of an answer here: the next round finds it."""
        until = time.monotonic() + seconds
        while not stopped() and time.monotonic() < until:
            time.sleep(_GLANCE)
        return False

    def among_sent(self, message_ids: Collection[str]) -> frozenset[str]:
        """There is no such folder; nothing here is ever unsure."""
        del message_ids
        return frozenset()

    def written(self, to: Collection[str], since: datetime) -> tuple[Mail, ...]:
        """Nothing is sent from here by another program."""
        del to, since
        return ()

    def _letters(self) -> list[Mail]:
        files = sorted(self._folder.glob("*.eml"))
        mails = (read_mail(file.name, file.read_bytes()) for file in files)
        return [mail for mail in mails if mail.date and mail.date.date() > self._interview]
