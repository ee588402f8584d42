"""`afterword hand-over`: a message taken to be sent by the seeker, and what became of it."""

from __future__ import annotations

from pathlib import Path

from terminal import Run


def test_a_message_is_taken_to_be_sent_by_hand_and_settled(kept: Run, tmp_path: Path) -> None:
    day = kept("today", "--json").json
    mails = [step for step in (*day["do_now"], *day["waits"]) if step["method"] == "email"]
    number, other = (step["number"] for step in mails[:2])
    there = tmp_path / "letter.eml"
    there.write_text("mine")

    # a file is never written over
    assert kept("hand-over", number, "--as", "eml", "--into", there).code != 0
    assert there.read_text() == "mine"
    assert kept("hand-over", number, "--as", "eml", "--into", tmp_path / "new.eml").code == 0
    assert (tmp_path / "new.eml").read_bytes().startswith(b"X-Unsent: 1\r\n")

    taken = kept("hand-over", other, "--as", "mailto", "--json").json
    assert (taken["version"], taken["as"]) == (1, "mailto")
    assert taken["link"].startswith("mailto:")

    assert kept("approve", number).code != 0
    assert "Noted as sent." in kept("handed-over", number, "sent").out
    assert kept("handed-over", number, "back").code != 0
