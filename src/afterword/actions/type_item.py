"""Type an item: put it right while it is typed, as one change however often it is saved."""

from __future__ import annotations

from datetime import datetime, timedelta
from typing import Any

from afterword.domain.capture.typing import Settled, Words
from afterword.domain.facts import DebriefItem
from afterword.domain.send.states import Mover
from afterword.store import mapping, models
from afterword.store.trail import Trail, carry_on

#: for how long what one page saves of one item is one change in the history
ONE_WRITING = timedelta(minutes=10)
_TYPING = ("item_added", "item_corrected", "item_removed", "item_put_back", "item_overtook")


def type_item(
    owner: models.Seeker,
    row: models.DebriefItem,
    item: DebriefItem | None,
    typed: Words,
    settled: Settled,
    now: datetime,
) -> None:
    """Keep what was typed into an item, None where it was emptied; call it in a transaction.

    What the same page saved of it a moment ago is the same change: taken back, all of it goes.
    """
    before = _writing(owner, row, typed.page, now)
    columns = {**_columns(item, now), "by_hand": True, "typed_at": typed.at, "typed_on": typed.page}
    code = _code(row, item, settled)
    if before is not None:
        carry_on(before, row, **columns)
        return
    trail = Trail(owner, Mover.SEEKER, now)
    trail.change(row, **columns)
    trail.write(code, row.interview, kind=row.kind)


def overtaken(
    owner: models.Seeker, row: models.DebriefItem, other: DebriefItem | None, now: datetime
) -> None:
    """Leave what stands, and keep the other words where `undo` brings them back."""
    other_columns = _columns(other, now)
    standing = {name: getattr(row, name) for name in other_columns}
    for name, value in other_columns.items():
        setattr(row, name, value)
    trail = Trail(owner, Mover.SEEKER, now)
    trail.change(row, **standing)
    trail.write("item_overtaken", row.interview, kind=row.kind)


def _columns(item: DebriefItem | None, now: datetime) -> dict[str, Any]:
    """The columns an item is written to; of one that was emptied the words stay, to be put back."""
    if item is None:
        return {"removed_at": now}
    return {**mapping.item_columns(item), "removed_at": None}


def _code(row: models.DebriefItem, item: DebriefItem | None, settled: Settled) -> str:
    if settled is Settled.OVERTOOK:
        return "item_overtook"
    if item is None:
        return "item_removed"
    return "item_put_back" if row.removed_at else "item_corrected"


def _writing(
    owner: models.Seeker, row: models.DebriefItem, page: str, now: datetime
) -> models.HistoryEntry | None:
    """The entry of what this page last wrote into the item, where nobody else wrote since."""
    if not page or row.typed_on != page:
        return None
    entries = owner.history.filter(
        interview=row.interview_id, code__in=_TYPING, undone_at=None, at__gte=now - ONE_WRITING
    )
    latest: models.HistoryEntry | None = (
        entries.filter(steps__0__table="debriefitem", steps__0__id=row.pk).order_by("-pk").first()
    )
    return latest
