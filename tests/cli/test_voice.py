"""The seeker's voice at the terminal."""

from __future__ import annotations

import re
from pathlib import Path

from terminal import Run


def close_otherwise(run: Run, number: int, folder: Path) -> str:
    body = run("draft", number, "--json").json["body"]
    text = folder / f"{number}.txt"
    text.write_text(re.sub(r"\n\n[^\n]+\n([^\n]+)$", r"\n\nThanks so much,\n\1", body), encoding="utf-8")
    return run("draft", number, "--from", text).out


def numbers(run: Run) -> list[int]:
    (interview,) = run("plan", "--json").json["interviews"]
    return [step["number"] for step in interview["plan"] if step["method"] == "email"]


def test_what_was_changed_twice_is_told_shown_and_forgotten(kept: Run, tmp_path: Path) -> None:
    assert "Nothing is known yet." in kept("voice", "show").out
    told = [close_otherwise(kept, number, tmp_path) for number in numbers(kept)[:2]]
    assert "You close with “Thanks so much,” to people you call by their first name." in told[-1]
    shown = kept("voice", "show").out
    assert re.search(r"You changed “.+” to “Thanks so much,”, 2 times of late\.", shown)
    (habit,) = [one for one in kept("voice", "show", "--json").json["habits"] if one["kind"] == "closing"]
    assert (habit["now"], habit["edits"], habit["on"]) == ("Thanks so much,", 2, True)

    assert kept("voice", "forget").code != 0  # nobody said yes
    assert "Forgotten." in kept("voice", "forget", "--yes").out
    assert kept("voice", "show", "--json").json["habits"] == []
