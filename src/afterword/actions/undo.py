"""Undo: take back a change, the seeker's or the machine's, as far as it can be taken back."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import datetime
from typing import Any

from django.apps import apps
from django.db import transaction
from django.db.models import Model

from afterword.actions.ask_again import ask_again
from afterword.domain.facts import Reason
from afterword.domain.plan.reconcile import OPEN
from afterword.domain.send.states import CANCELLABLE, SPENT, Mover, OutgoingState
from afterword.errors import Refused
from afterword.store import access, models, outbox, queries, schedules, tables
from afterword.store.trail import Trail

#: columns of a touchpoint that say what goes along with its message
ALONG = frozenset({"copies", "sends_from", "invitation"})


@transaction.atomic
def undo(owner: models.Seeker, now: datetime, entry: int | None = None) -> models.HistoryEntry:
    """Take back an entry of the history, or the last that can be; the entry taken back.

    A cancellation by the machine that is taken back is not made again by it. What goes out is
    looked at in the moment of sending all the same. Raises Refused: `nothing_to_undo`,
    `cannot_undo` (mail cannot be called back), `undone_before`, `changed_since`.
    """
    owner = access.locked(owner)
    taken = access.entry(owner, entry) if entry else _last(owner)
    if taken.undone_at:
        raise Refused("undone_before", entry=str(taken.pk))
    if not taken.steps:
        raise Refused("cannot_undo", what=taken.code)
    for step in reversed(taken.steps):
        _take_back(owner, step, taken, now)
    taken.refresh_from_db()  # a round that was made goes away, and its history belongs to none
    taken.undone_at = now
    taken.save(update_fields=["undone_at"])
    Trail(owner, Mover.SEEKER, now).write("undone", taken.interview, entry=str(taken.pk), what=taken.code)
    return taken


def _last(owner: models.Seeker) -> models.HistoryEntry:
    undoable = queries.history(owner).filter(undone_at=None).exclude(steps=[])
    entry = undoable.first()
    if entry is None:
        raise Refused("nothing_to_undo")
    return entry


def _take_back(
    owner: models.Seeker, step: Mapping[str, Any], entry: models.HistoryEntry, now: datetime
) -> None:
    row = _row(owner, step)
    if step["was"] is None:
        _unmake(row, now)
    else:
        _restore(row, step, entry, now)


def _row(owner: models.Seeker, step: Mapping[str, Any]) -> Model:
    """The row of a step; only tables of the journal, and only rows of this owner's history."""
    table = apps.get_model("store", step["table"])
    row: Model | None = table._default_manager.filter(pk=step["id"]).first()
    if row is None or _owner_of(row) != owner.pk:
        raise Refused("changed_since", table=step["table"])
    return row


def _unmake(row: Model, now: datetime) -> None:
    """What was made goes away; what may not go away any more is refused."""
    if isinstance(row, models.Outgoing):
        _call_off(row, now)
    elif isinstance(row, models.Approval):
        _withdraw(row, now)
    elif isinstance(row, models.Signal | models.Written):
        row.dismissed_at = now
        row.save(update_fields=["dismissed_at"])
    else:
        _refuse_if_spent(row)
        _hours_changed(row, now)
        if isinstance(row, models.Attachment):
            outbox.take_back(row.touchpoint, now)
        row.delete()


def _call_off(row: models.Outgoing, now: datetime) -> None:
    if row.state in SPENT:
        raise Refused("cannot_undo", what="queued")
    if row.state in CANCELLABLE:
        outbox.end(row, OutgoingState.CANCELLED, Mover.SEEKER, Reason("undone"), now)


def _withdraw(row: models.Approval, now: datetime) -> None:
    if row.outgoing.filter(state__in=SPENT).exists():
        raise Refused("cannot_undo", what="approved")
    for queued in row.outgoing.filter(state__in=CANCELLABLE):
        outbox.end(queued, OutgoingState.CANCELLED, Mover.SEEKER, Reason("undone"), now)
    row.withdrawn_at = now
    row.save(update_fields=["withdrawn_at"])


def _refuse_if_spent(row: Model) -> None:
    """A message that went, or may have gone, keeps everything it rests on in the journal."""
    gone = models.Outgoing.objects.filter(state__in=SPENT)
    roots = {
        models.Application: "touchpoint__interview__application",
        models.Interview: "touchpoint__interview",
        models.Touchpoint: "touchpoint",
        models.DraftVersion: "approval__version",
    }
    path = roots.get(type(row))
    if isinstance(row, models.Attachment):
        row, path = row.touchpoint, "touchpoint"
    if path and gone.filter(**{path: row}).exists():
        raise Refused("cannot_undo", what="sent")


def _restore(row: Model, step: Mapping[str, Any], entry: models.HistoryEntry, now: datetime) -> None:
    """Give columns their old values back, unless somebody changed them since."""
    became = {name: tables.value_of(type(row), name, value) for name, value in step["became"].items()}
    if any(getattr(row, name) != value for name, value in became.items()):
        raise Refused("changed_since", table=step["table"])
    if isinstance(row, models.Touchpoint) and not ALONG.isdisjoint(step["was"]):
        outbox.check_at_rest(row)
        outbox.take_back(row, now)
    for name, value in step["was"].items():
        setattr(row, name, tables.value_of(type(row), name, value))
    names = list(step["was"])
    if isinstance(row, models.Touchpoint) and entry.actor == Mover.CLOCK:
        row.kept_by_seeker = True
        names.append("kept_by_seeker")
    if isinstance(row, models.Touchpoint) and row.state not in OPEN:
        outbox.cancel_queued(row, Mover.SEEKER, Reason("undone"), now)
    row.save(update_fields=names)
    _hours_changed(row, now)
    if isinstance(row, models.Touchpoint) and "best" in names:
        schedules.moved(row, now)
    if isinstance(row, models.Signal):
        ask_again(row, Reason("undone"), now)


def _hours_changed(row: Model, now: datetime) -> None:
    """Every round of a candidacy is planned anew once the hours of one are not what they were."""
    if isinstance(row, models.Session):
        row = row.interview
    if isinstance(row, models.Interview):
        models.Interview.objects.filter(application=row.application_id).update(changed_at=now)


def _owner_of(row: Model) -> int | None:
    """The seeker a row belongs to, by the way from one table to the next."""
    for name in ("approval", "version", "touchpoint", "interview", "application", "seeker"):
        if hasattr(row, name):
            parent = getattr(row, name)
            return parent.pk if isinstance(parent, models.Seeker) else _owner_of(parent)
    return None
