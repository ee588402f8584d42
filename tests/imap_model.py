"""A model of a mail server: folders in memory behind the real wire; it repeats, babbles, drops and lies.

It speaks as much IMAP as a look needs. It hangs up once, swallows one answer once, and is good again;
its other habits it keeps.
"""

from __future__ import annotations

import re
import socket
from collections.abc import Iterator
from contextlib import contextmanager, suppress
from dataclasses import dataclass, field
from threading import Thread

from afterword.domain.mail_account import Security, Server

NOISE = (
    b"* 3 EXISTS\r\n",
    b"* 2 EXPUNGE\r\n",
    b"* 1 FETCH (FLAGS (\\Seen))\r\n",
    b"* OK still here\r\n",
    b'* 1 FETCH (FLAGS () UID 1 X-THING ("a \\" (b" NIL {3}\r\n)\r\n))\r\n',
)


@dataclass
class Folder:
    """Its UIDVALIDITY, the UID of the next mail, how it is marked, and what lies in it by UID."""

    validity: int
    next: int = 1
    flags: str = "\\HasNoChildren"
    mails: dict[int, bytes] = field(default_factory=dict)

    def put(self, mail: bytes) -> None:
        self.mails[self.next] = mail
        self.next += 1


@dataclass
class Model:
    """The server. `drops_after` so many bytes it hangs up, once; `swallows` the answer of this number, once.

    `noisy` it tells what nobody asked, `twice` it repeats answers, `backwards` it orders them. Its STATUS
    and its answer to EXAMINE tell a UIDNEXT that is `off` by so much or `stuck` at a number; `silent` it
    tells none. With `finds_nothing` its SEARCH finds nothing. `extended` it knows LIST-STATUS and ESEARCH.
    """

    folders: dict[str, Folder] = field(default_factory=dict)
    drops_after: int | None = None
    swallows: int | None = None
    noisy: bool = False
    twice: bool = False
    backwards: bool = False
    off: int = 0
    stuck: int = 0
    silent: bool = False
    finds_nothing: bool = False
    extended: bool = False
    validities: int = 1

    def new_folder(self) -> Folder:
        self.validities += 1
        return Folder(self.validities)

    def answer(self, command: bytes, opened: list[str]) -> Iterator[bytes]:
        """The answers to one command, without the last."""
        word = command.upper()
        if word.startswith(b"CAPABILITY"):
            more = b" LIST-EXTENDED LIST-STATUS ESEARCH" if self.extended else b""
            yield b"* CAPABILITY IMAP4rev1 AUTH=PLAIN SASL-IR%s\r\n" % more
        elif word.startswith(b"LIST"):
            yield from self._listed(tell=b"STATUS" in word)
        elif word.startswith(b"STATUS"):
            yield self._status(command.split(b'"')[1].decode())
        elif word.startswith(b"EXAMINE"):
            opened[:] = [command.split(b'"')[1].decode()]
            folder = self.folders[opened[0]]
            yield b"* %d EXISTS\r\n* OK [UIDVALIDITY %d] .\r\n" % (len(folder.mails), folder.validity)
            if not self.silent:
                yield b"* OK [UIDNEXT %d] .\r\n" % self._following(folder)
        elif word.startswith(b"UID SEARCH"):
            yield self._found(command, opened)
        elif word.startswith(b"UID FETCH"):
            yield from self._fetched(command, opened)

    def refuses(self, command: bytes, opened: list[str]) -> bool:
        """Whether a command is refused: there is no such folder, or none is open."""
        word = command.upper()
        if word.startswith((b"STATUS", b"EXAMINE")):
            there = command.split(b'"')[1].decode() in self.folders
            if word.startswith(b"EXAMINE") and not there:
                opened.clear()
            return not there
        return word.startswith(b"UID") and (not opened or opened[0] not in self.folders)

    def _listed(self, *, tell: bool) -> Iterator[bytes]:
        for name in self.folders:
            yield f'* LIST ({self.folders[name].flags}) "/" "{name}"\r\n'.encode()
            if tell:
                yield self._status(name)

    def _status(self, name: str) -> bytes:
        folder = self.folders[name]
        told = b"" if self.silent else b"UIDNEXT %d " % self._following(folder)
        counts = (name.encode(), len(folder.mails), told, folder.validity)
        return b"* STATUS %s (messages %d %sUIDVALIDITY %d)\r\n" % counts

    def _following(self, folder: Folder) -> int:
        return self.stuck or max(1, folder.next + self.off)

    def _found(self, command: bytes, opened: list[str]) -> bytes:
        uids = [] if self.finds_nothing else self._in_range(command, opened)
        if b"RETURN" in command:
            told = b" ALL " + b",".join(b"%d" % uid for uid in uids) if uids else b""
            return b'* ESEARCH (TAG "x") UID' + told + b"\r\n"
        return b"* SEARCH" + b"".join(b" %d" % uid for uid in uids) + b"\r\n"

    def _fetched(self, command: bytes, opened: list[str]) -> Iterator[bytes]:
        uids = self._in_range(command, opened)
        for uid in reversed(uids) if self.backwards else uids:
            if self._swallowed():
                continue
            mail = self.folders[opened[0]].mails[uid]
            if b"INTERNALDATE" in command:
                yield b'* 1 FETCH (UID %d INTERNALDATE "16-Sep-2026 10:00:00 +0000")\r\n' % uid
                continue
            whole = b"BODY.PEEK[]" in command
            content = mail if whole else mail.partition(b"\r\n\r\n")[0] + b"\r\n\r\n"
            section = b"BODY[]" if whole else b"BODY[HEADER.FIELDS (FROM)]"
            told = (uid, len(mail), section, len(content), content)
            usual = b"* 1 FETCH (UID %d RFC822.SIZE %d %s {%d}\r\n%s)\r\n" % told
            odd = (section.lower(), len(content), content, len(mail), uid)
            yield (
                b"* 1 fetch (%s {%d}\r\n%s rfc822.size %d FLAGS () uid %d)\r\n" % odd if self.noisy else usual
            )
            if self.twice:
                yield usual

    def _swallowed(self) -> bool:
        if self.swallows is None:
            return False
        self.swallows -= 1
        if self.swallows < 0:
            self.swallows = None
            return True
        return False

    def _in_range(self, command: bytes, opened: list[str]) -> list[int]:
        sets = re.search(rb"UID (?:FETCH|SEARCH (?:RETURN \(ALL\) )?UID) ([0-9:,*]+)", command)
        assert sets is not None
        there = self.folders[opened[0]].mails
        last = b"%d" % max(there, default=0)
        parts = sets[1].replace(b"*", last).split(b",")
        ranges = [sorted(map(int, part.split(b":"))) for part in parts]
        return [uid for uid in sorted(there) if any(one[0] <= uid <= one[-1] for one in ranges)]

    def take(self, size: int) -> int:
        """How much of this may still be said."""
        if self.drops_after is None:
            return size
        self.drops_after -= size
        return size if self.drops_after >= 0 else max(0, size + self.drops_after)


@contextmanager
def serving(model: Model) -> Iterator[Server]:
    """The model behind a port of this machine, for one guest after the other."""
    with socket.create_server(("127.0.0.1", 0)) as door:
        thread = Thread(target=_serve, args=(door, model), daemon=True)
        thread.start()
        yield Server("127.0.0.1", door.getsockname()[1], Security.NONE, "mara", lambda: "secret")
        door.shutdown(socket.SHUT_RDWR)
        thread.join(5)


def _serve(door: socket.socket, model: Model) -> None:
    with suppress(OSError):
        while True:
            guest, _ = door.accept()
            with guest, suppress(OSError, _Dropped):
                _talk(guest, model)


class _Dropped(Exception):
    """It hung up."""


def _talk(guest: socket.socket, model: Model) -> None:
    guest.settimeout(10)
    guest.setsockopt(socket.IPPROTO_TCP, socket.TCP_NODELAY, 1)  # many small packets, and no waiting
    guest.sendall(b"* OK hello\r\n")
    opened: list[str] = []
    with guest.makefile("rb") as said:
        for line in said:
            tag, _, command = line.strip().partition(b" ")
            if command.upper().startswith(b"AUTHENTICATE"):
                guest.sendall(b"+ \r\n")
                said.readline()
            refused = model.refuses(command, opened)
            for number, answer in enumerate([] if refused else model.answer(command, opened)):
                if model.noisy:
                    _say(guest, model, NOISE[number % len(NOISE)])
                _say(guest, model, answer)
            _say(guest, model, tag + (b" NO no such folder\r\n" if refused else b" OK done\r\n"))


def _say(guest: socket.socket, model: Model, what: bytes) -> None:
    may = model.take(len(what))
    for start in range(0, may, 700):  # in small packets, cut anywhere
        guest.sendall(what[start : min(start + 700, may)])
    if may < len(what):
        model.drops_after = None
        raise _Dropped
