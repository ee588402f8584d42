"""Queue: put an approved message in the outbox, with the Message-ID it will keep."""

from __future__ import annotations

from datetime import datetime
from uuid import uuid4

from django.db import transaction

from afterword.domain.facts import Method, Way
from afterword.domain.send.envelope import header_text, is_address, is_message_id, new_message_id
from afterword.domain.send.states import ALIVE, Mover, OutgoingState
from afterword.domain.touchpoints import TouchpointState
from afterword.errors import Refused
from afterword.store import access, late, models, outbox, queries, schedules
from afterword.store.trail import Trail


@transaction.atomic
def enqueue(owner: models.Seeker, touchpoint: int, now: datetime) -> int:
    """Queue what was approved, to go at the moment that `schedule` finds; the number it has there.

    Raises Refused: `not_approved`, `changed_since_approval`, `not_by_mail`, `already_queued`,
    `not_planned`, `no_sender`, `asked_about`.
    """
    owner = access.locked(owner)
    row = access.touchpoint(owner, touchpoint)
    outgoing = queue(row, now)
    trail = Trail(owner, Mover.SEEKER, now)
    trail.made(outgoing)
    goes = outbox.goes_at(outgoing).isoformat()
    trail.write_of(row, "queued", best=goes)
    return outgoing.pk


def queue(row: models.Touchpoint, now: datetime) -> models.Outgoing:
    """Queue what was approved of a touchpoint, for whoever writes the history. Raises as `enqueue`."""
    return put(row, approved(row), now)


def approved(row: models.Touchpoint) -> models.Approval:
    """The approval of what would go now, where it may be put in the outbox. Raises as `enqueue`."""
    approval = _approval(row)
    _check(row, approval)
    return approval


def put(
    row: models.Touchpoint,
    approval: models.Approval,
    now: datetime,
    attempt: int = 1,
    way: Way = Way.SERVER,
) -> models.Outgoing:
    """Make the outgoing row of an approved letter: queued, or by another way in the seeker's own hands."""
    sender = outbox.sender(row)
    person = outbox.recipient(row)
    # A stranger's Message-ID that could not stand in a header starts no thread.
    thread = [row.answers] if row.answers and is_message_id(row.answers) else []
    return row.outgoing.create(
        approval=approval,
        way=way,
        state=OutgoingState.QUEUED if way is Way.SERVER else OutgoingState.HANDED_OVER,
        message_id=new_message_id(uuid4().hex, sender.email),
        sender_name=header_text(sender.name),
        sender_email=sender.email,
        to_name=header_text(person.name if person else ""),
        to_email=approval.address,
        subject=header_text(approval.version.subject or ""),
        body=approval.version.body,
        in_reply_to=thread[0] if thread else None,
        references=thread,
        copies=[{"name": header_text(one.name), "address": one.email} for one in outbox.copied(row)],
        goes_at=schedules.when(row, now) if attempt == 1 else _was_to_go(row),
        attempt=attempt,
        queued_at=now,
    )


def _was_to_go(row: models.Touchpoint) -> datetime | None:
    """When the attempt before this one was to go: what is tried again is late by that."""
    return row.outgoing.order_by("-pk").values_list("goes_at", flat=True).first()


def _approval(row: models.Touchpoint) -> models.Approval:
    version = queries.latest_version(row)
    approval = queries.standing_approval(version) if version else None
    if approval is None:
        raise Refused("not_approved", touchpoint=str(row.pk))
    return approval


def _check(row: models.Touchpoint, approval: models.Approval) -> None:
    if row.method != Method.EMAIL:
        raise Refused("not_by_mail", method=row.method)
    if row.outgoing.filter(state__in=ALIVE).exists():
        raise Refused("already_queued", touchpoint=str(row.pk))
    if late.asked_about(row):
        raise Refused("asked_about", touchpoint=str(row.pk))
    if row.state != TouchpointState.PLANNED:
        raise Refused("not_planned", state=row.state, because=row.state_code)
    if approval.seal != outbox.seal_now(row, outbox.recipient(row)):
        raise Refused("changed_since_approval", touchpoint=str(row.pk))
    if not is_address(outbox.sender(row).email):
        raise Refused("no_sender")
