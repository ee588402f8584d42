"""The journal as plain tables, for export and restore: every column of every table."""

from __future__ import annotations

import base64
from collections.abc import Mapping
from datetime import date, datetime
from typing import Any

from django.db import models as fields
from django.db.models import Model, QuerySet

from afterword.store import models

# The way from each table to its seeker.
_OWNER = {
    models.Seeker: "pk",
    models.Listening: "seeker",
    models.Application: "seeker",
    models.Interview: "application__seeker",
    models.Person: "application__seeker",
    models.Session: "interview__application__seeker",
    models.ContactRule: "application__seeker",
    models.SourceFile: "interview__application__seeker",
    models.DebriefItem: "interview__application__seeker",
    models.Evidence: "interview__application__seeker",
    models.Touchpoint: "interview__application__seeker",
    models.Suggestion: "interview__application__seeker",
    models.Withheld: "interview__application__seeker",
    models.DraftVersion: "touchpoint__interview__application__seeker",
    models.Finding: "version__touchpoint__interview__application__seeker",
    models.Approval: "version__touchpoint__interview__application__seeker",
    models.Attachment: "touchpoint__interview__application__seeker",
    models.Outgoing: "touchpoint__interview__application__seeker",
    models.Signal: "interview__application__seeker",
    models.Written: "interview__application__seeker",
    models.HistoryEntry: "seeker",
    models.Taken: "interview__application__seeker",
    models.Told: "interview__application__seeker",
    models.Preferences: "seeker",
    models.Contact: "seeker",
    models.ContactSource: "seeker",
    models.Employment: "seeker",
    models.Schooling: "seeker",
    models.Skill: "seeker",
    models.Twin: "seeker",
    models.VoiceMemory: "seeker",
    models.VoiceSign: "seeker",
    models.VoiceHabit: "seeker",
    models.CalendarWord: "seeker",
}


#: what means something in this journal only
_OURS = frozenset({"stamp"})


def rows_of(owner: models.Seeker, table: type[Model]) -> QuerySet[Any]:
    """Every row of a table that belongs to this seeker, in order."""
    return table._default_manager.filter(**{_OWNER[table]: owner.pk}).order_by("pk")


def rows_about(application: models.Application, table: type[Model]) -> QuerySet[Any]:
    """Every row of a table that belongs to one candidacy, its history included."""
    ways = {
        models.Application: "pk",
        models.HistoryEntry: "interview__application",
        models.CalendarWord: "interview__application",
    }
    way = ways.get(table) or _OWNER[table].removesuffix("__seeker")
    return table._default_manager.filter(**{way: application.pk}).order_by("pk")


def name_of(table: type[Model]) -> str:
    """The name of a table in an export."""
    return str(table._meta.model_name)


def as_row(row: Model) -> dict[str, Any]:
    """Every column of a row, as JSON knows it; links to many as a list of numbers."""
    columns = (field for field in row._meta.concrete_fields if field.name not in _OURS)
    told = {field.name: _value(field.value_from_object(row)) for field in columns}
    for link in row._meta.many_to_many:
        told[link.name] = sorted(getattr(row, link.name).values_list("pk", flat=True))
    return told


def _value(value: Any) -> Any:
    if isinstance(value, datetime | date):
        return value.isoformat()
    if isinstance(value, bytes | memoryview):
        return base64.b64encode(bytes(value)).decode()
    return value


def from_row(table: type[Model], row: Mapping[str, Any], numbers: Mapping[str, Mapping[int, int]]) -> Model:
    """An unsaved row of this table. `numbers` maps old numbers to new ones, by table name.

    Raises KeyError, TypeError, ValueError or ValidationError where the row is none.
    """
    made = table()
    for field in table._meta.concrete_fields:
        if field.primary_key:
            continue
        if field.name not in row and (field.has_default() or field.null):
            continue  # a column that is younger than the export
        value = row[field.name]
        if isinstance(field, fields.ForeignKey):
            setattr(made, field.attname, _renumbered(field, value, numbers))
        else:
            setattr(made, field.name, _read(field, value))
    return made


def links(
    table: type[Model], row: Mapping[str, Any], numbers: Mapping[str, Mapping[int, int]]
) -> dict[str, list[int]]:
    """The links to many of a row, in new numbers."""
    return {
        link.name: [numbers[name_of(link.related_model)][number] for number in row[link.name]]
        for link in table._meta.many_to_many
    }


def value_of(table: type[Model], column: str, stored: Any) -> Any:
    """The value of a column as Python knows it, from how a row or a step stored it."""
    return _read(table._meta.get_field(column), stored)


def _renumbered(field: Any, value: Any, numbers: Mapping[str, Mapping[int, int]]) -> int | None:
    return None if value is None and field.null else numbers[name_of(field.related_model)][value]


def _read(field: Any, value: Any) -> Any:
    if value is None:
        if not field.null:
            raise ValueError(field.name)
        return None
    if isinstance(field, fields.BinaryField):
        return base64.b64decode(value, validate=True)
    if isinstance(field, fields.JSONField):
        return value
    if isinstance(field, fields.TextField) and not isinstance(value, str):
        raise TypeError(field.name)
    return field.to_python(value)
