"""Set copies: who else openly gets the message."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import datetime

from django.db import transaction

from afterword.actions.along import opened, trail_of, written_down
from afterword.domain.send.copies import barred_copy
from afterword.domain.touchpoints import Purpose
from afterword.errors import Missing, Refused
from afterword.store import mapping, models, outbox, queries


@transaction.atomic
def set_copies(owner: models.Seeker, touchpoint: int, people: Sequence[str], now: datetime) -> None:
    """These people of the same application, by key, get a copy, and nobody else.

    What was approved or queued with other copies is taken back. Raises Missing, Refused as
    `along.opened` does, `copy_to_addressee`, and the code of the rule that bars somebody.
    """
    row = opened(owner, touchpoint)
    wanted = list(dict.fromkeys(people))
    if wanted == row.copies:
        return
    rows = {one.key: one for one in row.interview.application.people.filter(key__in=wanted)}
    for key in wanted:
        if key not in rows:
            raise Missing("person", key)
    _check(row, list(rows.values()))
    trail = trail_of(row, now)
    trail.change(row, copies=wanted)
    names = ", ".join(rows[key].name for key in wanted)
    written_down(row, trail, "copies_set" if wanted else "copies_dropped", copies=names)


def _check(row: models.Touchpoint, people: Sequence[models.Person]) -> None:
    addressee, known = outbox.recipient(row), queries.candidacy(row.interview)
    theirs = ((addressee.email if addressee else None) or "").casefold()
    for one in people:
        if one.key == row.person or (one.email or "").casefold() == theirs:
            raise Refused("copy_to_addressee", person=one.name)
        barred = barred_copy(mapping.person(one), known, Purpose(row.purpose))
        if barred:
            raise Refused(barred.code, **barred.params)
