"""A mail server that does what it is told to, in place of what it should: for tests of what comes of it.

It speaks SMTP over a plain socket. At each moment (`greeting`, a command by its name, `content` while a
message comes, `end` after its last dot) it does the next act that is scripted for it, and what a good
server does where none is left.
"""

from __future__ import annotations

import socket
import ssl
import struct
import time
from collections import defaultdict, deque
from collections.abc import Callable, Iterator
from contextlib import contextmanager, suppress
from dataclasses import dataclass, field
from datetime import UTC, datetime
from itertools import count
from threading import Event, Thread

import pytest

from afterword.adapters.smtp.connection import Patience
from afterword.adapters.smtp.mail_out import SmtpMailOut
from afterword.domain.mail_account import Security, Server
from afterword.domain.send.envelope import Envelope
from afterword.domain.sources import Mailbox
from afterword.errors import HandOverFailed
from mail_servers import HOST, PASSWORD, Certificate

FEATURES = ("SIZE 50000000", "8BITMIME", "SMTPUTF8", "ENHANCEDSTATUSCODES", "AUTH PLAIN LOGIN")
END = b"\r\n.\r\n"
CHUNK = 65536


class Over(Exception):
    """The session is at its end."""


class Guest:
    """One client: what it said, and the line to it."""

    def __init__(self, line: socket.socket, over: Event) -> None:
        self.line = line
        self.over = over
        self.buffer = b""

    def say(self, data: bytes) -> None:
        self.line.sendall(data)

    def hear_until(self, end: bytes) -> bytes:
        while end not in self.buffer:
            self.hear_more()
        heard, _, self.buffer = self.buffer.partition(end)
        return heard

    def hear_more(self) -> None:
        more = self.line.recv(CHUNK)
        if not more:
            raise Over
        self.buffer += more


#: A client's patience with a server that keeps it waiting on purpose.
SOON = Patience(reply=0.3, last_word=0.3, goodbye=0.3)
_numbers = count(1)


def letter(*copies: str, body: str = "Hi Ines,\n\nthank you.\n") -> Envelope:
    """A letter that no test before sent."""
    return Envelope(
        Mailbox("Mara Lind", "mara@home.example"),
        Mailbox("Inês Prado", "ines@lager.example"),
        "Thank you",
        body,
        f"<script-{next(_numbers)}@home.example>",
        datetime(2026, 9, 15, 14, 0, tzinfo=UTC),
        copies=tuple(Mailbox("", copy) for copy in copies),
    )


def failure(way_out: SmtpMailOut, envelope: Envelope | None = None) -> HandOverFailed:
    """What a hand-over fails of."""
    with pytest.raises(HandOverFailed) as caught:
        way_out.hand_over(envelope or letter())
    return caught.value


#: Does something, and tells the first digit of what it said.
Act = Callable[[Guest], str]


def says(*replies: str) -> Act:
    """One reply, of as many lines as are given."""

    def act(guest: Guest) -> str:
        guest.say("".join(f"{reply}\r\n" for reply in replies).encode())
        return replies[0][:1]

    return act


def raw(data: bytes) -> Act:
    """These octets, and then silence."""

    def act(guest: Guest) -> str:
        guest.say(data)
        return silence(guest)

    return act


def hangs_up(guest: Guest) -> str:
    """Close the line."""
    del guest
    raise Over


def resets(guest: Guest) -> str:
    """Break the line, so that what is under way is lost."""
    guest.line.setsockopt(socket.SOL_SOCKET, socket.SO_LINGER, struct.pack("ii", 1, 0))
    raise Over


def half(data: bytes) -> Act:
    """Half a reply, and close the line."""

    def act(guest: Guest) -> str:
        guest.say(data)
        raise Over

    return act


def silence(guest: Guest) -> str:
    """Say nothing until the client has had enough."""
    while True:
        guest.hear_more()
        guest.buffer = b""


def drips(data: bytes) -> Act:
    """Say it, an octet at a time, and slowly; when it is said, from the beginning."""

    def act(guest: Guest) -> str:
        while not guest.over.wait(0.02):
            for octet in data:
                guest.say(bytes((octet,)))
                time.sleep(0.02)
        raise Over

    return act


def without_end(data: bytes) -> Act:
    """The same octets again and again, for as long as somebody listens."""

    def act(guest: Guest) -> str:
        while not guest.over.is_set():
            guest.say(data * 1000)
        raise Over

    return act


@dataclass
class Scripted:
    """A server and its script.

    `heard` are the commands, `clear` all that was heard before encryption began; `taken` every
    message that it took, whether or not it could say so.
    """

    certificate: Certificate
    port: int = 0
    features: tuple[str, ...] = FEATURES
    does: defaultdict[str, deque[Act]] = field(default_factory=lambda: defaultdict(deque))
    heard: list[str] = field(default_factory=list)
    clear: bytes = b""
    taken: list[bytes] = field(default_factory=list)
    sessions: int = 0
    over: Event = field(default_factory=Event)

    def account(self, security: Security = Security.NONE) -> Server:
        """How to log in there."""
        return Server(HOST, self.port, security, "mara", lambda: PASSWORD)

    def script(self, moment: str, *acts: Act) -> None:
        """What it does in this moment, the first time, the second time and so on."""
        self.does[moment].extend(acts)

    def forget(self) -> None:
        """Be a good server again, that has taken nothing."""
        self.__init__(self.certificate, self.port)  # type: ignore[misc] # everything but the port, anew

    def serve(self, line: socket.socket) -> None:
        """One session, from the greeting to the end."""
        self.sessions += 1
        guest = Guest(line, self.over)
        with suppress(OSError, Over):
            self._act(guest, "greeting", "220 scripted ESMTP")
            while True:
                self._command(guest)
        with suppress(OSError):
            guest.line.close()

    def _command(self, guest: Guest) -> None:
        command = guest.hear_until(b"\r\n")
        self._note(guest, command)
        verb = command[:8].split(b" ")[0].decode("ascii", "replace").upper()
        if verb in {"EHLO", "STARTTLS", "DATA", "QUIT"}:
            getattr(self, f"_{verb.lower()}")(guest)
        else:
            self._act(guest, verb, "235 in" if verb == "AUTH" else "250 OK")

    def _note(self, guest: Guest, command: bytes) -> None:
        self.heard.append(command.decode("utf-8", "replace"))
        if not isinstance(guest.line, ssl.SSLSocket):
            self.clear += command + b"\n"

    def _act(self, guest: Guest, moment: str, *usual: str) -> str:
        acts = self.does[moment]
        return (acts.popleft() if acts else says(*usual))(guest)

    def _ehlo(self, guest: Guest) -> None:
        offered = self.features
        if isinstance(guest.line, ssl.SSLSocket):
            offered = tuple(feature for feature in offered if feature != "STARTTLS")
        lines = ("scripted", *offered)
        usual = [f"250-{line}" for line in lines[:-1]] + [f"250 {lines[-1]}"]
        self._act(guest, "EHLO", *usual)

    def _starttls(self, guest: Guest) -> None:
        if self._act(guest, "STARTTLS", "220 go ahead") == "2":
            guest.line = self.certificate.context().wrap_socket(guest.line, server_side=True)

    def _data(self, guest: Guest) -> None:
        if self._act(guest, "DATA", "354 go on") != "3":
            return
        if self.does["content"]:
            guest.hear_more()
            self._act(guest, "content")
        content = guest.hear_until(END)
        number = len(self.taken)
        self.taken.append(content)
        if self._act(guest, "end", "250 taken") in {"4", "5"}:
            del self.taken[number]

    def _quit(self, guest: Guest) -> None:
        self._act(guest, "QUIT", "221 goodbye")
        raise Over


@contextmanager
def scripted_server(certificate: Certificate) -> Iterator[Scripted]:
    """A server on this machine; every session has a thread of its own."""
    with socket.create_server(("127.0.0.1", 0)) as door:
        server = Scripted(certificate, door.getsockname()[1])
        threads = [Thread(target=_greet, args=(door, server), daemon=True)]
        threads[0].start()
        try:
            yield server
        finally:
            server.over.set()
            with suppress(OSError):
                door.shutdown(socket.SHUT_RDWR)
            threads[0].join()


def _greet(door: socket.socket, server: Scripted) -> None:
    with suppress(OSError):
        while True:
            line, _ = door.accept()
            line.settimeout(10)
            Thread(target=server.serve, args=(line,), daemon=True).start()
