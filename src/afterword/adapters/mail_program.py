"""The seeker's own mail program: a link that opens a message there, and a file that does."""

from __future__ import annotations

from urllib.parse import quote

from afterword.adapters.letters import letter, wire_address
from afterword.domain.send.envelope import Envelope
from afterword.domain.sources import Mailbox

#: Characters. Firefox on Windows passed on 2,008, Internet Explorer 2,045, Chrome about as many;
#: beyond that a link does nothing at all, or opens half a letter.
LONGEST_LINK = 1900
#: what RFC 6068 lets stand unescaped in an address, beside letters, digits and _.-~
_IN_ADDRESS = "!$'*+@"


class OwnProgram:
    """Whatever opens mail on the seeker's machine."""

    def link(self, envelope: Envelope) -> str | None:
        """A mailto: link (RFC 6068); None where it would be cut short."""
        fields = [("subject", envelope.subject), ("body", _lines(envelope.body))]
        if envelope.copies:
            fields.insert(0, ("cc", ",".join(wire_address(box) for box in envelope.copies)))
        if envelope.in_reply_to:
            fields.append(("in-reply-to", envelope.in_reply_to))
        told = "&".join(f"{name}={quote(value, safe='')}" for name, value in fields if value)
        link = f"mailto:{_address(envelope.to)}?{told}"
        return link if len(link) <= LONGEST_LINK else None

    def file(self, envelope: Envelope) -> bytes:
        """The message as a file that Outlook and Thunderbird open as one that was not sent yet."""
        return b"X-Unsent: 1\r\n" + letter(envelope)


def _address(box: Mailbox) -> str:
    return quote(wire_address(box), safe=_IN_ADDRESS)


def _lines(text: str) -> str:
    """The text with the line breaks that such a link wants."""
    return "\r\n".join(text.replace("\r\n", "\n").replace("\r", "\n").split("\n"))
