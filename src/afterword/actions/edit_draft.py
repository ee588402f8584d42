"""Edit a draft: the seeker's own words become the version that stands."""

from __future__ import annotations

from dataclasses import replace
from datetime import datetime

from django.db import transaction

from afterword.actions.write_drafts import HAND, add_version
from afterword.domain.send.states import Mover
from afterword.domain.slips import Proofread, unread
from afterword.domain.touchpoints import Draft
from afterword.errors import Refused
from afterword.store import access, mapping, models, outbox, queries, reviews
from afterword.store.trail import Trail


def edit_draft(
    owner: models.Seeker,
    touchpoint: int,
    subject: str | None,
    body: str,
    now: datetime,
    proofread: Proofread = unread,
    seen: int | None = None,
) -> Draft:
    """Keep an edited text, reviewed; what was approved or queued of the old one is taken back.

    The review works outside the transaction: a proofreader may take its time, and nobody waits.
    Raises Refused: `nothing_written` where there is no draft yet, `text_changed` where the version
    that stands by then is not the one that was `seen`.
    """
    row = access.touchpoint(owner, touchpoint)
    edited = replace(_standing(row), subject=subject, body=body, findings=())
    findings = reviews.findings(row, edited, proofread)
    return _keep(owner, touchpoint, replace(edited, findings=findings), now, seen)


@transaction.atomic
def _keep(owner: models.Seeker, touchpoint: int, reviewed: Draft, now: datetime, seen: int | None) -> Draft:
    owner = access.locked(owner)
    row = access.touchpoint(owner, touchpoint)
    latest = queries.latest_version(row)
    if seen is not None and (latest is None or latest.number != seen):
        raise Refused("text_changed")
    outbox.take_back(row, now)
    add_version(row, reviewed, HAND, Trail(owner, Mover.SEEKER, now))
    return reviewed


def _standing(row: models.Touchpoint) -> Draft:
    latest = queries.latest_version(row)
    if latest is None:
        raise Refused("nothing_written", touchpoint=str(row.pk))
    return mapping.draft(latest)
