"""Mark done: the seeker did it themselves, by phone, by post, in person, elsewhere."""

from __future__ import annotations

from datetime import datetime

from django.db import transaction

from afterword.actions.steer import steerable
from afterword.domain.facts import Reason
from afterword.domain.send.states import Mover, OutgoingState
from afterword.domain.touchpoints import TouchpointState
from afterword.errors import Refused
from afterword.store import access, models, outbox
from afterword.store.trail import Trail


@transaction.atomic
def mark_done(owner: models.Seeker, touchpoint: int, now: datetime) -> None:
    """Say that a touchpoint was done by hand: it counts as contact, and nothing more is sent.

    Raises Refused (`on_its_way`) while the machine may be handing it over.
    """
    owner = access.locked(owner)
    row = steerable(owner, touchpoint)
    if row.outgoing.filter(state__in=[OutgoingState.CLAIMED, OutgoingState.UNSURE]).exists():
        raise Refused("on_its_way", touchpoint=str(touchpoint))
    trail = Trail(owner, Mover.SEEKER, now)
    trail.change(row, state=TouchpointState.DONE, done_at=now, state_code="done_by_hand", state_params={})
    outbox.cancel_queued(row, Mover.SEEKER, Reason("done_by_hand"), now)
    trail.write_of(row, "done_by_hand")
