"""Call back: what was approved to go in a name that no account sends in any more does not go."""

from __future__ import annotations

from datetime import datetime

from afterword.domain.facts import Reason
from afterword.domain.send.states import Mover, OutgoingState
from afterword.domain.touchpoints import TouchpointState
from afterword.store import models, outbox, queries


def call_back(owner: models.Seeker, now: datetime) -> None:
    """Take out of the outbox what no account sends for, with its approval; nothing else is touched."""
    addresses = queries.sends(owner)
    for queued in queries.queued(owner):
        if queued.sender_email.casefold() not in addresses:
            outbox.end(queued, OutgoingState.CANCELLED, Mover.SEEKER, Reason("account_changed"), now)
            models.Approval.objects.filter(pk=queued.approval_id).update(withdrawn_at=now)


def hold_fast(owner: models.Seeker, address: str) -> None:
    """What was approved to go from the preferred account goes from there, whichever is preferred next."""
    rows = models.Touchpoint.objects.filter(
        interview__application__seeker=owner,
        state__in=(TouchpointState.PLANNED, TouchpointState.SNOOZED),
        sends_from="",
        versions__approvals__isnull=False,
        versions__approvals__withdrawn_at=None,
    )
    models.Touchpoint.objects.filter(pk__in=rows.values("pk")).update(sends_from=address)
