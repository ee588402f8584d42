"""The message as it is handed over, and what comes back.

An Envelope that exists is safe to write into headers: a line break or another control
character in anything that becomes a header is refused when it is made, so no adapter can
forget to look. Addresses are plain `local@domain` of one person, never a list.
"""

from __future__ import annotations

import re
import unicodedata
from dataclasses import dataclass
from datetime import datetime

from afterword.domain.sources import Mailbox
from afterword.errors import Refused

ADDRESS = re.compile(r"[^\s@<>()\[\]\\,;:\"]{1,64}@[^\s@<>()\[\]\\,;:\"]{1,255}")
MESSAGE_ID = re.compile(r"<[^\s<>@]{1,200}@[^\s<>@]{1,255}>")
# RFC 5322 asks for 998 octets a line at most; a subject anyone reads is far below.
LONGEST_SUBJECT = 300


@dataclass(frozen=True, slots=True)
class Envelope:
    """One message to one person.

    `date` is the instant of hand-over (aware); `message_id` was fixed when the message was
    queued, so that a copy found later can be recognized. `references` are oldest first.
    Raises Refused (`unsafe_header`, `bad_address`) where a field cannot stand in a header.
    """

    sender: Mailbox
    to: Mailbox
    subject: str
    body: str
    message_id: str
    date: datetime
    in_reply_to: str | None = None
    references: tuple[str, ...] = ()

    def __post_init__(self) -> None:
        _check_address("from", self.sender.email)
        _check_address("to", self.to.email)
        _check_text("from", self.sender.name)
        _check_text("to", self.to.name)
        _check_text("subject", self.subject)
        for identifier in (self.message_id, *filter(None, (self.in_reply_to,)), *self.references):
            if not is_message_id(identifier):
                raise Refused("unsafe_header", field="message_id")


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


def header_text(text: str) -> str:
    """Text fit for a header: one line, no control characters, not endless."""
    kept = "".join(" " if _is_control(letter) else letter for letter in text)
    return " ".join(kept.split())[:LONGEST_SUBJECT]


def is_address(text: str) -> bool:
    """Whether this is one plain address."""
    return bool(ADDRESS.fullmatch(text)) and not any(map(_is_control, text))


def is_message_id(text: str) -> bool:
    """Whether this is one Message-ID, angle brackets and all."""
    return bool(MESSAGE_ID.fullmatch(text)) and not any(map(_is_control, text))


def new_message_id(token: str, address: str) -> str:
    """The Message-ID for a message from this address; `token` is random and never used twice."""
    return f"<{token}@{address.rpartition('@')[2]}>"


def _check_address(field: str, address: str) -> None:
    if not is_address(address):
        raise Refused("bad_address", field=field, address=header_text(address))


def _check_text(field: str, text: str) -> None:
    if any(map(_is_control, text)):
        raise Refused("unsafe_header", field=field)


def _is_control(letter: str) -> bool:
    return unicodedata.category(letter) in {"Cc", "Zl", "Zp", "Cs"}
