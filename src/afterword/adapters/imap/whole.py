"""Mails as a whole: a few at a time, and no more of them than can be held."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from imapclient import IMAPClient

from afterword.adapters.imap import answers
from afterword.adapters.imap.wire import Wire
from afterword.adapters.mail_files import read_mail
from afterword.domain.sources import Mail
from afterword.errors import Unreadable

AT_ONCE = 500  # heads asked for in one go
WHOLE = 20 * 1024 * 1024  # bytes; of a larger mail only the beginning is read, which holds its text
BEGINNING = 1024 * 1024
AT_MOST = 24 * 1024 * 1024  # bytes that one look holds; the rest is left to the next
GROUP = 2 * 1024 * 1024  # bytes asked for with one command, unless a single mail is larger
_MANY = 50

Sized = tuple[int, int]  # the UID of a message, and its size in bytes


def groups(wanted: Sequence[Sized]) -> Iterator[list[Sized]]:
    """These in groups that one command asks for; a large one alone."""
    group: list[Sized] = []
    weight = 0
    for number, size in wanted:
        if group and (weight + size > GROUP or len(group) == _MANY):
            yield group
            group, weight = [], 0
        group.append((number, size))
        weight += size
    if group:
        yield group


def read(wire: Wire, group: Sequence[Sized]) -> Iterator[Mail]:
    """The mails of a group in the order of their numbers; one that was deleted meanwhile is left out."""
    huge = len(group) == 1 and group[0][1] > WHOLE
    part = b"BODY.PEEK[]<0.%d>" % BEGINNING if huge else b"BODY.PEEK[]"
    asked = [number for number, _ in group]
    found = _bodies(wire, asked, part)
    if lost := [number for number in asked if number not in found]:  # deleted, or an answer was lost
        found |= _bodies(wire, lost, part)
    mails = (_mail(number, found.pop(number, None)) for number in asked)
    return (mail for mail in mails if mail is not None)


def _bodies(wire: Wire, numbers: Sequence[int], part: bytes) -> dict[int, bytes]:
    (tag,) = wire.send(b"UID FETCH %s (UID %s)" % (b",".join(b"%d" % each for each in numbers), part))
    return dict(answers.bodies(wire.answers(tag)))


def fetched(session: IMAPClient, number: int, size: int) -> Mail | None:
    """A mail; None where it was deleted in the meantime, or its headers say nothing at all."""
    part = "BODY.PEEK[]" if size <= WHOLE else f"BODY.PEEK[]<0.{BEGINNING}>"
    answer = b"BODY[]" if size <= WHOLE else b"BODY[]<0>"
    return _mail(number, session.fetch([number], [part]).get(number, {}).get(answer))


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


def _mail(number: int, raw: bytes | None) -> Mail | None:
    try:
        return read_mail(f"mail-{number}.eml", raw) if raw else None
    except Unreadable:
        return None
