"""Cells that a spreadsheet would run: never here, and never by a table that we write.

A spreadsheet takes a cell that begins with one of these marks for a formula. An apostrophe
before it makes it text for every spreadsheet (OWASP, CSV injection); read again, it is taken off.
"""

from __future__ import annotations

import csv
from collections.abc import Iterable, Sequence
from io import StringIO

_RUN = ("=", "+", "-", "@", "\t", "\r", "＝", "＋", "－", "＠")


def defused(cell: str) -> str:
    """The cell as it may stand in a table that a spreadsheet opens."""
    return f"'{cell}" if cell.startswith(_RUN) else cell


def fused(cell: str) -> str:
    """The cell as it was before it was defused."""
    return cell[1:] if cell.startswith("'") and cell[1:].startswith(_RUN) else cell


def write_table(columns: Sequence[str], rows: Iterable[Sequence[str]]) -> str:
    """A table as CSV (RFC 4180) that no spreadsheet runs anything of."""
    text = StringIO()
    writer = csv.writer(text)
    writer.writerow(columns)
    writer.writerows([defused(cell) for cell in row] for row in rows)
    return text.getvalue()
