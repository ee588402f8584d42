"""Note refused: a message went, and a server would not take it for everybody who was to get a copy."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import datetime

from django.db import transaction

from afterword.domain.send.envelope import RefusedRecipient
from afterword.domain.send.states import Mover
from afterword.store import access, models
from afterword.store.columns import plain
from afterword.store.trail import Trail


@transaction.atomic
def note_refused(row: models.Outgoing, refused: Sequence[RefusedRecipient], now: datetime) -> None:
    """Write down who gets no copy, with the server's own words. Nothing of it is tried again by itself."""
    touchpoint = row.touchpoint
    owner = access.locked(touchpoint.interview.application.seeker)
    models.Outgoing.objects.filter(pk=row.pk).update(refused=plain(refused))
    told = {"touchpoint": str(touchpoint.pk), "person": touchpoint.person, "why": "copies_refused"}
    addresses = ", ".join(one.address for one in refused)
    trail = Trail(owner, Mover.CLOCK, now)
    trail.write("outgoing_some_refused", touchpoint.interview, **told, why_addresses=addresses)
