"""What every verb by which the seeker steers a touchpoint begins with."""

from __future__ import annotations

from afterword.domain.plan.reconcile import OPEN
from afterword.domain.send.states import OutgoingState
from afterword.errors import Refused
from afterword.store import access, models


def steerable(owner: models.Seeker, touchpoint: int) -> models.Touchpoint:
    """A touchpoint that is still ahead. Raises Missing, Refused (`not_planned`, `in_your_hands`)."""
    row = access.touchpoint(owner, touchpoint)
    if row.state not in OPEN:
        raise Refused("not_planned", state=row.state, because=row.state_code)
    if row.outgoing.filter(state=OutgoingState.HANDED_OVER).exists():
        raise Refused("in_your_hands")
    return row
