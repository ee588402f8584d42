"""Cancel: take a queued message back before it goes; the touchpoint stays planned."""

from __future__ import annotations

from datetime import datetime

from django.db import transaction

from afterword.domain.facts import Reason
from afterword.domain.send.states import Mover
from afterword.errors import Refused
from afterword.store import access, models, outbox
from afterword.store.trail import Trail


@transaction.atomic
def cancel(owner: models.Seeker, touchpoint: int, now: datetime) -> None:
    """Take back what is queued of a touchpoint. Raises Refused (`nothing_queued`)."""
    owner = access.locked(owner)
    row = access.touchpoint(owner, touchpoint)
    if not outbox.cancel_queued(row, Mover.SEEKER, Reason("cancelled_by_seeker"), now):
        raise Refused("nothing_queued", touchpoint=str(touchpoint))
    trail = Trail(owner, Mover.SEEKER, now)
    trail.write_of(row, "cancelled")
