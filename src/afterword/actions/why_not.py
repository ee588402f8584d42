"""Why not: what keeps a touchpoint that a person misses from being in the plan."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime

from afterword.domain.facts import Reason
from afterword.domain.plan.policy import Policy
from afterword.domain.plan.reconcile import OPEN
from afterword.domain.plan.why_not import why_not as causes
from afterword.domain.touchpoints import Purpose, TouchpointState
from afterword.errors import Missing
from afterword.store import access, models, queries


@dataclass(frozen=True, slots=True)
class Answer:
    """Every cause, the gravest first; `person` by name."""

    interview: int
    person: str
    purpose: Purpose
    causes: tuple[Reason, ...]


def why_not(
    owner: models.Seeker, interview: int, person: str, purpose: str, policy: Policy, now: datetime
) -> Answer:
    """Why somebody of an interview, by key or name, is not written to for that purpose. Raises Missing."""
    round_ = access.interview(owner, interview)
    row = _somebody(round_, person)
    if purpose not in set(Purpose):
        raise Missing("purpose", purpose)
    hand = _by_hand(round_, row.key, purpose)
    found = causes(queries.situation(round_), policy, now, row.key, Purpose(purpose), by_hand=hand)
    return Answer(interview, row.name, Purpose(purpose), found)


def _somebody(round_: models.Interview, person: str) -> models.Person:
    folded = person.strip().casefold()
    people = list(round_.people.order_by("pk"))
    exact = [row for row in people if folded in {row.key.casefold(), row.name.casefold()}]
    parts = [row for row in people if folded in {(row.given or "").casefold(), (row.family or "").casefold()}]
    found = exact or parts
    if len(found) != 1:
        raise Missing("person", person)
    return found[0]


def _by_hand(round_: models.Interview, person: str, purpose: str) -> Reason | None:
    """What the seeker did to it: a touchpoint they skipped is not planned again."""
    rows = round_.touchpoints.filter(person=person, purpose=purpose).order_by("-best")
    if rows.filter(state__in=OPEN).exists():
        return None
    skipped = rows.filter(state=TouchpointState.SKIPPED).exists()
    return Reason("skipped_by_you") if skipped else None
