"""Read the mailbox: the account as a page may show it, and as an adapter needs it."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime

from afterword.domain.mail_account import MailAccount, Security, Server
from afterword.domain.mail_providers import keeps_sent, provider_of
from afterword.domain.send.moment import Listening
from afterword.ports import Vault
from afterword.store import models, queries


@dataclass(frozen=True, slots=True)
class ServerShown:
    """A server as it may be shown: everything but the password."""

    host: str
    port: int
    security: str
    user: str
    has_password: bool


@dataclass(frozen=True, slots=True)
class MailboxShown:
    """The account, and how well it is heard.

    `listening` is by_hand, well, failing or paused, `cause` the name of the failure's class,
    `detail` the server's words, `heard_well_at` the last good look. While a long look goes on, it has
    come `done` of `of` messages far.
    """

    address: str
    name: str
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


@dataclass(frozen=True, slots=True)
class Proposal:
    """What is proposed for an address. `login` is password, app_password or browser_only."""

    provider: str
    out: ServerShown
    into: ServerShown
    login: str


def read_mailbox(owner: models.Seeker) -> MailboxShown | None:
    """The seeker's account; None where there is none."""
    row = _row(owner)
    if row is None:
        return None
    heard = models.Listening.objects.filter(seeker=owner, mailbox=row.address).first()
    return MailboxShown(
        address=row.address,
        name=row.name,
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


def propose_mailbox(address: str) -> Proposal | None:
    """The servers of a known provider, with the address as the user; None for an unknown one."""
    provider = provider_of(address)
    if provider is None:
        return None
    return Proposal(
        provider.name,
        ServerShown(*provider.out, address, has_password=False),
        ServerShown(*provider.into, address, has_password=False),
        provider.login,
    )


def mail_accounts(owner: models.Seeker, vault: Vault) -> tuple[MailAccount, ...]:
    """Every account as adapters use it, the preferred one first."""
    return tuple(_account(owner, row, vault) for row in queries.accounts(owner))


def mail_account(owner: models.Seeker, vault: Vault, address: str = "") -> MailAccount | None:
    """The account that sends for an address; of none given, the preferred one. None: there is none."""
    row = queries.account_of(owner, address)
    return _account(owner, row, vault) if row else None


def _account(owner: models.Seeker, row: models.MailAccount, vault: Vault) -> MailAccount:
    """Each password is unlocked in the moment of its login."""
    out = _server(row.out_host, row.out_port, row.out_security, row.out_user, row.out_secret, vault)
    into = None
    if row.in_host:
        into = _server(row.in_host, row.in_port, row.in_security, row.in_user, row.in_secret, vault)
    sender = queries.sender(owner, row.address)
    return MailAccount(sender, out, into, row.sent_folder, keeps_sent(row.out_host))


def _row(owner: models.Seeker) -> models.MailAccount | None:
    return queries.account_of(owner, "")


def _shown_in(row: models.MailAccount) -> ServerShown | None:
    if not row.in_host:
        return None
    return ServerShown(row.in_host, row.in_port, row.in_security, row.in_user, bool(row.in_secret))


def _server(host: str, port: int, security: str, user: str, secret: str, vault: Vault) -> Server:
    return Server(host, port, Security(security), user, lambda: vault.unlock(secret))
