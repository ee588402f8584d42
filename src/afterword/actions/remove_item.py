"""Take out what was read wrongly. It can be put back, and no later reading brings it back unasked."""

from __future__ import annotations

from datetime import datetime

from django.db import transaction

from afterword.domain.send.states import Mover
from afterword.store import access, models
from afterword.store.trail import Trail


@transaction.atomic
def remove_item(owner: models.Seeker, number: int, now: datetime) -> int:
    """Take an item out; the number of the entry that `undo` takes. Raises Missing."""
    return _set(owner, number, now, now)


@transaction.atomic
def put_item_back(owner: models.Seeker, number: int, now: datetime) -> int:
    """Put an item back that was taken out; the number of the entry. Raises Missing."""
    return _set(owner, number, None, now)


def _set(owner: models.Seeker, number: int, removed_at: datetime | None, now: datetime) -> int:
    owner = access.locked(owner)
    row = access.item(owner, number)
    trail = Trail(owner, Mover.SEEKER, now)
    trail.change(row, removed_at=removed_at, by_hand=True, typed_at=now, typed_on="")
    code = "item_removed" if removed_at else "item_put_back"
    return trail.write(code, row.interview, kind=row.kind).pk
