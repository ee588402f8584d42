"""What goes along with a message, as rows: its attachments, and the meeting it proposes."""

from __future__ import annotations

from datetime import datetime
from typing import Any

from django.db.models import Q
from django.db.models.functions import Coalesce

from afterword.domain.facts import Reason
from afterword.domain.send.attachment import Attachment, check_together
from afterword.domain.send.invitation import Invitation, InvitationMethod
from afterword.domain.send.proposal import Proposal, invitation
from afterword.domain.send.states import SPENT
from afterword.domain.sources import Mailbox
from afterword.errors import Refused
from afterword.store import models
from afterword.store.columns import plain, zone, zone_name


def names(touchpoint: models.Touchpoint) -> tuple[str, ...]:
    """The names of what is attached, in order; its bytes stay where they are."""
    return tuple(touchpoint.attachments.order_by("pk").values_list("name", flat=True))


def attachments(touchpoint: models.Touchpoint) -> tuple[Attachment, ...]:
    """What is attached, bytes and all: only for the moment in which it is approved, or goes.

    Raises Refused as Attachment does, and `attachment_changed` where the bytes are not those
    that were attached: a seal holds their fingerprint alone.
    """
    rows = sorted(touchpoint.attachments.all(), key=lambda row: row.pk)
    files = tuple(map(_attachment, rows))
    check_together(files)
    return files


def _attachment(row: models.Attachment) -> Attachment:
    file = Attachment(row.name, row.media_type, bytes(row.content))
    if file.sha256 != row.digest:
        raise Refused("attachment_changed", name=row.name)
    return file


def invited(row: models.Outgoing) -> Invitation | None:
    """The invitation that goes along with a message, from its sender to whom it is addressed."""
    proposed = proposal(row.touchpoint)
    if proposed is None:
        return None
    sender, to = Mailbox(row.sender_name, row.sender_email), Mailbox(row.to_name, row.to_email)
    return invitation(proposed, sender, to)


def proposal(touchpoint: models.Touchpoint) -> Proposal | None:
    """The meeting that a touchpoint's message proposes."""
    told = touchpoint.invitation
    if told is None:
        return None
    return Proposal(
        uid=told["uid"],
        start=datetime.fromisoformat(told["start"]).astimezone(zone(told["zone"])),
        minutes=told["minutes"],
        summary=told["summary"],
        place=told["place"],
        sequence=told["sequence"],
        method=InvitationMethod(told["method"]),
    )


def proposal_column(proposed: Proposal) -> dict[str, Any]:
    """A meeting as the column holds it, with the name of its zone."""
    column: dict[str, Any] = plain(proposed)
    return {**column, "zone": zone_name(proposed.start)}


def meeting_answer(touchpoint: models.Touchpoint) -> Reason | None:
    """What their calendar said to the last meeting that this person was invited to; None while nothing."""
    rows = models.Touchpoint.objects.filter(
        interview__application=touchpoint.interview.application_id, person=touchpoint.person
    )
    last = rows.filter(meeting_answer__isnull=False).order_by("-pk").first()
    return answer_to(last) if last and _is_of(last, touchpoint) else None


def answer_to(touchpoint: models.Touchpoint) -> Reason | None:
    """What their calendar said to the meeting that this very message proposed."""
    said = touchpoint.meeting_answer
    if said is None:
        return None
    if said["answer"] == "another_time" and not said["offered"]:
        return Reason("some_other_time")
    return Reason(said["answer"], {"offered": said["offered"] or ""})


def _is_of(answered: models.Touchpoint, touchpoint: models.Touchpoint) -> bool:
    """Whether the answer is to the meeting as it stands now, not to one that has been changed since."""
    later = touchpoint.invitation
    return later is None or later == answered.invitation


def told(touchpoint: models.Touchpoint, now: datetime) -> Proposal | None:
    """The meeting ahead that this person's calendar may have heard of; None where it was called off."""
    # What was claimed may have gone although it is said to have failed; what is in the seeker's own
    # hands was never claimed.
    left = Q(outgoing__claimed_at__isnull=False) | Q(outgoing__state__in=SPENT)
    rows = models.Touchpoint.objects.filter(
        left,
        interview__application=touchpoint.interview.application_id,
        person=touchpoint.person,
        invitation__isnull=False,
    )
    gone = Coalesce("outgoing__claimed_at", "outgoing__queued_at")
    last = rows.order_by(gone.desc(), "-outgoing__pk").first()
    meeting = proposal(last) if last else None
    if meeting is None or meeting.start <= now or meeting.method is InvitationMethod.CANCEL:
        return None
    return meeting
