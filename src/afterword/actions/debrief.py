"""Debrief: add to what the seeker brought home, or put right what was read wrongly."""

from __future__ import annotations

from dataclasses import replace
from datetime import datetime

from django.db import transaction

from afterword.domain.facts import DebriefItem
from afterword.domain.send.states import Mover
from afterword.store import access, mapping, models
from afterword.store.trail import Trail


@transaction.atomic
def add_item(owner: models.Seeker, interview: int, item: DebriefItem, now: datetime) -> int:
    """Add an item by hand; its number. A key that is taken gets a number behind it."""
    owner = access.locked(owner)
    round_ = access.interview(owner, interview)
    key = _free_key(round_, item.key)
    row = round_.items.create(**mapping.item_columns(replace(item, key=key)), by_hand=True)
    trail = Trail(owner, Mover.SEEKER, now)
    trail.made(row)
    trail.write("item_added", round_, kind=item.kind)
    return row.pk


@transaction.atomic
def correct_item(owner: models.Seeker, number: int, item: DebriefItem, now: datetime) -> None:
    """Put an item right; its key stays. From then on no capture changes it."""
    owner = access.locked(owner)
    row = access.item(owner, number)
    trail = Trail(owner, Mover.SEEKER, now)
    learned = mapping.item_columns(replace(item, key=row.key))
    trail.change(row, **learned, by_hand=True)
    # The entry names the kind only: what an item says may be private.
    trail.write("item_corrected", row.interview, kind=item.kind)


def _free_key(interview: models.Interview, wanted: str) -> str:
    taken = set(interview.items.values_list("key", flat=True))
    numbers = (f"{wanted}-{number}" for number in range(2, len(taken) + 3))
    return next(key for key in (wanted, *numbers) if key not in taken)
