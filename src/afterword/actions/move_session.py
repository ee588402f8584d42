"""Move a session, or call it off, where the seeker says that it was."""

from __future__ import annotations

from datetime import datetime, timedelta

from django.db import transaction

from afterword.actions.follow_invitation import plan_the_rest
from afterword.domain.plan.policy import Policy
from afterword.domain.send.states import Mover
from afterword.errors import Refused
from afterword.store import access, models
from afterword.store.columns import zone_name
from afterword.store.trail import Trail


@transaction.atomic
def move_session(
    owner: models.Seeker, session: int, start: datetime, policy: Policy, now: datetime
) -> models.Interview:
    """Let a session begin at `start` (aware), as long as before; the plan is made again at once.

    Only a later word of its invitation moves it again. Raises Missing, and Refused
    (`session_over`) where it is over.
    """
    owner = access.locked(owner)
    row = _ahead(owner, session, now)
    trail = Trail(owner, Mover.SEEKER, now)
    hours = {"start": start, "end": start + (row.end - row.start), "zone": zone_name(start)}
    trail.change(row, **hours, called_off=False, stamp=_after(row, now))
    return _told(trail, row, "you_moved_session", policy, start=start.isoformat())


@transaction.atomic
def call_off_session(owner: models.Seeker, session: int, policy: Policy, now: datetime) -> models.Interview:
    """Take a session as called off; what rests on it goes with it. Raises as `move_session` does."""
    owner = access.locked(owner)
    row = _ahead(owner, session, now)
    trail = Trail(owner, Mover.SEEKER, now)
    trail.change(row, called_off=True, stamp=_after(row, now))
    return _told(trail, row, "you_called_off_session", policy, start=row.start.isoformat())


def _ahead(owner: models.Seeker, session: int, now: datetime) -> models.Session:
    row = access.session(owner, session)
    if row.end <= now:
        raise Refused("session_over")
    return row


def _after(row: models.Session, now: datetime) -> datetime:
    """The moment of this word: after whatever was said of the session so far."""
    return max(now, (row.stamp or now) + timedelta(seconds=1))


def _told(trail: Trail, row: models.Session, code: str, policy: Policy, **told: str) -> models.Interview:
    interview = row.interview
    trail.write(code, interview, company=interview.application.company, **told)
    plan_the_rest(interview, policy, trail.now)
    return interview
