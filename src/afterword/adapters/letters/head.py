"""The head of a message: who, to whom, about what, when, and what it answers."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from email.utils import format_datetime

from afterword.adapters.letters.wire import needs_utf8, wire_address
from afterword.adapters.letters.words import ENCODED_LINE, LINE, folded, phrase, unstructured, wrapped
from afterword.domain.send.envelope import Envelope
from afterword.domain.sources import Mailbox

#: A long thread is told by its beginning and what came last, as programs that follow one need no more.
MOST_REFERENCES = 12


def head(envelope: Envelope) -> str:
    """The fields that every message has, each ending its line.

    They are those that a person's own program writes: nothing about how it was made (R2), no
    second address to answer to, and nobody who gets it unseen.
    """
    return "".join(f"{field}\r\n" for field in _fields(envelope))


def _fields(envelope: Envelope) -> Iterator[str]:
    yield addresses("From", (envelope.sender,))
    yield addresses("To", (envelope.to,))
    if envelope.copies:
        yield addresses("Cc", envelope.copies)
    yield folded("Subject", unstructured(envelope.subject, len("Subject: ")), ENCODED_LINE)
    yield f"Date: {format_datetime(envelope.date)}"
    yield f"Message-ID: {envelope.message_id}"
    carried = _carried(envelope)
    if envelope.in_reply_to in carried:
        yield f"In-Reply-To: {envelope.in_reply_to}"
    if carried:
        yield folded("References", carried)
    yield "MIME-Version: 1.0"


def addresses(name: str, boxes: Sequence[Mailbox]) -> str:
    """A field of mailboxes, each on a line of its own."""
    lines = [_mailbox(box, len(name) + 2 if not at else 1) for at, box in enumerate(boxes)]
    return f"{name}: " + ",\r\n ".join(lines)


def thread(in_reply_to: str | None, references: Sequence[str]) -> list[str]:
    """What References says (RFC 5322 3.6.4): oldest first, each once, the answered one last."""
    last = [in_reply_to] if in_reply_to else []
    known = list(dict.fromkeys(one for one in references if one != in_reply_to)) + last
    if len(known) <= MOST_REFERENCES:
        return known
    return [known[0], *known[1 - MOST_REFERENCES :]]


def _carried(envelope: Envelope) -> list[str]:
    """The thread; where mail servers take only ASCII, without the few identifiers beyond it."""
    known = thread(envelope.in_reply_to, envelope.references)
    return known if needs_utf8(envelope) else [one for one in known if one.isascii()]


def _mailbox(box: Mailbox, column: int) -> str:
    """Name and address; an address that has no room beside the name goes to the next line."""
    address, name = wire_address(box), " ".join(box.name.split())
    if not name:
        return f"<{address}>" if address[0] == '"' else address
    words = phrase(name, column)
    width = ENCODED_LINE if words[0].startswith("=?") else LINE
    return wrapped([*words, f"<{address}>"], column, width - len(","))
