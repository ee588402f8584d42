"""What a mail hands on: messages sent along, and one that was forwarded within the text."""

from __future__ import annotations

import re

from afterword.adapters.mail_files.pasted import with_plain_head
from afterword.adapters.mail_files.quoting import MOST_LINES, is_head, is_quoted
from afterword.domain.hear.forwarded import FORWARD_SUBJECT

_QUOTE = re.compile(r"^\s{0,3}>[ \t]?")
_PLAIN = b"Content-Type: text/plain; charset=utf-8\r\n"


def handed_on(subject: str, text: str) -> bytes | None:
    """The message that was forwarded within a text, as a message of its own; None where there is none.

    Its lines of who, when and what may be in any language that mail programs speak.
    """
    if not FORWARD_SUBJECT.search(subject):
        return None
    lines = text.split("\n")[:MOST_LINES]
    at = next((at for at, line in enumerate(lines) if line.strip() and is_head(lines, at)), None)
    if at is None:
        return None
    inner = lines[at:]
    if is_quoted(inner[0]):
        inner = [_QUOTE.sub("", line) for line in inner]
    return _PLAIN + with_plain_head("\n".join(inner)).encode("utf-8", "replace")
