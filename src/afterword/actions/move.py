"""Move: the seeker gives a touchpoint a moment of their own choosing."""

from __future__ import annotations

from datetime import datetime

from django.db import transaction

from afterword.actions.steer import steerable
from afterword.domain.plan.reconcile import A_DAY
from afterword.domain.send.states import Mover
from afterword.domain.touchpoints import TouchpointState
from afterword.errors import Refused
from afterword.store import access, models, schedules
from afterword.store.trail import Trail


@transaction.atomic
def move(owner: models.Seeker, touchpoint: int, best: datetime, now: datetime) -> None:
    """Move a touchpoint to `best` (aware); no later plan moves it back.

    Approval and queue stay, for the text is the same. Raises Refused (`in_the_past`).
    """
    owner = access.locked(owner)
    row = steerable(owner, touchpoint)
    if best < now:
        raise Refused("in_the_past", until=best.isoformat())
    trail = Trail(owner, Mover.SEEKER, now)
    trail.change(
        row,
        earliest=min(row.earliest, best),
        best=best,
        latest=row.latest if best < row.latest else best + A_DAY,
        moved_by_seeker=True,
        state=TouchpointState.PLANNED,
        snoozed_until=None,
    )
    schedules.moved(row, now)
    told = {"touchpoint": str(row.pk), "person": row.person, "best": best.isoformat()}
    trail.write("moved", row.interview, **told)
