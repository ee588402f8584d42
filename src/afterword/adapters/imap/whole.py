"""Mails as a whole: fetched one by one, and no more of them than can be held."""

from __future__ import annotations

from collections.abc import Iterator

from imapclient import IMAPClient

from afterword.adapters.mail_files import read_mail
from afterword.domain.sources import Mail
from afterword.errors import Unreadable

AT_ONCE = 500  # heads asked for in one go
WHOLE = 20 * 1024 * 1024  # bytes; of a larger mail only the beginning is read, which holds its text
BEGINNING = 1024 * 1024
AT_MOST = 64 * 1024 * 1024  # bytes that one look holds; the rest is left to the next


def fetched(session: IMAPClient, number: int, size: int) -> Mail | None:
    """A mail; None where it was deleted in the meantime, or its headers say nothing at all."""
    part = "BODY.PEEK[]" if size <= WHOLE else f"BODY.PEEK[]<0.{BEGINNING}>"
    answer = b"BODY[]" if size <= WHOLE else b"BODY[]<0>"
    raw = session.fetch([number], [part]).get(number, {}).get(answer)
    try:
        return read_mail(f"mail-{number}.eml", raw) if raw else None
    except Unreadable:
        return None


def within(mails: Iterator[tuple[int, int, Mail]]) -> tuple[tuple[Mail, ...], int | None]:
    """As many of these (number, size, mail) as one look may hold, and the number of the next; None: all."""
    held: list[Mail] = []
    weight = 0
    for number, size, mail in mails:
        if held and weight + size > AT_MOST:
            return tuple(held), number
        held.append(mail)
        weight += size
    return tuple(held), None
