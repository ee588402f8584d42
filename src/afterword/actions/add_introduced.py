"""Add: somebody whom a mail introduced becomes a person of the interview, once the seeker says so."""

from __future__ import annotations

from dataclasses import replace
from datetime import datetime

from django.db import transaction

from afterword.actions.follow_signal import keep_people
from afterword.actions.plan_again import plan_again
from afterword.domain.facts import Person, Role
from afterword.domain.hear.introduced import added, decided, declined
from afterword.domain.hear.newcomers import newcomer
from afterword.domain.plan.policy import Policy
from afterword.domain.send.states import Mover
from afterword.domain.touchpoints import Introduced
from afterword.errors import Refused
from afterword.store import access, mapping, models
from afterword.store.columns import particulars
from afterword.store.trail import Trail


@transaction.atomic
def add_introduced(owner: models.Seeker, number: int, place: int, policy: Policy, now: datetime) -> Person:
    """Add whom the signal `number` introduced at that place (from 1), and plan anew.

    Raises Missing, and Refused (`not_introduced`) where nobody waits for that word.
    """
    owner = access.locked(owner)
    row, one = _introduced(owner, number, place)
    captured = mapping.captured(row.interview)
    person = replace(newcomer(one.name, one.email, captured), role=Role.COORDINATOR)
    trail = Trail(owner, Mover.SEEKER, now)
    keep_people(row.interview, replace(captured, people=(*captured.people, person)), trail)
    _settle(trail, row, added(place), "introduced_added", one)
    plan_again(owner, row.interview_id, policy, now)
    return person


@transaction.atomic
def decline_introduced(owner: models.Seeker, number: int, place: int, now: datetime) -> None:
    """Leave them off the plan: the mail proposes them no more. Raises Missing, Refused (`not_introduced`)."""
    owner = access.locked(owner)
    row, one = _introduced(owner, number, place)
    _settle(Trail(owner, Mover.SEEKER, now), row, declined(place), "introduced_declined", one)


def _introduced(owner: models.Seeker, number: int, place: int) -> tuple[models.Signal, Introduced]:
    row = access.signal(owner, number)
    told = particulars(row.particulars).introduced
    if row.dismissed_at or not 1 <= place <= len(told) or decided(place, row.settled):
        raise Refused("not_introduced")
    return row, told[place - 1]


def _settle(trail: Trail, row: models.Signal, what: str, code: str, one: Introduced) -> None:
    trail.change(row, settled=[*row.settled, what])
    trail.write(code, row.interview, person=one.name, sender=row.sender_name or row.sender_email or "")
