"""One CSV text to one table: the header is found, rows are mapped by column name.

A cell stays the text it is: what looks like a formula is never evaluated, here or later.
"""

from __future__ import annotations

import csv
from collections import Counter
from collections.abc import Iterator, Mapping, Sequence
from io import StringIO
from pathlib import PurePosixPath

from afterword.adapters.exports.shapes import DRAFT_MARKS, linkedin_name
from afterword.domain.sources import SkippedRow, Table

MOST_ROWS = 100_000
_LONGEST_LINE = 1_000_000
_PREAMBLE = 20  # lines that may stand before the header
_DELIMITERS = ",;\t|"


def read_table(name: str, text: str) -> tuple[Table | None, str | None, list[SkippedRow]]:
    """The table, its LinkedIn name if it is one, and the rows left out; None where there is no table."""
    skipped: list[SkippedRow] = []
    rows = list(_rows(text, skipped))
    header = _header(rows)
    if header is None:
        return None, None, skipped
    stem = PurePosixPath(name).stem
    known = linkedin_name(rows[header][1], stem)
    columns = tuple(_unique(rows[header][1]))
    kept = list(_kept(rows[header + 1 :], columns, skipped))
    told = [SkippedRow(row.line, row.why, known or stem) for row in skipped]
    table = Table(known or stem, columns, tuple(row for _, row in kept), tuple(line for line, _ in kept))
    return table, known, told


def _rows(text: str, skipped: list[SkippedRow]) -> Iterator[tuple[int, list[str]]]:
    reader = csv.reader(_lines(text, skipped), delimiter=_delimiter(text))
    for _ in range(MOST_ROWS + _PREAMBLE):
        try:
            cells = next(reader)
        except StopIteration:
            return
        except csv.Error:  # a field without an end
            skipped.append(SkippedRow(reader.line_num, "field_too_long"))
            continue
        yield reader.line_num, cells
    skipped.append(SkippedRow(reader.line_num, "too_many_rows"))


def _lines(text: str, skipped: list[SkippedRow]) -> Iterator[str]:
    """The lines of a table; one longer than any row is left out before it is cut into millions of cells."""
    for number, line in enumerate(StringIO(text, newline=""), start=1):
        if len(line) > _LONGEST_LINE:
            skipped.append(SkippedRow(number, "field_too_long"))
        yield line if len(line) <= _LONGEST_LINE else "\n"


def _delimiter(text: str) -> str:
    """The character that stands most evenly in the first lines; a comma in doubt."""
    lines = [line for line in text[:20_000].split("\n")[:_PREAMBLE] if line.strip()]
    counts = {mark: sorted(line.count(mark) for line in lines) for mark in _DELIMITERS}
    return max(_DELIMITERS, key=lambda mark: counts[mark][len(lines) // 2] if lines else 0)


def _header(rows: Sequence[tuple[int, list[str]]]) -> int | None:
    """Where the header stands: the columns of a known table, or the first row as wide as most."""
    top = rows[:_PREAMBLE]
    for index, (_, cells) in enumerate(top):
        if linkedin_name(cells):
            return index
    widths = Counter(len(cells) for _, cells in rows[:200] if any(cells))
    if not widths:
        return None
    usual = max(widths, key=lambda width: (widths[width], width))
    return next((i for i, (_, cells) in enumerate(top) if len(cells) >= usual and any(cells)), None)


def _unique(cells: Sequence[str]) -> Iterator[str]:
    """Column names, each once: a second "URL" is "URL 2", one without a name is its number."""
    seen: Counter[str] = Counter()
    for number, cell in enumerate(cells, start=1):
        name = " ".join(cell.split()) or str(number)
        seen[name] += 1
        yield name if seen[name] == 1 else f"{name} {seen[name]}"


def _kept(
    rows: Sequence[tuple[int, list[str]]], columns: Sequence[str], skipped: list[SkippedRow]
) -> Iterator[tuple[int, Mapping[str, str]]]:
    """The rows that say something, each with its line."""
    for line, cells in rows:
        if not any(cell.strip() for cell in cells):
            continue
        row = dict(zip(columns, (*cells, *("" for _ in columns)), strict=False))
        why = _why_not(cells, row, columns)
        if why:
            skipped.append(SkippedRow(line, why))
        else:
            yield line, row


def _why_not(cells: Sequence[str], row: Mapping[str, str], columns: Sequence[str]) -> str | None:
    if any(cell.strip() for cell in cells[len(columns) :]):
        return "too_many_cells"
    if any(row.get(mark, "").casefold() == "yes" for mark in DRAFT_MARKS):
        return "draft"
    filled = [name for name in columns if row[name].strip()]
    if filled == ["Connected On"]:  # a profile that was closed since
        return "only_a_date"
    return None
