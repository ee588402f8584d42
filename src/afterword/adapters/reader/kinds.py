"""Which reader reads which kind of file, and how large such a file may be.

One line a kind: to teach Afterword a kind, write its reader (bytes in, nouns out), wrap it
here so that it is only imported when needed, and give it a limit.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass
from pathlib import Path

from afterword.domain.sources import CalendarFile, Content, FileKind, MailboxFile, TextFile
from afterword.errors import NotAnExport

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


WAYS: Mapping[FileKind, Way] = {
    FileKind.CALENDAR: Way(_calendar, 5 * MB),
    FileKind.MAIL: Way(_mail, 25 * MB),
    FileKind.MAILBOX: Way(_mailbox, 25 * MB),
    FileKind.NOTES: Way(_notes, 2 * MB),
}


def read_export_folder(folder: Path) -> Content:
    """An export that somebody unpacked. Raises NotAnExport where no table lies in it."""
    raise NotAnExport(str(folder))
