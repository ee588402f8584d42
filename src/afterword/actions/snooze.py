"""Snooze: not now, ask me again then."""

from __future__ import annotations

from datetime import datetime

from django.db import transaction

from afterword.actions.steer import steerable
from afterword.domain.facts import Reason
from afterword.domain.plan.reconcile import A_DAY
from afterword.domain.send.states import Mover
from afterword.domain.touchpoints import TouchpointState
from afterword.errors import Refused
from afterword.store import access, models, outbox
from afterword.store.trail import Trail


@transaction.atomic
def snooze(owner: models.Seeker, touchpoint: int, until: datetime, now: datetime) -> None:
    """Let a touchpoint rest until then (aware); what is queued of it is taken back.

    It stays possible for a day after that at least. Raises Refused (`in_the_past`).
    """
    owner = access.locked(owner)
    row = steerable(owner, touchpoint)
    if until <= now:
        raise Refused("in_the_past", until=until.isoformat())
    trail = Trail(owner, Mover.SEEKER, now)
    trail.change(
        row,
        state=TouchpointState.SNOOZED,
        snoozed_until=until,
        latest=max(row.latest, until + A_DAY),
    )
    outbox.cancel_queued(row, Mover.SEEKER, Reason("snoozed_by_seeker"), now)
    told = {"touchpoint": str(row.pk), "person": row.person, "until": until.isoformat()}
    trail.write("snoozed", row.interview, **told)
