"""Logging in to mail servers by a token that was granted in the browser."""

from __future__ import annotations

import base64
import json
import logging
from collections.abc import Callable
from dataclasses import replace
from datetime import timedelta
from itertools import count

import pytest
from aiosmtpd.smtp import SMTP, AuthResult

from afterword.adapters.imap import connection
from afterword.adapters.imap.mail_in import ImapMailIn
from afterword.adapters.smtp.mail_out import SmtpMailOut
from afterword.domain.mail_account import Security, Server
from afterword.errors import ConsentNeeded, LoginRefused
from mail_servers import Certificate, Dovecot, Post, smtp_server
from mail_tokens import token
from scripted_server import Scripted, failure, says

_numbers = count(1)
GONE = timedelta(hours=-1)


class TokenPost(Post):
    """Lets in who brings the right token by XOAUTH2; the others hear `error`."""

    def __init__(self, right: str, error: object) -> None:
        super().__init__()
        self.right = right
        self.error = json.dumps(error)
        self.answers: list[bytes | object] = []

    async def auth_XOAUTH2(self, server: SMTP, args: list[str]) -> AuthResult:  # noqa: N802 - aiosmtpd's name
        """One login."""
        told = decode(args[1])
        if told == f"user=mara\1auth=Bearer {self.right}\1\1":
            return AuthResult(success=True)
        self.answers.append(await server.challenge_auth(self.error))
        return AuthResult(success=False, handled=False)


class BearerPost(Post):
    """Lets in by OAUTHBEARER only."""

    async def auth_OAUTHBEARER(self, server: SMTP, args: list[str]) -> AuthResult:  # noqa: N802 - aiosmtpd's name
        """One login."""
        if decode(args[1]).endswith("\1auth=Bearer right\1\1"):
            return AuthResult(success=True)
        answer = await server.challenge_auth(json.dumps({"status": "invalid_token"}))
        assert answer == b"\1"
        return AuthResult(success=False, handled=False)


def decode(text: str) -> str:
    return base64.b64decode(text).decode()


def out(account: Server, certificate: Certificate, brings: str) -> SmtpMailOut:
    """The way out with this token, and a password that is wrong."""
    with_token = replace(account, password=lambda: "wrong", token=lambda: brings)
    return SmtpMailOut(with_token, authorities=certificate.cert)


def test_a_token_and_no_password_logs_in_to_send(certificate: Certificate) -> None:
    post = TokenPost("right", {})
    with smtp_server(certificate, Security.STARTTLS, post) as account:
        out(account, certificate, "right").check()

    assert post.answers == []


@pytest.mark.parametrize(
    ("error", "kind"),
    [
        ({"status": "401", "schemes": "bearer", "scope": "https://mail.example/"}, ConsentNeeded),
        ({"status": "400"}, ConsentNeeded),
        ({"status": "invalid_token"}, ConsentNeeded),
        ({"status": "503"}, LoginRefused),
        ({}, LoginRefused),
        (["401"], LoginRefused),
        ("401", LoginRefused),
    ],
)
def test_a_token_that_ran_out_or_was_taken_back_asks_for_consent(
    certificate: Certificate, error: object, kind: type[LoginRefused]
) -> None:
    post = TokenPost("right", error)
    with (
        smtp_server(certificate, Security.STARTTLS, post) as account,
        pytest.raises(LoginRefused) as caught,
    ):
        out(account, certificate, "wrong").check()

    assert type(caught.value) is kind
    assert caught.value.code == ("consent_needed" if kind is ConsentNeeded else "login_refused")
    assert post.answers == [b""]
    assert "wrong" not in caught.value.detail


def test_the_standards_own_way_is_taken_where_it_is_the_only_one(certificate: Certificate) -> None:
    with smtp_server(certificate, Security.STARTTLS, BearerPost()) as account:
        out(account, certificate, "right").check()
        with pytest.raises(ConsentNeeded):
            out(account, certificate, "wrong").check()


def test_a_server_that_knows_no_tokens_is_named_and_not_given_one(server: Scripted) -> None:
    account = replace(server.account(), token=lambda: "secret")

    assert failure(SmtpMailOut(account)).code == "login_refused"
    assert not any(command.startswith("AUTH") for command in server.heard)


def test_a_refusal_without_an_error_of_its_own_is_a_refused_login(server: Scripted) -> None:
    server.features = ("AUTH XOAUTH2",)
    server.script("AUTH", says("535 5.7.3 Authentication unsuccessful"), says("334 not-base64"))
    server.script("", says("250 what"))
    way_out = SmtpMailOut(replace(server.account(), token=lambda: "secret"))

    assert type(failure(way_out)) is LoginRefused
    assert type(failure(way_out)) is LoginRefused


def test_a_token_longer_than_a_command_may_be_follows_the_command(server: Scripted) -> None:
    server.features = ("AUTH XOAUTH2",)
    server.script("AUTH", says("334 "))
    account = replace(server.account(), token=lambda: "long" * 1000)

    SmtpMailOut(account).check()

    command, told = server.heard[1:3]
    assert command == "AUTH XOAUTH2"
    assert decode(told) == f"user=mara\1auth=Bearer {'long' * 1000}\1\1"


@pytest.mark.parametrize("mechanism", ["XOAUTH2", "OAUTHBEARER"])
@pytest.mark.parametrize("security", [Security.TLS, Security.STARTTLS])
def test_a_token_logs_in_to_listen_and_one_that_ran_out_asks_for_consent(
    dovecot: Dovecot, monkeypatch: pytest.MonkeyPatch, mechanism: str, security: Security
) -> None:
    monkeypatch.setattr(connection, "BY_TOKEN", (mechanism,))
    user = f"token{next(_numbers)}"

    def into(brings: Callable[[], str]) -> ImapMailIn:
        account = replace(dovecot.account(user, security, "wrong"), token=brings)
        return ImapMailIn(account, authorities=dovecot.certificate.cert)

    assert into(lambda: token(user)).check().reads == "INBOX"
    for bad in (lambda: token(user, GONE), lambda: "nonsense"):
        with pytest.raises(ConsentNeeded):
            into(bad).check()


def test_no_token_stands_in_a_log(dovecot: Dovecot, caplog: pytest.LogCaptureFixture) -> None:
    caplog.set_level(logging.DEBUG)
    account = replace(dovecot.account("logs"), token=lambda: "not-to-be-read")

    with pytest.raises(ConsentNeeded):
        ImapMailIn(account, authorities=dovecot.certificate.cert).check()

    assert "not-to-be-read" not in caplog.text + repr(account)
