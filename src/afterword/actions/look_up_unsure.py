"""Look up: whether a message that nobody is sure of stands among the sent, in any of the mailboxes."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from datetime import datetime, timedelta

from django.db import transaction

from afterword.actions.hand_over import mark_sent
from afterword.domain.facts import Reason
from afterword.domain.send.states import Mover, OutgoingState
from afterword.ports import MailIn
from afterword.store import access, models, outbox, queries
from afterword.store.trail import Trail

#: After so long a claim is looked up as well: a hand-over rarely takes half of it. A copy proves that
#: it went, whether its worker is dead or only slow, so nothing has to be known of workers. That it did
#: not go is never concluded from this, and the seeker is asked only once no worker can be at it.
SOON = timedelta(seconds=30)


def look_up_unsure(owner: models.Seeker, into: Sequence[tuple[str, MailIn]], now: datetime) -> list[int]:
    """Call sent what lies among the sent messages of any mailbox; the numbers of these.

    Each mailbox stands with the address of its account; that which a message went from is asked
    first. What lies in none stays as it is, and the seeker is asked: a server may have taken a
    message without anybody saving a copy.
    """
    found: list[int] = []
    left = {row.message_id: row for row in queries.in_doubt(owner, now - SOON)}
    senders = {row.sender_email.casefold() for row in left.values()}
    for _, mail_in in sorted(into, key=lambda each: each[0].casefold() not in senders):
        for message_id in _among_sent(mail_in, left):
            row = left.pop(message_id)
            if went_after_all(owner, row, Reason("found_among_sent"), now):
                found.append(row.pk)
    return sorted(found)


def _among_sent(mail_in: MailIn, left: Mapping[str, models.Outgoing]) -> list[str]:
    if not left:
        return []
    try:
        found = mail_in.among_sent(left.keys())
    except Exception:  # noqa: BLE001 - what cannot be read settles nothing, and must not end the round
        return []
    return [message_id for message_id in left if message_id in found]


@transaction.atomic
def went_after_all(owner: models.Seeker, row: models.Outgoing, why: Reason, now: datetime) -> bool:
    """Call sent what was in doubt, once something proves it; False where somebody else knew before."""
    owner = access.locked(owner)
    went = row.claimed_at or row.queued_at  # then it left our hands: an answer to it is younger
    if not outbox.end(row, OutgoingState.SENT, Mover.CLOCK, why, went):
        return False
    mark_sent(row, went)
    touchpoint = row.touchpoint
    trail = Trail(owner, Mover.CLOCK, now)
    told = {"touchpoint": str(touchpoint.pk), "person": touchpoint.person, "why": why.code}
    trail.write("outgoing_sent", touchpoint.interview, **told)
    return True
