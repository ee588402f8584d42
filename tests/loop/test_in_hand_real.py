"""A draft in a real mailbox, sent by the seeker's own program in its own way, and recognised there."""

from __future__ import annotations

from collections.abc import Callable
from datetime import UTC, datetime, timedelta
from email import message_from_bytes
from email.message import EmailMessage
from email.policy import default
from itertools import count
from pathlib import Path
from typing import Any

import pytest

from afterword import bootstrap
from afterword.actions.hear import hear
from afterword.actions.save_mailbox import TypedMailbox, TypedServer, save_mailbox
from afterword.actions.sync import sync
from afterword.actions.take_in_hand import save_as_draft
from afterword.domain.mail_account import Security, Server
from afterword.domain.send.states import OutgoingState
from afterword.domain.touchpoints import TouchpointState
from afterword.store import models
from mail_servers import PASSWORD, Certificate, Dovecot, free_port
from received import words_of
from world import INES, World, mail, new_world, tools

_numbers = count(1)
# When a mail was saved is written down by the server, by its own clock.
NOW = datetime.now(tz=UTC).replace(microsecond=0)


class Desk:
    """A seeker with a real mailbox, and the program by which they read it."""

    def __init__(self, world: World, dovecot: Dovecot, user: str) -> None:
        self.world, self.dovecot, self.user = world, dovecot, user
        with dovecot.open(user) as session:
            session.create("Drafts")

    def save(self) -> EmailMessage:
        """Take the thank-you as a draft; what lies in the mailbox then."""
        row, owner = self.world.touchpoint(), self.world.owner
        save_as_draft(owner, row.pk, 1, bootstrap.ways(owner), tools().policy, NOW)
        (content,) = self.dovecot.contents(self.user, "Drafts")
        return message_from_bytes(content, policy=default)

    def send(self, draft: EmailMessage, change: Callable[[EmailMessage], None]) -> EmailMessage:
        """The program sends it: the draft goes, and a mail with a name of its own is among the sent."""
        del draft["Message-ID"], draft["Date"]
        draft["Message-ID"] = f"<program-{next(_numbers)}@home.example>"
        draft["Date"] = NOW + timedelta(minutes=5)
        change(draft)
        self.dovecot.empty(self.user, "Drafts")
        self.dovecot.deliver(self.user, draft, "Versandt")
        return draft

    def look(self, after: timedelta = timedelta(minutes=30)) -> models.Outgoing:
        """One round, by the adapters that the settings choose."""
        owner = self.world.owner
        sync(owner, bootstrap.ways(owner), tools(), NOW + after)
        return self.world.outgoing()


def typed(server: Server) -> TypedServer:
    return TypedServer(server.host, server.port, server.security, server.user, PASSWORD)


@pytest.fixture
def desk(
    sqlite_journal: Path, tmp_path: Path, certificate: Certificate, dovecot: Dovecot, settings: Any
) -> Desk:
    assert sqlite_journal.exists()
    settings.AFTERWORD_MAILBOX_KEY = tmp_path / "mailbox.key"
    settings.AFTERWORD_MAIL_AUTHORITIES = certificate.cert
    world, user = new_world(), f"hands{next(_numbers)}"
    nobody = Server("localhost", free_port(), Security.NONE, "mara", lambda: PASSWORD)
    account = TypedMailbox("mara@home.example", typed(nobody), typed(dovecot.account(user)), "Mara Lind")
    save_mailbox(world.owner, account, bootstrap.vault(), NOW)
    day = timedelta(days=1)
    models.Touchpoint.objects.filter(pk=world.touchpoint().pk).update(
        earliest=NOW - day, best=NOW, latest=NOW + day
    )
    return Desk(world, dovecot, user)


def as_it_was(_: EmailMessage) -> None:
    pass


def other_subject(draft: EmailMessage) -> None:
    draft.replace_header("Subject", "Thanks again, and the index")


def other_words(draft: EmailMessage) -> None:
    text = words_of(draft)
    draft.clear_content()
    draft.set_content(text.replace("Thank you", "Many thanks") + "\nPS: I found the book.\n")


@pytest.mark.parametrize(
    ("change", "code"),
    [(as_it_was, "found_as_it_was"), (other_subject, "found_changed"), (other_words, "found_changed")],
)
def test_a_draft_that_the_seeker_sends_is_recognised(
    desk: Desk, change: Callable[[EmailMessage], None], code: str
) -> None:
    draft = desk.save()
    assert draft["Message-ID"] == desk.world.outgoing().message_id
    assert desk.look(timedelta(minutes=1)).state == OutgoingState.HANDED_OVER

    sent = desk.send(draft, change)
    went = desk.look()

    assert (went.state, went.code) == (OutgoingState.SENT, code)
    assert (went.message_id, went.ended_at) == (sent["Message-ID"], NOW + timedelta(minutes=5))
    assert desk.world.touchpoint().state == TouchpointState.DONE


def test_a_draft_is_there_once_however_often_it_is_saved_and_seems_to_be_sent_by_nothing(desk: Desk) -> None:
    desk.save()
    desk.save()

    assert desk.look().state == OutgoingState.HANDED_OVER
    assert (desk.world.outgoing().code, desk.world.outgoing().params) == ("in_drafts", {"folder": "Drafts"})


def test_another_mail_to_them_is_asked_about(desk: Desk) -> None:
    desk.save()
    other = EmailMessage()
    other["From"], other["To"], other["Subject"] = "mara@home.example", "ines@lager.example", "The file"
    other["Message-ID"], other["Date"] = "<other@home.example>", NOW + timedelta(minutes=5)
    other.set_content("Hi Ines,\n\nthe file is in the shared folder.\n\nMara\n")
    desk.dovecot.deliver(desk.user, other, "Versandt")

    row = desk.look()

    assert (row.state, row.code, row.params["subject"]) == ("handed_over", "wrote_beside", "The file")


def test_what_was_answered_went_whatever_the_folders_say(desk: Desk) -> None:
    desk.save()
    answer = mail(INES, "Thank you for your kind note, Mara. Have a good weekend.", NOW + timedelta(hours=2))
    hear(desk.world.owner, answer, tools().policy, NOW + timedelta(hours=2), by_hand=True)

    assert desk.look(timedelta(hours=3)).code == "answered"
