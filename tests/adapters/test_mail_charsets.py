"""A charset is a claim: whatever a mail claims, its text is read, soon, and nothing is run."""

from __future__ import annotations

import pytest

from afterword.adapters.mail_files import read_mail
from afterword.adapters.mail_files.charsets import decode_text

NO_CHARSETS = (
    "undefined",
    "idna",
    "punycode",
    "unicode_escape",
    "raw_unicode_escape",
    "zlib",
    "rot13",
    "hex",
)


@pytest.mark.parametrize("charset", [*NO_CHARSETS, "nope", "a" * 500, "../../etc", "os.path", "utf8\0", "é"])
def test_what_is_no_charset_of_mail_is_read_as_what_it_looks_like(charset: str) -> None:
    assert decode_text("Café \\u0041 abc-xyz".encode(), charset) == "Café \\u0041 abc-xyz"
    assert decode_text(b"\xff caf\xe9", charset) == "ÿ café"


@pytest.mark.parametrize("charset", NO_CHARSETS)
def test_neither_a_body_nor_a_subject_is_run_through_a_codec(charset: str) -> None:
    head = f"From: a@oak.example\r\nSubject: =?{charset}?q?abc-xyz?=\r\n"
    mail = read_mail("x.eml", f"{head}Content-Type: text/plain; charset={charset}\r\n\r\nabc-\xe9".encode())

    assert (mail.subject, mail.text) == ("abc-xyz", "abc-é")
