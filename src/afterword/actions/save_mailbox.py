"""Save a mailbox: an account of the seeker's own, through which mail goes out and comes in."""

from __future__ import annotations

from dataclasses import dataclass, field, replace
from datetime import datetime

from django.db import transaction

from afterword.actions.call_back import call_back
from afterword.domain.mail_account import LoginBy, Security, Server
from afterword.domain.send.envelope import header_text, is_address
from afterword.domain.send.states import Mover
from afterword.errors import Unusable
from afterword.ports import Vault
from afterword.store import access, models, queries
from afterword.store.trail import Trail


@dataclass(frozen=True, slots=True)
class TypedServer:
    """A server as the seeker typed it.

    `password` None: the one that is kept stays, as long as host and user stay, too.
    """

    host: str
    port: int
    security: str = "tls"
    user: str = ""
    password: str | None = field(default=None, repr=False)


@dataclass(frozen=True, slots=True)
class TypedConsent:
    """By whom one signs in through the browser, and the seeker's own client id there.

    `client_secret` None: the one that is kept stays, as long as the client id does.
    """

    provider: str
    client_id: str
    client_secret: str | None = field(default=None, repr=False)


@dataclass(frozen=True, slots=True)
class TypedMailbox:
    """An account as the seeker typed it. Without `into`, mail is heard by hand.

    Where `into` has no password and none is kept, the one for sending is taken. An empty
    `sent_folder` is found by itself. With a `consent`, no password is asked for.
    """

    address: str
    out: TypedServer
    into: TypedServer | None = None
    name: str = ""
    sent_folder: str = ""
    consent: TypedConsent | None = None


@transaction.atomic
def save_mailbox(
    owner: models.Seeker, typed: TypedMailbox, vault: Vault, now: datetime, number: int | None = None
) -> int:
    """Keep the account, and say its number; what is secret is locked before it reaches the journal.

    Without a `number` it is the account of this address, or a new one. The first is the one that is
    preferred. What is queued to go from an address that no account sends for any more is taken out
    of the outbox. With another server to hear from, listening begins anew.
    Raises Missing, and Unusable: `address`, `host`, `port`, `security`, `password`, `client_id`.
    """
    owner = access.locked(owner)
    _check(typed)
    row = _row(owner, typed.address, number)
    heard_before = (row.address, row.in_host, row.in_user)
    _fill(row, typed, vault)
    row.saved_at = now
    row.save()
    call_back(owner, now)
    _listen_anew(row, heard_before)
    Trail(owner, Mover.SEEKER, now).write("mailbox_saved", address=row.address)
    return row.pk


def _check(typed: TypedMailbox) -> None:
    if not is_address(typed.address):
        raise Unusable("address", "one plain address, such as you@example.org")
    for server in filter(None, (typed.out, typed.into)):
        Server(server.host, server.port, _security(server.security), server.user)
    client = typed.consent.client_id if typed.consent else "-"
    if not client or not (client.isascii() and client.isprintable()) or " " in client:
        raise Unusable("client_id", "the client id as the provider shows it, without spaces")


def _security(word: str) -> Security:
    try:
        return Security(word)
    except ValueError:
        raise Unusable("security", "tls, starttls or none") from None


def _row(owner: models.Seeker, address: str, number: int | None) -> models.MailAccount:
    """The account that is meant, whose address is not one of another account."""
    named = queries.account_of(owner, address)
    if number is not None:
        row = access.mail_account(owner, number)
    else:
        row = named or models.MailAccount(seeker=owner, preferred=not queries.accounts(owner).exists())
    if named and (named.pk != row.pk or named.address.casefold() != address.casefold()):
        raise Unusable("address", "one that no mailbox of yours has yet, not even as a further address")
    return row


def _fill(row: models.MailAccount, typed: TypedMailbox, vault: Vault) -> None:
    out, into = typed.out, typed.into
    before = row.out_user or row.address
    row.address, row.name = typed.address, header_text(typed.name)
    row.sent_folder = header_text(typed.sent_folder)
    _fill_consent(row, typed.consent, vault, same_login=(out.user or typed.address) == before)
    row.out_secret = _secret(out, (row.out_host, row.out_user, row.out_secret), vault, row.login)
    row.out_host, row.out_port, row.out_security, row.out_user = out.host, out.port, out.security, out.user
    if into is None:
        row.in_host = row.in_user = row.in_secret = ""
        return
    same = replace(into, password=out.password) if into.password is None and not row.in_secret else into
    row.in_secret = _secret(same, (row.in_host, row.in_user, row.in_secret), vault, row.login)
    row.in_host, row.in_port, row.in_security, row.in_user = into.host, into.port, into.security, into.user


def _fill_consent(
    row: models.MailAccount, typed: TypedConsent | None, vault: Vault, *, same_login: bool
) -> None:
    """A consent holds for one client of one provider and one login: with another, it is asked anew."""
    before = (row.login, row.consent, row.client_id)
    row.login = LoginBy.OAUTH if typed else LoginBy.PASSWORD
    row.consent, row.client_id = (typed.provider, typed.client_id) if typed else ("", "")
    if not same_login or (row.login, row.consent, row.client_id) != before:
        row.client_secret = row.refresh_secret = row.access_secret = ""
        row.access_until = None
    if typed and typed.client_secret is not None:
        row.client_secret = vault.lock(typed.client_secret) if typed.client_secret else ""


def _secret(typed: TypedServer, kept: tuple[str, str, str], vault: Vault, login: str) -> str:
    """The password, locked: as typed, else as kept, which is told to nobody but its own server."""
    host, user, secret = kept
    if not typed.user or login == LoginBy.OAUTH:
        return ""
    if typed.password is not None:
        return vault.lock(typed.password)
    if not secret or (host, user) != (typed.host, typed.user):
        raise Unusable("password", "the password of this login")
    return secret


def _listen_anew(row: models.MailAccount, before: tuple[str, str, str]) -> None:
    """What was heard holds for the same mailbox only; a login that was refused is tried at once."""
    heard = models.Listening.objects.filter(seeker=row.seeker_id, mailbox=before[0])
    if (row.in_host, row.in_user) != before[1:]:
        heard.delete()
    heard.update(rest_until=None, mailbox=row.address)
