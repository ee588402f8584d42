"""Sign in to a mailbox through the browser: begin it here, finish it when the browser comes back."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import datetime

from django.db import transaction

from afterword.actions.access_token import Providers, client_of, columns_of
from afterword.domain.mail_account import LoginBy
from afterword.domain.oauth import COMES_BACK_TO, Attempt, Grant, address_to_open, code_of
from afterword.domain.send.states import Mover
from afterword.errors import ConsentFailed, Missing, Refused
from afterword.ports import Attempts, Vault
from afterword.store import access, models
from afterword.store.trail import Trail

__all__ = ["COMES_BACK_TO", "SignedIn", "begin_sign_in", "finish_sign_in"]


@dataclass(frozen=True, slots=True)
class SignedIn:
    """A sign-in that came to its end: whose mailbox, and the page to show next."""

    address: str
    then: str


def begin_sign_in(
    owner: models.Seeker,
    number: int,
    providers: Providers,
    attempts: Attempts,
    redirect: tuple[str, str],
    now: datetime,
) -> str:
    """The address to open in the browser. It may take ten minutes, and works once.

    `redirect` is where the browser comes back to, and the page to show then. Raises Missing, and
    Refused (`no_client`) where the mailbox is not set up for it.
    """
    row = access.mail_account(owner, number)
    if row.login != LoginBy.OAUTH:
        raise Refused("no_client")
    provider = providers(row.consent).provider
    attempt = attempts.begin(owner.pk, row.pk, *redirect, now)
    return address_to_open(provider, row.client_id, attempt, row.out_user or row.address)


def finish_sign_in(
    answer: Mapping[str, str], attempts: Attempts, providers: Providers, vault: Vault, now: datetime
) -> SignedIn:
    """Keep what the provider grants for the code that the browser brought back.

    Who it is for stands in the attempt, which only whoever began it can have had begun. Raises
    ConsentFailed, and Missing where the mailbox was forgotten meanwhile.
    """
    attempt = attempts.take(answer.get("state", ""))
    if attempt is None:
        raise ConsentFailed("not_ours")
    if now > attempt.until:
        raise ConsentFailed("too_late")
    owner = _owner(attempt)
    row = access.mail_account(owner, attempt.account)
    grant = providers(row.consent).redeem(attempt, code_of(answer), client_of(row, vault))
    if not grant.refresh:
        raise ConsentFailed("no_lasting")
    _keep(owner, attempt.account, grant, vault, now)
    return SignedIn(row.address, attempt.then)


def _owner(attempt: Attempt) -> models.Seeker:
    owner = models.Seeker.objects.filter(pk=attempt.owner).first()
    if owner is None:
        raise Missing("mailbox")
    return owner


@transaction.atomic
def _keep(owner: models.Seeker, number: int, grant: Grant, vault: Vault, now: datetime) -> None:
    owner = access.locked(owner)
    row = access.mail_account(owner, number)
    models.MailAccount.objects.filter(pk=row.pk).update(**columns_of(grant, vault, now))
    models.Listening.objects.filter(seeker=owner, mailbox=row.address).update(rest_until=None)
    Trail(owner, Mover.SEEKER, now).write("consent_given", address=row.address)
