"""Save the mailbox: through which account of the seeker's own mail goes out and comes in."""

from __future__ import annotations

from dataclasses import dataclass, field, replace
from datetime import datetime

from django.db import transaction

from afterword.domain.facts import Reason
from afterword.domain.mail_account import Security, Server
from afterword.domain.send.envelope import header_text, is_address
from afterword.domain.send.states import Mover, OutgoingState
from afterword.errors import Unusable
from afterword.ports import Vault
from afterword.store import access, models, outbox, queries
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
class TypedMailbox:
    """An account as the seeker typed it. Without `into`, mail is heard by hand.

    Where `into` has no password and none is kept, the one for sending is taken. An empty
    `sent_folder` is found by itself.
    """

    address: str
    out: TypedServer
    into: TypedServer | None = None
    name: str = ""
    sent_folder: str = ""


@transaction.atomic
def save_mailbox(owner: models.Seeker, typed: TypedMailbox, vault: Vault, now: datetime) -> None:
    """Keep the account; the passwords are locked before they reach the journal.

    With another address, what is queued is taken out of the outbox and its approval withdrawn:
    it was approved to go in another name. With another mailbox, listening begins anew.
    Raises Unusable: `address`, `host`, `port`, `security`, `password`.
    """
    owner = access.locked(owner)
    _check(typed)
    before = queries.account_of(owner, "")
    row = before or models.MailAccount(seeker=owner)
    sender_before, heard_before = queries.sender(owner).email, (row.in_host, row.in_user)
    _fill(row, typed, vault)
    row.saved_at = now
    row.save()
    if row.address.casefold() != sender_before.casefold():
        call_back(owner, now)
    if (row.in_host, row.in_user) != heard_before:
        models.Listening.objects.filter(seeker=owner).delete()
    models.Listening.objects.filter(seeker=owner).update(rest_until=None)
    Trail(owner, Mover.SEEKER, now).write("mailbox_saved", address=row.address)


def call_back(owner: models.Seeker, now: datetime) -> None:
    """Take what is queued out of the outbox: it was approved to go from another account."""
    for queued in queries.queued(owner):
        outbox.end(queued, OutgoingState.CANCELLED, Mover.SEEKER, Reason("account_changed"), now)
        models.Approval.objects.filter(pk=queued.approval_id).update(withdrawn_at=now)


def _check(typed: TypedMailbox) -> None:
    if not is_address(typed.address):
        raise Unusable("address", "one plain address, such as you@example.org")
    for server in filter(None, (typed.out, typed.into)):
        Server(server.host, server.port, _security(server.security), server.user)


def _security(word: str) -> Security:
    try:
        return Security(word)
    except ValueError:
        raise Unusable("security", "tls, starttls or none") from None


def _fill(row: models.MailAccount, typed: TypedMailbox, vault: Vault) -> None:
    out, into = typed.out, typed.into
    row.address, row.name = typed.address, header_text(typed.name)
    row.sent_folder = header_text(typed.sent_folder)
    row.out_secret = _secret(out, (row.out_host, row.out_user, row.out_secret), vault)
    row.out_host, row.out_port, row.out_security, row.out_user = out.host, out.port, out.security, out.user
    if into is None:
        row.in_host = row.in_user = row.in_secret = ""
        return
    same = replace(into, password=out.password) if into.password is None and not row.in_secret else into
    row.in_secret = _secret(same, (row.in_host, row.in_user, row.in_secret), vault)
    row.in_host, row.in_port, row.in_security, row.in_user = into.host, into.port, into.security, into.user


def _secret(typed: TypedServer, kept: tuple[str, str, str], vault: Vault) -> str:
    """The password, locked: as typed, else as kept, which is told to nobody but its own server."""
    host, user, secret = kept
    if not typed.user:
        return ""
    if typed.password is not None:
        return vault.lock(typed.password)
    if not secret or (host, user) != (typed.host, typed.user):
        raise Unusable("password", "the password of this login")
    return secret
