"""Pace a mailbox: how many messages a day go from it, and how far apart."""

from __future__ import annotations

from datetime import datetime

from django.db import transaction

from afterword.domain.mail_account import LONGEST_PACE, MOST_A_DAY
from afterword.domain.send.states import Mover
from afterword.errors import Unusable
from afterword.store import access, models
from afterword.store.trail import Trail

__all__ = ["LONGEST_PACE", "MOST_A_DAY", "pace_mailbox"]


@transaction.atomic
def pace_mailbox(owner: models.Seeker, number: int, day_cap: int, pace: int, now: datetime) -> None:
    """At most `day_cap` messages in 24 hours, `pace` seconds apart. Raises Missing, Unusable."""
    owner = access.locked(owner)
    row = access.mail_account(owner, number)
    if not 0 < day_cap <= MOST_A_DAY:
        raise Unusable("day_cap", f"a number from 1 to {MOST_A_DAY}")
    if not 0 <= pace <= LONGEST_PACE:
        raise Unusable("pace", f"a number of seconds from 0 to {LONGEST_PACE}")
    row.day_cap, row.pace = day_cap, pace
    row.save(update_fields=["day_cap", "pace"])
    trail = Trail(owner, Mover.SEEKER, now)
    trail.write("mailbox_paced", address=row.address, day_cap=str(day_cap), pace=str(pace))
