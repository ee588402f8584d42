"""The page on the outbox says what the rules do."""

from __future__ import annotations

import re
from pathlib import Path

from afterword.domain.mail_account import DAY_CAP, PACE
from afterword.domain.send.lateness import BEARS

PAGE = (Path(__file__).parents[2] / "docs" / "outbox.md").read_text("utf-8")


def test_the_table_of_what_a_purpose_bears_is_that_of_the_rules() -> None:
    rows = re.findall(r"^\| (\w+) \| (nothing|\d+ days?) \| ([\w, ]+) \|$", PAGE, re.MULTILINE)

    told = {
        name: (0 if bears == "nothing" else int(bears.split()[0]), sources) for name, bears, sources in rows
    }
    ruled = {
        purpose.value: (bears.after_latest.days, ", ".join(bears.evidence) or "judgement")
        for purpose, bears in BEARS.items()
    }
    assert told == ruled


def test_the_numbers_of_an_account_are_those_of_the_rules() -> None:
    assert f"({DAY_CAP} and {PACE}, unless you set others)" in PAGE
