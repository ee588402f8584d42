"""The same message as Python's own library writes it: the yardstick."""

from __future__ import annotations

from email.headerregistry import Address
from email.message import EmailMessage
from email.policy import SMTP, SMTPUTF8

from afterword.adapters.letters import needs_utf8, wire_address
from afterword.adapters.letters.head import thread
from afterword.adapters.letters.invitations import calendar
from afterword.adapters.letters.shown import as_html
from afterword.domain.send.envelope import Envelope
from afterword.domain.sources import Mailbox


def by_library(envelope: Envelope) -> bytes:
    """Its bytes. Whatever it raises for a message is left to the caller."""
    mail = EmailMessage(policy=SMTPUTF8 if needs_utf8(envelope) else SMTP)
    mail["From"], mail["To"] = _address(envelope.sender), _address(envelope.to)
    if envelope.copies:
        mail["Cc"] = tuple(map(_address, envelope.copies))
    mail["Subject"], mail["Date"], mail["Message-ID"] = envelope.subject, envelope.date, envelope.message_id
    if envelope.in_reply_to:
        mail["In-Reply-To"] = envelope.in_reply_to
    if known := thread(envelope.in_reply_to, envelope.references):
        mail["References"] = " ".join(known)
    mail.set_content(envelope.body, charset="utf-8", cte="quoted-printable")
    mail.add_alternative(as_html(envelope.body), subtype="html", charset="utf-8", cte="quoted-printable")
    if envelope.invitation is not None:
        made, method = calendar(envelope.invitation, envelope.date), envelope.invitation.method.value
        mail.add_alternative(made, "text", "calendar", cte="base64", params={"method": method})
    for file in envelope.attachments:
        kind, _, sub = file.media_type.partition("/")
        mail.add_attachment(file.content, kind, sub, filename=file.name)
    return mail.as_bytes()


def _address(box: Mailbox) -> Address:
    local, _, domain = wire_address(box).rpartition("@")
    return Address(box.name, local.strip('"'), domain)
