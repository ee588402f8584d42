"""The message as it is handed over, and what comes back.

An Envelope that exists is safe to write into headers: a line break or another control
character in anything that becomes a header is refused when it is made, so no adapter can
forget to look.
"""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime

from afterword.domain.send.attachment import Attachment, check_together
from afterword.domain.send.fields import (
    check_address,
    check_line,
    check_text,
    header_text,
    is_address,
    is_message_id,
    new_message_id,
)
from afterword.domain.send.invitation import Invitation
from afterword.domain.sources import Mailbox
from afterword.errors import Refused

__all__ = ["Envelope", "HandedOver", "header_text", "is_address", "is_message_id", "new_message_id"]


@dataclass(frozen=True, slots=True)
class Envelope:
    """One message to one person; `copies` are those who openly get one, too (Cc).

    `date` is the instant of hand-over (aware), in the zone of the seeker's own clock;
    `message_id` was fixed when the message was queued, so that a copy found later can be
    recognized. `references` are oldest first. Raises Refused (`unsafe_header`, `unsafe_text`,
    `bad_address`) where a field cannot stand in a mail, and `too_many_attachments`,
    `attachments_too_large`, `invitation_of_another`.
    """

    sender: Mailbox
    to: Mailbox
    subject: str
    body: str
    message_id: str
    date: datetime
    in_reply_to: str | None = None
    references: tuple[str, ...] = ()
    copies: tuple[Mailbox, ...] = ()
    attachments: tuple[Attachment, ...] = ()
    invitation: Invitation | None = None

    def __post_init__(self) -> None:
        for field, box in (("from", self.sender), ("to", self.to), *(("cc", box) for box in self.copies)):
            check_address(field, box.email)
            check_line(field, box.name)
        check_line("subject", self.subject)
        check_text("text", self.body)
        for identifier in (self.message_id, *filter(None, (self.in_reply_to,)), *self.references):
            if not is_message_id(identifier):
                raise Refused("unsafe_header", field="message_id")
        if self.date.utcoffset() is None:
            raise Refused("unsafe_header", field="date")
        check_together(self.attachments)
        self._check_invitation()

    @property
    def recipients(self) -> tuple[Mailbox, ...]:
        """Everybody it goes to, each address once, case aside (lower: folding makes ß another's ss)."""
        boxes: dict[str, Mailbox] = {}
        for box in (self.to, *self.copies):
            boxes.setdefault(box.email.lower(), box)
        return tuple(boxes.values())

    def _check_invitation(self) -> None:
        """Calendars take a proposal only from whoever organizes it (RFC 6047 2.3)."""
        made = self.invitation
        if made is not None and made.organizer.email.lower() != self.sender.email.lower():
            raise Refused("invitation_of_another", organizer=made.organizer.email)


@dataclass(frozen=True, slots=True)
class RefusedRecipient:
    """Somebody who was to get a copy and does not; `detail` is the server's own words."""

    address: str
    detail: str = ""


@dataclass(frozen=True, slots=True)
class HandedOver:
    """What came of a message that was taken.

    `detail` is the taker's own words, for doctor; `code` the reason to tell the seeker: a mail
    server took it, it was put in a folder, or it was only practised. `refused` are those who
    get no copy; whom it is for is never among them, for then it does not go at all.
    """

    message_id: str
    detail: str = ""
    code: str = "handed_over"
    refused: tuple[RefusedRecipient, ...] = ()
