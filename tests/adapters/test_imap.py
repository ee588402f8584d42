"""The way in over IMAP against a real Dovecot: what is fetched, what is kept, and what goes wrong."""

from __future__ import annotations

import logging
from dataclasses import replace
from datetime import UTC, datetime, timedelta
from email.message import EmailMessage
from itertools import count
from typing import Any

import pytest
from imapclient.exceptions import LoginError

from afterword.adapters.imap import connection, folders, look, whole
from afterword.adapters.imap.mail_in import ImapMailIn
from afterword.adapters.imap.saving import Saving
from afterword.adapters.imap.wire import Wire
from afterword.adapters.letters import letter
from afterword.domain.hear.known import Known
from afterword.domain.mail_account import Security, Server
from afterword.domain.send.envelope import Envelope
from afterword.domain.sources import Mailbox
from afterword.errors import (
    CannotListen,
    LoginRefused,
    NoSuchFolder,
    NotEncrypted,
    NotKept,
    NotReached,
    NotTrusted,
)
from mail_servers import PASSWORD, Dovecot, free_port

_numbers = count(1)
NOW = datetime.now(tz=UTC).replace(microsecond=0)
KNOWN = Known(frozenset({"ines@lager.example"}), ("Ines Prado",), since=NOW - timedelta(days=2))


def mail(sender: str, text: str = "Words.") -> EmailMessage:
    """A mail to the seeker."""
    made = EmailMessage()
    made["From"], made["To"], made["Date"] = sender, "mara@home.example", NOW
    made["Subject"] = f"Mail {next(_numbers)}"
    made["Message-ID"] = f"<imap-{next(_numbers)}@lager.example>"
    made.set_content(text)
    return made


def envelope() -> Envelope:
    """A message that was handed over."""
    return Envelope(
        Mailbox("Mara Lind", "mara@home.example"),
        Mailbox("Inês Prado", "ines@lager.example"),
        "Thank you",
        "Hi Ines,\n\nthank you.\n",
        f"<imap-{next(_numbers)}@home.example>",
        NOW,
    )


@pytest.fixture
def user(dovecot: Dovecot) -> str:  # noqa: ARG001 - nothing to do without it
    return f"mara{next(_numbers)}"


@pytest.fixture
def box(dovecot: Dovecot, user: str) -> ImapMailIn:
    return ImapMailIn(dovecot.account(user), authorities=dovecot.certificate.cert)


@pytest.fixture
def saving(dovecot: Dovecot, user: str) -> Saving:
    return Saving(dovecot.account(user), authorities=dovecot.certificate.cert)


@pytest.mark.parametrize("security", [Security.TLS, Security.STARTTLS])
def test_it_is_read_encrypted_in_either_way(dovecot: Dovecot, user: str, security: Security) -> None:
    dovecot.deliver(user, mail("ines@lager.example"))
    box = ImapMailIn(dovecot.account(user, security), authorities=dovecot.certificate.cert)

    assert len(box.look(KNOWN).mails) == 1


def test_of_a_stranger_only_the_head_leaves_the_server(
    dovecot: Dovecot, user: str, box: ImapMailIn, monkeypatch: pytest.MonkeyPatch
) -> None:
    """It really fetches; what it asks for is listened to."""
    dovecot.deliver(user, mail("shop@sale.example", "Buy this."))
    dovecot.deliver(user, mail("ines@lager.example", "Thank you."))
    said: list[bytes] = []
    send = Wire.send

    def listening(self: Wire, *commands: bytes) -> list[bytes]:
        said.extend(commands)
        return send(self, *commands)

    monkeypatch.setattr(Wire, "send", listening)
    box.look(KNOWN)

    fetches = [command for command in said if b"FETCH" in command]
    assert [command for command in fetches if b"BODY.PEEK[]" in command] == [b"UID FETCH 2 (UID BODY.PEEK[])"]
    assert all(b"BODY[" not in command for command in fetches)
    assert all(b"SELECT" not in command for command in said)


def test_what_is_older_than_the_first_interview_is_not_even_listed(
    dovecot: Dovecot, user: str, box: ImapMailIn
) -> None:
    with dovecot.open(user) as session:
        old = '"01-Jan-2020 10:00:00 +0000"'
        session.append("INBOX", "", old, mail("ines@lager.example").as_bytes())
    dovecot.deliver(user, mail("ines@lager.example"))

    inbox = box.look(KNOWN)

    assert (inbox.total, len(inbox.mails)) == (2, 1)


def test_many_mails_are_looked_at_in_several_goes(
    dovecot: Dovecot, user: str, box: ImapMailIn, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(look, "AT_ONCE", 2)
    for _ in range(5):
        dovecot.deliver(user, mail("ines@lager.example"))

    assert len(box.look(KNOWN).mails) == 5


def test_what_is_too_much_for_one_look_is_left_to_the_next(
    dovecot: Dovecot, user: str, box: ImapMailIn, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(whole, "AT_MOST", 5_000)
    monkeypatch.setattr(whole, "GROUP", 2_000)
    sent = [mail("ines@lager.example", "long " * 400) for _ in range(5)]
    for each in sent:
        dovecot.deliver(user, each)

    looks, mark = [], ""
    for _ in range(4):
        inbox = box.look(KNOWN, mark)
        looks.append([found.subject for found in inbox.mails])
        mark = inbox.mark

    assert [subject for look in looks for subject in look] == [each["Subject"] for each in sent]
    assert [len(look) for look in looks] == [2, 2, 1, 0]


def test_of_a_huge_mail_the_beginning_is_read(
    dovecot: Dovecot, user: str, box: ImapMailIn, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(whole, "WHOLE", 10_000)
    monkeypatch.setattr(whole, "BEGINNING", 4_000)
    huge = mail("ines@lager.example", "We would like to invite you.")
    huge.add_attachment(b"\x00" * 50_000, maintype="application", subtype="octet-stream")
    dovecot.deliver(user, huge)

    (found,) = box.look(KNOWN).mails

    assert "We would like to invite you." in found.text


@pytest.mark.parametrize(
    "raw",
    [
        b"\r\n\r\n",
        b"From: \xff\xfe <ines@lager.example>\r\nSubject: =?utf-8?B?broken\r\n\r\n\xff\xfe\x00",
        b"From: ines@lager.example\r\nContent-Type: multipart/mixed; boundary=x\r\n\r\n--x\r\n" * 40,
        b"From: ines@lager.example\r\nReferences: " + b"<a@b> " * 20_000 + b"\r\n\r\nhello\r\n",
    ],
)
def test_mail_that_is_broken_or_hostile_stops_nothing(
    dovecot: Dovecot, user: str, box: ImapMailIn, raw: bytes
) -> None:
    dovecot.deliver(user, raw)
    dovecot.deliver(user, mail("ines@lager.example", "All is well."))

    assert "All is well." in [each.text.strip() for each in box.look(KNOWN).mails]


def test_a_copy_stands_among_the_sent_once_as_read_and_is_found_there(
    dovecot: Dovecot, user: str, box: ImapMailIn, saving: Saving
) -> None:
    went = envelope()

    saving.keep(went, letter(went))
    saving.keep(went, letter(went))

    assert dovecot.contents(user, "Versandt") == [letter(went)]
    with dovecot.open(user) as session:
        session.select("Versandt", readonly=True)
        _, answers = session.fetch("1", "(FLAGS INTERNALDATE)")
    assert isinstance(answers[0], bytes)
    assert b"\\Seen" in answers[0]
    assert box.among_sent([went.message_id, "<other@home.example>"]) == {went.message_id}


def test_what_lies_in_the_folder_of_everything_went_unless_it_is_a_draft(
    dovecot: Dovecot, user: str, box: ImapMailIn
) -> None:
    went, drafted = envelope(), envelope()
    with dovecot.open(user) as session:
        session.create("Everything")
        session.append("Everything", "", "", letter(went))
        session.append("Everything", r"\Draft", "", letter(drafted))

    assert box.among_sent([went.message_id, drafted.message_id]) == {went.message_id}


def test_a_folder_of_the_seekers_choice_is_used_and_a_missing_one_is_named(
    dovecot: Dovecot, user: str
) -> None:
    with dovecot.open(user) as session:
        session.create("Applications")
    account, trusted = dovecot.account(user), dovecot.certificate.cert
    went = envelope()

    Saving(account, "Applications", trusted).keep(went, letter(went))

    assert len(dovecot.contents(user, "Applications")) == 1
    with pytest.raises(NoSuchFolder, match="Nowhere"):
        ImapMailIn(account, "Nowhere", trusted).check()
    with pytest.raises(NotKept):
        Saving(account, "Nowhere", trusted).keep(went, letter(went))


class Listed:
    """A server's list of folders."""

    def __init__(self, *rows: tuple[tuple[bytes, ...], bytes | None, str]) -> None:
        self.rows = rows

    def list_folders(self) -> tuple[tuple[tuple[bytes, ...], bytes | None, str], ...]:
        """As the library tells it."""
        return self.rows


@pytest.mark.parametrize(
    ("rows", "sent", "read"),
    [
        ([((), b".", "INBOX"), ((), b".", "INBOX.Sent Items")], "INBOX.Sent Items", "INBOX"),
        ([((), b"/", "Gesendete Objekte"), ((b"\\Trash",), b"/", "Sent")], "Sent", "INBOX"),
        ([((), b"/", "Sent"), ((b"\\SENT",), b"/", "Éléments envoyés")], "Éléments envoyés", "INBOX"),
        (
            [((b"\\All",), b"/", "[Gmail]/All Mail"), ((b"\\Sent",), b"/", "[Gmail]/Sent Mail")],
            "[Gmail]/Sent Mail",
            "[Gmail]/All Mail",
        ),
        ([((), None, "INBOX"), ((), b"/", "Presents")], None, "INBOX"),
    ],
)
def test_folders_are_told_by_the_servers_mark_and_else_by_their_usual_names(
    rows: list[Any], sent: str | None, read: str
) -> None:
    found = folders.Folders(Listed(*rows))

    assert (found.sent(), found.to_read()) == (sent, read)


@pytest.mark.parametrize(
    ("rows", "drafts"),
    [
        ([((b"\\Drafts",), b"/", "Halbes"), ((), b"/", "Drafts")], "Halbes"),
        ([((), b".", "INBOX.Entwürfe")], "INBOX.Entwürfe"),
        ([((), b"/", "Brouillons"), ((), b"/", "Sent")], "Brouillons"),
        ([((), b"/", "Aircraft")], None),
    ],
)
def test_the_folder_of_drafts_is_told_in_the_same_way(rows: list[Any], drafts: str | None) -> None:
    assert folders.Folders(Listed(*rows)).drafts() == drafts


@pytest.mark.parametrize(
    ("said", "kind", "code"),
    [
        ("[AUTHENTICATIONFAILED] Invalid credentials (Failure)", LoginRefused, "login_refused"),
        ("[ALERT] Application-specific password required", LoginRefused, "app_password_needed"),
        ("LOGIN failed. Basic authentication is disabled.", LoginRefused, "passwords_not_taken"),
        ("AUTHENTICATE failed.", LoginRefused, "login_refused"),
        ("[UNAVAILABLE] Temporary authentication failure", CannotListen, ""),
    ],
)
def test_why_nobody_is_let_in_is_told(said: str, kind: type[CannotListen], code: str) -> None:
    with pytest.raises(CannotListen) as caught, connection.named():
        raise LoginError(said)

    assert (type(caught.value), getattr(caught.value, "code", "")) == (kind, code)


def test_a_wrong_password_is_named_and_stands_in_no_log(
    dovecot: Dovecot, user: str, caplog: pytest.LogCaptureFixture
) -> None:
    caplog.set_level(logging.DEBUG)
    trusted = dovecot.certificate.cert

    with pytest.raises(LoginRefused):
        ImapMailIn(dovecot.account(user, password="hunter2"), authorities=trusted).check()
    ImapMailIn(dovecot.account(user), authorities=trusted).check()

    assert "hunter2" not in caplog.text
    assert PASSWORD not in caplog.text


def test_a_certificate_that_nobody_vouches_for_ends_it(dovecot: Dovecot, user: str) -> None:
    for security in (Security.TLS, Security.STARTTLS):
        with pytest.raises(NotTrusted):
            ImapMailIn(dovecot.account(user, security)).check()


def test_encryption_of_another_kind_is_named(dovecot: Dovecot, user: str) -> None:
    plain_port = replace(dovecot.account(user, Security.STARTTLS), security=Security.TLS)

    with pytest.raises(NotEncrypted):
        ImapMailIn(plain_port, authorities=dovecot.certificate.cert).check()


def test_nobody_at_that_port_is_named() -> None:
    with pytest.raises(NotReached):
        ImapMailIn(Server("127.0.0.1", free_port(), Security.TLS)).look(KNOWN)
