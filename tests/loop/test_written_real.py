"""The seeker writes from their own program, into a real mailbox, while a letter of the same purpose waits."""

from __future__ import annotations

from datetime import datetime, timedelta
from email.message import EmailMessage
from email.utils import format_datetime
from itertools import count
from pathlib import Path
from typing import Any

import pytest

from afterword import bootstrap
from afterword.actions.save_mailbox import TypedMailbox, TypedServer, save_mailbox
from afterword.actions.sync import Synced, sync
from afterword.domain.mail_account import Security, Server
from afterword.domain.send.states import OutgoingState
from afterword.store import models
from mail_servers import PASSWORD, Certificate, Dovecot, free_port
from world import AFTER, World, new_world, tools

_numbers = count(1)
SOON = AFTER + timedelta(minutes=40)


def typed(server: Server) -> TypedServer:
    return TypedServer(server.host, server.port, server.security, server.user, PASSWORD)


@pytest.fixture
def user() -> str:
    return f"written{next(_numbers)}"


@pytest.fixture
def world(
    sqlite_journal: Path, tmp_path: Path, certificate: Certificate, dovecot: Dovecot, user: str, settings: Any
) -> World:
    assert sqlite_journal.exists()
    settings.AFTERWORD_MAILBOX_KEY = tmp_path / "mailbox.key"
    settings.AFTERWORD_MAIL_AUTHORITIES = certificate.cert
    world = new_world()
    nobody = Server("localhost", free_port(), Security.NONE, "mara", lambda: PASSWORD)
    account = TypedMailbox("mara@home.example", typed(nobody), typed(dovecot.account(user)), "Mara Lind")
    save_mailbox(world.owner, account, bootstrap.vault(), AFTER)
    return world


def written(text: str, to: str = "ines@lager.example", at: datetime = SOON) -> EmailMessage:
    """A mail that the seeker's own program sent."""
    mail = EmailMessage()
    mail["From"], mail["To"], mail["Subject"] = "Mara Lind <mara@home.example>", to, "Yesterday"
    mail["Message-ID"], mail["Date"] = f"<program-{next(_numbers)}@home.example>", format_datetime(at)
    mail.set_content(text)
    return mail


def look(world: World, at: datetime) -> Synced:
    """One round, by the adapters that the settings choose."""
    return sync(world.owner, bootstrap.ways(world.owner), tools(), at)


def test_a_letter_that_waits_does_not_go_after_the_seekers_own(
    world: World, dovecot: Dovecot, user: str
) -> None:
    queued = world.queue()
    look(world, SOON - timedelta(minutes=10))
    dovecot.deliver(user, written("Hi Ines,\n\nthank you for your time.\n\nMara\n"), "Versandt")
    dovecot.deliver(user, written("Dinner on Friday?", "mother@home.example"), "Versandt")

    due = world.due + timedelta(days=1)
    first, again = look(world, due), look(world, due)

    queued.refresh_from_db()
    assert (queued.state, queued.code) == (OutgoingState.CANCELLED, "written_by_seeker")
    assert (len(first.noticed), len(again.noticed)) == (1, 0)
    assert models.Written.objects.count() == 1
    assert not [one for one in first.went if one.outgoing == queued.pk and one.state is OutgoingState.SENT]


def test_a_copy_to_themselves_and_the_one_among_the_sent_are_one_mail(
    world: World, dovecot: Dovecot, user: str
) -> None:
    mail = written("Hi Ines, I left my umbrella with you.")
    dovecot.deliver(user, mail, "Versandt")
    dovecot.deliver(user, mail)

    assert len(look(world, SOON + timedelta(hours=1)).noticed) == 1
    assert models.Written.objects.get().purposes == []
