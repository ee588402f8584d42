"""The parts of a message: walked within limits, decoded, sorted by what they are for."""

from __future__ import annotations

import binascii
from collections.abc import Iterator
from dataclasses import dataclass, field
from email.message import Message

from afterword.adapters.calendar_files import read_calendars
from afterword.adapters.mail_files.charsets import decode_text
from afterword.adapters.mail_files.headers import decoded
from afterword.domain.sources import Calendar
from afterword.errors import Unreadable

#: More parts, or parts within parts, than any program makes.
MOST_PARTS = 400
DEEPEST = 24


@dataclass(slots=True)
class Sorted:
    """What the parts of a message are for."""

    texts: list[str] = field(default_factory=list)
    calendars: list[Calendar] = field(default_factory=list)
    attachments: list[str] = field(default_factory=list)
    enclosed: list[Message] = field(default_factory=list)  # whole messages sent along
    returned: list[Message] = field(default_factory=list)  # what a report gives back, or its headers
    statuses: list[Message] = field(default_factory=list)  # message/delivery-status


def children(message: Message) -> list[Message]:
    """The parts directly in a message; none for a leaf."""
    payload = message.get_payload()
    return [part for part in payload if isinstance(part, Message)] if isinstance(payload, list) else []


def walk(message: Message) -> Iterator[Message]:
    """The message and all parts in it, in order, as far as the limits go."""
    waiting = [(message, 0)]
    for _ in range(MOST_PARTS):
        if not waiting:
            return
        part, depth = waiting.pop()
        yield part
        if depth < DEEPEST:
            waiting += [(child, depth + 1) for child in reversed(children(part))]


def content(part: Message) -> bytes:
    """The bytes of a leaf, its transfer encoding undone as far as it holds."""
    try:
        raw = part.get_payload(decode=True)
    except (ValueError, binascii.Error, AssertionError, LookupError):
        raw = None
    if isinstance(raw, bytes):
        return raw
    bare = part.get_payload()
    return bare.encode("utf-8", "surrogateescape") if isinstance(bare, str) else b""


def text_of(part: Message) -> str:
    """The text of a leaf, with line feeds."""
    text = decode_text(content(part), _parameter(part, "charset"))
    return text.replace("\r\n", "\n").replace("\r", "\n").replace("\x00", "")


def filename(part: Message) -> str:
    """The name of an attachment, without any path; empty where it has none."""
    try:
        name = part.get_filename() or ""
    except (ValueError, LookupError, TypeError, AttributeError):
        name = ""
    return decoded(name).replace("\\", "/").rpartition("/")[2].strip()


def calendars_of(part: Message, file: str) -> tuple[Calendar, ...]:
    """The calendars in a part; a broken one is an attachment like any other."""
    try:
        return read_calendars(file, content(part))
    except Unreadable:
        return ()


def is_attached(part: Message) -> bool:
    """Whether it is meant to be saved rather than read."""
    return str(part.get("content-disposition", "")).strip().lower().startswith("attachment")


def _parameter(part: Message, name: str) -> str | None:
    try:
        value = part.get_param(name)
    except (ValueError, LookupError, TypeError, AttributeError):
        return None
    return str(value[2]) if isinstance(value, tuple) else value
