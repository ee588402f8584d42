"""Forget a mailbox: the account, its passwords and its permission are erased."""

from __future__ import annotations

from datetime import datetime

from django.db import transaction

from afterword.actions.access_token import Providers, take_back
from afterword.actions.call_back import call_back
from afterword.actions.prefer_mailbox import make_preferred
from afterword.domain.send.states import Mover
from afterword.ports import Vault
from afterword.store import access, models, queries
from afterword.store.trail import Trail


def forget_mailbox(
    owner: models.Seeker, number: int, providers: Providers, vault: Vault, now: datetime
) -> str | None:
    """Erase the account; what is queued to go from its addresses is taken out of the outbox.

    Was it the preferred one, the next one is. A permission is taken back at its provider first; where
    that did not work, the provider's own page for it is answered, and the account is gone all the
    same. What is unsure stays so: whether it went, only the seeker can look now. Raises Missing.
    """
    left = take_back(access.mail_account(owner, number), providers, vault)
    _erase(owner, number, now)
    return left


@transaction.atomic
def _erase(owner: models.Seeker, number: int, now: datetime) -> None:
    owner = access.locked(owner)
    row = access.mail_account(owner, number)
    address = row.address
    row.delete()
    following = queries.accounts(owner).first()
    if following and not following.preferred:
        make_preferred(following)
    call_back(owner, now)
    models.Listening.objects.filter(seeker=owner, mailbox=address).delete()
    Trail(owner, Mover.SEEKER, now).write("mailbox_forgotten", address=address)
