"""Send now: what the seeker approves goes at once, after a moment in which it can be taken back."""

from __future__ import annotations

from datetime import datetime, timedelta

from django.db import transaction

from afterword.actions.approve import approve
from afterword.actions.enqueue import queue
from afterword.domain.facts import Reason
from afterword.domain.plan.reconcile import A_DAY
from afterword.domain.send.listening import holds, rests_on_silence
from afterword.domain.send.states import Mover, OutgoingState
from afterword.store import access, late, mapping, models, outbox, queries
from afterword.store.trail import Trail


@transaction.atomic
def send_now(owner: models.Seeker, touchpoint: int, version: int, now: datetime, undo: timedelta) -> int:
    """Approve the version of that number and let it go once `undo` has passed; its number in the outbox.

    The touchpoint's best moment becomes `now`; every rule is asked again in the moment of
    sending. To take it back is one entry of the history. Raises Refused as `approve` and
    `enqueue` do.
    """
    owner = access.locked(owner)
    row = access.touchpoint(owner, touchpoint)
    if not _approved(row, version, now):
        approve(owner, touchpoint, version, now)
    trail = Trail(owner, Mover.SEEKER, now)
    _bring_forward(row, trail)
    outgoing = _in_the_outbox(row, trail)
    outgoing.goes_at = outgoing.not_before = now + undo
    outgoing.save(update_fields=["goes_at", "not_before"])
    trail.write_of(row, "sent_now")
    return outgoing.pk


def _approved(row: models.Touchpoint, version: int, now: datetime) -> bool:
    """Whether no word of the seeker's is wanted. What is asked about is approved anew: it is another day."""
    latest = queries.latest_version(row)
    approval = queries.standing_approval(latest) if latest and latest.number == version else None
    return approval is not None and not late.asked_about(row) and not _is_old_word(row, approval, now)


def _is_old_word(row: models.Touchpoint, approval: models.Approval, now: datetime) -> bool:
    """Whether it says that nothing came, and said so too long ago."""
    return rests_on_silence(mapping.touchpoint(row)) and not holds(approval.approved_at, now)


def _bring_forward(row: models.Touchpoint, trail: Trail) -> None:
    now = trail.now
    trail.change(
        row,
        earliest=min(row.earliest, now),
        best=now,
        latest=max(row.latest, now + A_DAY),
        moved_by_seeker=True,
    )


def _in_the_outbox(row: models.Touchpoint, trail: Trail) -> models.Outgoing:
    """What waits already goes, unless it was approved again since: then that approval does."""
    waiting = row.outgoing.filter(state=OutgoingState.QUEUED).first()
    if waiting is not None and _stands_for(waiting, row):
        return waiting
    if waiting is not None:
        outbox.end(waiting, OutgoingState.CANCELLED, Mover.SEEKER, Reason("approved_anew"), trail.now)
    outgoing = queue(row, trail.now)
    trail.made(outgoing)
    return outgoing


def _stands_for(waiting: models.Outgoing, row: models.Touchpoint) -> bool:
    latest = queries.latest_version(row)
    approval = queries.standing_approval(latest) if latest else None
    return approval is not None and waiting.approval_id == approval.pk
