"""A file that goes along has one safe name and a plausible kind, or is refused in a sentence."""

from __future__ import annotations

import hashlib
from dataclasses import replace

import pytest
from hypothesis import given
from hypothesis import strategies as st

from afterword.domain.send.attachment import (
    LARGEST,
    LONGEST_NAME,
    MOST_FILES,
    Attachment,
    check_together,
    safe_name,
)
from afterword.errors import Refused

CV = Attachment("cv.pdf", "application/pdf", b"%PDF")


@pytest.mark.parametrize(
    ("given_name", "name"),
    [
        ("cv.pdf", "cv.pdf"),
        ("Zeugnis für Mara.pdf", "Zeugnis für Mara.pdf"),
        ("/home/mara/../cv.pdf", "cv.pdf"),
        ("C:\\Users\\mara\\cv.pdf", "cv.pdf"),
        ("cv\r\nBcc: all@lager.example.pdf", "cv Bcc_ all@lager.example.pdf"),
        ("cv\u202efdp.pdf", "cvfdp.pdf"),
        ("a\x00b\ud800.pdf", "a b .pdf"),
        ('a<b>:"|?*.pdf', "a_b______.pdf"),
        ("nul.txt", "_nul.txt"),
        ("COM1", "_COM1"),
        (".profile", "profile"),
        ("cv.pdf. . ", "cv.pdf"),
        ("u\u0308ber.pdf", "über.pdf"),
        ("", "attachment"),
        ("..", "attachment"),
        ("\u200b", "attachment"),
    ],
)
def test_whatever_a_file_was_called_its_name_is_one_that_every_system_can_save(
    given_name: str, name: str
) -> None:
    assert Attachment(given_name, "", b"x").name == name


def test_a_long_name_keeps_its_ending() -> None:
    name = Attachment("a" * 300 + ".pdf", "", b"x").name

    assert (len(name), name[-4:]) == (LONGEST_NAME, ".pdf")


@given(st.text(max_size=300))
def test_a_safe_name_stays_as_it_is(text: str) -> None:
    name = safe_name(text)

    assert 0 < len(name) <= LONGEST_NAME
    assert safe_name(name) == name


@pytest.mark.parametrize(
    ("name", "given_type", "media_type"),
    [
        ("cv.pdf", "", "application/pdf"),
        ("cv.pdf", "application/octet-stream", "application/pdf"),
        ("cv.pdf", "APPLICATION/PDF", "application/pdf"),
        ("sketch", "image/png", "image/png"),
        ("sketch", "", "application/octet-stream"),
        ("sketch", 'image/png"\r\nBcc: all@lager.example', "application/octet-stream"),
        ("sketch", "multipart/mixed", "application/octet-stream"),
        ("sketch", "message/rfc822", "application/octet-stream"),
        ("meeting.ics", "text/calendar", "application/octet-stream"),
    ],
)
def test_its_media_type_is_plausible_or_a_heap_of_bytes(name: str, given_type: str, media_type: str) -> None:
    assert Attachment(name, given_type, b"x").media_type == media_type


@pytest.mark.parametrize(
    "name", ["cv.exe", "cv.pdf.JS", "cv.vbs ", "cv.scr.", "cv\u202etab.bat", "a.ps1", "b.com"]
)
def test_a_program_is_refused_as_every_provider_would(name: str) -> None:
    with pytest.raises(Refused, match="attachment_blocked_kind"):
        Attachment(name, "application/pdf", b"x")


def test_an_empty_file_and_one_that_no_mail_carries_are_refused() -> None:
    with pytest.raises(Refused, match="attachment_empty"):
        replace(CV, content=b"")
    with pytest.raises(Refused, match="attachment_too_large"):
        replace(CV, content=bytes(LARGEST + 1))
    assert replace(CV, content=bytes(LARGEST)).size == LARGEST


def test_several_files_together_are_no_more_than_mail_carries() -> None:
    check_together([CV] * MOST_FILES)
    with pytest.raises(Refused, match="too_many_attachments"):
        check_together([CV] * (MOST_FILES + 1))
    with pytest.raises(Refused, match="attachments_too_large"):
        check_together([replace(CV, content=bytes(LARGEST // 2 + 1))] * 2)


def test_its_fingerprint_is_that_of_its_bytes() -> None:
    assert CV.sha256 == hashlib.sha256(b"%PDF").hexdigest()
