"""Read all interviews, for a list."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime

from django.db.models import Count, Max, Min, Q

from afterword.actions.typed import UNNAMED_ROLE
from afterword.domain.plan.reconcile import OPEN
from afterword.store import models, queries
from afterword.store.columns import zone


@dataclass(frozen=True, slots=True)
class InterviewRow:
    """One interview of the list. `start` is in the zone it was announced in.

    `role` is empty where nobody named one; `ahead` is how much is planned, `next` the first of it.
    """

    number: int
    company: str
    role: str
    start: datetime
    people: tuple[str, ...]
    ahead: int
    next: datetime | None


def read_interviews(owner: models.Seeker) -> tuple[InterviewRow, ...]:
    """All interviews, the latest first. The number of queries does not depend on how many there are."""
    ahead = Q(touchpoints__state__in=OPEN)
    rows = (
        queries.interviews(owner)
        .prefetch_related("people", "sessions")
        .annotate(
            ahead=Count("touchpoints", filter=ahead, distinct=True),
            next=Min("touchpoints__best", filter=ahead),
            held=Max("sessions__start"),
        )
        .order_by("-held", "-pk")
    )
    return tuple(_row(row) for row in rows)


def _row(row: models.Interview) -> InterviewRow:
    first = min(row.sessions.all(), key=lambda session: session.start)
    ahead: int = row.ahead  # type: ignore[attr-defined]  # annotated above
    next_: datetime | None = row.next  # type: ignore[attr-defined]  # annotated above
    return InterviewRow(
        number=row.pk,
        company=row.application.company,
        role=row.application.role if row.application.role != UNNAMED_ROLE else "",
        start=first.start.astimezone(zone(first.zone)),
        people=tuple(
            person.name for person in sorted(row.people.all(), key=lambda one: one.pk) if person.met
        ),
        ahead=ahead,
        next=next_,
    )
