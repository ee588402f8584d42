"""Propose a meeting: a calendar invitation goes along with a message, changed, or taken back."""

from __future__ import annotations

from datetime import datetime
from uuid import uuid4

from django.db import transaction

from afterword.actions.along import opened, trail_of, written_down
from afterword.domain.send.envelope import header_text, new_message_id
from afterword.domain.send.proposal import MEETING, MOST_WORDS, Proposal, called_off, checked, follow
from afterword.domain.sources import Mailbox
from afterword.errors import Missing, Refused
from afterword.store import along, models, outbox
from afterword.store.columns import zone

__all__ = ["MOST_WORDS", "call_off_meeting", "drop_meeting", "propose_meeting"]


@transaction.atomic
def propose_meeting(
    owner: models.Seeker,
    touchpoint: int,
    start: datetime,
    minutes: int,
    now: datetime,
    *,
    place: str = "",
    summary: str = "",
) -> None:
    """Let an invitation to a meeting at `start` (aware) go along; told before, it is moved to there.

    What was approved or queued without it is taken back. Raises Missing, and Refused as
    `along.opened` does: `no_meeting_here` for a message that is about none, `meeting_over`,
    `meeting_too_long`.
    """
    row = opened(owner, touchpoint)
    told = along.told(row, now)
    if not may_propose(row) and told is None:
        raise Refused("no_meeting_here")
    sender = outbox.sender(row)
    new = Proposal(
        uid=new_message_id(uuid4().hex, sender.email)[1:-1],
        start=start.astimezone(zone(row.zone)),
        minutes=minutes,
        summary=header_text(summary)[:MOST_WORDS] or default_summary(row, sender),
        place=header_text(place)[:MOST_WORDS],
    )
    _keep(row, follow(checked(new, now), along.proposal(row), told), "meeting_proposed", now)


@transaction.atomic
def drop_meeting(owner: models.Seeker, touchpoint: int, now: datetime) -> None:
    """Let no invitation go along. Raises Missing, and Refused as `along.opened` does."""
    row = opened(owner, touchpoint)
    if row.invitation is None:
        raise Missing("invitation", str(touchpoint))
    trail = trail_of(row, now)
    trail.change(row, invitation=None)
    written_down(row, trail, "meeting_dropped")


@transaction.atomic
def call_off_meeting(owner: models.Seeker, touchpoint: int, now: datetime) -> None:
    """Take back, along with this message, the meeting that this person was invited to before.

    Raises Missing, and Refused as `along.opened` does: `nothing_to_call_off`.
    """
    row = opened(owner, touchpoint)
    told = along.told(row, now)
    if told is None:
        raise Refused("nothing_to_call_off")
    _keep(row, called_off(told), "meeting_called_off", now)


def may_propose(row: models.Touchpoint) -> bool:
    """Whether a message is one in which people agree on an hour."""
    return bool(row.answers) or not MEETING.isdisjoint({row.purpose, *row.also})


def default_summary(row: models.Touchpoint, sender: Mailbox) -> str:
    """What the meeting is called in both calendars: who meets, which is the same in every language."""
    person = outbox.recipient(row)
    names = filter(None, (sender.name, person.name if person else ""))
    return header_text(", ".join(names))[:MOST_WORDS]


def _keep(row: models.Touchpoint, proposed: Proposal, code: str, now: datetime) -> None:
    column = along.proposal_column(proposed)
    if column == row.invitation:
        return
    trail = trail_of(row, now)
    trail.change(row, invitation=column)
    written_down(row, trail, code, start=proposed.start.isoformat())
