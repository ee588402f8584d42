"""Review a text while it is written. A read; nothing is kept."""

from __future__ import annotations

from dataclasses import replace

from afterword.domain.slips import Proofread, unread
from afterword.domain.touchpoints import Finding
from afterword.store import access, mapping, models, queries, reviews


def review_text(
    owner: models.Seeker, touchpoint: int, subject: str | None, body: str, proofread: Proofread = unread
) -> tuple[Finding, ...]:
    """What the review says of this text, were it to stand. Nothing where no draft stands yet."""
    row = access.touchpoint(owner, touchpoint)
    latest = queries.latest_version(row)
    if latest is None:
        return ()
    edited = replace(mapping.draft(latest), subject=subject, body=body, findings=())
    return reviews.findings(row, edited, proofread)
