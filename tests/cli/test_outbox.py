from __future__ import annotations

import json
import sqlite3
from contextlib import closing
from pathlib import Path

from terminal import Run


def test_what_was_approved_stands_in_the_outbox_with_when_it_goes(kept: Run) -> None:
    assert "Nothing is on its way" in kept("outbox").out
    today = kept("today", "--json").json
    steps = [step for step in (*today["do_now"], *today["waits"]) if step["method"] == "email"]

    approved = [kept("approve", step["number"]) for step in steps]

    told = json.loads(kept("outbox", "--json").out)["outbox"]
    queued = sum("queued. It goes on" in one.out for one in approved)
    assert queued > 0
    assert len(told) == queued
    assert kept("outbox").code == 0


def test_starting_at_login_is_set_shown_and_taken_away(run: Run, home: Path) -> None:
    assert "does not start when you log in" in run("start-at-login").out

    assert "Afterword starts when you log in" in run("start-at-login", "on").out
    assert "Afterword starts when you log in" in run("start-at-login", "show").out
    assert "does not start when you log in" in run("start-at-login", "off").out
    assert not [path for path in home.rglob("*afterword.*") if path.is_file() or path.is_symlink()]


def test_what_nobody_can_know_went_is_told_in_the_terminal_and_settled_there(kept: Run, home: Path) -> None:
    today = kept("today", "--json").json
    number = next(step["number"] for step in today["do_now"] + today["waits"] if step["method"] == "email")
    kept("approve", number)
    assert "Nobody doubts" in kept("outbox", "went", number).err

    lose_the_servers_answer(home)

    assert f"afterword outbox went {number}" in kept("outbox").out
    assert kept("outbox", "did-not-go", number).code == 0
    assert f"Try again with: afterword approve {number}" in kept("outbox").out


def lose_the_servers_answer(home: Path) -> None:
    """What a crash between hand-over and answer leaves behind."""
    with closing(sqlite3.connect(home / "journal.sqlite3")) as journal, journal:
        journal.execute("UPDATE store_outgoing SET state = 'unsure' WHERE state = 'queued'")
