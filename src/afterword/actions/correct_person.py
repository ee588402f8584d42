"""Correct a person: an address, a zone or a part in the process that no file told, or told wrongly."""

from __future__ import annotations

from datetime import datetime
from typing import Any

from django.db import transaction

from afterword.domain.facts import Role
from afterword.domain.send.envelope import is_address
from afterword.domain.send.states import Mover
from afterword.errors import Refused
from afterword.store import access, models
from afterword.store.trail import Trail

#: where a zone was read that the seeker gave
BY_HAND = "you"


@transaction.atomic
def correct_person(
    owner: models.Seeker,
    number: int,
    now: datetime,
    *,
    email: str | None = None,
    timezone: str | None = None,
    role: Role | None = None,
) -> int:
    """Put a person right; what is None stays. The number of the entry that `undo` takes.

    From then on no later reading changes what was given here.

    Raises Missing, Refused (`bad_address`).
    """
    owner = access.locked(owner)
    row = access.person(owner, number)
    if email and not is_address(email):
        raise Refused("bad_address", address=email)
    given: dict[str, Any] = {"email": email, "timezone": timezone, "role": role}
    learned = {name: value for name, value in given.items() if value and value != getattr(row, name)}
    if "timezone" in learned:
        learned["zone_from"] = BY_HAND
    trail = Trail(owner, Mover.SEEKER, now)
    trail.change(row, **learned, by_hand=sorted({*row.by_hand, *learned}))
    return trail.write("person_corrected", _round(row), person=row.name).pk


def _round(row: models.Person) -> models.Interview | None:
    return row.interviews.select_related("application__seeker").order_by("-pk").first()
