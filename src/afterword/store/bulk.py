"""Rows in bulk: made, or changed where they are there, by one statement run many times.

Django's `bulk_create` spends four fifths of an import of thirty thousand contacts on putting
its statements together (`bench/import`); this statement is put together once.
"""

from __future__ import annotations

import json
from collections.abc import Iterable, Mapping, Sequence
from datetime import date, datetime
from typing import Any

from django.db import connection
from django.db.models import Model

Values = Mapping[str, Any]


def upsert(
    table: type[Model], rows: Iterable[Values], unique: Sequence[str], keep: Sequence[str] = ()
) -> None:
    """Make these rows; one that has the same `unique` columns is changed instead.

    All rows have the same columns, by the names they have in the database; lists and mappings
    are stored as JSON. Columns of `keep` stay as they were in a row that was there.
    """
    held = list(rows)
    if not held:
        return
    columns = list(held[0])
    with connection.cursor() as cursor:
        statement = _statement(table, columns, unique, keep)
        cursor.executemany(statement, [[_plain(row[column]) for column in columns] for row in held])


def _statement(table: type[Model], columns: Sequence[str], unique: Sequence[str], keep: Sequence[str]) -> str:
    """The names come from our own models, never from anybody's file."""
    quote = connection.ops.quote_name
    changed = [column for column in columns if column not in {*unique, *keep}]
    listed = ", ".join(map(quote, columns))
    places = ", ".join(["%s"] * len(columns))
    excluded = ", ".join(f"{quote(column)} = EXCLUDED.{quote(column)}" for column in changed)
    return (
        f"INSERT INTO {quote(table._meta.db_table)} ({listed}) VALUES ({places}) "  # noqa: S608 - see above
        f"ON CONFLICT ({', '.join(map(quote, unique))}) DO UPDATE SET {excluded}"
    )


def _plain(value: Any) -> Any:
    """The value as both databases take it."""
    if isinstance(value, list | dict):
        return json.dumps(value, ensure_ascii=False)
    if isinstance(value, datetime):
        return connection.ops.adapt_datetimefield_value(value)
    return value.isoformat() if isinstance(value, date) else value
