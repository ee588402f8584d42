"""Saves messages in a mailbox, each once: in doubt it looks again, and never saves again."""

from __future__ import annotations

import time
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path

from imapclient import IMAPClient
from imapclient.exceptions import IMAPClientAbortError

from afterword.adapters.imap.connection import connected
from afterword.adapters.imap.folders import Folders
from afterword.adapters.imap.sent import files_itself, is_there
from afterword.adapters.letters import letter
from afterword.domain.mail_account import Server
from afterword.domain.send.envelope import Envelope
from afterword.errors import CannotListen, DraftNotKept, NoSuchFolder, NotKept, NotReached

#: Seconds between looks for the copy that a server makes by itself; after these, ours is saved.
LATER = (1.0, 2.0, 4.0)


@dataclass(frozen=True, slots=True)
class _Place:
    """A kind of folder: its name, how it is found, the flag of what we save there, what counts there."""

    name: str
    find: Callable[[Folders], str | None]
    flag: bytes
    counts: str


class Saving:
    """One mailbox. `sent_folder` as the seeker named it; empty: found by itself.

    `authorities` is a file of certificates to trust beside the system's; `pause` waits for so
    many seconds.
    """

    def __init__(
        self,
        server: Server,
        sent_folder: str = "",
        authorities: Path | None = None,
        pause: Callable[[float], None] = time.sleep,
    ) -> None:
        self._server = server
        self._authorities = authorities
        self._pause = pause
        self._sent = _Place("Sent", lambda folders: folders.sent(sent_folder), rb"\Seen", "UNDRAFT")
        self._drafts = _Place("Drafts", Folders.drafts, rb"\Draft", "ALL")

    def keep(self, envelope: Envelope, content: bytes) -> None:
        """Save a message among the sent, as read, unless the server did or does so. Raises NotKept."""
        with _named(NotKept):
            self._save(self._sent, envelope, content)

    def put(self, envelope: Envelope) -> str:
        """Save a message as a draft, unless it lies there; the name of the folder. Raises DraftNotKept."""
        with _named(DraftNotKept):
            return self._save(self._drafts, envelope, letter(envelope))

    def _is_saved(self, session: IMAPClient, folder: str, place: _Place, message_id: str) -> bool:
        """Whether it lies there; a server that may put it there itself is given a little time."""
        waits = LATER if place is self._sent and files_itself(session) else ()
        for seconds in waits:
            if is_there(session, message_id, place.counts):
                return True
            self._pause(seconds)
            session.select_folder(folder, readonly=True)
        return is_there(session, message_id, place.counts)

    def _save(self, place: _Place, envelope: Envelope, content: bytes) -> str:
        with self._opened(place) as (session, folder):
            if self._is_saved(session, folder, place, envelope.message_id):
                return folder
            if _appended(session, folder, place.flag, envelope, content):
                return folder
        with self._opened(place) as (session, folder):
            if is_there(session, envelope.message_id, place.counts):
                return folder
        raise NotReached("the connection broke while it was saved")

    @contextmanager
    def _opened(self, place: _Place) -> Iterator[tuple[IMAPClient, str]]:
        with connected(self._server, self._authorities) as session:
            folder = place.find(Folders(session))
            if folder is None:
                raise NoSuchFolder(place.name)
            session.select_folder(folder, readonly=True)
            yield session, folder


@contextmanager
def _named(kind: type[NotKept]) -> Iterator[None]:
    try:
        yield
    except CannotListen as error:
        raise kind(error.detail or type(error).__name__) from None


def _appended(session: IMAPClient, folder: str, flag: bytes, envelope: Envelope, content: bytes) -> bool:
    """Whether it was surely saved; False where the connection broke, and nobody knows."""
    try:
        session.append(folder, content, flags=(flag,), msg_time=envelope.date)
    except (OSError, IMAPClientAbortError):
        return False
    return True
