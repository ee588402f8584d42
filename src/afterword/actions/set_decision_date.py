"""Set the day by which they said they would decide, where no file told it, or told it wrongly."""

from __future__ import annotations

from datetime import date, datetime

from django.db import transaction

from afterword.domain.send.states import Mover
from afterword.store import access, models
from afterword.store.trail import Trail


@transaction.atomic
def set_decision_date(owner: models.Seeker, interview: int, day: date, now: datetime) -> int:
    """Keep the day, whatever is read later; the number of the entry that `undo` takes. Raises Missing."""
    owner = access.locked(owner)
    round_ = access.interview(owner, interview)
    round_.changed_at = now
    round_.save(update_fields=["changed_at"])
    trail = Trail(owner, Mover.SEEKER, now)
    trail.change(round_.application, decision_date=day, decision_source=None, decision_by_hand=True)
    return trail.write("decision_date_set", round_, date=day.isoformat()).pk
