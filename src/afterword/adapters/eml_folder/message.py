"""An envelope as a message of RFC 5322."""

from __future__ import annotations

from email.headerregistry import Address
from email.message import EmailMessage
from email.policy import SMTP

from afterword.domain.send.envelope import Envelope
from afterword.domain.sources import Mailbox


def message(envelope: Envelope) -> bytes:
    """The bytes of the message: plain text in UTF-8, CRLF, the headers evidence R1 asks for.

    It carries no Auto-Submitted, for a person approved it (R2), and nothing that tells
    whether it was opened (L5).
    """
    mail = EmailMessage(policy=SMTP)
    mail["From"] = _address(envelope.sender)
    mail["To"] = _address(envelope.to)
    mail["Subject"] = envelope.subject
    mail["Date"] = envelope.date
    mail["Message-ID"] = envelope.message_id
    if envelope.in_reply_to:
        mail["In-Reply-To"] = envelope.in_reply_to
    if envelope.references:
        mail["References"] = " ".join(envelope.references)
    mail.set_content(envelope.body, charset="utf-8")
    return mail.as_bytes()


def _address(box: Mailbox) -> Address:
    return Address(box.name, addr_spec=box.email)
