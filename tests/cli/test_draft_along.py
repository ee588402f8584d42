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


def test_a_file_goes_along_and_is_taken_off(kept: Run, number: int, tmp_path: Path) -> None:
    file = tmp_path / "index.pdf"
    file.write_bytes(b"%PDF" + bytes(120_000))

    told = kept("draft", number, "--attach", file)
    assert told.code == 0, told.err
    assert "with index.pdf (120 kB)." in told.out
    along = kept("draft", number, "--json").json["along"]
    assert along["attachments"] == [{"name": "index.pdf", "size": 120_004}]
    assert along["invitation"] is None

    assert kept("draft", number, "--detach", "index.pdf", "--json").json["along"]["attachments"] == []
    assert kept("draft", number, "--detach", "index.pdf").code == 1


def test_somebody_gets_a_copy_by_name_and_then_none(kept: Run, number: int) -> None:
    person = next(
        one["name"] for one in kept("people", "--json").json["people"] if one["name"] != "Priya Raman"
    )
    assert kept("draft", number, "--copy", person, "--json").json["along"]["copies"] == [person]
    assert kept("draft", number, "--no-copy", person, "--json").json["along"]["copies"] == []
    assert kept("draft", number, "--copy", "Nobody Known").code == 1


def test_what_a_rule_refuses_has_its_exit_code(kept: Run, number: int, tmp_path: Path) -> None:
    program = tmp_path / "setup.exe"
    program.write_bytes(b"MZ")

    refused = kept("draft", number, "--attach", program)
    assert refused.code == 3
    assert "setup.exe would not arrive" in refused.err
    assert kept("draft", number, "--sender", "boss@else.example").code == 3
    assert kept("draft", number, "--attach", tmp_path / "none.pdf").code == 1
    assert kept("draft", number, "--attach", tmp_path).code == 2
