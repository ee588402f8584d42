"""`afterword contacts`: looked at, taken in, taken away, forgotten."""

from __future__ import annotations

import csv
import json
from pathlib import Path

from terminal import Run

TABLE = "Wer,Firma\nInes Ok,=1+1\n,Niemand\n"


def people(folder: Path) -> Path:
    file = folder / "people.csv"
    file.write_text(TABLE, encoding="utf-8")
    return file


def test_a_table_is_looked_at_put_right_and_taken_in(run: Run, tmp_path: Path) -> None:
    file = people(tmp_path)
    looked = json.loads(run("contacts", "import", file, "--look", "--json").out)
    assert looked["columns"] == {"Wer": "", "Firma": "organization"}

    done = json.loads(run("contacts", "import", file, "--column", "Wer=name", "--json").out)

    assert (done["added"], done["changed"], done["same"]) == (1, 0, 0)
    assert [(row["line"], row["why"]) for row in done["skipped"]] == [(3, "It names nobody.")]
    assert "people.csv" in run("contacts", "list").out


def test_what_is_taken_away_runs_in_no_spreadsheet(run: Run, tmp_path: Path) -> None:
    run("contacts", "import", people(tmp_path), "--column", "Wer=name")
    away = tmp_path / "away.csv"
    assert run("contacts", "table", away).code == 0

    rows = list(csv.reader(away.read_text(encoding="utf-8").splitlines()))
    assert "'=1+1" in rows[1]


def test_what_a_file_told_is_forgotten(run: Run, tmp_path: Path) -> None:
    run("contacts", "import", people(tmp_path), "--column", "Wer=name")

    assert run("contacts", "forget", "people.csv").out.strip() == "Forgotten: 1."
    assert run("contacts", "forget", "people.csv").code == 1


def test_a_column_that_is_not_there_is_refused(run: Run, tmp_path: Path) -> None:
    refused = run("contacts", "import", people(tmp_path), "--column", "Wo=name")
    assert refused.code == 2
    assert "Wer, Firma" in refused.err
