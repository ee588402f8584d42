"""The outbox: the only place where an outgoing message changes its state."""

from __future__ import annotations

from datetime import datetime
from typing import Any

from afterword.domain.facts import Method, Reason
from afterword.domain.send.approval import Letter, seal
from afterword.domain.send.states import CANCELLABLE, SPENT, Mover, OutgoingState, check_move
from afterword.domain.sources import Mailbox
from afterword.errors import Refused
from afterword.store import along, models, plain_sql, queries
from afterword.store.columns import plain

CHANGED = Reason("changed_since_approval")


def move(row: models.Outgoing, after: OutgoingState, mover: Mover, **columns: Any) -> bool:
    """Take a message to another state; False if somebody else moved it first.

    The update is conditional on the state we saw, so of two workers one wins and the other
    knows. Raises Refused for a move that is not in the table.
    """
    before = OutgoingState(row.state)
    check_move(before, after, mover)
    columns["state"] = after
    if plain_sql.update(models.Outgoing, {"pk": row.pk, "state": before}, **columns) != 1:
        return False
    for name, value in columns.items():
        setattr(row, name, value)
    return True


def end(row: models.Outgoing, after: OutgoingState, mover: Mover, why: Reason, now: datetime) -> bool:
    """Take a message to a state in which it rests, with the reason."""
    return move(row, after, mover, ended_at=now, code=why.code, params=plain(why.params))


def cancel_queued(touchpoint: models.Touchpoint, mover: Mover, why: Reason, now: datetime) -> int:
    """Cancel what of a touchpoint still can be cancelled. How many that were."""
    rows = touchpoint.outgoing.filter(state__in=CANCELLABLE)
    return sum(end(row, OutgoingState.CANCELLED, mover, why, now) for row in rows)


def take_back(touchpoint: models.Touchpoint, now: datetime, why: Reason = CHANGED) -> None:
    """Withdraw every approval of a touchpoint's texts, and cancel what is queued of them."""
    cancel_queued(touchpoint, Mover.SEEKER, why, now)
    approvals = models.Approval.objects.filter(version__touchpoint=touchpoint, withdrawn_at=None)
    approvals.update(withdrawn_at=now)


def check_at_rest(touchpoint: models.Touchpoint) -> None:
    """Raises Refused (`on_its_way`) while a message of it is being handed over, or may have gone."""
    if touchpoint.outgoing.filter(state__in=SPENT - {OutgoingState.SENT}).exists():
        raise Refused("on_its_way")


def goes_at(row: models.Outgoing) -> datetime:
    """When a queued message goes, as far as is known now."""
    return max(filter(None, (row.touchpoint.best, row.goes_at, row.not_before)))


def recipient(touchpoint: models.Touchpoint) -> models.Person | None:
    """The person a touchpoint is for."""
    return touchpoint.interview.application.people.filter(key=touchpoint.person).first()


def copied(touchpoint: models.Touchpoint) -> list[models.Person]:
    """Those who get a copy, as far as an address of theirs is known."""
    if not touchpoint.copies:
        return []
    people = touchpoint.interview.application.people.filter(key__in=touchpoint.copies).exclude(email=None)
    return list(people.order_by("pk"))


def sender(touchpoint: models.Touchpoint) -> Mailbox:
    """In whose name a touchpoint's mail goes."""
    return queries.sender(touchpoint.interview.application.seeker, touchpoint.sends_from)


def letter(version: models.DraftVersion, person: models.Person | None) -> Letter:
    """What this person would receive, were this version to go now."""
    touchpoint = version.touchpoint
    method = Method(touchpoint.method)
    address = _address(method, person)
    if method is not Method.EMAIL:
        return Letter(version.subject, version.body, address, method)
    proposed = along.proposal(touchpoint)
    return Letter(
        version.subject,
        version.body,
        address,
        method,
        sender=sender(touchpoint).email,
        copies=[one.email or "" for one in copied(touchpoint)],
        attachments=tuple(touchpoint.attachments.order_by("pk").values_list("name", "digest")),
        invitation=proposed.told if proposed else (),
    )


def seal_now(touchpoint: models.Touchpoint, person: models.Person | None) -> str:
    """The seal of what would go now: of the latest version, to the address known now."""
    version = queries.latest_version(touchpoint)
    return seal(letter(version, person)) if version else ""


def _address(method: Method, person: models.Person | None) -> str | None:
    if person is None:
        return None
    if method is Method.EMAIL:
        return person.email
    return person.phone if method in {Method.PHONE, Method.TEXT} else None
