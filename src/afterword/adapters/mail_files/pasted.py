"""A mail that somebody copied out of their mail program and pasted into a text file."""

from __future__ import annotations

from datetime import UTC, datetime
from email.header import Header
from email.message import EmailMessage
from email.utils import format_datetime, formataddr
from itertools import takewhile

from afterword.adapters.mail_files.quoting import head_name, is_head, words
from afterword.domain.sources import Mailbox

_FIELDS = {"from": "From", "date": "Date", "to": "To", "cc": "Cc", "subject": "Subject"}
_OF_MESSAGES = frozenset({"from", "date", "to", "cc", "subject", "reply-to"})
_LONGEST_HEAD = 8  # lines
_LONGEST_OWN_HEAD = 80  # lines, as a message has them


def is_pasted(text: str) -> bool:
    """Whether a text begins with the head of a mail as programs show it: "From:", "Sent:", "To:".

    One that a message itself could have ("From:", "Date:", "To:") is none.
    """
    lines = text.lstrip("\ufeff \t\r\n").splitlines()[:_LONGEST_HEAD]
    head = list(takewhile(str.strip, lines))
    known = {name for names in words()["heads"].values() for name in names}
    foreign = [line for line in head if line.startswith("*") or head_name(line) not in _OF_MESSAGES]
    return bool(foreign) and all(head_name(line) in known for line in head) and is_head(lines, 0)


def as_mail(text: str, sender: Mailbox, to: Mailbox, at: datetime) -> bytes:
    """The message that a pasted text was: by the head it begins with, else from whom and when is told."""
    bare = text.lstrip("\ufeff \t\r\n")
    if _has_head(bare):
        return bare.encode("utf-8", "replace")
    mail = EmailMessage()
    for name, box in (("From", sender), ("To", to)):
        plain = " ".join(box.name.split())
        mail[name] = formataddr((plain, box.email)) if box.email else Header(plain, "utf-8").encode()
    mail["Date"] = format_datetime(at)
    mail.set_content(text, charset="utf-8", cte="8bit")
    return mail.as_bytes()


def _has_head(text: str) -> bool:
    """Whether it begins as a message does, or as programs show one."""
    if is_pasted(text):
        return True
    head = list(takewhile(str.strip, text.splitlines()[:_LONGEST_OWN_HEAD]))
    names = {line.partition(":")[0].strip().casefold() for line in head if ":" in line}
    return "from" in names and bool(names & {"date", "to", "subject", "message-id"})


def with_plain_head(text: str) -> str:
    """The text with the names of its head, in whatever language, as messages have them."""
    lines = text.lstrip("\ufeff \t\r\n").splitlines()
    end = next((at for at, line in enumerate(lines) if not line.strip()), len(lines))
    head = [field for line in lines[:end] if (field := _field(line))]
    return "\r\n".join([*head, "", *lines[end:]])


def _field(line: str) -> str | None:
    known = head_name(line)
    name = next((plain for kind, plain in _FIELDS.items() if known in words()["pasted"][kind]), None)
    value = line.partition(":")[2].strip(" *\t")
    if name == "Date":
        return f"Date: {_dated(value)}"
    return f"{name}: {value}" if name else None


def _dated(value: str) -> str:
    """The date as messages write it, in UTC where it names no zone; as it stands where none is read."""
    from dateutil.parser import ParserError, parse

    try:
        moment: datetime = parse(value.replace(" at ", " "), dayfirst=False)
    except (ParserError, OverflowError, ValueError):
        return value
    return format_datetime(moment if moment.tzinfo else moment.replace(tzinfo=UTC))
