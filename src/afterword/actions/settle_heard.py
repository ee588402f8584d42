"""Settle: a mail that answers or returns a message of which nobody knew whether it went.

Only the number of the message counts (its Message-ID), which is random and known to nobody before
the message has left. So whoever names it has it, and even a forged report of a failure can only be
written once it is true that the message went: it then counts as sent and is never sent again. A
report that names no more than an address settles nothing.
"""

from __future__ import annotations

from datetime import datetime

from afterword.actions.look_up_unsure import went_after_all
from afterword.domain.facts import Reason
from afterword.domain.hear.own_words import is_own
from afterword.domain.match.sender import ids_of
from afterword.domain.sources import Mail
from afterword.store import models, queries


def settle_heard(owner: models.Seeker, mail: Mail, now: datetime) -> list[int]:
    """Call sent what this mail proves to have gone; the numbers of these. Call it in a transaction."""
    named = ids_of(mail)
    rows = list(queries.not_known_to_have_gone(owner, {f"<{one}>" for one in named})) if named else []
    if rows and is_own(mail.sender.email, queries.own_addresses(owner)):
        return []  # what the seeker writes themselves may name a draft
    why = Reason("bounced_after" if mail.is_report or mail.failed else "answered_after")
    return [row.pk for row in rows if went_after_all(owner, row, why, now)]
