"""What an approval covers: exactly this text, to exactly this address, by this method."""

from __future__ import annotations

import hashlib
import json
from collections.abc import Sequence
from dataclasses import dataclass

from afterword.domain.facts import Method


@dataclass(frozen=True, slots=True)
class Letter:
    """All that a person would receive, and from whom.

    `sender` is the address it goes from, `copies` the addresses of those who get a copy,
    `attachments` are (name, SHA-256 of the bytes), `invitation` is all that a calendar would be told.
    """

    subject: str | None
    body: str
    address: str | None
    method: Method
    sender: str = ""
    copies: Sequence[str] = ()
    attachments: Sequence[tuple[str, str]] = ()
    invitation: Sequence[str] = ()


def seal(letter: Letter) -> str:
    """The fingerprint of a letter: whatever of it is another gives another.

    Fields are written as JSON before hashing, so that moving words from the subject to the
    body cannot give the same fingerprint. Addresses are compared as mail servers do in
    practice: case aside (lower: folding makes ß the ss of somebody else).
    """
    address = letter.address.lower() if letter.address else None
    beside = [letter.sender.lower(), sorted(copy.lower() for copy in letter.copies)]
    files = [list(file) for file in letter.attachments]
    fields = [letter.subject, letter.body, address, letter.method, *beside, files]
    fields += [list(letter.invitation)] if letter.invitation else []
    return hashlib.sha256(json.dumps(fields, ensure_ascii=False).encode()).hexdigest()
