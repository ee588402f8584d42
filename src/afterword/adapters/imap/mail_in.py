"""Looks into a mailbox: headers first, and whole mails only of whom the journal knows."""

from __future__ import annotations

from collections.abc import Collection, Iterator, Sequence
from dataclasses import replace
from datetime import datetime
from pathlib import Path
from typing import Any

from imapclient import IMAPClient

from afterword.adapters.imap import heads, marks, sent, whole
from afterword.adapters.imap.connection import connected
from afterword.adapters.imap.folders import Folders
from afterword.domain import mail_account
from afterword.domain.hear.known import Known, concerns, may_concern
from afterword.domain.mail_account import Server
from afterword.domain.sources import Inbox, Mail
from afterword.errors import MailboxChanged


class ImapMailIn:
    """One account. `sent_folder` as the seeker named it; empty: found by itself.

    `authorities` is a file of certificates to trust beside the system's.
    """

    def __init__(self, server: Server, sent_folder: str = "", authorities: Path | None = None) -> None:
        self._server = server
        self._sent_folder = sent_folder
        self._authorities = authorities

    def check(self) -> mail_account.Folders:
        """Log in, and say which folders would be used."""
        with connected(self._server, self._authorities) as session:
            folders = Folders(session)
            reads = folders.to_read()
            total = session.select_folder(reads, readonly=True)[b"EXISTS"]
            return mail_account.Folders(reads, int(total), folders.sent(self._sent_folder))

    def look(self, known: Known, mark: str = "") -> Inbox:
        """What came since the mark, as far as it may concern us."""
        with connected(self._server, self._authorities) as session:
            before = marks.read(mark)
            folder = before.folder if before else Folders(session).to_read()
            state = session.select_folder(folder, readonly=True)
            now = _mark(session, folder, state, known)
            _check_same(before, now)
            total = int(state[b"EXISTS"])
            found = _new(session, known, before, now) if total else ()
            mails, reached = whole.within(_mails(session, found, known))
            ended = replace(now, next=reached) if reached else now
            return Inbox(total, mails, str(ended))

    def among_sent(self, message_ids: Collection[str]) -> frozenset[str]:
        """Which of these messages went, as the folders of sent mail and of everything show."""
        with connected(self._server, self._authorities) as session:
            return sent.among(session, Folders(session), self._sent_folder, message_ids)

    def written(self, to: Collection[str], since: datetime) -> tuple[Mail, ...]:
        """The sent mail to any of these addresses since then."""
        with connected(self._server, self._authorities) as session:
            return sent.written(session, Folders(session), self._sent_folder, to, since)


def _mark(session: IMAPClient, folder: str, state: dict[bytes, Any], known: Known) -> marks.Mark:
    following = state.get(b"UIDNEXT") or session.folder_status(folder, ["UIDNEXT"])[b"UIDNEXT"]
    validity = int(state.get(b"UIDVALIDITY") or 0)
    return marks.Mark(folder, validity, int(following), marks.fingerprint(known))


def _check_same(before: marks.Mark | None, now: marks.Mark) -> None:
    """Numbers are given once: other ones, or lower ones, are another mailbox's (RFC 3501, 2.3.1.1)."""
    if before is not None and (before.validity != now.validity or before.next > now.next):
        raise MailboxChanged


def _new(session: IMAPClient, known: Known, before: marks.Mark | None, now: marks.Mark) -> Sequence[int]:
    """The numbers of mail that was not looked at for these people yet."""
    if known.since is None:
        return ()
    if before is None or before.people != now.people:
        return list(session.search(["SINCE", (known.since - sent.A_DAY).date()]))
    if before.next == now.next:
        return ()
    found = session.search(["UID", f"{before.next}:*"])
    return [number for number in found if number >= before.next]  # * alone means the last one


def _mails(session: IMAPClient, numbers: Sequence[int], known: Known) -> Iterator[tuple[int, int, Mail]]:
    """Every mail that concerns us, whole, in the order of its number, with its size."""
    ordered = sorted(numbers)
    for start in range(0, len(ordered), whole.AT_ONCE):
        found = session.fetch(ordered[start : start + whole.AT_ONCE], [heads.QUESTION, "RFC822.SIZE"])
        for number in sorted(found):
            head = heads.read_head(found[number].get(heads.ANSWER, b""))
            if may_concern(head, known):
                size = int(found[number].get(b"RFC822.SIZE", 0))
                mail = whole.fetched(session, number, size)
                if mail is not None and concerns(mail, known):
                    yield number, min(size, whole.WHOLE), mail
