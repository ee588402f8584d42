"""A connection to an SMTP server, encrypted and logged in, or a named error that says why not."""

from __future__ import annotations

import base64
import smtplib
import ssl
from collections.abc import Iterator
from contextlib import contextmanager, suppress
from pathlib import Path

from afterword.adapters.trust import PATIENCE, in_words, tls
from afterword.domain.mail_account import Security, Server
from afterword.errors import ConsentNeeded, LoginRefused, NotEncrypted, NotReached, NotTrusted, RefusedForNow

OK, CONTINUE = 2, 3  # the first digit of a reply
NEEDS_LOGIN = 530
# The name of the seeker's machine is nobody's business, and looking it up can take half a minute.
OURSELVES = "[127.0.0.1]"
GOODBYE = 5.0  # seconds: by then all is said


@contextmanager
def connected(server: Server, authorities: Path | None) -> Iterator[smtplib.SMTP]:
    """A session that is logged in. All it raises is said before any message was begun.

    Raises NotReached, NotTrusted, NotEncrypted, LoginRefused, SecretLost and RefusedForNow.
    """
    with _named():
        session = _greeted(server, authorities)
    try:
        with _named():
            _log_in(session, server)
        yield session
    finally:
        _leave(session)


def _leave(session: smtplib.SMTP) -> None:
    """Say goodbye; by now the message went or did not, so nothing here can fail."""
    with suppress(OSError, smtplib.SMTPException):
        if session.sock is not None:
            session.sock.settimeout(GOODBYE)
            session.quit()
    session.close()


def reply_text(code: int, text: bytes) -> str:
    """What the server said, on one line."""
    return f"{code} {' '.join(text.decode('utf-8', 'replace').split())}"


@contextmanager
def _named() -> Iterator[None]:
    """Failures of the connection as our own. The order matters: each kind is one of the next.

    Without what they came from: its frames hold what was said to the server, the login included.
    """
    try:
        yield
    except ssl.SSLCertVerificationError as error:
        raise NotTrusted(in_words(error)) from None
    except ssl.SSLError as error:
        raise NotEncrypted(in_words(error)) from None
    except smtplib.SMTPConnectError as error:
        raise NotReached(reply_text(error.smtp_code, _bytes(error.smtp_error))) from None
    except (OSError, smtplib.SMTPException, UnicodeError) as error:
        raise NotReached(in_words(error)) from None


def _greeted(server: Server, authorities: Path | None) -> smtplib.SMTP:
    context = tls(authorities)
    if server.security is Security.TLS:
        session: smtplib.SMTP = smtplib.SMTP_SSL(
            server.host, server.port, OURSELVES, timeout=PATIENCE, context=context
        )
    else:
        session = smtplib.SMTP(server.host, server.port, OURSELVES, timeout=PATIENCE)
    try:
        session.ehlo_or_helo_if_needed()
        if server.security is Security.STARTTLS:
            _encrypt(session, context)
    except BaseException:
        session.close()
        raise
    return session


def _encrypt(session: smtplib.SMTP, context: ssl.SSLContext) -> None:
    if not session.has_extn("starttls"):
        raise NotEncrypted("the server offers no STARTTLS")
    code, text = session.starttls(context=context)
    if code // 100 != OK:
        raise NotEncrypted(reply_text(code, text))
    session.ehlo()


def _log_in(session: smtplib.SMTP, server: Server) -> None:
    """By PLAIN or LOGIN, in UTF-8: smtplib's own login knows no password beyond ASCII."""
    if not server.user:
        return
    offered = session.esmtp_features.get("auth", "").upper().split()
    if server.token is not None:
        _by_token(session, server.user, server.token(), offered)
        return
    password = server.password()
    if "PLAIN" in offered:
        code, text = session.docmd("AUTH", "PLAIN " + _coded(f"\0{server.user}\0{password}"))
    elif "LOGIN" in offered:
        code, text = _by_login(session, server.user, password)
    else:
        raise LoginRefused("the server offers no login by password")
    if code // 100 == OK:
        return
    kind = RefusedForNow if code // 100 == 4 else LoginRefused  # noqa: PLR2004 - 4yz: come again later
    raise kind(reply_text(code, text))


def _by_token(session: smtplib.SMTP, user: str, token: str, offered: list[str]) -> None:
    """By what was granted in the browser; an error comes first, and must be answered with nothing."""
    if "XOAUTH2" not in offered:
        raise LoginRefused("the server offers no login by the browser")
    code, text = session.docmd("AUTH", "XOAUTH2 " + _coded(f"user={user}\1auth=Bearer {token}\1\1"))
    if code // 100 == CONTINUE:
        code, text = session.docmd("")
    if code // 100 != OK:
        raise ConsentNeeded(reply_text(code, text))


def _by_login(session: smtplib.SMTP, user: str, password: str) -> tuple[int, bytes]:
    code, text = session.docmd("AUTH", "LOGIN")
    for answer in (user, password):
        if code // 100 != CONTINUE:
            break
        code, text = session.docmd(_coded(answer))
    return code, text


def _coded(text: str) -> str:
    return base64.b64encode(text.encode()).decode("ascii")


def _bytes(text: bytes | str) -> bytes:
    return text if isinstance(text, bytes) else text.encode()
