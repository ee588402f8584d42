"""Choose a sender: from which of the seeker's own addresses a message goes."""

from __future__ import annotations

from datetime import datetime

from django.db import transaction

from afterword.actions.along import opened, trail_of, written_down
from afterword.errors import Refused
from afterword.store import models, queries


@transaction.atomic
def choose_sender(owner: models.Seeker, touchpoint: int, address: str, now: datetime) -> None:
    """Let it go from this address of an account or alias of the seeker's; empty: the preferred one's.

    What was approved or queued from another is taken back. Raises Missing, Refused as
    `along.opened` does, and `no_such_sender`.
    """
    row = opened(owner, touchpoint)
    own = {one.email.casefold(): one.email for one in queries.senders(owner)}
    if address and address.casefold() not in own:
        raise Refused("no_such_sender", address=address)
    chosen = own.get(address.casefold(), "")
    if chosen == row.sends_from:
        return
    trail = trail_of(row, now)
    trail.change(row, sends_from=chosen)
    written_down(row, trail, "sender_chosen", address=chosen or queries.sender(owner).email)
