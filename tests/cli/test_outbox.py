from __future__ import annotations

import json
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
