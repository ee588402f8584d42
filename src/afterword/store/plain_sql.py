"""Two statements without the ORM, for a letter on its way out: making the SQL takes longer than running it.

Values pass through their fields as everywhere else; the text of a statement is made once.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from functools import cache
from typing import Any

from django.db import DEFAULT_DB_ALIAS, connections
from django.db.models import Field, Model


def update(model: type[Model], where: Mapping[str, Any], **columns: Any) -> int:
    """Give columns new values in the rows where others have these; how many rows there were."""
    text, fields = _update(model, tuple(columns), tuple(where))
    return _run(text, fields, (*columns.values(), *where.values()))


def insert(model: type[Model], **columns: Any) -> None:
    """Add a row; columns that are not given have their default."""
    text, fields = _insert(model)
    given = {model._meta.get_field(name): value for name, value in columns.items()}
    _run(text, fields, [given[field] if field in given else field.get_default() for field in fields])


def _run(text: str, fields: tuple[Field[Any, Any], ...], values: Iterable[Any]) -> int:
    here = connections[DEFAULT_DB_ALIAS]
    stored = [
        field.get_db_prep_save(value.pk if isinstance(value, Model) else value, here)
        for field, value in zip(fields, values, strict=True)
    ]
    with here.cursor() as cursor:
        cursor.execute(text, stored)
        return int(cursor.rowcount)


@cache
def _update(
    model: type[Model], columns: tuple[str, ...], where: tuple[str, ...]
) -> tuple[str, tuple[Field[Any, Any], ...]]:
    fields = tuple(_field(model, name) for name in (*columns, *where))
    named = [f'"{field.column}" = %s' for field in fields]
    changed, found = ", ".join(named[: len(columns)]), " AND ".join(named[len(columns) :])
    return f'UPDATE "{model._meta.db_table}" SET {changed} WHERE {found}', fields  # noqa: S608 - names of our own


@cache
def _insert(model: type[Model]) -> tuple[str, tuple[Field[Any, Any], ...]]:
    fields = tuple(field for field in model._meta.concrete_fields if not field.primary_key)
    names = ", ".join(f'"{field.column}"' for field in fields)
    values = ", ".join("%s" for _ in fields)
    return f'INSERT INTO "{model._meta.db_table}" ({names}) VALUES ({values})', fields  # noqa: S608 - the same


def _field(model: type[Model], name: str) -> Field[Any, Any]:
    found = model._meta.pk if name == "pk" else model._meta.get_field(name)
    if not isinstance(found, Field):
        raise TypeError(name)
    return found
