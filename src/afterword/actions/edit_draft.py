"""Edit a draft: the seeker's own words become the version that stands."""

from __future__ import annotations

from dataclasses import replace
from datetime import datetime

from django.db import transaction

from afterword.actions.write_drafts import HAND, add_version
from afterword.domain.facts import Reason
from afterword.domain.send.states import Mover
from afterword.domain.touchpoints import Draft
from afterword.errors import Refused
from afterword.store import access, mapping, models, outbox, queries, reviews
from afterword.store.trail import Trail


@transaction.atomic
def edit_draft(owner: models.Seeker, touchpoint: int, subject: str | None, body: str, now: datetime) -> Draft:
    """Keep an edited text, reviewed; what was approved or queued of the old one is taken back.

    Raises Refused (`nothing_written`) where there is no draft yet.
    """
    owner = access.locked(owner)
    row = access.touchpoint(owner, touchpoint)
    latest = queries.latest_version(row)
    if latest is None:
        raise Refused("nothing_written", touchpoint=str(touchpoint))
    edited = replace(mapping.draft(latest), subject=subject, body=body, findings=())
    reviewed = replace(edited, findings=reviews.findings(row, edited))
    take_back(row, now)
    add_version(row, reviewed, HAND, Trail(owner, Mover.SEEKER, now))
    return reviewed


def take_back(row: models.Touchpoint, now: datetime) -> None:
    """End the approval of the text that stood, and take it out of the outbox."""
    outbox.cancel_queued(row, Mover.SEEKER, Reason("changed_since_approval"), now)
    approvals = models.Approval.objects.filter(version__touchpoint=row, withdrawn_at=None)
    approvals.update(withdrawn_at=now)
