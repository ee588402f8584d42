"""Place: the seeker says which interview a mail is about, or whether it is genuine, and it is heard so."""

from __future__ import annotations

from dataclasses import dataclass, replace
from datetime import datetime

from django.db import transaction

from afterword.actions.ask_again import ask_again
from afterword.actions.follow_signal import follow_signal, keep_people
from afterword.actions.plan_again import plan_again
from afterword.domain.facts import Reason
from afterword.domain.hear.placing import placed
from afterword.domain.plan.policy import Policy
from afterword.domain.send.states import Mover
from afterword.domain.touchpoints import Change, Doubt, Signal
from afterword.errors import Refused
from afterword.store import access, corrections, mapping, models, queries
from afterword.store.trail import Trail


@dataclass(frozen=True, slots=True)
class Followed:
    """Where a mail is heard by the seeker's word, what it means there, and what that changed.

    `entry` is the number that `undo` takes.
    """

    interview: int
    signal: Signal
    changes: tuple[Change, ...]
    entry: int


@transaction.atomic
def place_mail(owner: models.Seeker, number: int, interview: int, policy: Policy, now: datetime) -> Followed:
    """A mail is about this interview: it is heard there as if handed in, and nowhere else.

    `number` is the signal's. Raises Missing, and Refused (`placed_there`) where it is heard there
    already.
    """
    owner = access.locked(owner)
    row, there = access.signal(owner, number), access.interview(owner, interview)
    came_from = None if row.dismissed_at or row.interview_id == there.pk else row.interview_id
    same = there.signals.filter(message_id=row.message_id).exclude(pk=row.pk)
    if same.exists() or (row.interview_id == there.pk and not row.dismissed_at):
        raise Refused("placed_there")
    followed = _heard_there(row, there, Reason("belongs_by_seeker"), "mail_placed", policy, now)
    if came_from:
        plan_again(owner, came_from, policy, now)
    return followed


@transaction.atomic
def place_nowhere(owner: models.Seeker, number: int, now: datetime) -> None:
    """A mail is about none of the interviews: nothing follows from it. Raises Missing, Refused."""
    row = _asked(access.locked(owner), number, Doubt.WHOSE)
    _let_rest(row, "mail_placed_nowhere", now)


@transaction.atomic
def vouch(owner: models.Seeker, number: int, policy: Policy, now: datetime) -> Followed:
    """A mail for which nobody known vouches is genuine: it is heard as if handed in.

    Raises Missing, and Refused (`not_asked`) where there is no such doubt.
    """
    row = _asked(access.locked(owner), number, Doubt.SENDER)
    why = row.particulars.get("belongs") or {"code": "belongs_by_seeker", "params": {}}
    return _heard_there(row, row.interview, Reason(**why), "mail_vouched", policy, now)


@transaction.atomic
def disown(owner: models.Seeker, number: int, now: datetime) -> None:
    """A mail is not from whom it says: nothing follows from it. Raises Missing, Refused (`not_asked`)."""
    row = _asked(access.locked(owner), number, Doubt.SENDER)
    _let_rest(row, "mail_disowned", now)


def _asked(owner: models.Seeker, number: int, doubt: Doubt) -> models.Signal:
    row = access.signal(owner, number)
    if row.doubt != doubt:
        raise Refused("not_asked")
    return row


def _heard_there(
    row: models.Signal, there: models.Interview, why: Reason, code: str, policy: Policy, now: datetime
) -> Followed:
    owner = there.application.seeker
    trail = Trail(owner, Mover.SEEKER, now)
    situation = queries.situation(there)
    captured, signal = placed(mapping.signal(row), situation.captured, why)
    keep_people(there, captured, trail)
    columns = corrections.kept_as_read(row, mapping.signal_columns(signal))
    told = {name: columns[name] for name in ("kind", "person", "about", "particulars")}
    trail.change(row, **told, interview_id=there.pk, heard_at=now, dismissed_at=None, doubt="")
    entry = _write(trail, code, row, there)
    # What was approved while this was open was approved without it.
    ask_again(access.signal(owner, row.pk), Reason("heard_since_approval", {"evidence": row.evidence}), now)
    changed = follow_signal(there, replace(situation, captured=captured), signal, policy, now)
    return Followed(there.pk, signal, changed, entry)


def _let_rest(row: models.Signal, code: str, now: datetime) -> None:
    trail = Trail(row.interview.application.seeker, Mover.SEEKER, now)
    trail.change(row, doubt="")
    _write(trail, code, row, row.interview)


def _write(trail: Trail, code: str, row: models.Signal, there: models.Interview) -> int:
    sender = row.sender_name or row.sender_email or ""
    application = there.application
    return trail.write(code, there, sender=sender, company=application.company, role=application.role).pk
