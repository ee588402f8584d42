"""The head of a mail: the few header fields that say whether the rest may be read."""

from __future__ import annotations

from email.message import Message
from email.parser import BytesHeaderParser
from email.policy import compat32

from afterword.adapters.mail_files.headers import field_mailboxes, header, message_ids
from afterword.domain.hear.known import Head
from afterword.domain.sources import Mailbox

FIELDS = "FROM SENDER REPLY-TO IN-REPLY-TO REFERENCES SUBJECT CONTENT-TYPE RETURN-PATH X-FAILED-RECIPIENTS"
QUESTION = f"BODY.PEEK[HEADER.FIELDS ({FIELDS})]".encode()
#: The same of the seeker's own mail, with whom it went to: asked for only where the sender is known.
OWN_QUESTION = f"BODY.PEEK[HEADER.FIELDS ({FIELDS} TO CC BCC)]".encode()
LONGEST = 128 * 1024  # bytes of a head that are read; hostile ones are endless

_REPORTS = frozenset({"multipart/report", "message/delivery-status"})
#: what a mail is that is nothing but an invitation
CALENDARS = frozenset({"text/calendar", "application/ics"})


def read_head(raw: bytes) -> Head:
    """The head in these header lines; hostile ones are cut short where they are read."""
    fields = BytesHeaderParser(policy=compat32).parsebytes(raw)
    refers_to = (*message_ids(header(fields, "in-reply-to")), *message_ids(header(fields, "references")))
    to = (box.email.casefold() for name in ("to", "cc", "bcc") for box in field_mailboxes(fields, name))
    senders = field_mailboxes(fields, "from") or field_mailboxes(fields, "sender")
    return Head(
        sender=senders[0] if senders else Mailbox("", ""),
        reply_to=field_mailboxes(fields, "reply-to"),
        refers_to=refers_to,
        report=_is_report(fields),
        subject=header(fields, "subject"),
        calendar=fields.get_content_type() in CALENDARS,
        to=frozenset(to),
    )


def _is_report(fields: Message) -> bool:
    return (
        fields.get_content_type() in _REPORTS
        or bool(header(fields, "x-failed-recipients"))
        or header(fields, "return-path").replace(" ", "") == "<>"
    )
