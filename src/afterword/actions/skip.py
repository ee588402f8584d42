"""Skip: the seeker will not do this one; no later plan brings it back."""

from __future__ import annotations

from datetime import datetime

from django.db import transaction

from afterword.actions.steer import steerable
from afterword.domain.facts import Reason
from afterword.domain.send.states import Mover
from afterword.domain.touchpoints import TouchpointState
from afterword.store import access, models, outbox
from afterword.store.trail import Trail


@transaction.atomic
def skip(owner: models.Seeker, touchpoint: int, now: datetime) -> None:
    """Skip a touchpoint, and take back what is queued of it."""
    owner = access.locked(owner)
    row = steerable(owner, touchpoint)
    trail = Trail(owner, Mover.SEEKER, now)
    trail.change(row, state=TouchpointState.SKIPPED, state_code="skipped_by_seeker", state_params={})
    outbox.cancel_queued(row, Mover.SEEKER, Reason("skipped_by_seeker"), now)
    trail.write_of(row, "skipped")
