"""Addresses as mail servers speak of them."""

from __future__ import annotations

import re

from afterword.domain.send.envelope import Envelope
from afterword.domain.send.fields import ascii_address
from afterword.domain.sources import Mailbox

_DOTTED = re.compile(r"[^.]+(?:\.[^.]+)*")


def wire_address(box: Mailbox) -> str:
    """The address with its domain in ASCII (IDNA 2008), where it has such a form.

    Its local part is quoted where dots stand as they may not stand bare ("mara..lind@"), as some
    providers let them.
    """
    local, _, domain = ascii_address(box.email).rpartition("@")
    return f"{local}@{domain}" if _DOTTED.fullmatch(local) else f'"{local}"@{domain}'


def wire_addresses(envelope: Envelope) -> tuple[str, ...]:
    """Everybody a server is told to bring it to, each once: the recipient first, then the copies."""
    return tuple(wire_address(box) for box in envelope.recipients)


def needs_utf8(envelope: Envelope) -> bool:
    """Whether only a server that knows SMTPUTF8 (RFC 6531) can carry the addresses."""
    told = (wire_address(envelope.sender), *wire_addresses(envelope), envelope.message_id)
    return not all(map(str.isascii, told))
