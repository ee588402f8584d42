"""A folder as a seeker hands it over: messy, half broken, at times hostile."""

from __future__ import annotations

import os
from datetime import UTC, date, datetime
from pathlib import Path

import pytest

from afterword.adapters.reader import FileReader
from afterword.domain.sources import DebriefEntry
from afterword.errors import (
    LeadsOut,
    NotACalendar,
    NotADebrief,
    NotAMail,
    NotFound,
    NothingToRead,
    NoWords,
    TooLarge,
    TooManyEvents,
    UnknownKind,
)

EVENT = "BEGIN:VEVENT\r\nUID:1\r\nDTSTART:20261102T100000Z\r\nDTEND:20261102T110000Z\r\nEND:VEVENT\r\n"
CALENDAR = f"BEGIN:VCALENDAR\r\n{EVENT}END:VCALENDAR\r\n"


def mail(day: int, text: str = "Hello") -> str:
    return (
        "From: Ana Roth <ana@fir.example>\nTo: jo@oak.example\nSubject: Talk\n"
        f"Date: {day} Nov 2026 10:00:00 +0000\nMessage-ID: <{day}@fir.example>\n\n{text}\n"
    )


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    (tmp_path / "mail").mkdir()
    (tmp_path / "invite.ics").write_text(CALENDAR, encoding="utf-8")
    (tmp_path / "notes.md").write_text("Ana liked the rota", encoding="utf-8")
    (tmp_path / "mail" / "a-later.eml").write_text(mail(5), encoding="utf-8")
    (tmp_path / "mail" / "b-earlier.eml").write_text(mail(3), encoding="utf-8")
    return tmp_path


def problems(folder: Path) -> list[tuple[type[Exception], str]]:
    return [(type(problem), problem.file) for problem in FileReader().folder(folder).problems]


def test_a_folder_is_read_whole_and_its_mail_in_order_of_date(folder: Path) -> None:
    bundle = FileReader().folder(folder)
    assert [file for file, _ in bundle.calendars] == ["invite.ics"]
    assert [note.text for note in bundle.notes] == ["Ana liked the rota"]
    assert [one.file for one in bundle.mails] == ["mail/b-earlier.eml", "mail/a-later.eml"]
    assert bundle.mails[0].date == datetime(2026, 11, 3, 10, tzinfo=UTC)
    assert not bundle.problems


def test_what_it_does_not_know_is_left_alone(folder: Path) -> None:
    (folder / "expect.json").write_text("{}", encoding="utf-8")
    (folder / "mail" / ".gitkeep").touch()
    (folder / "mail" / "picture.png").write_bytes(b"\x89PNG")
    assert not problems(folder)


def test_a_broken_file_is_named_and_the_rest_is_kept(folder: Path) -> None:
    (folder / "second.ics").write_text("not a calendar at all", encoding="utf-8")
    (folder / "mail" / "c.eml").write_text("no headers here\n", encoding="utf-8")
    (folder / "mail" / "d.eml").write_text(mail(6, ""), encoding="utf-8")
    bundle = FileReader().folder(folder)
    assert problems(folder) == [
        (NotAMail, "mail/c.eml"),
        (NoWords, "mail/d.eml"),
        (NotACalendar, "second.ics"),
    ]
    assert len(bundle.calendars) == 1
    assert [one.message_id for one in bundle.mails] == [
        "<3@fir.example>",
        "<5@fir.example>",
        "<6@fir.example>",
    ]


def test_a_calendar_with_a_thousand_events_is_refused_with_their_number(folder: Path) -> None:
    (folder / "all.ics").write_text(f"BEGIN:VCALENDAR\r\n{EVENT * 1000}END:VCALENDAR\r\n", encoding="utf-8")
    problem = FileReader().folder(folder).problems[0]
    assert (type(problem), problem.file, problem.detail) == (TooManyEvents, "all.ics", "1000")


def test_fifty_megabytes_are_refused_without_being_read(folder: Path) -> None:
    with (folder / "notes.txt").open("wb") as stream:
        stream.truncate(50 * 1024 * 1024)
    with (folder / "mail" / "big.eml").open("wb") as stream:
        stream.truncate(50 * 1024 * 1024)
    assert problems(folder) == [(TooLarge, "mail/big.eml"), (TooLarge, "notes.txt")]


def test_a_link_out_of_the_folder_is_not_followed(
    folder: Path, tmp_path_factory: pytest.TempPathFactory
) -> None:
    secret = tmp_path_factory.mktemp("elsewhere") / "secret.txt"
    secret.write_text("do not read", encoding="utf-8")
    (folder / "notes.txt").symlink_to(secret)
    (folder / "job.md").symlink_to(folder / "nowhere.md")
    bundle = FileReader().folder(folder)
    assert [note.text for note in bundle.notes] == ["Ana liked the rota"]
    assert problems(folder) == [(NotFound, "job.md"), (LeadsOut, "notes.txt")]


def test_a_pipe_does_not_hold_the_reader_up(folder: Path) -> None:
    os.mkfifo(folder / "notes.pipe")
    assert not problems(folder)


@pytest.mark.parametrize("encoding", ["utf-8", "utf-8-sig", "utf-16", "cp1252"])
def test_notes_are_read_in_any_encoding(folder: Path, encoding: str) -> None:
    (folder / "notes.md").write_bytes("Frau Müller fand’s gut\r\n– später mehr".encode(encoding))
    assert FileReader().folder(folder).notes[0].text == "Frau Müller fand’s gut\n– später mehr"


def test_text_that_was_garbled_before_is_kept_as_it_is(folder: Path) -> None:
    (folder / "notes.md").write_text("Frau MÃ¼ller fandâ€™s gut", encoding="utf-8")
    assert FileReader().folder(folder).notes[0].text == "Frau MÃ¼ller fandâ€™s gut"


def test_a_folder_in_which_nothing_is_known_says_so(tmp_path: Path) -> None:
    (tmp_path / "song.mp3").touch()
    with pytest.raises(NothingToRead):
        FileReader().folder(tmp_path)


def test_a_folder_that_is_not_there_says_so(tmp_path: Path) -> None:
    with pytest.raises(NotFound):
        FileReader().folder(tmp_path / "nowhere")


def test_files_given_one_by_one_are_read_by_their_kind(folder: Path) -> None:
    (folder / "blob").write_bytes(b"\0" * 400)
    paths = [folder / "invite.ics", folder / "notes.md", folder / "blob", folder / "gone"]
    bundle = FileReader().files(paths)
    assert len(bundle.calendars) == len(bundle.notes) == 1
    assert [type(problem) for problem in bundle.problems] == [UnknownKind, NotFound]


def test_a_debrief_is_read_as_it_was_confirmed(folder: Path) -> None:
    (folder / "debrief.json").write_text(
        '{"version": 1, "items": [{"kind": "promise", "person": "Ana Roth", "text": "the rota", '
        '"answer": null, '
        '"due": "2026-11-06", "ok_to_mention": true}]}',
        encoding="utf-8",
    )
    entry = DebriefEntry("promise", "Ana Roth", "the rota", None, date(2026, 11, 6), ok_to_mention=True)
    assert FileReader().folder(folder).debrief == (entry,)


@pytest.mark.parametrize(
    ("content", "where"),
    [
        ("[]", "version"),
        ('{"version": 2, "items": []}', "version"),
        ('{"version": 1}', "items"),
        ('{"version": 1,\n "items": [}', "line 2"),
        ('{"version": 1, "items": [3]}', "items[1]"),
        ('{"version": 1, "items": [{"kind": "topic"}]}', "items[1].text"),
        ('{"version": 1, "items": [{"kind": "gossip", "text": "x"}]}', "items[1].kind"),
        ('{"version": 1, "items": [{"kind": "topic", "text": "x", "due": "Friday"}]}', "items[1].due"),
        (
            '{"version": 1, "items": [{"kind": "topic", "text": "x", "ok_to_mention": "no"}]}',
            "items[1].ok_to_mention",
        ),
        ('{"version": 1, "items": [{"kind": "topic", "text": "x", "to": "me"}]}', "items[1].to"),
        ("[" * 100_000, "line 1"),
    ],
)
def test_a_debrief_of_another_form_is_refused_and_the_place_named(
    folder: Path, content: str, where: str
) -> None:
    path = folder / "debrief.json"
    path.write_text(content, encoding="utf-8")
    with pytest.raises(NotADebrief) as refusal:
        FileReader().debrief(path)
    assert refusal.value.detail == where
