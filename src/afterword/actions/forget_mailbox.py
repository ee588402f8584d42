"""Forget the mailbox: the account and its passwords are erased."""

from __future__ import annotations

from datetime import datetime

from django.db import transaction

from afterword.actions.save_mailbox import call_back
from afterword.domain.send.states import Mover
from afterword.store import access, models, queries
from afterword.store.trail import Trail


@transaction.atomic
def forget_mailbox(owner: models.Seeker, now: datetime) -> None:
    """Erase the account. What is queued is taken out of the outbox, and mail is heard by hand again.

    What is unsure stays so: whether it went, only the seeker can look now.
    """
    owner = access.locked(owner)
    rows = models.MailAccount.objects.filter(seeker=owner)
    if not rows.exists():
        return
    address = queries.sender(owner).email
    call_back(owner, now)
    rows.delete()
    models.Listening.objects.filter(seeker=owner).delete()
    Trail(owner, Mover.SEEKER, now).write("mailbox_forgotten", address=address)
