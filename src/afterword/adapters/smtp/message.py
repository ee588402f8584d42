"""What is said of one message: from whom, to whom, what, and that it is over."""

from __future__ import annotations

import re

from afterword.adapters.letters import needs_utf8, wire_address, wire_addresses
from afterword.adapters.smtp.session import Session
from afterword.adapters.trust import in_words
from afterword.domain.send.envelope import Envelope, RefusedRecipient
from afterword.domain.send.replies import Fate
from afterword.domain.send.reply_codes import NO_UTF8, Phase
from afterword.errors import RefusedForGood, Unsure

#: Octets that go out together with the dot that ends a message, so that a short one is one packet.
LAST_PIECE = 16_384
MEGABYTE = 1_000_000
_DOT_FIRST = re.compile(rb"^\.", re.MULTILINE)


def introduce(session: Session, envelope: Envelope, content: bytes) -> None:
    """Say from whom it is, and be told that it may begin.

    Where the server takes several commands at once, it is told to whom as well: none of them
    gives it anything of the message.
    """
    commands = [f"MAIL FROM:<{wire_address(envelope.sender)}>{_options(session, envelope, content)}"]
    if session.offers("PIPELINING"):
        commands += _whom(envelope)
    session.say(*commands)
    session.hear().check(Phase.MAIL)


def hear_whom(session: Session, envelope: Envelope) -> tuple[RefusedRecipient, ...]:
    """Whom of those who get a copy the server refuses. Raises where it is who it is for."""
    refused = []
    for index, command in enumerate(_whom(envelope)):
        if not session.unheard:
            session.say(command)
        reply = session.hear()
        if index == 0 or session.closing:
            reply.check(Phase.RCPT)
        elif reply.means(Phase.RCPT).fate is not Fate.YES:
            refused.append(RefusedRecipient(wire_addresses(envelope)[index], str(reply)))
    return tuple(refused)


def say_most(session: Session, content: bytes) -> bytes:
    """Say the message but for its last piece, which is what comes back."""
    session.begin_content()
    stuffed = _DOT_FIRST.sub(b"..", content)
    start = max(0, len(stuffed) - LAST_PIECE)
    session.line.say(stuffed[:start])
    if session.line.is_dead():
        raise ConnectionResetError("the server hung up")
    return stuffed[start:]


def finish(session: Session, last: bytes, patience: float) -> str:
    """End the message and hear what the server says of it."""
    try:
        session.end_content(last)
        reply = session.hear(patience)
    except OSError as error:
        raise Unsure(in_words(error)) from None
    return str(reply.check(Phase.END))


def _options(session: Session, envelope: Envelope, content: bytes) -> str:
    options = []
    if session.offers("SIZE"):
        _check_size(len(content), session.largest)
        options.append(f"SIZE={len(content)}")
    if not content.isascii() and not session.offers("8BITMIME"):
        raise RefusedForGood("the server carries no letters beyond ASCII", code=NO_UTF8)
    if not content.isascii():
        options.append("BODY=8BITMIME")
    if needs_utf8(envelope) and not session.offers("SMTPUTF8"):
        raise RefusedForGood("the server carries no addresses beyond ASCII", code=NO_UTF8)
    if needs_utf8(envelope):
        options.append("SMTPUTF8")
    return "".join(f" {option}" for option in options)


def _check_size(size: int, limit: int) -> None:
    if limit and size > limit:
        raise RefusedForGood(
            f"{size} octets, and {limit} at most",
            code="too_large",
            size=f"{size / MEGABYTE:.1f}",
            limit=f"{limit / MEGABYTE:.1f}",
        )


def _whom(envelope: Envelope) -> list[str]:
    return [f"RCPT TO:<{address}>" for address in wire_addresses(envelope)]
