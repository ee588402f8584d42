"""The folder of sent mail: what lies there, and the one copy of ours in it."""

from __future__ import annotations

from collections.abc import Collection, Iterator
from datetime import datetime, timedelta
from email.parser import BytesHeaderParser
from email.policy import compat32

from imapclient import IMAPClient

from afterword.adapters.imap import whole
from afterword.adapters.imap.folders import Folders
from afterword.adapters.mail_files.headers import dated, field_mailboxes, header
from afterword.domain.send.envelope import is_message_id
from afterword.domain.sources import Mail
from afterword.errors import NoSuchFolder

A_DAY = timedelta(days=1)  # IMAP searches by days of the server's own zone
_FIELDS = "TO CC BCC DATE"
_QUESTION = f"BODY.PEEK[HEADER.FIELDS ({_FIELDS})]"
_ANSWER = f"BODY[HEADER.FIELDS ({_FIELDS})]".encode()

#: Where a server that gives a message another Message-ID keeps the one it came with.
ORIGINALS = ("X-Google-Original-Message-ID", "X-Microsoft-Original-Message-ID")
#: What those servers call themselves that put what goes out through them among the sent, some of
#: them a little later.
_FILES_ITSELF = ("gimap", "gmail", "microsoft exchange", "zoho")


def among(session: IMAPClient, folders: Folders, named: str, message_ids: Collection[str]) -> frozenset[str]:
    """Which of these went, as the folders of sent mail and of everything show.

    A draft that lies there went nowhere: where there is a folder of everything, drafts are in it.
    """
    found: set[str] = set()
    for folder in _places(folders, named):
        session.select_folder(folder, readonly=True)
        found |= {each for each in message_ids if each not in found and is_there(session, each)}
    return frozenset(found)


def is_there(session: IMAPClient, message_id: str, flag: str = "UNDRAFT") -> bool:
    """Whether a message lies in the selected folder, as itself or under a new Message-ID."""
    if not is_message_id(message_id):
        return False
    fields = ("Message-ID", *ORIGINALS) if files_itself(session) else ("Message-ID",)
    charset = None if message_id.isascii() else "UTF-8"
    return any(session.search([flag, "HEADER", field, message_id], charset) for field in fields)


def files_itself(session: IMAPClient) -> bool:
    """Whether it is a server that keeps what goes out through it, perhaps a little later.

    Its greeting says so whatever name it is reached under.
    """
    welcome = bytes(session.welcome or b"").decode("ascii", "replace").casefold()
    return session.has_capability("X-GM-EXT-1") or any(name in welcome for name in _FILES_ITSELF)


def written(
    session: IMAPClient, folders: Folders, named: str, to: Collection[str], since: datetime
) -> tuple[Mail, ...]:
    """The sent mail to any of these since then, oldest first."""
    folder = folders.sent(named)
    if folder is None:
        raise NoSuchFolder("Sent")
    session.select_folder(folder, readonly=True)
    numbers = session.search(["UNDRAFT", "SINCE", (since - A_DAY).date()])
    sought = frozenset(address.casefold() for address in to)
    # The newest first: what is more than one look holds is the oldest, which was looked for longest.
    mails, _ = whole.within(_mails(session, sorted(numbers, reverse=True), sought, since))
    return tuple(reversed(mails))


def _places(folders: Folders, named: str) -> tuple[str, ...]:
    places = dict.fromkeys(filter(None, (folders.sent(named), folders.everything())))
    if not places:
        raise NoSuchFolder("Sent")
    return tuple(places)


def _mails(
    session: IMAPClient, numbers: list[int], sought: frozenset[str], since: datetime
) -> Iterator[tuple[int, int, Mail]]:
    for start in range(0, len(numbers), whole.AT_ONCE):
        found = session.fetch(numbers[start : start + whole.AT_ONCE], [_QUESTION, "RFC822.SIZE"])
        for number in sorted(found, reverse=True):
            if _is_sought(found[number].get(_ANSWER, b""), sought, since):
                size = int(found[number].get(b"RFC822.SIZE", 0))
                mail = whole.fetched(session, number, size)
                if mail is not None:
                    yield number, min(size, whole.WHOLE), mail


def _is_sought(raw: bytes, sought: frozenset[str], since: datetime) -> bool:
    fields = BytesHeaderParser(policy=compat32).parsebytes(raw)
    boxes = (box for name in ("to", "cc", "bcc") for box in field_mailboxes(fields, name))
    at = dated(header(fields, "date"))
    return at is not None and at >= since and any(box.email.casefold() in sought for box in boxes)
