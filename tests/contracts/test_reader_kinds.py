"""What a file is, whatever it is called."""

from __future__ import annotations

from pathlib import Path

import pytest

from afterword.adapters.reader import FileReader
from afterword.domain.sources import FileKind

MAIL = (
    b"From: Ana <ana@fir.example>\r\nTo: jo@oak.example\r\n"
    b"Date: Mon, 2 Nov 2026 10:00:00 +0000\r\n\r\nHello\r\n"
)
MBOX = b"From ana@fir.example Mon Nov  2 10:00:00 2026\n" + MAIL.replace(b"\r\n", b"\n")
CALENDAR = b"BEGIN:VCALENDAR\r\nBEGIN:VEVENT\r\nDTSTART:20261102T100000Z\r\nEND:VEVENT\r\nEND:VCALENDAR\r\n"


@pytest.mark.parametrize(
    ("name", "content", "kind"),
    [
        ("download", CALENDAR, FileKind.CALENDAR),
        ("invite.txt", b"\xef\xbb\xbf\r\n" + CALENDAR, FileKind.CALENDAR),
        ("invite.ics", CALENDAR.decode().encode("utf-16"), FileKind.CALENDAR),
        ("saved", MAIL, FileKind.MAIL),
        ("all", MBOX, FileKind.MAILBOX),
        ("one.eml", MBOX, FileKind.MAIL),
        ("saved", b"BEGIN:VCARD\nFN:Ana\nEND:VCARD\n", FileKind.CARD),
        ("x", b'{"basics": {"name": "Jo"}, "work": []}', FileKind.RESUME),
        ("x", b"%PDF-1.7\n", FileKind.RESUME),
        ("job.pdf", b"%PDF-1.7\n", FileKind.POSTING),
        ("x", b'<?xml version="1.0"?><rss version="2.0"><channel/></rss>', FileKind.FEED),
        ("x", b"<!doctype html><html><body><p>Hello</p></body></html>", FileKind.PAGE),
        ("x.md", b"talked with Ana about the rota, she liked it", FileKind.NOTES),
        ("job.md", b"Night nurse wanted", FileKind.POSTING),
        ("x", b"", FileKind.UNKNOWN),
        ("x", b"\x00\x01\x02\x03" * 40, FileKind.UNKNOWN),
    ],
)
def test_the_contents_say_what_a_file_is_and_then_its_name(
    tmp_path: Path, name: str, content: bytes, kind: FileKind
) -> None:
    path = tmp_path / name
    path.write_bytes(content)
    assert FileReader().kind(path) is kind


def test_notes_that_quote_an_address_line_are_still_notes(tmp_path: Path) -> None:
    path = tmp_path / "scribble"
    path.write_text("To: do before Friday\nAsk Ana: which tools?\nSubject: none\n", encoding="utf-8")
    assert FileReader().kind(path) is FileKind.NOTES
