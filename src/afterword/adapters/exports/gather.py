"""The tables of an export, whether it comes as a zip, as its folder or as a single table."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import replace
from pathlib import Path, PurePosixPath

from afterword.adapters.archives import unpack
from afterword.adapters.decoding import decode
from afterword.adapters.exports.tables import read_table
from afterword.domain.sources import Export, SkippedRow, Table
from afterword.errors import NotAnExport, NotText, TooLarge

_MB = 1024 * 1024
TABLE_LIMIT = 25 * _MB
MOST_TABLES = 200
_TABLES = frozenset({".csv", ".tsv"})


def read_export(file: str, raw: bytes) -> Export:
    """A zip of tables, or one table. Raises NotAnExport, TooPacked, Locked, TooLarge, NotText."""
    if raw.startswith(b"PK\x03\x04"):
        members = unpack(file, raw, _is_table, NotAnExport)
        return _export(file, members.items())
    return _export(file, [(file, raw)])


def read_export_folder(folder: Path, file: str = "") -> Export:
    """An unpacked export: every table in the folder and in the folders below it; links are not followed.

    Raises NotAnExport where no table lies in it.
    """
    home = folder.resolve()
    paths = [
        path
        for path in sorted(folder.rglob("*"))
        if _is_table(path.name) and path.is_file() and path.resolve().is_relative_to(home)
    ]
    return _export(
        file or str(folder),
        ((path.relative_to(folder).as_posix(), _bytes(path)) for path in paths[:MOST_TABLES]),
    )


def _bytes(path: Path) -> bytes:
    with path.open("rb") as stream:
        return stream.read(TABLE_LIMIT + 1)


def _is_table(name: str) -> bool:
    path = PurePosixPath(name)
    return path.suffix.lower() in _TABLES and not path.name.startswith(".") and "__MACOSX" not in path.parts


def _export(file: str, sources: Iterable[tuple[str, bytes]]) -> Export:
    tables: dict[str, Table] = {}
    skipped: list[SkippedRow] = []
    known = False
    for name, raw in sources:
        try:
            table, linkedin, rows = read_table(name, decode(raw, file, TABLE_LIMIT))
        except (NotText, TooLarge) as problem:
            why = "not_text" if isinstance(problem, NotText) else "table_too_large"
            skipped.append(SkippedRow(0, why, PurePosixPath(name).stem))
            continue
        skipped += rows
        known = known or linkedin is not None
        if table is not None:
            tables[table.name if table.name not in tables else name] = table
    if not tables:
        raise TooLarge(file, str(TABLE_LIMIT // _MB)) if _too_large(skipped) else NotAnExport(file)
    return Export(file, "linkedin" if known else "csv", _named(tables), tuple(skipped))


def _too_large(skipped: list[SkippedRow]) -> bool:
    return any(row.why == "table_too_large" for row in skipped)


def _named(tables: dict[str, Table]) -> tuple[Table, ...]:
    """Each table under a name of its own, though two files may hold the same kind."""
    return tuple(replace(table, name=name) for name, table in tables.items())
