"""Who is on an invitation: organizer and attendees, as calendar programs name them."""

from __future__ import annotations

import re

from afterword.adapters.calendar_files.components import Component
from afterword.adapters.calendar_files.lines import Line
from afterword.domain.sources import Attendee, Mailbox

_ADDRESS = re.compile(r"[^\s<>@:;,\"]{1,128}@[^\s<>@:;,\"']{1,255}")

MOST_ATTENDEES = 1_000

_MAILTO = re.compile(r"^\s*mailto:", re.IGNORECASE)
_LOCAL = re.compile(r"\s*(?:mailto:)?\s*([\w.+-]{1,64})\s*", re.IGNORECASE)


def read_organizer(event: Component) -> Mailbox | None:
    """Who sent the invitation; None where it names nobody."""
    line = event.first("ORGANIZER")
    if line is None:
        return None
    email = _email(line)
    name = _name(line, email)
    return Mailbox(name, email) if name or email else None


def read_attendees(event: Component) -> tuple[Attendee, ...]:
    """Everybody invited, rooms and resources among them, each once and in the file's order.

    Of more people than any interview has, the first are enough.
    """
    found: dict[str, Attendee] = {}
    for line in event.every("ATTENDEE")[:MOST_ATTENDEES]:
        email = _email(line)
        name = _name(line, email)
        if name or email:
            found.setdefault(email.casefold() or name, _attendee(line, name, email))
    return tuple(found.values())


def _attendee(line: Line, name: str, email: str) -> Attendee:
    return Attendee(
        name,
        email,
        partstat=_word(line, "PARTSTAT"),
        role=_word(line, "ROLE"),
        kind=_word(line, "CUTYPE"),
    )


def _word(line: Line, param: str) -> str | None:
    return line.params.get(param, "").upper() or None


def _email(line: Line) -> str:
    """The address, which may stand in the value, in EMAIL (Apple) or nowhere but in the name.

    A house's own calendar may write to a mailbox by its bare name ("reception").
    """
    for text in (line.text, line.params.get("EMAIL", ""), line.params.get("CN", "")):
        hit = _ADDRESS.search(_MAILTO.sub("", re.sub(r"\s*@\s*", "@", text)))
        if hit:
            return hit.group()
    local = _LOCAL.fullmatch(line.text)
    return local[1] if local else ""


def _name(line: Line, email: str) -> str:
    """The name as written; empty where a program put the address in its place."""
    name = " ".join(line.params.get("CN", "").split())
    if len(name) > 1 and name[0] == name[-1] == "'":
        name = name[1:-1].strip()
    name = _MAILTO.sub("", name)
    return "" if name.casefold() == email.casefold() or _ADDRESS.fullmatch(name) else name
