"""Hands messages over to an SMTP server, each at most once."""

from __future__ import annotations

import re
import smtplib
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from pathlib import Path
from threading import Lock

from afterword.adapters.letters import letter, needs_utf8, wire_address
from afterword.adapters.smtp.connection import CONTINUE, NEEDS_LOGIN, OK, connected, reply_text
from afterword.adapters.trust import in_words
from afterword.domain.mail_account import Server
from afterword.domain.send.envelope import Envelope, HandedOver
from afterword.errors import Interrupted, LoginRefused, RefusedForGood, RefusedForNow, Unsure

#: Seconds to wait for the last word on a message: a server may look through it first.
PATIENCE_AT_THE_END = 300.0

Keep = Callable[[Envelope, bytes], None]

_given: set[str] = set()
_giving = Lock()
_DOT_FIRST = re.compile(rb"^\.", re.MULTILINE)


class SmtpMailOut:
    """One account. `keep` saves a copy among the sent; None where the server does so itself.

    `authorities` is a file of certificates to trust beside the system's.
    """

    def __init__(self, server: Server, keep: Keep | None = None, authorities: Path | None = None) -> None:
        self._server = server
        self._keep = keep
        self._authorities = authorities

    def check(self) -> None:
        """Log in and leave."""
        with connected(self._server, self._authorities):
            pass

    @contextmanager
    def together(self) -> Iterator[SmtpMailOut]:
        """One way out for several messages."""
        yield self

    def hand_over(self, envelope: Envelope) -> HandedOver:
        """Hand it over.

        What fails before the line that ends the message is certainly not sent: no server takes
        half a message. From that line on only the server's own answer makes it certain.
        """
        content = letter(envelope)
        with _once(envelope.message_id), connected(self._server, self._authorities) as session:
            with _certainly_not_sent():
                _introduce(session, envelope)
                session.send(_DOT_FIRST.sub(b"..", content))
            return HandedOver(envelope.message_id, _last_word(session))

    def keep(self, envelope: Envelope) -> None:
        """Save a copy, unless the server has one."""
        if self._keep is not None:
            self._keep(envelope, letter(envelope))


@contextmanager
def _once(message_id: str) -> Iterator[None]:
    """Nothing that this process gave, or may have given, is given again."""
    with _giving:
        if message_id in _given:
            raise RefusedForGood("handed over before")
        _given.add(message_id)
    try:
        yield
    except (RefusedForGood, RefusedForNow):
        _given.discard(message_id)
        raise


@contextmanager
def _certainly_not_sent() -> Iterator[None]:
    try:
        yield
    except (OSError, smtplib.SMTPException) as error:
        raise Interrupted(in_words(error)) from error


def _introduce(session: smtplib.SMTP, envelope: Envelope) -> None:
    """Say from whom and to whom, and be told to go on."""
    options = _options(session, envelope)
    _accepted(session.mail(wire_address(envelope.sender), options))
    _accepted(session.rcpt(wire_address(envelope.to)))
    _accepted(session.docmd("DATA"), CONTINUE)


def _options(session: smtplib.SMTP, envelope: Envelope) -> tuple[str, ...]:
    if not needs_utf8(envelope):
        return ()
    if not session.has_extn("smtputf8"):
        raise RefusedForGood("the server carries no addresses beyond ASCII")
    return ("SMTPUTF8", "BODY=8BITMIME")


def _last_word(session: smtplib.SMTP) -> str:
    """End the message and hear what the server says of it."""
    try:
        if session.sock is not None:
            session.sock.settimeout(PATIENCE_AT_THE_END)
        session.send(b".\r\n")
        answer = session.getreply()
    except (OSError, smtplib.SMTPException) as error:
        raise Unsure(in_words(error)) from error
    return _accepted(answer)


def _accepted(answer: tuple[int, bytes], wanted: int = OK) -> str:
    """What the server said, where it is what is wanted. Raises what it is otherwise."""
    code, said = answer[0], reply_text(*answer)
    if code // 100 == wanted:
        return said
    if code == NEEDS_LOGIN:
        raise LoginRefused(said)
    if code // 100 == 4:  # noqa: PLR2004 - 4yz: come again later (RFC 5321)
        raise RefusedForNow(said)
    if code // 100 == 5:  # noqa: PLR2004 - 5yz: never
        raise RefusedForGood(said)
    raise Unsure(said)
