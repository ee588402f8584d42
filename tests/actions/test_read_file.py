"""`afterword read`: each kind in its agreed shape, and an error instead of a crash."""

from __future__ import annotations

import json
import time
from pathlib import Path
from typing import Any

import pytest

from afterword.actions.read_file import read_file
from afterword.adapters.reader.reader import FileReader
from afterword.errors import NotAResume, NotFound, TooLarge, UnknownKind
from afterword.words.reading import answer_json

MAIL = b"""From: Dana Reyes <dana@brightwater.example>\r
To: ines@okonkwo.example\r
Subject: Your application\r
Date: Mon, 02 Nov 2026 09:30:00 +0000\r
Message-ID: <1@brightwater.example>\r
\r
Dear Ines,\r
\r
Unfortunately we have decided to move forward with other candidates.\r
\r
Dana\r
"""
CALENDAR = b"""BEGIN:VCALENDAR\r
VERSION:2.0\r
METHOD:REQUEST\r
BEGIN:VEVENT\r
UID:7@brightwater.example\r
SEQUENCE:2\r
DTSTAMP:20261101T090000Z\r
DTSTART:20261103T150000Z\r
DTEND:20261103T160000Z\r
SUMMARY:Interview\r
ORGANIZER:mailto:dana@brightwater.example\r
ATTENDEE;PARTSTAT=ACCEPTED:mailto:ines@okonkwo.example\r
END:VEVENT\r
END:VCALENDAR\r
"""


def answer(folder: Path, name: str, content: bytes) -> dict[str, Any]:
    path = folder / name
    path.write_bytes(content)
    told = answer_json(read_file(path, FileReader()))
    assert json.loads(json.dumps(told)) == told
    assert told["file"] == str(path)
    return told


def test_a_mail_is_read_for_its_meaning(tmp_path: Path) -> None:
    told = answer(tmp_path, "a.eml", MAIL)
    assert (told["kind"], told["error"], told["data"]["signal"]) == ("mail", None, "rejection")
    assert set(told["data"]) == {
        *(
            "signal",
            "until",
            "failed",
            "automatic",
            "visible_text",
            "person",
            "company",
            "role",
            "evidence",
            "calendar",
        )
    }


def test_a_mailbox_is_a_list_of_mails(tmp_path: Path) -> None:
    told = answer(tmp_path, "a.mbox", b"From dana@brightwater.example Mon Nov  2 09:30:00 2026\n" + MAIL)
    assert told["kind"] == "mailbox"
    assert [mail["signal"] for mail in told["data"]["mails"]] == ["rejection"]


def test_a_calendar_gives_its_events(tmp_path: Path) -> None:
    told = answer(tmp_path, "a.ics", CALENDAR)
    (event,) = told["data"]["events"]
    assert (told["kind"], told["data"]["method"]) == ("calendar", "REQUEST")
    assert event == {
        "uid": "7@brightwater.example",
        "sequence": 2,
        "status": None,
        "summary": "Interview",
        "start": "2026-11-03T15:00:00+00:00",
        "end": "2026-11-03T16:00:00+00:00",
        "organizer": "dana@brightwater.example",
        "attendees": [{"email": "ines@okonkwo.example", "partstat": "ACCEPTED"}],
    }


def test_a_card_gives_its_people(tmp_path: Path) -> None:
    told = answer(
        tmp_path,
        "a.vcf",
        b"BEGIN:VCARD\nVERSION:3.0\nFN:Dana Reyes\nEMAIL:dana@brightwater.example\nEND:VCARD\n",
    )
    assert told["data"] == {
        "people": [
            {
                "name": "Dana Reyes",
                "emails": ["dana@brightwater.example"],
                "phones": [],
                "organization": None,
                "title": None,
            }
        ]
    }


def test_a_resume_gives_name_work_education_and_skills(tmp_path: Path) -> None:
    document = {
        "basics": {"name": "Ines", "email": "i@x.example"},
        "work": [{"name": "Rail", "position": "Clerk", "startDate": "2019"}],
        "education": [{"institution": "Avon College", "endDate": "2015"}],
        "skills": [{"name": "Radio"}],
    }
    told = answer(tmp_path, "resume.json", json.dumps(document).encode())
    assert told["data"] == {
        "name": "Ines",
        "email": "i@x.example",
        "work": [{"company": "Rail", "position": "Clerk", "start": "2019", "end": None}],
        "education": [{"school": "Avon College", "area": None, "degree": None, "start": None, "end": "2015"}],
        "skills": ["Radio"],
    }


def test_a_posting_gives_title_employer_last_day_and_contact_policy(tmp_path: Path) -> None:
    told = answer(tmp_path, "job.md", b"# Night Baker\n\n**Hearth & Co**\n\nClosing date: 2026-12-01\n")
    assert told["data"] == {
        "title": "Night Baker",
        "company": "Hearth & Co",
        "closes": "2026-12-01",
        "contact_policy": "open",
        "reference": None,
        "contact": None,
        "country": None,
        "requirements": [],
        "sector": None,
    }


def test_an_export_counts_its_rows_and_says_what_it_left_out(tmp_path: Path) -> None:
    told = answer(tmp_path, "a.csv", b"Name,Mail\nInes,i@x.example\nOdd,b,c\n")
    assert told["data"] == {
        "source": "csv",
        "tables": {"a": 1},
        "skipped": [{"line": 3, "why": "It has more cells than the table has columns."}],
    }


def test_the_folder_of_an_unpacked_export_is_read_whole(tmp_path: Path) -> None:
    (tmp_path / "Connections.csv").write_text("First Name,Last Name,Connected On\nInes,Okonkwo,08 Feb 2026\n")
    told = answer_json(read_file(tmp_path, FileReader()))
    assert (told["kind"], told["data"]["tables"]) == ("export", {"Connections": 1})


def test_a_feed_gives_its_entries(tmp_path: Path) -> None:
    raw = b"<rss version='2.0'><channel><title>News</title><item><title>Hello</title></item></channel></rss>"
    assert answer(tmp_path, "a.xml", raw)["data"] == {
        "title": "News",
        "entries": [{"title": "Hello", "link": None, "published": None}],
    }


def test_a_page_gives_events_postings_and_feeds(tmp_path: Path) -> None:
    raw = b"""<html><link rel="alternate" type="application/rss+xml" href="https://a.example/feed">
    <div itemscope itemtype="https://schema.org/Event"><b itemprop="name">Evening</b></div></html>"""
    assert answer(tmp_path, "a.html", raw)["data"] == {
        "events": [{"name": "Evening", "start": None, "end": None, "place": None, "url": None}],
        "postings": [],
        "feeds": ["https://a.example/feed"],
    }


def test_notes_are_read_as_they_stand(tmp_path: Path) -> None:
    assert answer(tmp_path, "notes.md", b"sarah asked abt pagers")["data"] == {
        "text": "sarah asked abt pagers"
    }


def test_what_cannot_be_read_is_told_and_nothing_is_raised(tmp_path: Path) -> None:
    told = answer(tmp_path, "resume.json", b'{"basics": ')
    assert (told["kind"], told["data"]) == ("resume", {})
    assert told["error"].startswith(f"{tmp_path}/resume.json holds no résumé that could be read: line 1.")


def test_each_failure_keeps_its_class(tmp_path: Path) -> None:
    (tmp_path / "photo.jpg").write_bytes(b"\xff\xd8\xff\xe0" + bytes(200))
    (tmp_path / "resume.json").write_bytes(b'{"work"')
    (tmp_path / "huge.vcf").write_bytes(b"BEGIN:VCARD\n" + b"x" * 50_000_000)
    kinds = {
        name: type(read_file(tmp_path / name, FileReader()).error)
        for name in ("photo.jpg", "resume.json", "huge.vcf", "nothing.ics")
    }
    assert kinds == {
        "photo.jpg": UnknownKind,
        "resume.json": NotAResume,
        "huge.vcf": TooLarge,
        "nothing.ics": NotFound,
    }


ENDLESS = {
    "soft.vcf": b"BEGIN:VCARD\nFN;QUOTED-PRINTABLE:" + b"x=\n" * 1_000_000,
    "blank job.md": b"# x\n" + b"\n" * 900_000 + b"a",
    "wide job.md": b"# x\n" + b" " * 900_000 + b"a",
    "cv wrapped.txt": b"Ines Ok\nExperience\n" + b"a b \n" * 100_000,
    "circle.html": b'<p itemscope id=a itemprop=x itemtype=Event itemref="a a a"><b itemprop=name>x</b>'
    * 100,
    "unclosed.html": b'<script type="application/ld+json">' + b"<!--" * 500_000,
}


@pytest.mark.parametrize("name", ENDLESS)
def test_a_file_made_to_keep_us_busy_does_not(name: str, tmp_path: Path) -> None:
    begun = time.process_time()
    answer(tmp_path, name, ENDLESS[name])
    assert time.process_time() - begun < 5


@pytest.mark.shared
def test_no_file_of_any_suite_crashes_or_keeps_anybody_waiting(shared: Path) -> None:
    reader = FileReader()
    for path in sorted((shared / "data").glob("*/*/*")):
        begun = time.process_time()
        json.dumps(answer_json(read_file(path, reader)))
        assert time.process_time() - begun < 5, path
