"""Read the draft of one touchpoint, with its receipts and findings."""

from __future__ import annotations

from afterword.actions.today import TodayItem, described
from afterword.store import access, models, queries


def read_draft(owner: models.Seeker, touchpoint: int) -> TodayItem:
    """The touchpoint with the version that stands. Raises Missing where it is not there."""
    row = access.touchpoint(owner, touchpoint)
    fetched = queries.with_letters(models.Touchpoint.objects.filter(pk=row.pk)).get()
    return described(fetched, queries.names_of(owner))
