"""Take a suggestion, or start something of one's own: it gets its date, within the budgets."""

from __future__ import annotations

from dataclasses import dataclass, replace
from datetime import datetime

from django.db import transaction

from afterword.domain.capture.named import named
from afterword.domain.plan.planner import plan
from afterword.domain.plan.policy import Policy
from afterword.domain.plan.situation import Situation, Taken
from afterword.domain.plan.taken import RULES
from afterword.domain.plan.wanted import stable_id
from afterword.domain.send.envelope import is_address
from afterword.domain.send.states import Mover
from afterword.domain.touchpoints import Purpose
from afterword.errors import Missing, Refused
from afterword.store import access, mapping, models, queries
from afterword.store.columns import storable
from afterword.store.trail import Trail

#: what the seeker may start without a suggestion, in the order in which it is offered
STARTED = tuple(purpose for purpose in RULES if purpose is not Purpose.THANK_YOU)


@dataclass(frozen=True, slots=True)
class Whom:
    """Whom it is for: somebody of the interview by key, or somebody new by name and address."""

    key: str = ""
    name: str = ""
    email: str = ""


@transaction.atomic
def take_suggestion(
    owner: models.Seeker,
    interview: int,
    suggestion: str,
    policy: Policy,
    now: datetime,
    *,
    whom: Whom | None = None,
    about: str = "",
) -> int:
    """Take the suggestion of that key; the number of the entry that `undo` takes.

    `whom` is needed where the suggestion names nobody. `about` are the seeker's own words on it.
    Raises Missing, Refused (`whom`, `bad_address`, `no_address`, or the rule that forbids it).
    """
    owner = access.locked(owner)
    round_ = access.interview(owner, interview)
    row = round_.suggestions.filter(key=suggestion).first()
    if row is None or round_.taken.filter(suggestion=suggestion).exists():
        raise Missing("suggestion", suggestion)
    trail = Trail(owner, Mover.SEEKER, now)
    person = row.person or _person(round_, whom or Whom(), trail)
    taken = Taken(row.key, person, Purpose(row.purpose), now, storable(about.strip()))
    return _keep(round_, taken, policy, trail)


@transaction.atomic
def start_something(
    owner: models.Seeker,
    interview: int,
    purpose: str,
    policy: Policy,
    now: datetime,
    *,
    whom: Whom,
    about: str = "",
) -> int:
    """Start what nobody suggested, as if it had been; the number of the entry that `undo` takes.

    Raises as `take_suggestion` does; Missing for a purpose that is not one to start.
    """
    owner = access.locked(owner)
    round_ = access.interview(owner, interview)
    if purpose not in STARTED:
        raise Missing("purpose", purpose)
    trail = Trail(owner, Mover.SEEKER, now)
    person = _person(round_, whom, trail)
    key = stable_id("own", person, purpose, now.isoformat())
    return _keep(round_, Taken(key, person, Purpose(purpose), now, storable(about.strip())), policy, trail)


def _person(round_: models.Interview, whom: Whom, trail: Trail) -> str:
    """The key of whom it is for; somebody new is kept with the interview."""
    if round_.people.filter(key=whom.key).exists():
        return whom.key
    if not whom.name.strip():
        raise Refused("whom")
    if not is_address(whom.email):
        raise Refused("bad_address", address=whom.email)
    known = round_.application.people.values_list("key", flat=True)
    person = named(storable(whom.name), whom.email, mapping.captured(round_), set(known))
    columns = {**mapping.person_columns(person), "by_hand": ["name", "email", "role"]}
    row = round_.application.people.create(**columns)
    round_.people.add(row)
    trail.made(row)
    return person.key


def _keep(round_: models.Interview, taken: Taken, policy: Policy, trail: Trail) -> int:
    """Keep it where the plan has room for it; else say why not, and keep nothing."""
    known = queries.situation(round_)
    _refuse_unplanned(replace(known, taken=(*known.taken, taken)), taken, policy, trail.now)
    columns = {"suggestion": taken.suggestion, "person": taken.person, "purpose": taken.purpose}
    trail.made(round_.taken.create(**columns, about=taken.about, at=taken.at))
    person = known.captured.person(taken.person)
    told = {"person": person.name if person else taken.person, "purpose": taken.purpose}
    return trail.write("suggestion_taken", round_, **told).pk


def _refuse_unplanned(situation: Situation, taken: Taken, policy: Policy, now: datetime) -> None:
    made = plan(situation, policy, now)
    wanted = stable_id(taken.person, taken.purpose, f"taken:{taken.suggestion}")
    if any(step.id == wanted for step in made.touchpoints):
        return
    for each in made.withheld:
        if (each.person, each.purpose) == (taken.person, taken.purpose):
            raise Refused(each.reason.code, **each.reason.params)
    person = situation.captured.person(taken.person)
    raise Refused("no_room", person=person.name if person else taken.person)
