"""Read the outbox: what is on its way, what went, and what became of the rest."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import datetime

from django.db.models import Prefetch, Q, QuerySet

from afterword.domain.facts import Reason, Way
from afterword.domain.send.lateness import too_late_after
from afterword.domain.send.listening import ASKED_FOR_SILENCE, rests_on_silence
from afterword.domain.send.states import ALIVE, OutgoingState
from afterword.domain.touchpoints import TouchpointState
from afterword.store import late, mapping, models, outbox, queries
from afterword.store.columns import reason, zone

#: how many messages that have come to rest are shown
LATEST = 100
#: what is shown however much came after it
UNDECIDED = ALIVE - {OutgoingState.SENT}


@dataclass(frozen=True, slots=True)
class OutboxItem:
    """One message.

    `at` is when it goes, went or stopped, `until` when it no longer goes by itself, both in the
    recipient's zone. `goes_in` are the whole seconds until it goes, where it is about to; `again`
    whether queueing it again is possible; `late` whether it came too late to go by itself, and the
    seeker is asked. `version` is the number of its text. `copies` are the addresses of those who get
    one, `refused` those whom a server would not take, `attachments` the names of files. `detail` is
    the mail server's own words, `way` how it leaves; `rests_on_silence`: it waits, and goes only
    if nothing came; `asks`: it asks the seeker whether anything did.
    """

    number: int
    touchpoint: int
    version: int
    company: str
    sender: str
    to_name: str
    to_email: str
    copies: tuple[str, ...]
    refused: tuple[str, ...]
    attachments: tuple[str, ...]
    subject: str
    state: OutgoingState
    why: Reason
    detail: str
    at: datetime
    until: datetime
    attempt: int
    goes_in: int | None
    again: bool
    late: bool
    way: Way = Way.SERVER
    rests_on_silence: bool = False
    asks: bool = False


def read_outbox(owner: models.Seeker, now: datetime) -> tuple[OutboxItem, ...]:
    """The latest messages, and all that are not decided; those about to go first.

    The number of queries does not depend on the rows.
    """
    every = queries.outgoing(owner)
    asked = set(late.questions(every.order_by()).values_list("pk", flat=True))
    shown = set(every.values_list("pk", flat=True)[:LATEST])
    rows = list(_with_all(every.filter(Q(pk__in=shown | asked) | Q(state__in=UNDECIDED))))
    busy = {row.touchpoint_id for row in rows if row.state in ALIVE}
    return tuple(sorted((_item(row, busy, asked, now) for row in rows), key=_order))


def _with_all(rows: QuerySet[models.Outgoing]) -> Iterable[models.Outgoing]:
    """With the text's number and the names of files; the files themselves stay where they are."""
    files = models.Attachment.objects.only("touchpoint", "name").order_by("pk")
    return rows.select_related("approval__version").prefetch_related(
        Prefetch("touchpoint__attachments", files, to_attr="files")
    )


def _order(item: OutboxItem) -> tuple[int, float]:
    waits = item.state == OutgoingState.QUEUED
    return (0 if waits else 1, item.at.timestamp() * (1 if waits else -1))


def _item(row: models.Outgoing, busy: set[int], asked: set[int], now: datetime) -> OutboxItem:
    touchpoint = row.touchpoint
    failed = row.state == OutgoingState.FAILED and touchpoint.state == TouchpointState.PLANNED
    at, there = _at(row), zone(touchpoint.zone)
    return OutboxItem(
        number=row.pk,
        touchpoint=touchpoint.pk,
        version=row.approval.version.number,
        company=touchpoint.interview.application.company,
        sender=row.sender_email,
        to_name=row.to_name,
        to_email=row.to_email,
        copies=tuple(one["address"] for one in row.copies),
        refused=tuple(one["address"] for one in row.refused),
        attachments=tuple(file.name for file in touchpoint.files),  # type: ignore[attr-defined]  # prefetched
        subject=row.subject,
        state=OutgoingState(row.state),
        why=reason(row.code, {"person": row.to_name, **row.params}),
        detail=row.detail,
        at=at.astimezone(there),
        until=too_late_after(mapping.touchpoint(touchpoint)).astimezone(there),
        attempt=row.attempt,
        goes_in=_seconds(row, at, now),
        again=failed and touchpoint.pk not in busy,
        late=row.pk in asked,
        way=Way(row.way),
        rests_on_silence=_rests(row),
        asks=row.state == OutgoingState.QUEUED and row.code == ASKED_FOR_SILENCE,
    )


def _rests(row: models.Outgoing) -> bool:
    return row.state == OutgoingState.QUEUED and rests_on_silence(mapping.touchpoint(row.touchpoint))


def _at(row: models.Outgoing) -> datetime:
    if row.state == OutgoingState.QUEUED:
        return outbox.goes_at(row)
    return row.ended_at or row.claimed_at or row.queued_at


def _seconds(row: models.Outgoing, at: datetime, now: datetime) -> int | None:
    left = int((at - now).total_seconds())
    about_to = row.state == OutgoingState.QUEUED and left <= 120  # noqa: PLR2004 - two minutes
    return max(0, left) if about_to else None
