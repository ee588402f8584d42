"""The whole way with real parts: sent over SMTP, kept in and heard from a Dovecot, wired as the product."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, replace
from datetime import UTC, datetime, timedelta
from email import message_from_bytes
from email.message import EmailMessage
from email.policy import default
from itertools import count
from pathlib import Path
from typing import Any

import pytest

from afterword import bootstrap
from afterword.actions import test_mailbox as trying
from afterword.actions.save_mailbox import TypedMailbox, TypedServer, save_mailbox
from afterword.actions.sync import Synced, sync
from afterword.adapters.smtp import mail_out
from afterword.domain.mail_account import Security, Server
from afterword.domain.send.moment import Listening
from afterword.domain.send.states import OutgoingState
from afterword.domain.touchpoints import SignalKind, TouchpointState
from afterword.jobs.sending import send_everything_due
from afterword.store import models
from invitations import Hour, ics
from mail_servers import PASSWORD, Certificate, Dovecot, Post, smtp_server
from received import words_of
from world import World, new_world, tools

_numbers = count(1)
# When a mail arrives is written down by the server, by its own clock.
NOW = datetime.now(tz=UTC).replace(microsecond=0)


@dataclass
class Real:
    """A seeker with a real account."""

    world: World
    post: Post
    dovecot: Dovecot
    user: str

    def sync(self, now: datetime) -> Synced:
        """One round, by the adapters that the settings choose."""
        return sync(self.world.owner, bootstrap.ways(self.world.owner), tools(), now)

    def arrived(self) -> list[EmailMessage]:
        """What the other side got."""
        return [message_from_bytes(content, policy=default) for content in self.post.taken]

    def answer(self, mail: EmailMessage, sender: str, text: str, **headers: str) -> None:
        """Somebody answers a mail."""
        reply = EmailMessage()
        reply["From"], reply["To"], reply["Subject"] = sender, mail["From"], f"Re: {mail['Subject']}"
        reply["Date"], reply["Message-ID"] = NOW, f"<real-{next(_numbers)}@lager.example>"
        reply["In-Reply-To"] = reply["References"] = mail["Message-ID"]
        for name, value in headers.items():
            reply[name.replace("_", "-")] = value
        reply.set_content(text)
        self.dovecot.deliver(self.user, reply)


def typed(server: Server, port: int | None = None) -> TypedServer:
    return TypedServer(server.host, port or server.port, server.security, server.user, PASSWORD)


@pytest.fixture
def real(
    sqlite_journal: Path, tmp_path: Path, certificate: Certificate, dovecot: Dovecot, settings: Any
) -> Iterator[Real]:
    assert sqlite_journal.exists()
    settings.AFTERWORD_MAILBOX_KEY = tmp_path / "mailbox.key"
    settings.AFTERWORD_MAIL_AUTHORITIES = certificate.cert
    mail_out._given.clear()
    post, world, user = Post(), new_world(), f"real{next(_numbers)}"
    with smtp_server(certificate, Security.STARTTLS, post) as out:
        account = TypedMailbox("mara@home.example", typed(out), typed(dovecot.account(user)), "Mara Lind")
        save_mailbox(world.owner, account, bootstrap.vault(), NOW)
        yield Real(world, post, dovecot, user)


def test_it_is_sent_exactly_once_kept_and_its_answer_heard(real: Real) -> None:
    real.world.queue()
    due = real.world.due

    assert [one.state for one in real.sync(due).went] == [OutgoingState.SENT]
    assert real.sync(due + timedelta(minutes=1)).went == ()

    (mail,) = real.arrived()
    text = real.world.version(real.world.touchpoint())
    assert (mail["To"], mail["Subject"]) == ("Ines Prado <ines@lager.example>", text.subject)
    assert words_of(mail).strip() == text.body.strip()
    assert str(mail["Date"]).endswith("+0200")
    assert real.dovecot.contents(real.user, "Versandt") == real.post.taken

    real.answer(mail, "Nuno Reis <nuno@lager.example>", "Ines asks: could you send two references?")
    (heard,) = real.sync(due + timedelta(minutes=2)).heard
    assert heard.signal.in_thread_of == real.world.touchpoint().key
    assert real.dovecot.seen(real.user) == [False]


def test_a_no_that_came_a_moment_before_stops_what_was_due(real: Real) -> None:
    real.world.queue("tom")
    first = EmailMessage()
    first["From"], first["Subject"], first["Message-ID"] = "mara@home.example", "Our talk", "<x@home.example>"
    models.Session.objects.update(start=NOW - timedelta(days=1), end=NOW - timedelta(hours=23))
    real.answer(first, "Ines Prado <ines@lager.example>", "We have decided to go with another candidate.")

    found = real.sync(real.world.touchpoint("tom").best + timedelta(minutes=10))

    assert [one.signal.kind for one in found.heard] == [SignalKind.REJECTION]
    assert real.post.taken == []
    assert real.world.outgoing("tom").state == OutgoingState.CANCELLED


def test_a_bounce_of_ours_is_heard_though_nobody_known_sends_it(real: Real) -> None:
    real.world.queue()
    due = real.world.due
    real.sync(due)
    (mail,) = real.arrived()
    words = "Delivery to <ines@lager.example> failed: 550 5.1.1 no such user"
    real.answer(
        mail,
        "Mail System <MAILER-DAEMON@mx.home.example>",
        words,
        Auto_Submitted="auto-replied",
        X_Failed_Recipients="ines@lager.example",
    )

    (heard,) = real.sync(due + timedelta(minutes=1)).heard

    assert (heard.signal.kind, heard.signal.person) == (SignalKind.BOUNCE, "ines")


def test_a_server_gone_in_the_last_moment_leaves_it_unsure_until_the_copy_is_found(real: Real) -> None:
    message = real.world.queue()
    due = real.world.due
    real.post.hangs_up = "after"

    real.sync(due)
    assert real.world.outgoing().state == OutgoingState.UNSURE
    real.post.hangs_up = ""
    real.sync(due + timedelta(hours=1))
    assert (real.world.outgoing().state, len(real.post.taken)) == (OutgoingState.UNSURE, 1)

    # The provider saves what it sends, as some do: now it lies there.
    real.dovecot.deliver(real.user, real.post.taken[0], "Versandt")
    real.sync(due + timedelta(hours=2))

    assert message.message_id.encode() in real.post.taken[0]
    assert real.world.outgoing().state == OutgoingState.SENT
    assert real.world.touchpoint().state == TouchpointState.DONE
    assert len(real.post.taken) == 1


def test_a_server_that_is_full_for_now_gets_it_later(real: Real) -> None:
    real.world.queue()
    due = real.world.due
    real.post.says["RCPT"] = "452 4.2.2 mailbox full"
    real.sync(due)
    real.post.says.clear()

    real.sync(due + timedelta(minutes=16))

    assert len(real.post.taken) == 1


def test_the_clock_of_the_product_does_the_same(real: Real, monkeypatch: pytest.MonkeyPatch) -> None:
    real.world.queue()
    due = real.world.due

    class Later:
        def now(self) -> datetime:
            return due

    monkeypatch.setattr(bootstrap, "clock", Later)
    send_everything_due()

    assert len(real.post.taken) == 1
    assert models.Listening.objects.get().state == Listening.WELL


def test_a_password_that_was_changed_at_the_provider_is_told_and_nothing_is_lost(real: Real) -> None:
    real.world.queue()
    due = real.world.due
    row = models.MailAccount.objects.get()
    row.out_secret = row.in_secret = bootstrap.vault().lock("no longer right")
    row.save()

    found = real.sync(due)

    assert (found.listening, found.cause) == (Listening.FAILING, "LoginRefused")
    assert [(one.state, one.why.code) for one in found.went] == [(OutgoingState.FAILED, "login_refused")]
    assert real.world.outgoing().state == OutgoingState.QUEUED
    assert real.post.taken == []


def test_a_lost_key_is_told_and_nothing_goes(real: Real) -> None:
    real.world.queue()
    bootstrap.vault().path.unlink()

    found = real.sync(real.world.due)

    assert found.cause == "SecretLost"
    assert real.post.taken == []
    assert real.world.outgoing().state == OutgoingState.QUEUED


def test_a_mailbox_that_was_full_and_is_empty_pauses_what_rests_on_silence(real: Real) -> None:
    real.dovecot.deliver(real.user, b"From: shop@sale.example\r\nSubject: Sale\r\n\r\nSale\r\n")
    real.sync(NOW)
    real.dovecot.empty(real.user)

    found = real.sync(NOW + timedelta(minutes=1))

    assert (found.listening, found.cause) == (Listening.PAUSED, "SuddenlyEmpty")


def test_the_test_of_the_mailbox_says_that_all_of_it_works(real: Real) -> None:
    (account,) = bootstrap.account_ways(real.world.owner)
    checks = trying.test_mailbox(*account)

    assert [(check.well, check.reason.code) for check in checks] == [
        (True, "login_out_well"),
        (True, "login_in_well"),
        (True, "sent_folder_found"),
    ]
    assert real.post.taken == []


def invite(real: Real, hour: Hour, method: str = "REQUEST") -> None:
    """Ines sends an invitation as calendar programs do."""
    letter = EmailMessage()
    letter["From"], letter["To"] = "Ines Prado <ines@lager.example>", "mara@home.example"
    letter["Subject"], letter["Date"] = hour.summary, NOW
    letter["Message-ID"] = f"<real-{next(_numbers)}@lager.example>"
    letter.set_content("We would like to invite you to the next round.")
    calendar = ics(hour, method=method).decode()
    letter.add_alternative(calendar, subtype="calendar", params={"method": method})
    real.dovecot.deliver(real.user, letter)


def test_an_invitation_makes_the_next_round_a_change_moves_it_and_a_cancellation_ends_it(real: Real) -> None:
    hour = Hour(start=NOW + timedelta(days=7), stamp=NOW)
    invite(real, hour)
    real.sync(NOW)
    session = models.Session.objects.get(uid=hour.uid)
    assert session.start == hour.start
    assert session.interview.touchpoints.filter(purpose="thank_you", state="planned").exists()

    moved = replace(hour, sequence=1, start=hour.start + timedelta(days=1))
    invite(real, moved)
    real.sync(NOW + timedelta(minutes=1))
    session.refresh_from_db()
    assert session.start == moved.start

    invite(real, replace(moved, sequence=2), "CANCEL")
    real.sync(NOW + timedelta(minutes=2))
    session.refresh_from_db()
    assert session.called_off
    assert not session.interview.touchpoints.filter(purpose="thank_you", state="planned").exists()
