"""Debrief: add to what the seeker brought home, or put right what was read wrongly."""

from __future__ import annotations

from dataclasses import replace
from datetime import datetime

from django.db import transaction

from afterword.actions.capture import free_key
from afterword.domain.facts import DebriefItem
from afterword.domain.send.states import Mover
from afterword.store import access, mapping, models
from afterword.store.trail import Trail


@transaction.atomic
def add_item(
    owner: models.Seeker,
    interview: int,
    item: DebriefItem,
    now: datetime,
    *,
    typed_at: datetime | None = None,
    page: str = "",
) -> int:
    """Add an item by hand; its number. A key that is taken gets a number behind it.

    `typed_at` is its last keystroke, where it is typed on an open `page`. Raises Missing.
    """
    owner = access.locked(owner)
    round_ = access.interview(owner, interview)
    key = free_key(round_, item.key)
    learned = mapping.item_columns(replace(item, key=key))
    row = round_.items.create(**learned, by_hand=True, typed_at=typed_at or now, typed_on=page)
    trail = Trail(owner, Mover.SEEKER, now)
    trail.made(row)
    trail.write("item_added", round_, kind=item.kind)
    return row.pk


@transaction.atomic
def correct_item(owner: models.Seeker, number: int, item: DebriefItem, now: datetime) -> int:
    """Put an item right; its key stays. From then on no capture changes it.

    The number of the entry that `undo` takes.
    """
    owner = access.locked(owner)
    row = access.item(owner, number)
    trail = Trail(owner, Mover.SEEKER, now)
    learned = mapping.item_columns(replace(item, key=row.key))
    trail.change(row, **learned, by_hand=True, typed_at=now, typed_on="")
    # The entry names the kind only: what an item says may be private.
    return trail.write("item_corrected", row.interview, kind=item.kind).pk
