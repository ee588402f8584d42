"""Take up a version: an earlier text stands again, as a version of its own."""

from __future__ import annotations

from dataclasses import replace
from datetime import datetime

from django.db import transaction

from afterword.actions.write_drafts import add_version
from afterword.domain.facts import Reason
from afterword.domain.plan.reconcile import OPEN
from afterword.domain.send.states import Mover
from afterword.errors import Missing, Refused
from afterword.store import access, mapping, models, outbox, queries, reviews
from afterword.store.trail import Trail


@transaction.atomic
def take_up_version(owner: models.Seeker, touchpoint: int, number: int, now: datetime) -> int:
    """Let the text of this version stand again, reviewed anew; the number of the new version.

    What was approved or queued is taken back. Raises Missing, and Refused: `not_planned`, and
    `stands_already` where it is the one that stands.
    """
    owner = access.locked(owner)
    row = access.touchpoint(owner, touchpoint)
    earlier = row.versions.select_related("touchpoint").filter(number=number).first()
    latest = queries.latest_version(row)
    if earlier is None or latest is None:
        raise Missing("version", str(number))
    if row.state not in OPEN:
        raise Refused("not_planned", state=row.state, because=row.state_code)
    if latest.number == number:
        raise Refused("stands_already", number=str(number))
    draft = mapping.draft(earlier, ())
    reviewed = replace(draft, findings=reviews.findings(row, draft))
    outbox.take_back(row, now)
    made_for = Reason("taken_up", {"number": str(number)})
    return add_version(row, reviewed, earlier.author, Trail(owner, Mover.SEEKER, now), made_for).number
