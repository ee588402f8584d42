"""Which reader reads which kind of file, and how large such a file may be.

One line a kind: to teach Afterword a kind, write its reader (bytes in, nouns out), wrap it
here so that it is only imported when needed, and give it a limit.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass
from pathlib import Path

from afterword.domain.sources import CalendarFile, Content, FileKind, MailboxFile, TextFile

MB = 1024 * 1024


@dataclass(frozen=True, slots=True)
class Way:
    """How one kind of file is read: by which function, and up to how many bytes."""

    read: Callable[[str, bytes], Content]  # (file, as the person gave it; its bytes)
    limit: int


def _calendar(file: str, raw: bytes) -> Content:
    from afterword.adapters.calendar_files import read_calendars

    return CalendarFile(file, read_calendars(file, raw))


def _mail(file: str, raw: bytes) -> Content:
    from afterword.adapters.mail_files import read_mail

    return read_mail(file, raw)


def _mailbox(file: str, raw: bytes) -> Content:
    from afterword.adapters.mail_files import read_mailbox

    return MailboxFile(file, read_mailbox(file, raw))


def _notes(file: str, raw: bytes) -> Content:
    from afterword.adapters.decoding import decode

    return TextFile(file, decode(raw, file))


def _card(file: str, raw: bytes) -> Content:
    from afterword.adapters.cards import read_cards

    return read_cards(file, raw)


def _resume(file: str, raw: bytes) -> Content:
    from afterword.adapters.resumes import read_resume

    return read_resume(file, raw)


def _posting(file: str, raw: bytes) -> Content:
    from afterword.adapters.postings import read_posting_file

    return read_posting_file(file, raw)


def _export(file: str, raw: bytes) -> Content:
    from afterword.adapters.exports import read_export

    return read_export(file, raw)


def _feed(file: str, raw: bytes) -> Content:
    from afterword.adapters.feed_files import read_feed

    return read_feed(file, raw)


def _page(file: str, raw: bytes) -> Content:
    from afterword.adapters.pages import read_page

    return read_page(file, raw)


WAYS: Mapping[FileKind, Way] = {
    FileKind.CALENDAR: Way(_calendar, 5 * MB),
    FileKind.MAIL: Way(_mail, 25 * MB),
    FileKind.MAILBOX: Way(_mailbox, 25 * MB),
    FileKind.NOTES: Way(_notes, 2 * MB),
    FileKind.CARD: Way(_card, 10 * MB),
    FileKind.RESUME: Way(_resume, 20 * MB),
    FileKind.POSTING: Way(_posting, 20 * MB),
    FileKind.EXPORT: Way(_export, 50 * MB),
    FileKind.FEED: Way(_feed, 2 * MB),
    FileKind.PAGE: Way(_page, 4 * MB),
}


def read_unpacked(folder: Path) -> Content:
    """An export that somebody unpacked. Raises NotAnExport where no table lies in it."""
    from afterword.adapters.exports import read_export_folder

    return read_export_folder(folder)
