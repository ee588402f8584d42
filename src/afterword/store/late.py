"""Messages that came too late to go by themselves, and of which the seeker has not said what becomes."""

from __future__ import annotations

from django.db.models import Exists, F, OuterRef, Q, QuerySet

from afterword.domain.plan.reconcile import OPEN
from afterword.domain.send.states import ALIVE, OutgoingState
from afterword.store import models


def questions(rows: QuerySet[models.Outgoing] | None = None) -> QuerySet[models.Outgoing]:
    """Those of the messages that are asked about: the last of their touchpoint, which still stands.

    Whatever the seeker does with the touchpoint answers: sending makes another message, skipping ends
    it, and another moment lies after the one at which this message expired.
    """
    later = models.Outgoing.objects.filter(touchpoint=OuterRef("touchpoint"), pk__gt=OuterRef("pk"))
    late = (models.Outgoing.objects if rows is None else rows).filter(
        state=OutgoingState.EXPIRED,
        code="too_late",
        touchpoint__state__in=sorted(OPEN),
        touchpoint__latest__lt=F("ended_at"),
    )
    return late.exclude(Exists(later))


def asked_about(touchpoint: models.Touchpoint) -> bool:
    """Whether this touchpoint waits for the seeker's word on a message that came too late."""
    return questions(touchpoint.outgoing.all()).exists()


def not_for_the_clock() -> Q:
    """Whether of the outer query's touchpoint something is on its way or asked about: no plan ends that."""
    going = models.Outgoing.objects.filter(touchpoint=OuterRef("pk"), state__in=ALIVE)
    return Exists(going) | Exists(questions().filter(touchpoint=OuterRef("pk")))
