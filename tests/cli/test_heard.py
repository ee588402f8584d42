"""What was heard, at the terminal, and the seeker's word on it."""

from __future__ import annotations

from datetime import timedelta
from email.utils import format_datetime
from pathlib import Path

from days import NOW
from terminal import Run

LETTER = """From: Priya Raman <praman@fernhill-library.example>
To: me@home.example
Date: {date}
Message-ID: <no-1@fernhill-library.example>
Subject: Re: our talk

Thank you for your time. We have decided to move forward with another candidate.
"""


def test_a_misread_mail_is_shown_put_right_and_taken_back(kept: Run, tmp_path: Path) -> None:
    assert "Nothing was heard yet." in kept("heard").out
    file = tmp_path / "no.eml"
    file.write_text(LETTER.format(date=format_datetime(NOW - timedelta(hours=1))))
    kept("hear", file)

    (listed,) = kept("heard", "--json").json["heard"]
    assert (listed["kind"], listed["person"], listed["corrected"]) == ("rejection", "Priya Raman", False)
    told = kept("heard", 1).out
    assert told.startswith("Priya Raman says no.")
    assert "The words it rests on: “We have decided" in told

    said = kept("correct", 1, "ooo", "--until", "2031-12-01", "--person", "tomás")
    assert said.code == 0
    assert "Tomás Ibarra is away. Back on 1 December." in said.out
    one = kept("heard", 1, "--json").json
    assert (one["kind"], one["read_as"], one["day"]) == ("ooo", "rejection", "2031-12-01")

    assert kept("correct", 1, "nothing").code == 0
    (listed,) = kept("heard", "--json").json["heard"]
    assert listed["counts"] is False
    kept("undo", listed["undo"])
    assert kept("heard", 1, "--json").json["kind"] == "ooo"


def test_what_cannot_be_meant_says_what_can(kept: Run, tmp_path: Path) -> None:
    file = tmp_path / "no.eml"
    file.write_text(LETTER.format(date=format_datetime(NOW - timedelta(hours=1))))
    kept("hear", file)

    assert "Ruth Andersson" in kept("correct", 1, "reply", "--person", "nobody").err
    assert "2026-12-01" in kept("correct", 1, "ooo", "--until", "soon").err
    assert kept("correct", 1, "reply", "--until", "2031-12-01").code == 3
    assert kept("correct", 9, "reply").code == 1
