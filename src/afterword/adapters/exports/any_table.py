"""Any table as a book of contacts, once it is said what its columns hold."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Mapping

from afterword.adapters.exports.columns import MANY, guess
from afterword.adapters.exports.days import day
from afterword.adapters.exports.defused import fused
from afterword.adapters.exports.linkedin import slug
from afterword.domain.capture.folding import fold
from afterword.domain.contact_books import (
    ColumnField,
    Columns,
    ContactBook,
    ContactFrom,
    ContactRow,
    ContactTold,
)
from afterword.domain.sources import Export, SkippedRow, Table

FIRST_ROWS = 5


def table_book(export: Export, columns: Columns | None = None) -> ContactBook:
    """Whom the largest table of the export tells of; without `columns`, they are guessed."""
    table = max(export.tables, key=lambda one: len(one.rows))
    held = dict.fromkeys(table.columns, ColumnField.NONE) | dict(columns or guess(table))
    rows, skipped = _contacts(table, held)
    return ContactBook(
        ContactFrom.TABLE,
        export.file,
        tuple(rows),
        (*export.skipped, *skipped),
        {column: held[column] for column in table.columns},
        table.rows[:FIRST_ROWS],
    )


def _contacts(table: Table, columns: Columns) -> tuple[list[ContactRow], list[SkippedRow]]:
    rows: dict[str, ContactRow] = {}
    skipped: list[SkippedRow] = []
    namesakes: Counter[str] = Counter()
    for line, cells in zip(table.lines, table.rows, strict=True):
        told = _told(_gathered(cells, columns), namesakes)
        if not told.name:
            skipped.append(SkippedRow(line, "no_name", table.name))
        elif told.uid in rows:
            skipped.append(SkippedRow(line, "twice", table.name))
        else:
            rows[told.uid] = ContactRow(told, line, {key: value for key, value in cells.items() if value})
    return list(rows.values()), skipped


def _gathered(cells: Mapping[str, str], columns: Columns) -> Mapping[ColumnField, list[str]]:
    """The cells by what they hold, empty ones left out; an address may hold several in one cell."""
    held: dict[ColumnField, list[str]] = {told: [] for told in ColumnField}
    for column, told in columns.items():
        text = " ".join(fused(cells.get(column, "")).split())
        if text and told and (told in MANY or not held[told]):
            held[told] += text.split(" ::: ") if told is ColumnField.EMAIL else [text]
    return held


def _told(held: Mapping[ColumnField, list[str]], namesakes: Counter[str]) -> ContactTold:
    def one(told: ColumnField) -> str:
        return next(iter(held[told]), "")

    given, family = one(ColumnField.GIVEN), one(ColumnField.FAMILY)
    emails = _unique(address.removeprefix("mailto:") for address in held[ColumnField.EMAIL] if "@" in address)
    name = one(ColumnField.NAME) or f"{given} {family}".strip() or next(iter(emails), "")
    namesakes[fold(name)] += 1
    # Two rows with nothing but one name may be two people: they are told apart by their order.
    by_name = f"{fold(name)}#{namesakes[fold(name)]}"
    return ContactTold(
        uid=(emails[0].casefold() if emails else "") or slug(one(ColumnField.URL)) or by_name,
        name=name,
        given=given,
        family=family,
        emails=emails,
        phones=_unique(held[ColumnField.PHONE]),
        organization=one(ColumnField.ORGANIZATION),
        title=one(ColumnField.TITLE),
        location=one(ColumnField.LOCATION),
        url=one(ColumnField.URL),
        connected_on=day(one(ColumnField.CONNECTED_ON)),
        notes="\n".join(held[ColumnField.NOTES]),
    )


def _unique(values: Iterable[str]) -> tuple[str, ...]:
    return tuple(dict.fromkeys(values))
