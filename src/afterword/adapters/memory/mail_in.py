"""A mailbox in memory."""

from __future__ import annotations

from afterword.domain.sources import Inbox, Mail
from afterword.errors import CannotListen


class MemoryMailIn:
    """Holds `mails`; while `broken` it cannot be read, while `emptied` it shows nothing."""

    def __init__(self) -> None:
        self.mails: list[Mail] = []
        self.broken = False
        self.emptied = False

    def look(self) -> Inbox:
        """What lies in it."""
        if self.broken:
            raise CannotListen("not reachable")
        mails = () if self.emptied else tuple(self.mails)
        return Inbox(len(mails), mails)
