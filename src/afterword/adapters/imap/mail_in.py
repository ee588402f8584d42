"""Looks into a mailbox: headers first, and whole mails only of whom the journal knows."""

from __future__ import annotations

from collections.abc import Callable, Collection
from datetime import datetime
from pathlib import Path

from afterword.adapters.imap import marks, sent
from afterword.adapters.imap.connection import connected, wired
from afterword.adapters.imap.folders import Folders
from afterword.adapters.imap.look import Look
from afterword.adapters.imap.waiting import Waiting
from afterword.domain import mail_account
from afterword.domain.hear.known import Known
from afterword.domain.mail_account import Server
from afterword.domain.sources import Inbox, Mail


class ImapMailIn:
    """One account. `sent_folder` as the seeker named it; empty: found by itself.

    `authorities` is a file of certificates to trust beside the system's.
    """

    def __init__(self, server: Server, sent_folder: str = "", authorities: Path | None = None) -> None:
        self._server = server
        self._sent_folder = sent_folder
        self._authorities = authorities
        self._waiting = Waiting(server, authorities)

    def check(self) -> mail_account.Folders:
        """Log in, and say which folders would be used."""
        with connected(self._server, self._authorities) as session:
            folders = Folders(session)
            reads = folders.to_read()
            total = session.select_folder(reads, readonly=True)[b"EXISTS"]
            return mail_account.Folders(reads, int(total), folders.sent(self._sent_folder))

    def look(self, known: Known, mark: str = "") -> Inbox:
        """What came since the mark, as far as it may concern us; a bounded way at a time."""
        with wired(self._server, self._authorities) as wire:
            return Look(wire, known, marks.read(mark)).inbox()

    def wait(self, seconds: float, stopped: Callable[[], bool]) -> bool:
        """Wait on a line of its own, which is kept from one wait to the next."""
        return self._waiting.wait(seconds, stopped)

    def among_sent(self, message_ids: Collection[str]) -> frozenset[str]:
        """Which of these messages went, as the folders of sent mail and of everything show."""
        with connected(self._server, self._authorities) as session:
            return sent.among(session, Folders(session), self._sent_folder, message_ids)

    def written(self, to: Collection[str], since: datetime) -> tuple[Mail, ...]:
        """The sent mail to any of these addresses since then."""
        with connected(self._server, self._authorities) as session:
            return sent.written(session, Folders(session), self._sent_folder, to, since)
