"""`afterword read`: any file, a line a file, whatever is wrong with it."""

from __future__ import annotations

import json
from pathlib import Path

from terminal import EXAMPLE, Run


def test_each_file_gets_its_line_and_its_kind(run: Run) -> None:
    names = ("invite.ics", "notes.md", "job.md", "resume.json", "mail/02-tomas-asks.eml")
    ran = run("read", *(EXAMPLE / name for name in names), "--json")
    rows = [json.loads(line) for line in ran.out.splitlines()]
    assert [row["kind"] for row in rows] == ["calendar", "notes", "posting", "resume", "mail"]
    assert all(row["error"] is None for row in rows)
    assert rows[-1]["data"]["signal"] == "reply_question"


def test_a_file_that_cannot_be_read_has_a_sentence_and_the_exit_stays_0(run: Run, tmp_path: Path) -> None:
    (tmp_path / "broken.ics").write_bytes(b"BEGIN:VCALENDAR\r\nthis is")
    (tmp_path / "bytes.bin").write_bytes(bytes(range(256)) * 40)
    ran = run("read", tmp_path / "broken.ics", tmp_path / "bytes.bin", tmp_path / "missing.eml", "--json")
    rows = [json.loads(line) for line in ran.out.splitlines()]
    assert ran.code == 0
    assert len(rows) == 3
    assert all(row["error"] for row in rows[1:])


def test_without_a_file_the_call_is_unusable(run: Run) -> None:
    assert run("read").code == 2


def test_nothing_is_saved(run: Run, home: Path) -> None:
    run("read", EXAMPLE / "notes.md")
    assert not home.exists()
