"""A copy among the sent, saved once, whichever way the server works and whatever breaks."""

from __future__ import annotations

import imaplib
import time
from collections.abc import Iterator
from dataclasses import replace
from datetime import datetime
from itertools import count
from zoneinfo import ZoneInfo

import pytest

from afterword.adapters.imap.mail_in import ImapMailIn
from afterword.adapters.imap.saving import LATER, Saving
from afterword.adapters.letters import letter
from afterword.domain.mail_account import Security
from afterword.domain.send.envelope import Envelope
from afterword.domain.sources import Mailbox
from afterword.errors import NotKept
from cut_line import Cut, cut_line
from mail_servers import Certificate, Dovecot, dovecot_server

_numbers = count(1)


def envelope() -> Envelope:
    """A message that was handed over."""
    return Envelope(
        Mailbox("Mara Lind", "mara@home.example"),
        Mailbox("Inês Prado", "ines@lager.example"),
        "Thank you",
        "Hi Ines,\n\nthank you.\n",
        f"<saving-{next(_numbers)}@home.example>",
        datetime(2026, 9, 15, 14, 0, tzinfo=ZoneInfo("Europe/Berlin")),
    )


@pytest.fixture(scope="module")
def exchange(certificate: Certificate) -> Iterator[Dovecot]:
    """A server that says that it is an Exchange, which saves what goes out through it in its own time."""
    with dovecot_server(certificate, "The Microsoft Exchange IMAP4 service is ready.") as running:
        yield running


@pytest.fixture
def user() -> str:
    return f"saving{next(_numbers)}"


def test_it_is_dated_as_the_message_and_read(dovecot: Dovecot, user: str) -> None:
    went = envelope()

    Saving(dovecot.account(user), authorities=dovecot.certificate.cert).keep(went, letter(went))

    with dovecot.open(user) as session:
        session.select("Versandt", readonly=True)
        _, answers = session.fetch("1", "(FLAGS INTERNALDATE)")
    assert isinstance(answers[0], bytes)
    assert b"\\Seen" in answers[0]
    dated = imaplib.Internaldate2tuple(answers[0])
    assert dated is not None
    assert time.mktime(dated) == went.date.timestamp()


def test_a_copy_that_the_server_saves_a_little_later_stays_the_only_one(exchange: Dovecot, user: str) -> None:
    went = envelope()
    waited: list[float] = []

    def pause(seconds: float) -> None:
        waited.append(seconds)
        if len(waited) == 2:
            exchange.deliver(user, letter(went), "Versandt")

    Saving(exchange.account(user), authorities=exchange.certificate.cert, pause=pause).keep(
        went, letter(went)
    )

    assert len(exchange.contents(user, "Versandt")) == 1
    assert waited == list(LATER[:2])


def test_a_server_of_that_kind_that_saves_nothing_gets_our_copy(exchange: Dovecot, user: str) -> None:
    went = envelope()
    waited: list[float] = []
    saving = Saving(exchange.account(user), authorities=exchange.certificate.cert, pause=waited.append)

    saving.keep(went, letter(went))

    assert exchange.contents(user, "Versandt") == [letter(went)]
    assert waited == list(LATER)


def test_a_copy_under_another_message_id_is_known_by_the_one_it_came_with(
    exchange: Dovecot, user: str
) -> None:
    went = envelope()
    renamed = letter(went).replace(b"Message-ID:", b"X-Microsoft-Original-Message-ID:")
    exchange.deliver(user, b"Message-ID: <theirs@prod.outlook.example>\r\n" + renamed, "Versandt")
    account, trusted = exchange.account(user), exchange.certificate.cert

    Saving(account, "", trusted).keep(went, letter(went))

    assert len(exchange.contents(user, "Versandt")) == 1
    assert ImapMailIn(account, "", trusted).among_sent([went.message_id]) == {went.message_id}


def test_any_other_server_is_not_waited_for(dovecot: Dovecot, user: str) -> None:
    waited: list[float] = []
    went = envelope()

    Saving(dovecot.account(user), "", dovecot.certificate.cert, waited.append).keep(went, letter(went))

    assert waited == []


def test_a_copy_of_which_nobody_knows_whether_it_was_saved_is_looked_for(dovecot: Dovecot, user: str) -> None:
    went = envelope()
    with cut_line(dovecot.plain_port, Cut.AFTER) as port:
        account = replace(dovecot.account(user, Security.NONE), port=port)
        saving = Saving(account)

        saving.keep(went, letter(went))
        saving.keep(went, letter(went))

    assert len(dovecot.contents(user, "Versandt")) == 1


def test_a_copy_that_was_lost_on_the_way_is_told_and_not_saved_blindly(dovecot: Dovecot, user: str) -> None:
    went = envelope()
    with cut_line(dovecot.plain_port, Cut.BEFORE) as port:
        account = replace(dovecot.account(user, Security.NONE), port=port)
        with pytest.raises(NotKept):
            Saving(account).keep(went, letter(went))

    assert dovecot.contents(user, "Versandt") == []
