"""The yardstick of `bench/import`: read a CSV and put its rows into one table, and nothing else."""

from __future__ import annotations

import csv
import os
import sqlite3
import sys
from contextlib import closing
from pathlib import Path

COLUMNS = ("First Name", "Last Name", "URL", "Email Address", "Company", "Position", "Connected On")


def main() -> None:
    """Read the file that is named, and keep its rows."""
    journal = Path(os.environ["AFTERWORD_HOME"]) / "bare.sqlite3"
    with (
        Path(sys.argv[1]).open(encoding="utf-8", newline="") as file,
        closing(sqlite3.connect(journal)) as db,
    ):
        for _ in range(3):  # what stands above the header
            next(file)
        rows = ([row[name] for name in COLUMNS] for row in csv.DictReader(file))
        db.execute("PRAGMA journal_mode=WAL")
        db.execute("PRAGMA synchronous=FULL")
        db.execute("CREATE TABLE contact (given, family, url UNIQUE, email, company, position, connected)")
        db.executemany("INSERT INTO contact VALUES (?, ?, ?, ?, ?, ?, ?)", rows)
        db.commit()


main()
