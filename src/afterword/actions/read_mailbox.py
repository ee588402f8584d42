"""Read the mailboxes: each account as a page may show it, and as an adapter needs it."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from datetime import datetime

from afterword.domain.mail_account import LoginBy, MailAccount, Security, Server
from afterword.domain.mail_providers import keeps_sent
from afterword.domain.send.moment import Listening
from afterword.domain.sources import Mailbox
from afterword.ports import Vault
from afterword.store import access, models, queries

#: What gives the token of the account of this number, in the moment of its login.
TokenOf = Callable[[int], Callable[[], str]]


@dataclass(frozen=True, slots=True)
class ServerShown:
    """A server as it may be shown: everything but the password."""

    host: str
    port: int
    security: str
    user: str
    has_password: bool


@dataclass(frozen=True, slots=True)
class AliasShown:
    """A further address of an account; an empty name is the account's own."""

    number: int
    name: str
    address: str


@dataclass(frozen=True, slots=True)
class ConsentShown:
    """A sign-in through the browser as it may be shown. `given`: the permission is there."""

    provider: str
    client_id: str
    has_secret: bool
    given: bool


@dataclass(frozen=True, slots=True)
class MailboxShown:
    """The account, and how well it is heard.

    `preferred`: what nobody chose another address for goes from here. `consent` is None where a
    password logs in. `listening` is by_hand, well, failing or paused, `cause` the name of the
    failure's class, `detail` the server's words, `heard_well_at` the last good look. While a long
    look goes on, it has come `done` of `of` messages far.
    """

    number: int
    address: str
    name: str
    preferred: bool
    day_cap: int
    pace: int
    aliases: tuple[AliasShown, ...]
    consent: ConsentShown | None
    out: ServerShown
    into: ServerShown | None
    sent_folder: str
    server_keeps_sent: bool
    listening: str
    cause: str
    detail: str
    heard_well_at: datetime | None
    done: int = 0
    of: int = 0


def read_mailbox(owner: models.Seeker, number: int | None = None) -> MailboxShown | None:
    """The account of this number, else the preferred one; None where there is none. Raises Missing."""
    row = queries.account_of(owner, "") if number is None else access.mail_account(owner, number)
    return _shown(row, _heard(owner).get(row.address)) if row else None


def read_mailboxes(owner: models.Seeker) -> tuple[MailboxShown, ...]:
    """Every account of the seeker, the preferred one first."""
    heard = _heard(owner)
    rows = queries.accounts(owner).prefetch_related("aliases")
    return tuple(_shown(row, heard.get(row.address)) for row in rows)


def number_of(owner: models.Seeker, address: str) -> int | None:
    """The number of the account that sends for an address; of none, the preferred one's."""
    row = queries.account_of(owner, address)
    return row.pk if row else None


def mail_accounts(owner: models.Seeker, vault: Vault, token_of: TokenOf) -> tuple[MailAccount, ...]:
    """Every account as adapters use it, the preferred one first."""
    return tuple(_account(owner, row, vault, token_of) for row in queries.accounts(owner))


def mail_account(
    owner: models.Seeker, vault: Vault, token_of: TokenOf, address: str = ""
) -> MailAccount | None:
    """The account that sends for an address; of none given, the preferred one. None: there is none."""
    row = queries.account_of(owner, address)
    return _account(owner, row, vault, token_of) if row else None


def _heard(owner: models.Seeker) -> dict[str, models.Listening]:
    return {row.mailbox: row for row in models.Listening.objects.filter(seeker=owner)}


def _shown(row: models.MailAccount, heard: models.Listening | None) -> MailboxShown:
    return MailboxShown(
        number=row.pk,
        address=row.address,
        name=row.name,
        preferred=row.preferred,
        day_cap=row.day_cap,
        pace=row.pace,
        aliases=tuple(AliasShown(one.pk, one.name, one.address) for one in row.aliases.all()),
        consent=_consent(row),
        out=ServerShown(row.out_host, row.out_port, row.out_security, row.out_user, bool(row.out_secret)),
        into=_shown_in(row),
        sent_folder=row.sent_folder,
        server_keeps_sent=keeps_sent(row.out_host),
        listening=heard.state if heard else Listening.BY_HAND,
        cause=heard.cause if heard else "",
        detail=heard.detail if heard else "",
        heard_well_at=heard.heard_well_at if heard else None,
        done=heard.done if heard else 0,
        of=heard.of if heard else 0,
    )


def _consent(row: models.MailAccount) -> ConsentShown | None:
    if row.login != LoginBy.OAUTH:
        return None
    return ConsentShown(row.consent, row.client_id, bool(row.client_secret), bool(row.refresh_secret))


def _shown_in(row: models.MailAccount) -> ServerShown | None:
    if not row.in_host:
        return None
    return ServerShown(row.in_host, row.in_port, row.in_security, row.in_user, bool(row.in_secret))


def _account(owner: models.Seeker, row: models.MailAccount, vault: Vault, token_of: TokenOf) -> MailAccount:
    """Each password is unlocked, and each token got, in the moment of its login."""
    token = token_of(row.pk) if row.login == LoginBy.OAUTH else None

    def server(host: str, port: int, security: str, user: str, secret: str) -> Server:
        return Server(host, port, Security(security), user, lambda: vault.unlock(secret), token)

    out = server(row.out_host, row.out_port, row.out_security, row.out_user, row.out_secret)
    into = None
    if row.in_host:
        into = server(row.in_host, row.in_port, row.in_security, row.in_user, row.in_secret)
    sender = Mailbox(row.name or owner.name, row.address)
    return MailAccount(sender, out, into, row.sent_folder, keeps_sent(row.out_host))
