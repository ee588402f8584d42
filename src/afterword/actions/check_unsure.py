"""Check for messages that were claimed and never reported back on: nobody knows whether they went."""

from __future__ import annotations

from datetime import datetime, timedelta

from django.db import transaction

from afterword.domain.facts import Reason
from afterword.domain.send.states import Mover, OutgoingState
from afterword.store import access, models, outbox, queries
from afterword.store.trail import Trail

# Far longer than any hand-over takes: a mail server is given up after minutes.
PATIENCE = timedelta(minutes=10)


def check_unsure(owner: models.Seeker, now: datetime) -> list[int]:
    """Call unsure what was claimed more than ten minutes before `now`; the numbers of these.

    The seeker is asked; the machine never sends them again.
    """
    return _check(owner, now) if queries.claimed_before(owner, now - PATIENCE).exists() else []


@transaction.atomic
def _check(owner: models.Seeker, now: datetime) -> list[int]:
    owner = access.locked(owner)
    lost = queries.claimed_before(owner, now - PATIENCE)
    return [row.pk for row in lost if _call_unsure(owner, row, now)]


def _call_unsure(owner: models.Seeker, row: models.Outgoing, now: datetime) -> bool:
    why = Reason("no_word_after_claim")
    if not outbox.end(row, OutgoingState.UNSURE, Mover.CLOCK, why, now):
        return False
    touchpoint = row.touchpoint
    trail = Trail(owner, Mover.CLOCK, now)
    told = {"touchpoint": str(touchpoint.pk), "person": touchpoint.person, "why": why.code}
    trail.write("outgoing_unsure", touchpoint.interview, **told)
    return True
