"""An envelope as a message of RFC 5322: the same bytes for whoever hands it over."""

from __future__ import annotations

from email.headerregistry import Address
from email.message import EmailMessage
from email.policy import SMTP, SMTPUTF8

from afterword.domain.send.envelope import Envelope
from afterword.domain.sources import Mailbox

_CHANGED_SINCE = frozenset("ßẞς\u200c\u200d")


def letter(envelope: Envelope) -> bytes:
    """The bytes of the message: plain text in UTF-8, CRLF, the headers evidence R1 asks for.

    It is seven-bit clean unless an address is not, so that every server takes it; a paragraph
    stays one line, for a phone breaks it better than we do. It carries no Auto-Submitted, for a
    person approved it (R2), and nothing that tells whether it was opened (L5).
    """
    mail = EmailMessage(policy=SMTPUTF8 if needs_utf8(envelope) else SMTP)
    mail["From"] = _address(envelope.sender)
    mail["To"] = _address(envelope.to)
    mail["Subject"] = envelope.subject
    mail["Date"] = envelope.date
    mail["Message-ID"] = envelope.message_id
    if envelope.in_reply_to:
        mail["In-Reply-To"] = envelope.in_reply_to
    if envelope.references:
        mail["References"] = " ".join(envelope.references)
    mail.set_content(envelope.body, charset="utf-8", cte="quoted-printable")
    return mail.as_bytes()


def needs_utf8(envelope: Envelope) -> bool:
    """Whether only a server that knows SMTPUTF8 (RFC 6531) can carry the addresses."""
    boxes = (envelope.sender, envelope.to)
    return not all(wire_address(box).isascii() for box in boxes)


def wire_address(box: Mailbox) -> str:
    """The address as servers speak of it: its domain in ASCII (IDNA), where that is sure.

    Python knows the rules of 2003, by which some letters became others: ß is left as it is,
    for "ss" is somebody else's domain.
    """
    local, _, domain = box.email.rpartition("@")
    if not _CHANGED_SINCE.isdisjoint(domain):
        return box.email
    try:
        return f"{local}@{domain.encode('idna').decode('ascii')}"
    except UnicodeError:
        return box.email


def _address(box: Mailbox) -> Address:
    local, _, domain = wire_address(box).rpartition("@")
    return Address(box.name, local, domain)
