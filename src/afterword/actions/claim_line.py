"""Claim a line: make an item of words in the notes that no reading claimed."""

from __future__ import annotations

from datetime import datetime

from django.db import transaction

from afterword.actions.debrief import add_item
from afterword.domain.facts import DebriefItem, Kind, Quote
from afterword.errors import Missing
from afterword.store import access, models
from afterword.store.columns import plain


@transaction.atomic
def claim_line(owner: models.Seeker, interview: int, line: Quote, kind: Kind, now: datetime) -> int:
    """Make the item; its number. The same line again is the same item.

    Whom it is about stays open: a wrong name would do more harm than none. Raises Missing
    where the line is none of the interview's.
    """
    owner = access.locked(owner)
    round_ = access.interview(owner, interview)
    known = round_.items.filter(source=plain(line), removed_at=None).first()
    if known is not None:
        return known.pk
    if plain(line) not in round_.unread:
        raise Missing("line", line.file)
    return add_item(owner, interview, DebriefItem("line-1", kind, line.quote, line), now)
