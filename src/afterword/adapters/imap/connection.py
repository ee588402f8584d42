"""A connection to an IMAP server, encrypted and logged in, or a named error that says why not."""

from __future__ import annotations

import logging
import ssl
from collections.abc import Iterator
from contextlib import contextmanager, suppress
from pathlib import Path

from imapclient import IMAPClient, SocketTimeout
from imapclient.exceptions import IMAPClientAbortError, IMAPClientError, LoginError

from afterword.adapters.bearer import BY_TOKEN, bearer_message, consent_is_gone, farewell
from afterword.adapters.imap.session import Session
from afterword.adapters.imap.wire import LARGEST, Wire
from afterword.adapters.trust import PATIENCE, in_words, tls
from afterword.domain.mail_account import Security, Server
from afterword.domain.send.replies import login_cause
from afterword.errors import CannotListen, ConsentNeeded, LoginRefused, NotEncrypted, NotReached, NotTrusted

_NOT_NOW = ("[UNAVAILABLE]", "[INUSE]", "[LIMIT]", "[SERVERBUG]")
# At its finest level the library writes down what is said to the server, a login included.
logging.getLogger("imapclient").setLevel(logging.WARNING)


@contextmanager
def connected(server: Server, authorities: Path | None) -> Iterator[IMAPClient]:
    """A session that is logged in.

    Raises NotReached, NotTrusted, NotEncrypted, LoginRefused, ConsentNeeded, SecretLost, and CannotListen for
    whatever the server refuses in the session.
    """
    with named():
        session = _greeted(server, authorities)
    try:
        with named():
            _bound(session)
            _log_in(session, server)
            session.let_in()
            yield session
            _leave(session)
    except BaseException:
        _hang_up(session)
        raise


@contextmanager
def wired(server: Server, authorities: Path | None) -> Iterator[Wire]:
    """The bare line of a session that is logged in, for much and for quick reading. Raises as `connected`."""
    with named():
        session = _greeted(server, authorities)
    try:
        with named():
            _bound(session)
            _log_in(session, server)
            session.let_in()
            wire = Wire(session)
            yield wire
            wire.leave()
    except BaseException:
        _hang_up(session)
        raise


def _bound(session: IMAPClient) -> None:
    """Read nothing that is larger than whatever is asked for: the library takes any size it is told."""
    line = session._imap  # noqa: SLF001 - the only place where a size is read before what has it
    read = line.read

    def bounded(size: int) -> bytes:
        if size > LARGEST:
            raise IMAPClientAbortError("the server sends more than was asked for")
        return bytes(read(size))

    line.read = bounded


def _leave(session: IMAPClient) -> None:
    """Say goodbye; by now all that was asked was answered, so nothing here can fail."""
    try:
        session.logout()
    except (OSError, IMAPClientError):
        _hang_up(session)


def _hang_up(session: IMAPClient) -> None:
    """Leave without a word: on a line that broke, an answer to a goodbye would be waited for in vain."""
    with suppress(OSError, IMAPClientError):
        session.shutdown()


@contextmanager
def named() -> Iterator[None]:
    """Failures of the connection as our own. The order matters: each kind is one of the next."""
    try:
        yield
    except ssl.SSLCertVerificationError as error:
        raise NotTrusted(in_words(error)) from None
    except ssl.SSLError as error:
        raise NotEncrypted(in_words(error)) from None
    except LoginError as error:
        raise _not_let_in(_said(error)) from None
    except OSError as error:
        raise NotReached(in_words(error)) from None
    except IMAPClientError as error:
        raise CannotListen(_said(error)) from None


def _greeted(server: Server, authorities: Path | None) -> Session:
    context = tls(authorities)
    encrypted = server.security is Security.TLS
    timeout = SocketTimeout(PATIENCE, PATIENCE)
    session = Session(server.host, server.port, ssl=encrypted, ssl_context=context, timeout=timeout)
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
            raise NotEncrypted(_said(error)) from None
        raise


def _log_in(session: IMAPClient, server: Server) -> None:
    """By PLAIN where it is offered: the older command knows no password beyond ASCII."""
    if server.token is not None:
        _by_token(session, server, server.token())
        return
    password = server.password()
    if session.has_capability("AUTH=PLAIN"):
        session.plain_login(server.user, password)
        return
    try:
        session.login(server.user, password)
    except UnicodeError:
        raise LoginRefused("the server takes only passwords in ASCII") from None


def _by_token(session: IMAPClient, server: Server, token: str) -> None:
    mechanism = next((name for name in BY_TOKEN if session.has_capability(f"AUTH={name}")), None)
    if mechanism is None:
        raise LoginRefused("the server offers no login by the browser", code="login_refused")
    heard: list[bytes] = []

    def answer(challenge: bytes) -> str:
        """The token at first; what comes after it is an error, which wants an answer before it ends."""
        heard.append(challenge)
        return bearer_message(mechanism, server, token) if len(heard) == 1 else farewell(mechanism)

    try:
        session.sasl_login(mechanism, answer)
    except LoginError as error:
        if consent_is_gone(heard[-1] if heard else b""):
            raise ConsentNeeded(_said(error), code="consent_needed") from None
        raise


def _not_let_in(said: str) -> CannotListen:
    """A refused login, unless it is the server that cannot ask whom it may let in (RFC 5530)."""
    if said.upper().startswith(_NOT_NOW):
        return CannotListen(said)
    return LoginRefused(said, code=login_cause(said))


def _said(error: Exception) -> str:
    """The server's words, without the marks of bytes that the library leaves around them."""
    text = str(error)
    return text[2:-1] if text[:2] in {"b'", 'b"'} else text
