"""Looks into a mailbox: headers first, and whole mails only of whom the journal knows."""

from __future__ import annotations

from collections.abc import Collection, Iterator, Sequence
from dataclasses import replace
from datetime import timedelta
from pathlib import Path
from typing import Any

from imapclient import IMAPClient

from afterword.adapters.imap import heads, marks
from afterword.adapters.imap.connection import connected
from afterword.adapters.imap.folders import Folders
from afterword.adapters.mail_files import read_mail
from afterword.domain import mail_account
from afterword.domain.hear.known import Known, concerns, may_concern
from afterword.domain.mail_account import Server
from afterword.domain.send.envelope import Envelope, is_message_id
from afterword.domain.sources import Inbox, Mail
from afterword.errors import CannotListen, MailboxChanged, NoSuchFolder, NotKept, Unreadable

AT_ONCE = 500  # heads asked for in one go
WHOLE = 20 * 1024 * 1024  # bytes; of a larger mail only the beginning is read, which holds its text
BEGINNING = 1024 * 1024
AT_MOST = 64 * 1024 * 1024  # bytes that one look holds; the rest is left to the next
A_DAY = timedelta(days=1)  # IMAP searches by days of the server's own zone


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
            mails, reached = _within(_mails(session, found, known))
            ended = replace(now, next=reached) if reached else now
            return Inbox(total, mails, str(ended))

    def among_sent(self, message_ids: Collection[str]) -> frozenset[str]:
        """Which of these messages stand in the folder of sent mail."""
        with connected(self._server, self._authorities) as session:
            folder = Folders(session).sent(self._sent_folder)
            if folder is None:
                raise NoSuchFolder("Sent")
            session.select_folder(folder, readonly=True)
            return frozenset(each for each in message_ids if _is_there(session, each))

    def keep(self, envelope: Envelope, content: bytes) -> None:
        """Save a message among the sent, as read, unless it is there already. Raises NotKept."""
        try:
            with connected(self._server, self._authorities) as session:
                self._append(session, envelope, content)
        except CannotListen as error:
            raise NotKept(error.detail or type(error).__name__) from error

    def _append(self, session: IMAPClient, envelope: Envelope, content: bytes) -> None:
        folder = Folders(session).sent(self._sent_folder)
        if folder is None:
            raise NotKept("there is no folder for sent mail")
        session.select_folder(folder, readonly=True)
        if not _is_there(session, envelope.message_id):
            session.append(folder, content, flags=(rb"\Seen",), msg_time=envelope.date)


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
        return list(session.search(["SINCE", (known.since - A_DAY).date()]))
    if before.next == now.next:
        return ()
    found = session.search(["UID", f"{before.next}:*"])
    return [number for number in found if number >= before.next]  # * alone means the last one


def _within(mails: Iterator[tuple[int, int, Mail]]) -> tuple[tuple[Mail, ...], int | None]:
    """As many mails as one look may hold, and the number at which the next look goes on; None: all."""
    held: list[Mail] = []
    weight = 0
    for number, size, mail in mails:
        if held and weight + size > AT_MOST:
            return tuple(held), number
        held.append(mail)
        weight += size
    return tuple(held), None


def _mails(session: IMAPClient, numbers: Sequence[int], known: Known) -> Iterator[tuple[int, int, Mail]]:
    """Every mail that concerns us, whole, in the order of its number, with its size."""
    ordered = sorted(numbers)
    for start in range(0, len(ordered), AT_ONCE):
        found = session.fetch(ordered[start : start + AT_ONCE], [heads.QUESTION, "RFC822.SIZE"])
        for number in sorted(found):
            head = heads.read_head(found[number].get(heads.ANSWER, b""))
            if may_concern(head, known):
                size = int(found[number].get(b"RFC822.SIZE", 0))
                mail = _whole(session, number, size)
                if mail is not None and concerns(mail, known):
                    yield number, min(size, WHOLE), mail


def _whole(session: IMAPClient, number: int, size: int) -> Mail | None:
    """A mail; None where it was deleted in the meantime, or its headers say nothing at all."""
    part = "BODY.PEEK[]" if size <= WHOLE else f"BODY.PEEK[]<0.{BEGINNING}>"
    answer = b"BODY[]" if size <= WHOLE else b"BODY[]<0>"
    raw = session.fetch([number], [part]).get(number, {}).get(answer)
    try:
        return read_mail(f"mail-{number}.eml", raw) if raw else None
    except Unreadable:
        return None


def _is_there(session: IMAPClient, message_id: str) -> bool:
    return is_message_id(message_id) and bool(session.search(["HEADER", "Message-ID", message_id]))
