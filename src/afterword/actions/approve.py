"""Approve: exactly this text, to exactly this address."""

from __future__ import annotations

from datetime import datetime

from django.db import transaction

from afterword.domain.facts import Method, Person, Reason
from afterword.domain.plan.contact import contact
from afterword.domain.plan.standing import standing
from afterword.domain.send.approval import seal
from afterword.domain.send.copies import barred_copy
from afterword.domain.send.envelope import is_address
from afterword.domain.send.invitation import InvitationMethod
from afterword.domain.send.states import CANCELLABLE, Mover, OutgoingState
from afterword.domain.touchpoints import Purpose, TouchpointState
from afterword.errors import Refused
from afterword.store import access, along, mapping, models, outbox, queries, reviews
from afterword.store.trail import Trail


@transaction.atomic
def approve(owner: models.Seeker, touchpoint: int, version: int, now: datetime) -> str:
    """Approve the version of that number, which is the one the seeker saw; its seal.

    Raises Refused: `text_changed` where a newer version stands, `blocked` where the review
    forbids it (looked at again, with what is known now), `not_planned` where the touchpoint is
    not ahead any more, `no_address`, `meeting_over`, and the code of the contact rule that bars it,
    or a copy of it.
    """
    owner = access.locked(owner)
    row = access.touchpoint(owner, touchpoint)
    standing = _version_seen(row, version)
    _check_planned(row)
    _check_recipient(row)
    _check_along(row, now)
    _check_review(row, standing)
    letter = outbox.letter(standing, outbox.recipient(row))
    approval = standing.approvals.create(
        seal=seal(letter),
        address=letter.address or "",
        approved_at=now,
        heard_through=queries.last_signal(owner),
        written_through=queries.last_written(owner),
    )
    _replace(row, approval)
    trail = Trail(owner, Mover.SEEKER, now)
    trail.made(approval)
    trail.write_of(row, "approved", version=str(version))
    return approval.seal


def _replace(row: models.Touchpoint, approval: models.Approval) -> None:
    """Another letter that waits, to an older address say, gives way to what the seeker approves now."""
    for waiting in row.outgoing.filter(state__in=CANCELLABLE).exclude(approval__seal=approval.seal):
        why = Reason("changed_since_approval")
        outbox.end(waiting, OutgoingState.CANCELLED, Mover.SEEKER, why, approval.approved_at)


def _version_seen(row: models.Touchpoint, number: int) -> models.DraftVersion:
    latest = queries.latest_version(row)
    if latest is None:
        raise Refused("nothing_written", touchpoint=str(row.pk))
    if latest.number != number:
        raise Refused("text_changed", seen=str(number), latest=str(latest.number))
    return latest


def _check_planned(row: models.Touchpoint) -> None:
    if row.state != TouchpointState.PLANNED:
        raise Refused("not_planned", state=row.state, because=row.state_code)


def _check_review(row: models.Touchpoint, version: models.DraftVersion) -> None:
    blocking = reviews.blocking(row, mapping.draft(version))
    if blocking:
        raise Refused("blocked", codes=", ".join(sorted({finding.code for finding in blocking})))


def _check_recipient(row: models.Touchpoint) -> None:
    person = outbox.recipient(row)
    if person is None:
        raise Refused("no_address", person=row.person)
    _check_contact(row, mapping.person(person))
    if row.method == Method.EMAIL and not is_address(person.email or ""):
        raise Refused("no_address", person=person.name)


def _check_along(row: models.Touchpoint, now: datetime) -> None:
    """Whoever gets a copy may still have one, what is attached can go, and the meeting is ahead."""
    along.attachments(row)
    copied = outbox.copied(row)
    if copied:
        known = queries.candidacy(row.interview)
        reasons = (barred_copy(mapping.person(one), known, Purpose(row.purpose)) for one in copied)
        for barred in filter(None, reasons):
            raise Refused(barred.code, **barred.params)
    meeting = along.proposal(row)
    if meeting and meeting.start <= now and meeting.method is InvitationMethod.REQUEST:
        raise Refused("meeting_over")


def _check_contact(row: models.Touchpoint, person: Person) -> None:
    known = queries.candidacy(row.interview)
    barred = contact(known.captured, standing(known)).bars(person, Purpose(row.purpose))
    # A reply to a mail of theirs is contact that they opened themselves.
    if barred and not row.answers:
        raise Refused(barred.code, **barred.params)
