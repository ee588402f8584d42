"""What goes along with a message, at the terminal."""

from __future__ import annotations

from pathlib import Path

import pytest

from terminal import Run


@pytest.fixture
def number(kept: Run) -> int:
    """A message by mail."""
    steps = [step for plan in kept("plan", "--json").json["interviews"] for step in plan["plan"]]
    return next(int(s["number"]) for s in steps if s["purpose"] == "thank_you" and s["method"] == "email")


def test_files_and_copies_go_along_and_are_taken_off(kept: Run, number: int, tmp_path: Path) -> None:
    file = tmp_path / "index.pdf"
    file.write_bytes(b"%PDF" + bytes(120_000))

    told = kept("draft", number, "--attach", file)
    assert told.code == 0, told.err
    assert "with index.pdf (120 kB)." in told.out
    along = kept("draft", number, "--json").json["along"]
    assert along["attachments"] == [{"name": "index.pdf", "size": 120_004}]
    assert along["invitation"] is None

    people = [one["name"] for one in kept("people", "--json").json["people"]]
    person = next(name for name in people if name not in told.out.partition(", from")[0])
    along = kept("draft", number, "--detach", "index.pdf", "--copy", person, "--json").json["along"]
    assert (along["attachments"], along["copies"]) == ([], [person])
    assert kept("draft", number, "--no-copy", person, "--json").json["along"]["copies"] == []

    program = tmp_path / "setup.exe"
    program.write_bytes(b"MZ")
    refused = kept("draft", number, "--attach", program)
    assert refused.code == 3
    assert "setup.exe would not arrive" in refused.err
    assert kept("draft", number, "--detach", "index.pdf").code == 1
