"""The way in over IMAP to a server that wants to be waited for, or to fill the memory."""

from __future__ import annotations

import socket
import time
from collections.abc import Callable, Iterator, Mapping
from contextlib import contextmanager, suppress
from datetime import UTC, datetime
from threading import Thread

import pytest

from afterword.adapters.imap import session, wire
from afterword.adapters.imap.mail_in import ImapMailIn
from afterword.domain.hear.known import Known
from afterword.domain.mail_account import Security, Server
from afterword.errors import CannotListen

KNOWN = Known(frozenset({"ines@lager.example"}), ("Ines Prado",), since=datetime(2026, 9, 15, tzinfo=UTC))
LONG = 20.0  # seconds
GREETING = b"* OK hello\r\n"
ANSWERS = {
    b"LIST": b'* LIST () "/" INBOX\r\n',
    b"EXAMINE": b"* 1 EXISTS\r\n* OK [UIDVALIDITY 1] .\r\n* OK [UIDNEXT 2] .\r\n",
    b"UID SEARCH": b"* SEARCH 1\r\n",
    b"CAPABILITY": b"* CAPABILITY IMAP4rev1 AUTH=PLAIN SASL-IR\r\n",
}


@contextmanager
def imap_server(greeting: bytes, answers: Mapping[bytes, bytes]) -> Iterator[Server]:
    """A server that says one thing to each command, and then that all is well."""
    with socket.create_server(("127.0.0.1", 0)) as door:
        thread = Thread(target=_serve, args=(door, greeting, answers))
        thread.start()
        yield Server("127.0.0.1", door.getsockname()[1], Security.NONE, "mara", lambda: "secret")
        thread.join()


def _serve(door: socket.socket, greeting: bytes, answers: Mapping[bytes, bytes]) -> None:
    client, _ = door.accept()
    with client, client.makefile("rb") as said, suppress(OSError):
        client.settimeout(10)
        client.sendall(greeting)
        for line in said:
            tag, _, command = line.partition(b" ")
            if b"AUTHENTICATE" in command:
                client.sendall(b"+ \r\n")
                said.readline()
            answer = next((answers[name] for name in answers if command.startswith(name)), b"")
            client.sendall(answer + tag + b" OK done\r\n")


def look(box: ImapMailIn) -> None:
    box.look(KNOWN)


def check(box: ImapMailIn) -> None:
    box.check()


@pytest.mark.parametrize(
    ("ask", "greeting", "answers", "told"),
    [
        (check, b"* OK " + b"x" * 2_000_000, {}, "more than"),
        (check, b"HTTP/1.1 400 Bad Request\r\n", {}, "HTTP"),
        (check, GREETING, {b"LIST": b'* LIST () "/" {99999999999}\r\n' + b"x" * 100_000}, "asked for"),
        (
            look,
            GREETING,
            {b"UID FETCH": b"* 1 FETCH (UID 1 BODY[] {99999999999}\r\n" + b"x" * 100_000},
            "asked for",
        ),
        (look, GREETING, {b"UID FETCH": b"* 1 FETCH (UID 1 BODY[] {40000000}\r\n"}, "asked for"),
    ],
    ids=["a greeting without end", "another language", "an endless name", "an endless mail", "a huge mail"],
)
def test_what_never_ends_is_cut_off_and_told(
    ask: Callable[[ImapMailIn], None], greeting: bytes, answers: dict[bytes, bytes], told: str
) -> None:
    with imap_server(greeting, {**ANSWERS, **answers}) as account, pytest.raises(CannotListen, match=told):
        ask(ImapMailIn(account))


@pytest.mark.parametrize("encrypted", [False, True])
def test_a_greeting_that_drips_is_not_waited_for(encrypted: bool, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(session, "LOGIN", 0.3)
    with socket.create_server(("127.0.0.1", 0)) as door:
        thread = Thread(target=_drip, args=(door,))
        thread.start()
        security = Security.STARTTLS if encrypted else Security.NONE
        with pytest.raises(CannotListen):
            ImapMailIn(Server("127.0.0.1", door.getsockname()[1], security)).check()
        thread.join(LONG)
        assert not thread.is_alive()


def _drip(door: socket.socket) -> None:
    client, _ = door.accept()
    with client, suppress(OSError):
        for _ in range(1000):
            client.sendall(b"*")
            time.sleep(0.05)


def test_a_list_without_end_is_not_held(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(wire, "TOLD", 50_000)
    endless = b'* LIST () "/" folder\r\n' * 10_000

    with (
        imap_server(GREETING, {**ANSWERS, b"LIST": endless}) as account,
        pytest.raises(CannotListen, match="more than"),
    ):
        ImapMailIn(account).look(KNOWN)


def test_the_same_server_is_read_where_it_behaves() -> None:
    with imap_server(GREETING, ANSWERS) as account:
        assert ImapMailIn(account).check().total == 1
