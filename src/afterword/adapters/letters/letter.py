"""An envelope as the bytes of a message."""

from __future__ import annotations

import hashlib

from afterword.adapters.letters.head import head
from afterword.adapters.letters.invitations import calendar
from afterword.adapters.letters.parts import attached, calendar_part, multipart, text_part
from afterword.adapters.letters.shown import as_html
from afterword.domain.send.envelope import Envelope


def letter(envelope: Envelope) -> bytes:
    """The bytes of the message: seven-bit clean but for addresses that are not, CRLF, no line too long.

    The text goes twice, plain and as the simplest HTML, and says the same in both; see
    docs/decisions/the-message.md. It carries no Auto-Submitted, for a person approved it (R2),
    and nothing that tells whether it was opened (L5). An envelope has one form: whoever writes
    it again, for the copy among the sent, gets the same bytes.
    """
    return head(envelope).encode() + _content(envelope)


def _content(envelope: Envelope) -> bytes:
    """What follows the head: the forms of the text, and what goes along."""
    mark = hashlib.sha256(envelope.message_id.encode()).hexdigest()[:24]
    forms = [text_part("plain", envelope.body), text_part("html", as_html(envelope.body))]
    if envelope.invitation is not None:
        content = calendar(envelope.invitation, envelope.date)
        forms.append(calendar_part(content, envelope.invitation.method))
    text = multipart("alternative", f"a{mark}", forms)
    if not envelope.attachments:
        return text
    return multipart("mixed", f"m{mark}", [text, *map(attached, envelope.attachments)])
