"""Read the outbox: what is on its way, what went, and what became of the rest."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime

from afterword.domain.facts import Reason, Way
from afterword.domain.send.states import ALIVE, OutgoingState
from afterword.domain.touchpoints import TouchpointState
from afterword.store import models, outbox, queries
from afterword.store.columns import reason, zone

#: how many messages that have come to rest are shown
LATEST = 100


@dataclass(frozen=True, slots=True)
class OutboxItem:
    """One message. `at` is when it goes, went or stopped, in the recipient's zone.

    `goes_in` are the whole seconds until it goes, where it is about to; `again` whether queueing
    it again is possible. `detail` is the mail server's own words; `way` is how it leaves.
    """

    number: int
    touchpoint: int
    company: str
    to_name: str
    to_email: str
    subject: str
    state: OutgoingState
    why: Reason
    detail: str
    at: datetime
    attempt: int
    goes_in: int | None
    again: bool
    way: Way = Way.SERVER


def read_outbox(owner: models.Seeker, now: datetime) -> tuple[OutboxItem, ...]:
    """The latest messages, those about to go first."""
    rows = list(queries.outgoing(owner)[:LATEST])
    busy = {row.touchpoint_id for row in rows if row.state in ALIVE}
    return tuple(sorted((_item(row, busy, now) for row in rows), key=_order))


def _order(item: OutboxItem) -> tuple[int, float]:
    waits = item.state == OutgoingState.QUEUED
    return (0 if waits else 1, item.at.timestamp() * (1 if waits else -1))


def _item(row: models.Outgoing, busy: set[int], now: datetime) -> OutboxItem:
    touchpoint = row.touchpoint
    failed = row.state == OutgoingState.FAILED and touchpoint.state == TouchpointState.PLANNED
    at = _at(row)
    return OutboxItem(
        number=row.pk,
        touchpoint=touchpoint.pk,
        company=touchpoint.interview.application.company,
        to_name=row.to_name,
        to_email=row.to_email,
        subject=row.subject,
        state=OutgoingState(row.state),
        why=reason(row.code, row.params),
        detail=row.detail,
        at=at.astimezone(zone(touchpoint.zone)),
        attempt=row.attempt,
        goes_in=_seconds(row, at, now),
        again=failed and touchpoint.pk not in busy,
        way=Way(row.way),
    )


def _at(row: models.Outgoing) -> datetime:
    if row.state == OutgoingState.QUEUED:
        return outbox.goes_at(row)
    return row.ended_at or row.claimed_at or row.queued_at


def _seconds(row: models.Outgoing, at: datetime, now: datetime) -> int | None:
    left = int((at - now).total_seconds())
    about_to = row.state == OutgoingState.QUEUED and left <= 120  # noqa: PLR2004 - two minutes
    return max(0, left) if about_to else None
