"""Anything due: a look so cheap that it can be had every few seconds between two rounds."""

from __future__ import annotations

from datetime import datetime, timedelta

from afterword.actions.renew import waiting_to_renew
from afterword.domain.send.states import OutgoingState
from afterword.store import models, queries

# For how long after a message the people of the example may still write.
THEY_WRITE = timedelta(minutes=2)


def anything_due(now: datetime) -> bool:
    """Whether anybody's message may go, typing asks for a plan, or an example's answer may have come."""
    return queries.going_by(now).exists() or waiting_to_renew(now).exists() or _example_talks(now)


def next_due(now: datetime, within: timedelta) -> datetime | None:
    """When the next message goes that is not due yet; None where none goes within this time."""
    rows = queries.going_by(now + within).values_list("goes_at", "touchpoint__best", "not_before")
    moments = (max(filter(None, row)) for row in rows)
    return min((moment for moment in moments if moment > now), default=None)


def _example_talks(now: datetime) -> bool:
    """Only asked further where somebody practises at all."""
    practising = models.Seeker.objects.filter(practising=True).values_list("pk", flat=True)
    owners = list(practising)
    if not owners:
        return False
    gone = models.Outgoing.objects.filter(state=OutgoingState.SENT, ended_at__gte=now - THEY_WRITE)
    return gone.filter(touchpoint__interview__application__seeker__in=owners).exists()
