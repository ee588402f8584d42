"""Look up: whether a message that nobody is sure of stands in the Sent folder."""

from __future__ import annotations

from datetime import datetime

from django.db import transaction

from afterword.actions.hand_over import mark_sent
from afterword.domain.facts import Reason
from afterword.domain.send.states import Mover, OutgoingState
from afterword.errors import CannotListen
from afterword.ports import MailIn
from afterword.store import access, models, outbox, queries
from afterword.store.trail import Trail


def look_up_unsure(owner: models.Seeker, mail_in: MailIn, now: datetime) -> list[int]:
    """Call sent what lies in the Sent folder; the numbers of these.

    What does not lie there stays unsure, and the seeker is asked: a server may have taken a
    message without anybody saving a copy.
    """
    unsure = {row.message_id: row for row in queries.unsure(owner)}
    if not unsure:
        return []
    try:
        found = mail_in.among_sent(unsure.keys())
    except CannotListen:
        return []
    return [row.pk for message_id, row in unsure.items() if message_id in found and _went(owner, row, now)]


@transaction.atomic
def _went(owner: models.Seeker, row: models.Outgoing, now: datetime) -> bool:
    owner = access.locked(owner)
    why = Reason("found_among_sent")
    if not outbox.end(row, OutgoingState.SENT, Mover.CLOCK, why, now):
        return False
    mark_sent(row, row.claimed_at or now)
    touchpoint = row.touchpoint
    trail = Trail(owner, Mover.CLOCK, now)
    told = {"touchpoint": str(touchpoint.pk), "person": touchpoint.person, "why": why.code}
    trail.write("outgoing_sent", touchpoint.interview, **told)
    return True
