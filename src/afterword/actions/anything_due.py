"""Anything due: a look so cheap that it can be had every few seconds between two rounds."""

from __future__ import annotations

from datetime import datetime, timedelta

from django.db.models import Q

from afterword.actions.renew import waiting_to_renew
from afterword.domain.send.states import OutgoingState
from afterword.store import models

# For how long after a message the people of the example may still write.
THEY_WRITE = timedelta(minutes=2)


def anything_due(now: datetime) -> bool:
    """Whether anybody's message may go, typing asks for a plan, or an example's answer may have come."""
    ready = Q(not_before=None) | Q(not_before__lte=now)
    queued = models.Outgoing.objects.filter(ready, state=OutgoingState.QUEUED, goes_at__lte=now)
    queued = queued.filter(touchpoint__best__lte=now)
    return queued.exists() or waiting_to_renew(now).exists() or _example_talks(now)


def _example_talks(now: datetime) -> bool:
    """Only asked further where somebody practises at all."""
    practising = models.Seeker.objects.filter(practising=True).values_list("pk", flat=True)
    owners = list(practising)
    if not owners:
        return False
    gone = models.Outgoing.objects.filter(state=OutgoingState.SENT, ended_at__gte=now - THEY_WRITE)
    return gone.filter(touchpoint__interview__application__seeker__in=owners).exists()
