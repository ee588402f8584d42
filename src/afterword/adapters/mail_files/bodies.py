"""The body of a message: the text a person sees, and what is sent along with it."""

from __future__ import annotations

import re
from email.message import Message

from afterword.adapters.hypertext import plain_text
from afterword.adapters.mail_files.headers import header
from afterword.adapters.mail_files.parts import (
    DEEPEST,
    Sorted,
    calendars_of,
    children,
    filename,
    is_attached,
    text_of,
)

#: A mail that somebody is to read is never longer.
MOST_LETTERS = 1_000_000

_CALENDAR_TYPES = frozenset({"text/calendar", "application/ics", "text/x-vcalendar"})
_RETURNED_TYPES = frozenset(
    {"text/rfc822-headers", "message/rfc822", "message/global", "message/rfc822-headers"}
)
_STATUS_TYPES = frozenset({"message/delivery-status", "message/global-delivery-status"})
_PLAIN_TYPES = frozenset({"text/plain", "text/enriched", "text"})
_ENOUGH = 120  # letters of plain text beside HTML that are taken to be the message itself
_BLANKS = re.compile(r"\n(?:[ \t]*\n){2,}")


def sort_parts(message: Message, file: str) -> Sorted:
    """Everything in a message by what it is for."""
    found = Sorted()
    _sort(message, file, found, 0)
    return found


def body_text(found: Sorted) -> str:
    """The text that a person sees; a message sent along follows under a line of its own."""
    own = "\n\n".join(text.strip("\n") for text in found.texts if text.strip())[:MOST_LETTERS]
    enclosed = [_as_forwarded(message) for message in found.enclosed]
    whole = "\n\n".join(part for part in (own, *enclosed) if part.strip())[:MOST_LETTERS]
    return _BLANKS.sub("\n\n", whole).strip()


def _sort(part: Message, file: str, found: Sorted, depth: int) -> None:
    """Bounded by DEEPEST here and by the parser's own limits above it."""
    kind = part.get_content_type()
    if depth > DEEPEST:
        return
    if kind == "multipart/alternative" and part.is_multipart():
        _sort_alternative(part, file, found, depth)
    elif kind == "multipart/report" and part.is_multipart():
        _sort_report(part, file, found, depth)
    elif kind in {"message/rfc822", "message/global"}:
        found.enclosed += children(part)[:1]
    elif kind in _STATUS_TYPES:
        found.statuses += children(part)
    elif part.is_multipart():
        for child in children(part):
            _sort(child, file, found, depth + 1)
    else:
        _sort_leaf(part, file, found, kind)


def _sort_leaf(part: Message, file: str, found: Sorted, kind: str) -> None:
    name = filename(part)
    if kind in _CALENDAR_TYPES or name.lower().endswith(".ics"):
        found.calendars += [c for c in calendars_of(part, name or file) if c not in found.calendars]
        if name:
            found.attachments.append(name)
    elif kind.startswith("multipart/"):  # its boundary is missing: the lines are all there is
        found.texts.append(text_of(part))
    elif kind == "text/html" and not is_attached(part):
        found.texts.append(plain_text(text_of(part), quotes=True))
    elif kind in _PLAIN_TYPES and not is_attached(part):
        found.texts.append(_unflowed(part))
    elif kind == "text/rfc822-headers":
        found.returned.append(part)
    elif name or is_attached(part):
        found.attachments.append(name or kind)


def _sort_alternative(part: Message, file: str, found: Sorted, depth: int) -> None:
    """One of several forms of the same text: the plain one, unless it is a stub for the HTML."""
    forms: list[list[str]] = []
    for child in children(part):
        inner = Sorted()
        _sort(child, file, inner, depth + 1)
        forms.append(inner.texts)
        found.calendars += [c for c in inner.calendars if c not in found.calendars]
        found.attachments += inner.attachments
        found.enclosed += inner.enclosed
    told = [texts for texts in forms if any(text.strip() for text in texts)]
    if told:
        found.texts += told[-1] if _is_stub(told[0], told[-1]) else told[0]


def _is_stub(first: list[str], last: list[str]) -> bool:
    """A few words such as "your program shows no HTML", beside a message that says far more."""
    size, other = len("".join(first).strip()), len("".join(last).strip())
    return size < _ENOUGH and other > 3 * size + _ENOUGH


def _sort_report(part: Message, file: str, found: Sorted, depth: int) -> None:
    """A report (RFC 6522): words for people, a status for machines, the message it is about."""
    for position, child in enumerate(children(part)):
        if child.get_content_type() in _RETURNED_TYPES:
            found.returned += children(child)[:1] or [child]
        elif position and child.get_content_type() in {"text/plain", "text/html"} and found.texts:
            continue
        else:
            _sort(child, file, found, depth + 1)


def _unflowed(part: Message) -> str:
    """Plain text; lines that were broken to be flowed (RFC 3676) are whole again."""
    text = text_of(part)
    if str(part.get_param("format") or "").lower() != "flowed":
        return text
    lines: list[str] = []
    going_on = False
    for line in text.split("\n"):
        bare = line.removeprefix(" ")
        if going_on and not bare.startswith(">") and bare != "-- ":
            lines[-1] += bare
        else:
            lines.append(bare)
        going_on = bare.endswith(" ") and bare != "-- " and not bare.startswith(">")
    return "\n".join(lines)


def _as_forwarded(message: Message) -> str:
    inner = Sorted()
    _sort(message, "", inner, 1)
    names = (("From", "from"), ("Date", "date"), ("To", "to"), ("Subject", "subject"))
    told = [f"{name}: {value}" for name, key in names if (value := header(message, key))]
    return "\n".join(("---------- Forwarded message ----------", *told, "", *inner.texts))
