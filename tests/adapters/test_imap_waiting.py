"""Waiting for news over IMAP, against a real Dovecot: told at once, kept open, and taken up again."""

from __future__ import annotations

import time
from collections.abc import Callable, Hashable, Iterator
from itertools import count
from threading import Event, Thread

import pytest

from afterword.adapters.imap import waiting
from afterword.adapters.imap.mail_in import ImapMailIn
from afterword.adapters.imap.wire import Wire
from afterword.adapters.mail_files import read_mail
from afterword.adapters.memory.mail_in import MemoryMailIn
from afterword.domain.mail_account import Security, Server
from afterword.jobs.ears import EmbeddedEars
from afterword.ports import MailIn
from mail_servers import Dovecot, free_port

_numbers = count(1)
LETTER = b"From: ines@lager.example\r\nSubject: Hello\r\n\r\nWords.\r\n"
LONG = 20.0  # seconds; a test that waits so long fails


@pytest.fixture
def user(dovecot: Dovecot) -> str:
    name = f"waits{next(_numbers)}"
    dovecot.deliver(name, LETTER)
    return name


@pytest.fixture
def box(dovecot: Dovecot, user: str) -> Iterator[ImapMailIn]:
    box = ImapMailIn(dovecot.account(user), authorities=dovecot.certificate.cert)
    yield box
    box.wait(0, lambda: True)


def never() -> bool:
    return False


def later(what: Callable[..., object], *told: object) -> Thread:
    """Do something while somebody waits."""

    def do() -> None:
        time.sleep(0.3)
        what(*told)

    thread = Thread(target=do)
    thread.start()
    return thread


def test_a_new_line_says_that_something_may_have_come_and_a_kept_one_only_if_it_did(
    box: ImapMailIn,
) -> None:
    assert box.wait(LONG, never)
    assert not box.wait(0.6, never)


def test_mail_that_comes_while_somebody_waits_ends_the_wait(
    dovecot: Dovecot, user: str, box: ImapMailIn
) -> None:
    box.wait(LONG, never)
    delivery = later(dovecot.deliver, user, LETTER)

    assert box.wait(LONG, never)
    delivery.join()


def test_mail_that_came_between_two_waits_is_told_by_the_next(
    dovecot: Dovecot, user: str, box: ImapMailIn
) -> None:
    box.wait(LONG, never)
    dovecot.deliver(user, LETTER)

    assert box.wait(LONG, never)


def test_a_server_that_cannot_tell_is_asked(
    dovecot: Dovecot, user: str, box: ImapMailIn, monkeypatch: pytest.MonkeyPatch
) -> None:
    can = Wire.can
    monkeypatch.setattr(Wire, "can", lambda self, name: name != b"IDLE" and can(self, name))
    monkeypatch.setattr(waiting, "ASK", 0.2)
    box.wait(LONG, never)
    delivery = later(dovecot.deliver, user, LETTER)

    assert box.wait(LONG, never)
    delivery.join()


def test_the_line_is_renewed_and_still_tells(
    dovecot: Dovecot, user: str, box: ImapMailIn, monkeypatch: pytest.MonkeyPatch
) -> None:
    said: list[bytes] = []
    send = Wire.send

    def recorded(self: Wire, *commands: bytes) -> list[bytes]:
        said.extend(commands)
        return send(self, *commands)

    monkeypatch.setattr(waiting, "RENEW", 0.1)
    monkeypatch.setattr(Wire, "send", recorded)
    box.wait(LONG, never)
    assert not box.wait(0.8, never)
    assert said.count(b"IDLE") > 2  # renewed, and not only begun
    dovecot.deliver(user, LETTER)

    assert box.wait(LONG, never)


def test_where_nobody_is_the_wait_ends_in_time_and_says_nothing() -> None:
    box = ImapMailIn(Server("127.0.0.1", free_port(), Security.TLS))

    assert not box.wait(0.7, never)


def test_who_is_stopped_does_not_wait_on(box: ImapMailIn) -> None:
    box.wait(LONG, never)
    stopped = Event()
    stopping = later(stopped.set)

    assert not box.wait(LONG, stopped.is_set)
    stopping.join()


def test_an_ear_tells_of_every_mailbox_that_is_there_and_of_none_that_went() -> None:
    one, other = MemoryMailIn(), MemoryMailIn()
    boxes: dict[Hashable, MailIn] = {"one": one}
    heard = Event()
    ears = EmbeddedEars(lambda: dict(boxes), heard.set, tend=0.05)
    ears.start()
    assert heard.wait(LONG)
    heard.clear()
    boxes["other"] = other
    assert heard.wait(LONG)
    ears.stop()
    heard.clear()
    one.mails.append(read_mail("x.eml", LETTER))

    assert not heard.wait(0.1)
