"""Read the draft of one touchpoint, with its receipts and findings."""

from __future__ import annotations

from afterword.actions.today import TodayItem, described
from afterword.domain.touchpoints import Draft
from afterword.domain.write.pieces import Part, Piece, cut
from afterword.store import access, models, queries


def read_draft(owner: models.Seeker, touchpoint: int) -> TodayItem:
    """The touchpoint with the version that stands. Raises Missing where it is not there."""
    row = access.touchpoint(owner, touchpoint)
    fetched = queries.with_letters(models.Touchpoint.objects.filter(pk=row.pk)).get()
    return described(fetched, queries.names_of(owner))


def sentences_of(draft: Draft) -> tuple[Piece, ...]:
    """Its sentences in order, as they are numbered from 1; one without sources is a courtesy."""
    return tuple(piece for piece in cut(draft).pieces if piece.part is Part.SENTENCE)
