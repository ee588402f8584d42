"""The way out over SMTP, and everything that can go wrong on it, against a real server."""

from __future__ import annotations

import socket
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import replace
from datetime import datetime
from email import message_from_bytes
from email.policy import default
from itertools import count
from pathlib import Path
from threading import Thread
from zoneinfo import ZoneInfo

import pytest

from afterword.adapters.smtp.mail_out import SmtpMailOut
from afterword.domain.mail_account import Security, Server
from afterword.domain.send.envelope import Envelope
from afterword.domain.sources import Mailbox
from afterword.errors import (
    AfterwordError,
    Interrupted,
    LoginRefused,
    NotEncrypted,
    NotReached,
    NotTrusted,
    RefusedForGood,
    RefusedForNow,
    Unsure,
    Unusable,
)
from mail_servers import PASSWORD, Certificate, Post, free_port, new_certificate, smtp_server
from received import words_of

_numbers = count(1)


def letter(to: str = "ines@lager.example", body: str = "Hi Ines,\n\nthank you.\n") -> Envelope:
    """A letter that no test before sent."""
    return Envelope(
        Mailbox("Mara Lind", "mara@home.example"),
        Mailbox("Inês Prado", to),
        "Thank you",
        body,
        f"<smtp-{next(_numbers)}@home.example>",
        datetime(2026, 9, 15, 14, 0, tzinfo=ZoneInfo("Europe/Berlin")),
    )


@pytest.fixture
def post() -> Post:
    return Post()


@pytest.fixture
def account(certificate: Certificate, post: Post) -> Iterator[Server]:
    with smtp_server(certificate, Security.STARTTLS, post) as server:
        yield server


@pytest.fixture
def way_out(account: Server, certificate: Certificate) -> SmtpMailOut:
    return SmtpMailOut(account, authorities=certificate.cert)


@pytest.mark.parametrize("security", [Security.TLS, Security.STARTTLS])
def test_it_goes_encrypted_in_either_way(certificate: Certificate, post: Post, security: Security) -> None:
    with smtp_server(certificate, security, post) as account:
        handed = SmtpMailOut(account, authorities=certificate.cert).hand_over(letter())

    assert handed.detail == "250 taken"
    assert len(post.taken) == 1


def test_it_goes_unencrypted_on_this_machine_only(certificate: Certificate, post: Post) -> None:
    with smtp_server(certificate, Security.NONE, post) as account:
        SmtpMailOut(account).hand_over(letter())

    assert len(post.taken) == 1
    with pytest.raises(Unusable, match="security"):
        replace(account, host="mail.example.org")


def test_what_arrives_has_the_seekers_own_clock_and_nothing_of_a_bulk_mail(
    way_out: SmtpMailOut, post: Post
) -> None:
    long = "One paragraph that goes on and on. " * 40
    sent = letter(body=f"{long}\n\n.\nFrom now on\n..\n")

    way_out.hand_over(sent)

    mail = message_from_bytes(post.taken[0], policy=default)
    assert mail["Date"] == "Tue, 15 Sep 2026 14:00:00 +0200"
    assert mail["Message-ID"].endswith("@home.example>")
    assert words_of(mail) == sent.body
    assert {"list-unsubscribe", "precedence", "auto-submitted", "x-mailer", "bcc"}.isdisjoint(
        name.lower()
        for name in mail.keys()  # noqa: SIM118 - a message is no mapping
    )
    assert post.guests == ["[127.0.0.1]"]
    assert max(map(len, post.taken[0].splitlines())) <= 78
    assert post.taken[0].isascii()


@pytest.mark.parametrize("end", ["\r", "\n", "\r\n", "\x0b", "\x0c", "\x85", "\u2028"])
def test_no_text_can_end_a_message_early(way_out: SmtpMailOut, post: Post, end: str) -> None:
    body = f"Hi{end}.{end}MAIL FROM:<evil@evil.example>{end}RCPT TO:<tom@lager.example>{end}"

    way_out.hand_over(letter(body=body))

    (taken,) = post.taken
    assert b"RCPT TO" in taken.replace(b"=\r\n", b"")
    assert taken.replace(b"\r\n", b"").isascii()
    assert not {b"\r", b"\n"} & set(taken.replace(b"\r\n", b"").split())
    assert b"\r" not in taken.replace(b"\r\n", b"")


def test_an_address_in_letters_of_the_world_goes_where_the_server_can_carry_it(
    way_out: SmtpMailOut, post: Post
) -> None:
    way_out.hand_over(letter("inês@müller.example"))
    way_out.hand_over(letter("ines@größe.example"))

    assert b"<in\xc3\xaas@xn--mller-kva.example>" in post.taken[0]
    assert b"<ines@xn--gre-6ka8i.example>" in post.taken[1]


@pytest.mark.parametrize(
    ("command", "answer", "error"),
    [
        ("MAIL", "421 4.3.2 closing down", RefusedForNow),
        ("MAIL", "550 5.7.1 not from you", RefusedForGood),
        ("MAIL", "530 5.7.0 log in first", LoginRefused),
        ("RCPT", "550 5.1.1 no such user", RefusedForGood),
        ("RCPT", "450 4.2.0 come again later", RefusedForNow),
        ("DATA", "421 4.3.2 closing down", RefusedForNow),
        ("DATA", "554 5.7.1 looks like spam", RefusedForGood),
        ("DATA", "399 who knows", Unsure),
    ],
)
def test_what_the_server_says_no_to_is_not_sent_and_its_words_are_kept(
    way_out: SmtpMailOut, post: Post, command: str, answer: str, error: type[AfterwordError]
) -> None:
    post.says[command] = answer

    with pytest.raises(error) as caught:
        way_out.hand_over(letter())

    assert type(caught.value) is error
    assert caught.value.args == (answer,)
    assert post.taken == []


def test_a_refused_letter_may_be_handed_over_again(way_out: SmtpMailOut, post: Post) -> None:
    sent = letter()
    post.says["RCPT"] = "450 later"
    with pytest.raises(RefusedForNow):
        way_out.hand_over(sent)
    post.says.clear()

    way_out.hand_over(sent)

    assert len(post.taken) == 1


def test_a_server_gone_before_the_end_of_the_message_took_nothing(way_out: SmtpMailOut, post: Post) -> None:
    post.hangs_up = "before"

    with pytest.raises(Interrupted):
        way_out.hand_over(letter(body="x" * 5_000_000))


def test_a_server_gone_after_the_end_of_the_message_leaves_it_unsure(
    way_out: SmtpMailOut, post: Post
) -> None:
    post.hangs_up = "after"
    sent = letter()

    with pytest.raises(Unsure):
        way_out.hand_over(sent)

    assert len(post.taken) == 1
    post.hangs_up = ""
    with pytest.raises(RefusedForGood):
        way_out.hand_over(sent)
    assert len(post.taken) == 1


def test_a_wrong_password_is_named_and_told_to_nobody(account: Server, certificate: Certificate) -> None:
    wrong = replace(account, password=lambda: "hunter2")

    with pytest.raises(LoginRefused) as caught:
        SmtpMailOut(wrong, authorities=certificate.cert).hand_over(letter())

    assert "535" in caught.value.detail
    assert "hunter2" not in caught.value.detail + repr(wrong)
    assert PASSWORD not in repr(account)


def test_a_certificate_that_nobody_vouches_for_ends_it(account: Server, post: Post) -> None:
    with pytest.raises(NotTrusted, match=r"self.signed"):
        SmtpMailOut(account).hand_over(letter())

    assert post.taken == []


def test_a_certificate_of_another_host_ends_it(tmp_path: Path, post: Post) -> None:
    others = new_certificate(tmp_path, "mail.other.example")
    with smtp_server(others, Security.TLS, post) as account, pytest.raises(NotTrusted, match="mismatch"):
        SmtpMailOut(account, authorities=others.cert).check()


def test_a_server_that_offers_no_encryption_is_told_nothing(certificate: Certificate, post: Post) -> None:
    with smtp_server(certificate, Security.NONE, post) as account:
        asked: list[str] = []
        starttls = replace(account, security=Security.STARTTLS, password=lambda: _noting(asked))
        with pytest.raises(NotEncrypted, match="no STARTTLS"):
            SmtpMailOut(starttls).hand_over(letter())
        with pytest.raises(NotEncrypted):
            SmtpMailOut(replace(starttls, security=Security.TLS)).hand_over(letter())

    assert asked == []
    assert post.taken == []


def _noting(asked: list[str]) -> str:
    asked.append("asked")
    return PASSWORD


def test_nobody_at_that_port_is_named(certificate: Certificate) -> None:
    nobody = Server("127.0.0.1", free_port(), Security.TLS)

    with pytest.raises(NotReached, match="refused"):
        SmtpMailOut(nobody, authorities=certificate.cert).check()


def test_a_name_that_is_no_host_is_named() -> None:
    with pytest.raises(NotReached):
        SmtpMailOut(Server("mail.does-not-exist.invalid", 465, Security.TLS)).check()


@pytest.mark.parametrize("greeting", [b"", b"554 not you\r\n", b"\xff\xfe nonsense\r\n", b"220 hello\r\n"])
def test_a_server_that_speaks_otherwise_and_hangs_up_is_named(greeting: bytes) -> None:
    with one_word(greeting) as port, pytest.raises((NotReached, RefusedForNow)):
        SmtpMailOut(Server("127.0.0.1", port, Security.NONE)).hand_over(letter())


@contextmanager
def one_word(word: bytes) -> Iterator[int]:
    """Something that says one thing to whoever comes, and leaves; its port."""
    with socket.create_server(("127.0.0.1", 0)) as door:

        def greet() -> None:
            guest, _ = door.accept()
            with guest:
                guest.sendall(word)

        greeter = Thread(target=greet)
        greeter.start()
        yield door.getsockname()[1]
        greeter.join()
