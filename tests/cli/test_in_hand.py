"""`afterword hand-over`: a message taken to be sent by the seeker, and what became of it."""

from __future__ import annotations

from pathlib import Path

import pytest

from terminal import Run


@pytest.fixture
def letter(kept: Run) -> int:
    """The number of a step that goes by mail and may be approved."""
    day = kept("today", "--json").json
    steps = [*day["do_now"], *day["waits"]]
    return next(step["number"] for step in steps if step["method"] == "email" and step["needs"] == "approval")


def test_a_message_is_taken_as_a_link_and_noted_as_sent(kept: Run, letter: int) -> None:
    taken = kept("hand-over", letter, "--as", "mailto", "--json")

    assert taken.code == 0, taken.err
    assert taken.json["link"].startswith("mailto:")
    assert taken.json["version"] == 1
    assert kept("approve", letter).code != 0
    assert "Noted as sent." in kept("handed-over", letter, "sent").out
    assert kept("handed-over", letter, "sent").code != 0


def test_a_message_is_taken_as_a_file_that_is_never_written_over(
    kept: Run, letter: int, tmp_path: Path
) -> None:
    there = tmp_path / "letter.eml"
    there.write_text("mine")
    assert kept("hand-over", letter, "--as", "eml", "--into", there).code != 0
    assert there.read_text() == "mine"

    taken = kept("hand-over", letter, "--as", "eml", "--into", tmp_path / "new.eml")

    assert taken.code == 0, taken.err
    assert (tmp_path / "new.eml").read_bytes().startswith(b"X-Unsent: 1\r\n")


def test_without_a_mailbox_there_are_no_drafts_and_nothing_is_taken(kept: Run, letter: int) -> None:
    refused = kept("hand-over", letter, "--as", "draft")

    assert refused.code != 0
    assert "Choose another way to send it" in refused.err
    assert kept("handed-over", letter, "back").code != 0
