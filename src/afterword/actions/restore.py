"""Restore: an exported journal, into an empty one.

A restored journal sends nothing by itself. Since the export was written its mail may have
gone, or somebody else may have written the file: what was queued comes back cancelled, what
was claimed comes back unsure, and approvals of what did not go are withdrawn.
"""

from __future__ import annotations

from collections.abc import Mapping
from datetime import datetime
from typing import Any

from django.core.exceptions import FieldDoesNotExist, ValidationError
from django.db import DatabaseError, transaction
from django.db.models import Model

from afterword.actions.export import FORMAT, VERSION
from afterword.domain.send.states import SPENT, Mover, OutgoingState
from afterword.errors import Refused, Unusable
from afterword.store import access, models, tables
from afterword.store.trail import Trail

MOST_ROWS = 1_000_000
_BROKEN = (KeyError, TypeError, ValueError, AttributeError, ValidationError, FieldDoesNotExist, DatabaseError)

Numbers = dict[str, dict[int, int]]


@transaction.atomic
def restore(owner: models.Seeker, document: Any, now: datetime) -> None:
    """Restore the whole document, or nothing.

    Raises Refused (`not_empty`) where this seeker's journal holds anything but a mailbox, and Unusable where
    the document is no export of a version that is known, or broken.
    """
    owner = access.locked(owner)
    if owner.applications.exists() or owner.history.exclude(code__startswith="mailbox_").exists():
        raise Refused("not_empty")
    rows = _rows(document)
    numbers: Numbers = {tables.name_of(table): {} for table in models.ALL}
    try:
        with transaction.atomic():
            models.Listening.objects.filter(seeker=owner).delete()
            models.VoiceMemory.objects.filter(seeker=owner).delete()
            _introduce(owner, rows["seeker"], numbers)
            for table in models.ALL:
                _restore_table(table, rows[tables.name_of(table)], numbers)
            _remember_how_far(owner, rows["voicememory"], numbers)
            _renumber_candidates(owner, numbers["interview"])
    except _BROKEN as error:
        raise Unusable("document", f"{type(error).__name__}: {error}") from error
    _quieten(owner, now)
    Trail(owner, Mover.SEEKER, now).write("restored")


def _rows(document: Any) -> Mapping[str, list[Any]]:
    if not isinstance(document, dict) or document.get("format") != FORMAT:
        raise Unusable("document", "not an export of a journal")
    if document.get("version") != VERSION:
        raise Unusable("document", f"version {document.get('version')}")
    rows = document.get("tables")
    known = {tables.name_of(table) for table in models.ALL}
    if isinstance(rows, dict):
        rows = {name: [] for name in map(tables.name_of, models.ADDED)} | rows
    if (
        not isinstance(rows, dict)
        or set(rows) != known
        or not all(isinstance(r, list) for r in rows.values())
    ):
        raise Unusable("document", "tables are missing, or there are others")
    if sum(map(len, rows.values())) > MOST_ROWS:
        raise Unusable("document", f"more than {MOST_ROWS} rows")
    return rows


def _introduce(owner: models.Seeker, rows: list[Any], numbers: Numbers) -> None:
    """The seeker of the document is the one who restores it."""
    (row,) = rows
    for name in ("name", "email", "timezone"):
        if not isinstance(row[name], str):
            raise TypeError(name)
        setattr(owner, name, row[name])
    owner.save()
    numbers["seeker"][row["id"]] = owner.pk


def _restore_table(table: type[Model], rows: list[Any], numbers: Numbers) -> None:
    if table is models.Seeker:
        return
    for row in rows:
        made = tables.from_row(table, row, numbers)
        if isinstance(made, models.HistoryEntry):
            made.steps = [_renumbered(step, numbers) for step in made.steps if _is_there(step, numbers)]
        made.save()
        for name, linked in tables.links(table, row, numbers).items():
            getattr(made, name).set(linked)
        numbers[tables.name_of(table)][row["id"]] = made.pk


def _is_there(step: Mapping[str, Any], numbers: Numbers) -> bool:
    return step["id"] in numbers[step["table"]]


def _renumbered(step: Mapping[str, Any], numbers: Numbers) -> dict[str, Any]:
    return {**step, "id": numbers[step["table"]][step["id"]]}


def _remember_how_far(owner: models.Seeker, rows: list[Any], numbers: Numbers) -> None:
    """The voice is learned as far as it was: entries of the history have other numbers here."""
    old, new = (rows[0].get("learned_to", 0) if rows else 0), numbers["historyentry"]
    reached = max((number for was, number in new.items() if was <= old), default=0)
    models.VoiceMemory.objects.filter(seeker=owner).update(learned_to=reached)


def _renumber_candidates(owner: models.Seeker, numbers: Mapping[int, int]) -> None:
    """What a mail may be about, by the numbers that the interviews have here."""
    asked = models.Signal.objects.filter(interview__application__seeker=owner).exclude(candidates=[])
    for row in asked:
        row.candidates = [numbers[number] for number in row.candidates if number in numbers]
        row.save(update_fields=["candidates"])


def _quieten(owner: models.Seeker, now: datetime) -> None:
    mine = {"touchpoint__interview__application__seeker": owner}
    outgoing = models.Outgoing.objects.filter(**mine)
    outgoing.filter(state=OutgoingState.QUEUED).update(
        state=OutgoingState.CANCELLED,
        ended_at=now,
        code="restored",
        params={},
    )
    outgoing.filter(state=OutgoingState.CLAIMED).update(
        state=OutgoingState.UNSURE,
        ended_at=now,
        code="restored",
        params={},
    )
    approvals = models.Approval.objects.filter(version__touchpoint__interview__application__seeker=owner)
    gone = models.Outgoing.objects.filter(state__in=SPENT).values("approval")
    approvals.filter(withdrawn_at=None).exclude(pk__in=gone).update(withdrawn_at=now)
