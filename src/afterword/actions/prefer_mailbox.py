"""Prefer a mailbox: what nobody chose another address for goes from there."""

from __future__ import annotations

from datetime import datetime

from django.db import transaction

from afterword.actions.call_back import hold_fast
from afterword.domain.send.states import Mover
from afterword.store import access, models, queries
from afterword.store.trail import Trail


@transaction.atomic
def prefer_mailbox(owner: models.Seeker, number: int, now: datetime) -> None:
    """Prefer this account from here on. What is approved already goes as it was approved. Raises Missing."""
    owner = access.locked(owner)
    row = access.mail_account(owner, number)
    if row.preferred:
        return
    hold_fast(owner, queries.sender(owner).email)
    make_preferred(row)
    Trail(owner, Mover.SEEKER, now).write("mailbox_preferred", address=row.address)


def make_preferred(row: models.MailAccount) -> None:
    """Mark this one, and no other."""
    models.MailAccount.objects.filter(seeker=row.seeker_id, preferred=True).update(preferred=False)
    models.MailAccount.objects.filter(pk=row.pk).update(preferred=True)
