"""A connection to an IMAP server, encrypted and logged in, or a named error that says why not."""

from __future__ import annotations

import logging
import ssl
from collections.abc import Iterator
from contextlib import contextmanager, suppress
from pathlib import Path

from imapclient import IMAPClient, SocketTimeout
from imapclient.exceptions import IMAPClientError, LoginError

from afterword.adapters.trust import PATIENCE, in_words, tls
from afterword.domain.mail_account import Security, Server
from afterword.errors import CannotListen, ConsentNeeded, LoginRefused, NotEncrypted, NotReached, NotTrusted

# At its finest level the library writes down what is said to the server, a login included.
logging.getLogger("imapclient").setLevel(logging.WARNING)


@contextmanager
def connected(server: Server, authorities: Path | None) -> Iterator[IMAPClient]:
    """A session that is logged in.

    Raises NotReached, NotTrusted, NotEncrypted, LoginRefused, SecretLost, and CannotListen for
    whatever the server refuses in the session.
    """
    with named():
        session = _greeted(server, authorities)
    try:
        with named():
            _log_in(session, server)
            yield session
    finally:
        with suppress(OSError, IMAPClientError):
            session.logout()


@contextmanager
def named() -> Iterator[None]:
    """Failures of the connection as our own. The order matters: each kind is one of the next.

    Without what they came from: its frames hold what was said to the server, the login included.
    """
    try:
        yield
    except ssl.SSLCertVerificationError as error:
        raise NotTrusted(in_words(error)) from None
    except ssl.SSLError as error:
        raise NotEncrypted(in_words(error)) from None
    except LoginError as error:
        raise LoginRefused(_said(error)) from None
    except OSError as error:
        raise NotReached(in_words(error)) from None
    except IMAPClientError as error:
        raise CannotListen(_said(error)) from None


def _greeted(server: Server, authorities: Path | None) -> IMAPClient:
    context = tls(authorities)
    encrypted = server.security is Security.TLS
    timeout = SocketTimeout(PATIENCE, PATIENCE)
    session = IMAPClient(server.host, server.port, ssl=encrypted, ssl_context=context, timeout=timeout)
    if server.security is Security.STARTTLS:
        _encrypt(session, context)
    return session


def _encrypt(session: IMAPClient, context: ssl.SSLContext) -> None:
    try:
        session.starttls(context)
    except BaseException as error:
        with suppress(OSError, IMAPClientError):
            session.shutdown()
        if isinstance(error, IMAPClientError):  # not offered, or refused
            raise NotEncrypted(_said(error)) from error
        raise


def _log_in(session: IMAPClient, server: Server) -> None:
    """By PLAIN where it is offered: the older command knows no password beyond ASCII."""
    if server.token is not None:
        _by_token(session, server.user, server.token())
        return
    password = server.password()
    if session.has_capability("AUTH=PLAIN"):
        session.plain_login(server.user, password)
        return
    try:
        session.login(server.user, password)
    except UnicodeError:
        raise LoginRefused("the server takes only passwords in ASCII") from None


def _by_token(session: IMAPClient, user: str, token: str) -> None:
    """By what was granted in the browser."""
    if not session.has_capability("AUTH=XOAUTH2"):
        raise LoginRefused("the server offers no login by the browser")
    try:
        session.oauth2_login(user, token)
    except LoginError as error:
        raise ConsentNeeded(_said(error)) from None


def _said(error: Exception) -> str:
    """The server's words, without the marks of bytes that the library leaves around them."""
    text = str(error)
    return text[2:-1] if text[:2] in {"b'", 'b"'} else text
