"""What a reader of a message should see, and whether it does.

Runs of space in names and subjects count as one: no program shows them. The text counts letter
for letter, in both its forms; files count byte for byte.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass, replace
from datetime import datetime
from html.parser import HTMLParser

from afterword.adapters.letters import wire_address
from afterword.adapters.letters.head import thread
from afterword.domain.send.envelope import Envelope
from afterword.domain.sources import Mailbox

Box = tuple[str, str]
_GAPS = re.compile(r"[ \t\n]+")  # one space to whoever shows HTML
_CONTROLS = re.compile("[\x01-\x08\x0b\x0c\x0e-\x1f\x7f-\x9f]")


@dataclass(frozen=True, slots=True)
class Seen:
    """A message as a reader tells it; None where that reader tells nothing of the kind."""

    fields: tuple[str, ...] | None
    sender: tuple[Box, ...]
    to: tuple[Box, ...]
    copies: tuple[Box, ...]
    subject: str
    date: datetime | None
    message_id: str
    references: tuple[str, ...] | None
    plain: str
    shown: tuple[str, ...] | None
    files: tuple[tuple[str, bytes | None], ...]
    calendar: bool | None


def expected(envelope: Envelope) -> Seen:
    """What everybody should see."""
    return Seen(
        fields=sorted_names(_fields(envelope)),
        sender=boxes((envelope.sender,)),
        to=boxes((envelope.to,)),
        copies=boxes(envelope.copies),
        subject=squeezed(envelope.subject),
        date=envelope.date.replace(microsecond=0),
        message_id=envelope.message_id,
        references=tuple(thread(envelope.in_reply_to, envelope.references)),
        plain=text_of(envelope.body),
        shown=tuple(map(shown_line, text_of(envelope.body).split("\n"))),
        files=tuple((one.name, one.content) for one in envelope.attachments),
        calendar=envelope.invitation is not None,
    )


def differences(wanted: Seen, found: Seen) -> list[str]:
    """The names of what a reader tells otherwise than it should."""
    told = [name for name in Seen.__dataclass_fields__ if getattr(found, name) is not None]
    return [name for name in told if getattr(wanted, name) != getattr(found, name)]


def with_names(seen: Seen, change: Callable[[str], str]) -> Seen:
    """The same with every name of a person changed."""
    changed = (
        tuple((change(name), at) for name, at in found) for found in (seen.sender, seen.to, seen.copies)
    )
    sender, to, copies = changed
    return replace(seen, sender=sender, to=to, copies=copies)


def boxes(given: Sequence[Mailbox]) -> tuple[Box, ...]:
    """Names with the addresses that go over the wire; of a quoted local part what is in the quotes."""
    return tuple((squeezed(box.name), wire_address(box).replace('"', "")) for box in given)


def squeezed(text: str) -> str:
    """On one line, each gap one space."""
    return " ".join(text.split())


def sorted_names(names: Iterable[str]) -> tuple[str, ...]:
    """The names of fields; their order is nothing that a reader tells."""
    return tuple(sorted(name.lower() for name in names))


def text_of(text: str) -> str:
    """The text without the end of its last line, which readers keep or leave as they like."""
    return lines_of(text).removesuffix("\n")


def lines_of(text: str) -> str:
    """Lines that end as this program ends them."""
    return text.replace("\r\n", "\n").replace("\r", "\n")


def shown_line(line: str) -> str:
    """A line as a page shows it: a space that does not break is a space, a tab is some, none ends it."""
    seen = _CONTROLS.sub("", line.replace("\t", "    ")).replace("\xa0", " ").rstrip(" ")
    return seen if seen.strip() else ""


def shown(html: str) -> tuple[str, ...]:
    """The lines of our HTML, by the standard library's own reading of it.

    Raises ValueError where it holds more than lines and links, or one leads elsewhere than it says.
    """
    reader = _Blocks()
    reader.feed(html)
    reader.close()
    return tuple(_GAPS.sub(" ", block).strip(" ").replace("\xa0", " ").rstrip(" ") for block in reader.blocks)


class _Blocks(HTMLParser):
    def __init__(self) -> None:
        super().__init__()
        self.blocks: list[str] = []
        self._link: str | None = None

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        if tag == "div":
            self.blocks.append("")
        self._link = dict(attrs)["href"] if tag == "a" else None
        if tag not in {"html", "head", "meta", "body", "div", "br", "a"}:
            raise ValueError(tag)

    def handle_data(self, data: str) -> None:
        if self._link is not None:
            if data != self._link:
                raise ValueError(data)
            self._link = None
        if self.blocks:
            self.blocks[-1] += data


def _fields(envelope: Envelope) -> list[str]:
    names = ["From", "To", "Subject", "Date", "Message-ID", "MIME-Version", "Content-Type"]
    names += ["Cc"] if envelope.copies else []
    names += ["In-Reply-To"] if envelope.in_reply_to else []
    return names + (["References"] if envelope.in_reply_to or envelope.references else [])
