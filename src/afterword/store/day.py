"""Reads of the day: which step belongs to which part of it, and what rests on mail that went."""

from __future__ import annotations

from collections.abc import Collection
from datetime import datetime

from django.db.models import Case, Exists, OuterRef, Q, QuerySet, Value, When

from afterword.domain.plan.reconcile import OPEN
from afterword.domain.send.states import ALIVE, NOTHING_TO_ASK, SPENT, OutgoingState
from afterword.domain.touchpoints import TouchpointState
from afterword.store import models, queries
from afterword.store.late import questions


def parts_of_today(owner: models.Seeker, now: datetime) -> dict[str, list[int]]:
    """The numbers, by the part of the day, of what is ahead and of what may have gone without our seeing it.

    `questions`: did it go, was it sent? It is too late to go by itself: what now? `waits`: on its way,
    resting, or not yet to be done. `now`: the rest.
    """
    going = models.Outgoing.objects.filter(touchpoint=OuterRef("pk"))
    asked = Q(state=OutgoingState.HANDED_OVER) & ~Q(code__in=NOTHING_TO_ASK)
    unsure = Exists(going.filter(Q(state=OutgoingState.UNSURE) | asked))
    late = Exists(questions().filter(touchpoint=OuterRef("pk")))
    waits = Q(earliest__gt=now) | Q(state=TouchpointState.SNOOZED) | Exists(going.filter(state__in=ALIVE))
    rows = models.Touchpoint.objects.filter(
        Q(state__in=OPEN) | unsure, interview__application__seeker=owner
    ).annotate(
        part=Case(When(unsure | late, Value("questions")), When(waits, Value("waits")), default=Value("now"))
    )
    found: dict[str, list[int]] = {"questions": [], "now": [], "waits": []}
    for number, part in rows.order_by("best", "pk").values_list("pk", "part"):
        found[part].append(number)
    return found


def touchpoints_numbered(numbers: Collection[int]) -> QuerySet[models.Touchpoint]:
    """These touchpoints, with their interviews; the caller knows whose they are."""
    return models.Touchpoint.objects.filter(pk__in=numbers).select_related("interview__application")


def beneath_what_went(owner: models.Seeker) -> set[tuple[str, int]]:
    """The rows, by table and number, on which mail rests that went, or may have gone."""
    ways = {
        "outgoing": "pk",
        "approval": "approval",
        "draftversion": "approval__version",
        "touchpoint": "touchpoint",
        "interview": "touchpoint__interview",
        "application": "touchpoint__interview__application",
    }
    gone = queries.outgoing(owner).filter(state__in=SPENT).values_list(*ways.values())
    return {(table, number) for way in gone for table, number in zip(ways, way, strict=True)}
