"""A mailbox in memory."""

from __future__ import annotations

import time
from collections.abc import Callable, Collection
from datetime import datetime

from afterword.domain.hear.known import Known, concerns
from afterword.domain.hear.missing import Held, missing
from afterword.domain.mail_account import Folders
from afterword.domain.sources import Inbox, Mail
from afterword.errors import CannotListen, MailboxChanged

_GLANCE = 0.02  # seconds


class MemoryMailIn:
    """Holds `mails`; while `broken` it cannot be read, while `emptied` it shows nothing.

    `sent` are the Message-IDs in its folder of sent mail, `sent_mails` what else lies there.
    With another `validity` it is another mailbox. `read` are the mails of which more than the head
    was looked at.
    """

    def __init__(self) -> None:
        self.mails: list[Mail] = []
        self.sent: set[str] = set()
        self.sent_mails: list[Mail] = []
        self.read: list[Mail] = []
        self.validity = 1
        self._waited_at = -1
        self.broken = False
        self.emptied = False

    def check(self) -> Folders:
        """Its two folders."""
        self._check_reachable()
        return Folders("INBOX", len(self.mails), "Sent")

    def look(self, known: Known, mark: str = "") -> Inbox:
        """What came since the mark, which says of which mailbox it is and how many lay there."""
        self._check_reachable()
        validity, seen, of_sent = (*mark.split("/"), "", "", "")[:3]
        if mark and int(validity) != self.validity:
            raise MailboxChanged
        here = [] if self.emptied else self.mails
        came = (*here[int(seen or 0) :], *self.sent_mails[int(of_sent or 0) :])
        new = tuple(mail for mail in came if concerns(mail, known))
        self.read += new
        gone = missing({"INBOX": Held(int(seen or 0))}, {"INBOX": Held(len(here))})
        read_on = f"{self.validity}/{len(here)}/{len(self.sent_mails)}"
        return Inbox(len(here), new, read_on, missing=gone)

    def wait(self, seconds: float, stopped: Callable[[], bool]) -> bool:
        """Until there are other mails than at the last wait."""
        until = time.monotonic() + seconds
        while not stopped() and time.monotonic() < until:
            if len(self.mails) != self._waited_at:
                self._waited_at = len(self.mails)
                return True
            time.sleep(_GLANCE)
        return False

    def among_sent(self, message_ids: Collection[str]) -> frozenset[str]:
        """Which of these lie among the sent."""
        self._check_reachable()
        return frozenset(message_ids) & (self.sent | {mail.message_id for mail in self.sent_mails})

    def written(self, to: Collection[str], since: datetime) -> tuple[Mail, ...]:
        """What lies among the sent mails for these."""
        self._check_reachable()
        sought = {address.casefold() for address in to}
        found = [mail for mail in self.sent_mails if mail.date and mail.date >= since]
        return tuple(
            mail for mail in found if sought & {box.email.casefold() for box in (*mail.to, *mail.cc)}
        )

    def _check_reachable(self) -> None:
        if self.broken:
            raise CannotListen("not reachable")
