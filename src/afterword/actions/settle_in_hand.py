"""Settle what is in the seeker's own hands by their word: sent, not yet, taken back, or let go."""

from __future__ import annotations

from datetime import datetime

from django.db import transaction

from afterword.actions.hand_over import mark_sent
from afterword.domain.facts import Reason
from afterword.domain.plan.reconcile import A_DAY
from afterword.domain.send.states import Mover, OutgoingState
from afterword.domain.touchpoints import TouchpointState
from afterword.errors import Refused
from afterword.store import access, models, outbox
from afterword.store.trail import Trail


@transaction.atomic
def say_sent(owner: models.Seeker, outgoing: int, now: datetime) -> None:
    """The seeker says that they sent it. Asked after its time, it counts as sent within it.

    Raises Refused (`not_in_hand`).
    """
    owner = access.locked(owner)
    row = _in_hand(owner, outgoing)
    at = min(now, max(row.touchpoint.latest, row.queued_at))
    outbox.end(row, OutgoingState.SENT, Mover.SEEKER, Reason("seeker_sent_it"), at)
    mark_sent(row, at)
    Trail(owner, Mover.SEEKER, now).write_of(row.touchpoint, "seeker_sent_it")


@transaction.atomic
def not_yet(owner: models.Seeker, outgoing: int, now: datetime) -> None:
    """The seeker has not sent it yet: it stays in their hands, and nothing is asked for a day at least.

    Raises Refused (`not_in_hand`).
    """
    owner = access.locked(owner)
    row = _in_hand(owner, outgoing)
    models.Outgoing.objects.filter(pk=row.pk).update(code="", params={})
    touchpoint = row.touchpoint
    trail = Trail(owner, Mover.SEEKER, now)
    if touchpoint.latest < now + A_DAY:
        trail.change(touchpoint, latest=now + A_DAY, moved_by_seeker=True)
    trail.write_of(touchpoint, "not_yet")


@transaction.atomic
def take_back(owner: models.Seeker, outgoing: int, now: datetime) -> None:
    """The seeker did not send it, and will not this way: the touchpoint is ahead again.

    Where its time has passed, it gets a day more. What lies in the mailbox or the program is not
    touched. Raises Refused (`not_in_hand`).
    """
    owner = access.locked(owner)
    row = _in_hand(owner, outgoing)
    outbox.end(row, OutgoingState.CANCELLED, Mover.SEEKER, Reason("taken_back"), now)
    touchpoint = row.touchpoint
    trail = Trail(owner, Mover.SEEKER, now)
    if touchpoint.latest < now:
        trail.change(touchpoint, best=now, latest=now + A_DAY, moved_by_seeker=True)
    trail.write_of(touchpoint, "taken_back")


@transaction.atomic
def let_go(owner: models.Seeker, outgoing: int, now: datetime) -> None:
    """The seeker did not send it and will not at all: the touchpoint is skipped. Raises `not_in_hand`."""
    owner = access.locked(owner)
    row = _in_hand(owner, outgoing)
    outbox.end(row, OutgoingState.CANCELLED, Mover.SEEKER, Reason("let_go"), now)
    touchpoint = row.touchpoint
    trail = Trail(owner, Mover.SEEKER, now)
    trail.change(touchpoint, state=TouchpointState.SKIPPED, state_code="skipped_by_seeker", state_params={})
    trail.write_of(touchpoint, "skipped")


def _in_hand(owner: models.Seeker, outgoing: int) -> models.Outgoing:
    row = access.outgoing(owner, outgoing)
    if row.state != OutgoingState.HANDED_OVER:
        raise Refused("not_in_hand", state=row.state)
    return row
