"""Aliases: further addresses in whose name a mailbox sends, and by which it is written to."""

from __future__ import annotations

from datetime import datetime

from django.db import transaction

from afterword.actions.call_back import call_back
from afterword.domain.send.envelope import header_text, is_address
from afterword.domain.send.states import Mover
from afterword.errors import Unusable
from afterword.store import access, models, queries
from afterword.store.trail import Trail


@transaction.atomic
def add_alias(owner: models.Seeker, number: int, address: str, name: str, now: datetime) -> int:
    """Add an address to an account, and say the alias's number; an empty `name`: the account's own.

    Added again it is given the name. Raises Missing, and Unusable (`address`) where another account has it.
    """
    owner = access.locked(owner)
    row = access.mail_account(owner, number)
    if not is_address(address):
        raise Unusable("address", "one plain address, such as you@example.org")
    named = queries.account_of(owner, address)
    alias = row.aliases.filter(address__iexact=address).first() or models.MailAlias(account=row)
    if named and (named.pk != row.pk or alias.pk is None):
        raise Unusable("address", "one that no mailbox of yours has yet")
    alias.address, alias.name = address, header_text(name)
    alias.save()
    Trail(owner, Mover.SEEKER, now).write("alias_added", alias=address, address=row.address)
    return alias.pk


@transaction.atomic
def remove_alias(owner: models.Seeker, number: int, now: datetime) -> None:
    """Take an address away. What is queued to go from it is taken out of the outbox. Raises Missing."""
    owner = access.locked(owner)
    alias = access.mail_alias(owner, number)
    alias.delete()
    call_back(owner, now)
    trail = Trail(owner, Mover.SEEKER, now)
    trail.write("alias_removed", alias=alias.address, address=alias.account.address)
