"""What the verbs on what goes along with a message share: when it may change, and what that ends."""

from __future__ import annotations

from datetime import datetime

from afterword.domain.facts import Method
from afterword.domain.plan.reconcile import OPEN
from afterword.domain.send.states import Mover
from afterword.errors import Refused
from afterword.store import access, models, outbox, queries, reviews
from afterword.store.trail import Trail


def opened(owner: models.Seeker, touchpoint: int) -> models.Touchpoint:
    """The touchpoint, where what goes along with its message may still change; its owner is locked.

    Raises Missing, Refused (`not_planned`, `not_by_mail`, `on_its_way`).
    """
    row = access.touchpoint(access.locked(owner), touchpoint)
    if row.state not in OPEN:
        raise Refused("not_planned", state=row.state, because=row.state_code)
    if row.method != Method.EMAIL:
        raise Refused("not_by_mail", method=row.method)
    outbox.check_at_rest(row)
    return row


def written_down(row: models.Touchpoint, trail: Trail, code: str, **told: str) -> None:
    """Enter the change, take back what was approved without it, and see what the review says now."""
    outbox.take_back(row, trail.now)
    version = queries.latest_version(row)
    if version is not None:
        reviews.renew_along(version)
    trail.write_of(row, code, **told)


def trail_of(row: models.Touchpoint, now: datetime) -> Trail:
    """The trail of a change by the seeker's own hand."""
    return Trail(row.interview.application.seeker, Mover.SEEKER, now)
