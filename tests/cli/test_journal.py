"""The journal at the terminal: add, today, plan, draft, approve, send, hear, and the seeker's hand."""

from __future__ import annotations

import stat
from email.utils import format_datetime
from pathlib import Path

import pytest

from days import NOW, hours_ago
from terminal import Run


def _number(run: Run, purpose: str, person: str) -> int:
    (interview,) = run("plan", "--json").json["interviews"]
    return next(
        int(step["number"])
        for step in interview["plan"]
        if purpose in (step["purpose"], *step["also"]) and step["person"] == person
    )


def test_an_interview_that_was_added_is_planned_and_written(kept: Run) -> None:
    number = _number(kept, "thank_you", "Priya Raman")
    draft = kept("draft", number, "--json").json
    assert draft["body"].startswith("Hi Priya")
    assert kept("today").code == 0


def test_the_journal_is_private_to_its_owner(kept: Run, home: Path) -> None:
    assert stat.S_IMODE(home.stat().st_mode) == 0o700
    assert stat.S_IMODE((home / "journal.sqlite3").stat().st_mode) == 0o600
    assert kept("doctor").code == 0


def test_the_same_invitation_again_is_the_same_interview(kept: Run, lately: Path) -> None:
    again = kept("add", lately / "invite.ics", "--json").json
    assert again["interview"] == 1
    assert len(kept("plan", "--json").json["interviews"]) == 1


def test_notes_that_come_later_join_the_only_interview(run: Run, lately: Path) -> None:
    assert run("add", lately / "invite.ics", lately / "job.md", lately / "resume.json").code == 0
    before = run("draft", _number(run, "thank_you", "Tomás Ibarra"), "--json").json["body"]
    assert run("add", lately / "notes.md").code == 0
    after = run("draft", _number(run, "thank_you", "Tomás Ibarra"), "--json").json["body"]
    assert before != after
    assert "rota" in after


def test_a_phone_screen_without_files_can_be_typed(run: Run) -> None:
    typed = ("add", "--company", "Halden Works", "--role", "Night Lead", "--when", hours_ago(24))
    who = ("--who", "Denise Park <denise@halden.example>", "--me", "Ty Boone <ty@home.example>")
    added = run(*typed, "--zone", "America/New_York", *who, "--json").json
    assert added["company"] == "Halden Works"
    assert added["people"] == ["Denise Park"]
    assert _number(run, "thank_you", "Denise Park")


def test_a_typed_interview_without_a_zone_asks_for_it(run: Run) -> None:
    ran = run("add", "--company", "Halden Works", "--when", hours_ago(24), "--me", "Ty <ty@home.example>")
    assert ran.code == 2
    assert "--zone" in ran.err


@pytest.mark.parametrize(
    ("name", "content"),
    [
        ("invite.ics", b"not a calendar"),
        ("resume.json", b"[1, 2]"),
        ("x.zip", b"PK\x03\x04broken"),
        ("a.eml", b""),
    ],
)
def test_a_file_that_cannot_be_read_is_named_and_nothing_is_saved(
    run: Run, tmp_path: Path, name: str, content: bytes
) -> None:
    (tmp_path / name).write_bytes(content)
    ran = run("add", tmp_path / name)
    assert ran.code in {1, 2}
    assert name in ran.err or "says when" in ran.err
    assert run("plan", "--json").json["interviews"] == []


def test_what_was_approved_is_queued_and_an_edit_takes_it_back(kept: Run, tmp_path: Path) -> None:
    number = _number(kept, "thank_you", "Priya Raman")
    assert kept("approve", number, "--json").json["outgoing"]
    note = tmp_path / "note.txt"
    note.write_text("Hi Priya,\n\nThank you for the talk about the shared calendar.\n\nDana Whitfield")
    assert kept("draft", number, "--from", note).code == 0
    step = next(s for s in kept("plan", "--json").json["interviews"][0]["plan"] if s["number"] == number)
    assert step["outgoing"] is None
    assert step["needs"] == "approval"


def test_a_version_that_is_no_longer_the_last_cannot_be_approved(kept: Run, tmp_path: Path) -> None:
    number = _number(kept, "thank_you", "Priya Raman")
    note = tmp_path / "note.txt"
    note.write_text("Hi Priya,\n\nThank you for the talk about the shared calendar.\n\nDana Whitfield")
    kept("draft", number, "--from", note)
    ran = kept("approve", number, "--version", 1)
    assert ran.code == 3
    assert ran.err


def test_a_reply_takes_queued_mail_out_and_changes_the_plan(kept: Run, tmp_path: Path) -> None:
    number = _number(kept, "check_in", "Joan Pell")
    approved = kept("approve", number)
    assert approved.code == 0
    assert "No mailbox is set up" in approved.out
    reply = tmp_path / "reply.eml"
    reply.write_bytes(
        b"From: Joan Pell <jpell@fernhill-library.example>\r\nTo: dana@whitfield.example\r\n"
        b"Date: " + format_datetime(NOW).encode() + b"\r\nMessage-ID: <n1@fernhill-library.example>\r\n"
        b"Subject: Your application\r\n\r\nHi Dana,\r\n\r\nThank you for coming in. We have decided to offer "
        b"the position to another candidate. We wish you all the best.\r\n\r\nJoan\r\n"
    )
    heard = kept("hear", reply)
    assert heard.code == 0
    purposes = [s["purpose"] for s in kept("plan", "--json").json["interviews"][0]["plan"]]
    assert "check_in" not in purposes
    assert "gracious_reply" in purposes


def test_what_was_skipped_stays_out_until_it_is_taken_back(kept: Run) -> None:
    number = _number(kept, "thank_you", "Priya Raman")
    assert kept("skip", number).code == 0
    numbers = [s["number"] for s in kept("plan", "--json").json["interviews"][0]["plan"]]
    assert number not in numbers
    assert kept("undo").code == 0
    assert number in [s["number"] for s in kept("plan", "--json").json["interviews"][0]["plan"]]


def test_an_export_restores_into_an_empty_journal(kept: Run, tmp_path: Path) -> None:
    copy = tmp_path / "journal.json"
    assert kept("export", copy, "--with-private").code == 0
    plan = kept("plan", "--json").json
    assert kept("restore", copy).code == 3, "a journal that holds something is not written over"
    assert kept("erase", "--yes").code == 0
    assert kept("plan", "--json").json["interviews"] == []
    assert kept("restore", copy).code == 0
    restored = kept("plan", "--json").json
    assert [s["reason"] for s in restored["interviews"][0]["plan"]] == [
        s["reason"] for s in plan["interviews"][0]["plan"]
    ]


def test_an_export_leaves_private_things_out_unless_asked(kept: Run, tmp_path: Path) -> None:
    kept("export", tmp_path / "without.json")
    kept("export", tmp_path / "with.json", "--with-private")
    assert "St Paul" not in (tmp_path / "without.json").read_text()
    assert "St Paul" in (tmp_path / "with.json").read_text()
    assert stat.S_IMODE((tmp_path / "with.json").stat().st_mode) == 0o600
    assert kept("export", tmp_path / "with.json").code == 2, "a file that is there is not written over"


def test_one_person_can_be_erased(kept: Run) -> None:
    number = next(p["number"] for p in kept("people", "--json").json["people"] if p["name"] == "Priya Raman")
    assert kept("erase", "--person", number, "--yes").code == 0
    assert "Priya" not in kept("plan").out
    assert kept("erase", said="n\n").code == 3


def test_what_is_not_there_is_told_with_exit_1(run: Run) -> None:
    ran = run("draft", 99)
    assert ran.code == 1
    assert ran.err
    assert "Traceback" not in ran.err


@pytest.mark.parametrize(
    "command", ["add", "today", "plan", "draft", "approve", "doctor", "export", "restore", "erase"]
)
def test_help_shows_an_example(run: Run, command: str) -> None:
    ran = run(command, "--help")
    assert ran.code == 0
    assert f"afterword {command}" in ran.out
    assert "Example" in ran.out
