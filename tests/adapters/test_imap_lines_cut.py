"""Waiting on a line that breaks, is forgotten or was never good: taken up again, in a bounded time."""

from __future__ import annotations

import socket
import time
from collections.abc import Callable, Iterable, Iterator
from contextlib import contextmanager, suppress
from itertools import count
from threading import Thread

import pytest

from afterword.adapters.imap import waiting, wire
from afterword.adapters.imap.mail_in import ImapMailIn
from afterword.domain.mail_account import Security, Server
from mail_servers import Dovecot

_numbers = count(1)
LETTER = b"From: ines@lager.example\r\nSubject: Hello\r\n\r\nWords.\r\n"
LONG = 20.0  # seconds; a test that waits so long fails
IDLES = b"* CAPABILITY IMAP4rev1 AUTH=PLAIN SASL-IR IDLE\r\n"
ASKED = b"* CAPABILITY IMAP4rev1 AUTH=PLAIN SASL-IR\r\n"
ANSWERS = {
    b"LIST": b'* LIST () "/" INBOX\r\n',
    b"STATUS": b"* STATUS INBOX (MESSAGES 1 UIDNEXT 2 UIDVALIDITY 1)\r\n",
    b"EXAMINE": b"* 1 EXISTS\r\n",
}
Idling = Callable[[socket.socket], None] | None  # None: it refuses


@pytest.fixture(autouse=True)
def _soon(monkeypatch: pytest.MonkeyPatch) -> None:
    """What takes minutes in earnest."""
    for module, name, seconds in (
        (waiting, "FIRST_PAUSE", 0.05),
        (waiting, "RENEW", 0.2),
        (waiting, "ASK", 0.1),
        (waiting, "_GLANCE", 0.02),
        (wire, "PATIENCE", 0.4),
    ):
        monkeypatch.setattr(module, name, seconds)


def never() -> bool:
    return False


@contextmanager
def scripted(can: bytes, idling: Idling, noops: Iterable[bytes] = ()) -> Iterator[ImapMailIn]:
    """A server that does this once somebody idles, and answers NOOP with these."""
    with socket.create_server(("127.0.0.1", 0)) as door:
        thread = Thread(target=_serve, args=(door, can, idling, iter(noops)), daemon=True)
        thread.start()
        box = ImapMailIn(Server("127.0.0.1", door.getsockname()[1], Security.NONE, "mara", lambda: "secret"))
        yield box
        box.wait(0, lambda: True)
        door.shutdown(socket.SHUT_RDWR)
        thread.join(LONG)


def _serve(door: socket.socket, can: bytes, idling: Idling, noops: Iterator[bytes]) -> None:
    with suppress(OSError):
        while True:
            guest, _ = door.accept()
            with guest, suppress(OSError):
                _talk(guest, {**ANSWERS, b"CAPABILITY": can}, idling, noops)


def _talk(guest: socket.socket, answers: dict[bytes, bytes], idling: Idling, noops: Iterator[bytes]) -> None:
    guest.settimeout(LONG)
    guest.sendall(b"* OK hello\r\n")
    with guest.makefile("rb") as said:
        for line in said:
            tag, _, command = line.strip().partition(b" ")
            if b"AUTHENTICATE" in command:
                guest.sendall(b"+ \r\n")
                said.readline()
            if command == b"IDLE" and idling is None:
                guest.sendall(tag + b" NO not today\r\n")
                continue
            if command == b"IDLE" and idling is not None:
                idling(guest)
                if said.readline().strip() != b"DONE":
                    return
            answer = next(noops, b"") if command == b"NOOP" else answers.get(command.partition(b" ")[0], b"")
            guest.sendall(answer + tag + b" OK done\r\n")


def hang_up(guest: socket.socket) -> None:
    guest.sendall(b"+ idling\r\n")
    guest.shutdown(socket.SHUT_RDWR)


def say_bye(guest: socket.socket) -> None:
    guest.sendall(b"+ idling\r\n* BYE back in a minute\r\n")


def be_forgotten(guest: socket.socket) -> None:
    """As where a router between dropped the line: what is said arrives nowhere, and nothing comes."""
    guest.sendall(b"+ idling\r\n")
    while guest.recv(4096):
        pass
    raise OSError


@pytest.mark.parametrize("what", [hang_up, say_bye, be_forgotten])
def test_a_line_that_ends_is_taken_up_again_and_may_have_missed_something(what: Idling) -> None:
    with scripted(IDLES, what) as box:
        assert box.wait(LONG, never)
        began = time.monotonic()

        assert box.wait(LONG, never)
        assert time.monotonic() - began < LONG / 2


def test_a_server_that_offers_to_tell_and_refuses_is_asked() -> None:
    answers = iter((b"", b"* 2 EXISTS\r\n"))
    with scripted(IDLES, None, answers) as box:
        assert box.wait(LONG, never)
        assert box.wait(LONG, never)
        assert next(answers, None) is None


def test_one_that_cannot_tell_is_asked_again_and_again() -> None:
    answers = iter((b"", b"", b"* 2 EXISTS\r\n"))
    with scripted(ASKED, hang_up, answers) as box:
        assert box.wait(LONG, never)
        assert box.wait(LONG, never)
        assert next(answers, None) is None


class Relay:
    """Stands between us and a server, and cuts every line that goes through it."""

    def __init__(self, port: int) -> None:
        self._port = port
        self.door = socket.create_server(("127.0.0.1", 0))
        self._lines: list[socket.socket] = []
        self._thread = Thread(target=self._run, daemon=True)
        self._thread.start()

    def _run(self) -> None:
        with suppress(OSError):
            while True:
                guest, _ = self.door.accept()
                server = socket.create_connection(("127.0.0.1", self._port))
                self._lines += [guest, server]
                for one, other in ((guest, server), (server, guest)):
                    Thread(target=self._pass, args=(one, other), daemon=True).start()

    @staticmethod
    def _pass(one: socket.socket, other: socket.socket) -> None:
        with suppress(OSError):
            while said := one.recv(65536):
                other.sendall(said)

    def cut(self) -> None:
        """Cut every line there is; new ones are let through."""
        while self._lines:
            line = self._lines.pop()
            with suppress(OSError):
                line.shutdown(socket.SHUT_RDWR)
            line.close()

    def close(self) -> None:
        """End it."""
        self.door.shutdown(socket.SHUT_RDWR)
        self.door.close()
        self._thread.join(LONG)
        self.cut()


def test_after_a_real_server_was_out_of_reach_news_is_told_again(
    dovecot: Dovecot, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(waiting, "RENEW", 5.0)
    monkeypatch.setattr(wire, "PATIENCE", 5.0)
    user = f"cut{next(_numbers)}"
    dovecot.deliver(user, LETTER)
    relay = Relay(dovecot.tls_port)
    account = Server(
        "localhost", relay.door.getsockname()[1], Security.TLS, user, dovecot.account(user).password
    )
    box = ImapMailIn(account, authorities=dovecot.certificate.cert)
    assert box.wait(LONG, never)
    relay.cut()
    assert box.wait(LONG, never)
    assert not box.wait(0.3, never)
    dovecot.deliver(user, LETTER)

    assert box.wait(LONG, never)
    box.wait(0, lambda: True)
    relay.close()
