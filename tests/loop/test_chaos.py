"""Workers are killed, lines cut, the database locked and clocks set: no letter goes twice or goes missing."""

from __future__ import annotations

import json
import subprocess
from pathlib import Path

CHAOS = Path(__file__).resolve().parents[2] / "bench" / "chaos"
LETTERS = 40  # half of them on SQLite, half on PostgreSQL


def test_in_a_storm_every_letter_goes_once_or_the_seeker_is_told() -> None:
    command = [str(CHAOS), "--count", str(LETTERS), "--seed", "11", "--json"]

    done = subprocess.run(command, capture_output=True, text=True, check=False)

    assert done.returncode == 0, done.stdout + done.stderr
    counted = {name: figure["value"] for name, figure in json.loads(done.stdout)["figures"].items()}
    assert (counted["twice"], counted["never_untold"], counted["denied"]) == (0, 0, 0)
    assert counted["handed_over"] + counted["never"] == LETTERS
    assert counted["handed_over"] > LETTERS / 2, "a storm, and not the end of the world"
