"""Refine a draft: warmer, shorter, more formal, from another angle."""

from __future__ import annotations

from datetime import datetime

from afterword.actions.rehearse import Tools
from afterword.actions.rework import keep, seen
from afterword.domain.facts import Reason
from afterword.domain.touchpoints import Wish
from afterword.domain.write.variants import refine
from afterword.store import access, mapping, models


def refine_draft(
    owner: models.Seeker, touchpoint: int, wish: Wish, tools: Tools, now: datetime, version: int | None = None
) -> int:
    """Make a version as the seeker would rather have it; its number. The one before stays in the list.

    `version` is the one that was seen. Raises Missing, and Refused: `no_warmer` and its like
    where there is no such text, and as `rework.seen` does.
    """
    was = seen(owner, touchpoint, version, tools)
    rows = access.touchpoint(owner, touchpoint).versions.select_related("touchpoint").order_by("number")
    refined = refine(was.draft, wish, was.bench, [mapping.draft(row, ()) for row in rows])
    return keep(owner, was, refined, Reason(wish.value), now)
