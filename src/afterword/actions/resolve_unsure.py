"""Resolve unsure: the seeker looked, and says whether a message went."""

from __future__ import annotations

from datetime import datetime

from django.db import transaction

from afterword.actions.hand_over import mark_sent
from afterword.domain.facts import Reason
from afterword.domain.send.states import Mover, OutgoingState
from afterword.errors import Refused
from afterword.store import access, models, outbox
from afterword.store.trail import Trail


@transaction.atomic
def resolve_unsure(owner: models.Seeker, outgoing: int, now: datetime, *, went: bool) -> None:
    """Take the seeker's word for it. What did not go may be queued again, by the seeker.

    Raises Refused (`not_unsure`).
    """
    owner = access.locked(owner)
    row = access.outgoing(owner, outgoing)
    if row.state != OutgoingState.UNSURE:
        raise Refused("not_unsure", state=row.state)
    code = "seeker_says_sent" if went else "seeker_says_not_sent"
    outbox.end(row, OutgoingState.SENT if went else OutgoingState.FAILED, Mover.SEEKER, Reason(code), now)
    if went:
        mark_sent(row, row.claimed_at or now)
    touchpoint = row.touchpoint
    trail = Trail(owner, Mover.SEEKER, now)
    trail.write_of(touchpoint, code)
