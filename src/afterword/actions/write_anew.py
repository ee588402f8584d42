"""Write anew: what came too late to go as it is gets another moment, and other words."""

from __future__ import annotations

from datetime import datetime

from django.db import transaction

from afterword.actions.steer import steerable
from afterword.domain.plan.reconcile import A_DAY
from afterword.domain.send.states import Mover
from afterword.errors import Refused
from afterword.store import access, late, models, outbox
from afterword.store.trail import Trail

#: for how long what is written anew may wait to be read and approved
TO_WRITE = 2 * A_DAY


@transaction.atomic
def write_anew(owner: models.Seeker, touchpoint: int, now: datetime) -> None:
    """Take the approval of what came too late back: its text can be changed, and is approved again.

    Raises Refused (`not_late`, `not_planned`).
    """
    owner = access.locked(owner)
    row = steerable(owner, touchpoint)
    if not late.asked_about(row):
        raise Refused("not_late", touchpoint=str(touchpoint))
    trail = Trail(owner, Mover.SEEKER, now)
    trail.change(row, best=now, latest=now + TO_WRITE, moved_by_seeker=True)
    outbox.take_back(row, now)
    trail.write_of(row, "late_written_anew")
