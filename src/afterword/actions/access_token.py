"""The token that logs in: renewed in time, by one worker at a time, and taken back in the end."""

from __future__ import annotations

import time
from collections.abc import Callable
from datetime import datetime

from django.db import transaction

from afterword.domain.oauth import LEASE, Client, Grant, is_fresh
from afterword.domain.send.states import Mover
from afterword.errors import AfterwordError, ConsentNeeded, Missing, Unusable
from afterword.ports import AuthorizationServer, Clock, Vault
from afterword.store import access, models
from afterword.store.trail import Trail

#: The authorization server of a provider by its key.
Providers = Callable[[str], AuthorizationServer]
_GLANCE = 0.2  # seconds between two looks at what another worker renews


def access_token(owner: models.Seeker, number: int, providers: Providers, vault: Vault, clock: Clock) -> str:
    """A token that lasts for a session.

    One that renews may be spent once only, so the row is leased before it is used, by a conditional
    update: nothing is locked while the provider is asked, and whoever comes second waits for what
    the first one got. Raises ConsentNeeded where the seeker must sign in anew, NotReached, SecretLost.
    """
    try:
        return _token(owner, number, providers, vault, clock)
    except (Missing, Unusable):  # the account was forgotten meanwhile, or nobody knows its provider here
        raise ConsentNeeded("the mailbox or its provider is not known any more") from None


def _token(owner: models.Seeker, number: int, providers: Providers, vault: Vault, clock: Clock) -> str:
    while True:
        row, now = access.mail_account(owner, number), clock.now()
        if not row.refresh_secret:
            raise ConsentNeeded("it was not given yet, or is taken no more")
        if row.access_secret and is_fresh(row.access_until, now):
            return vault.unlock(row.access_secret)
        if _is_leased(row, now):
            time.sleep(_GLANCE)
        elif until := _lease(row, now):
            return _renewed(row, until, providers, vault, now)


def take_back(row: models.MailAccount, providers: Providers, vault: Vault) -> str | None:
    """Take a permission back at its provider; where that did not work, its page for it. None: all is well.

    Empty where it did not work and no page is known.
    """
    if not row.refresh_secret:
        return None
    try:
        server = providers(row.consent)
    except Unusable:
        return ""  # nobody knows it here any more, nor a page of its
    try:
        done = server.revoke(vault.unlock(row.refresh_secret))
    except AfterwordError:  # the key is lost: nothing is left that could be shown to the provider
        done = False
    return None if done else server.provider.page


def client_of(row: models.MailAccount, vault: Vault) -> Client:
    """By what this account is known at its provider. Raises SecretLost."""
    return Client(row.client_id, vault.unlock(row.client_secret))


def _is_leased(row: models.MailAccount, now: datetime) -> bool:
    return not row.access_secret and row.access_until is not None and now < row.access_until <= now + LEASE


def _lease(row: models.MailAccount, now: datetime) -> datetime | None:
    """Until when the row is ours alone to renew; None where somebody else was faster."""
    seen = models.MailAccount.objects.filter(
        pk=row.pk, access_secret=row.access_secret, access_until=row.access_until
    )
    until = now + LEASE
    return until if seen.update(access_secret="", access_until=until) == 1 else None


def _renewed(
    row: models.MailAccount, until: datetime, providers: Providers, vault: Vault, now: datetime
) -> str:
    ours = models.MailAccount.objects.filter(pk=row.pk, access_secret="", access_until=until)
    try:
        grant = providers(row.consent).renew(vault.unlock(row.refresh_secret), client_of(row, vault))
    except ConsentNeeded:
        _note_gone(row, until, now)
        raise
    except BaseException:
        ours.update(access_until=None)
        raise
    ours.update(**columns_of(grant, vault, now))
    return grant.access


def columns_of(grant: Grant, vault: Vault, now: datetime) -> dict[str, object]:
    """What is kept of a grant. A provider that sends nothing new to renew with leaves the old in force."""
    kept: dict[str, object] = {"access_secret": vault.lock(grant.access), "access_until": now + grant.lasts}
    return kept | ({"refresh_secret": vault.lock(grant.refresh)} if grant.refresh else {})


@transaction.atomic
def _note_gone(row: models.MailAccount, until: datetime, now: datetime) -> None:
    """The permission is taken no more: that is said once, and the provider is not asked again."""
    owner = access.locked(row.seeker)
    ours = models.MailAccount.objects.filter(pk=row.pk, access_secret="", access_until=until)
    if ours.update(refresh_secret="", access_until=None):
        Trail(owner, Mover.CLOCK, now).write("consent_gone", address=row.address)
