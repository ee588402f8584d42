"""Propose a mailbox: the servers of an address, as far as they are known, or its domain tells them."""

from __future__ import annotations

from dataclasses import dataclass

from afterword.actions.read_mailbox import ServerShown
from afterword.domain.account_finding import Place
from afterword.domain.mail_providers import Login, Provider, provider_of
from afterword.domain.send.envelope import is_address
from afterword.errors import Unusable
from afterword.ports import AccountFinder


@dataclass(frozen=True, slots=True)
class Proposal:
    """What is proposed for an address; a side that nobody told is None.

    `provider` is empty where its domain is nobody's we know; `by` says who told: `known`, `mx`,
    `autoconfig`, `central` or `srv`. `login` is password, app_password or browser_only, `state` the
    code of what holds at the provider, `consent` who lets programs in through the browser there.
    """

    provider: str
    out: ServerShown | None
    into: ServerShown | None
    login: str
    by: str = "known"
    state: str = ""
    consent: str = ""


def propose_mailbox(address: str) -> Proposal | None:
    """The servers of a known provider, with the address as the user; None for an unknown one."""
    provider = provider_of(address)
    return _of(provider, address, "known") if provider else None


def look_up_mailbox(address: str, finder: AccountFinder, *, central: bool = False) -> Proposal | None:
    """The same, where the domain itself is asked for what we do not know; the seeker said that it may be.

    Raises Unusable (`address`).
    """
    if not is_address(address):
        raise Unusable("address", "one plain address, such as you@example.org")
    known = propose_mailbox(address)
    if known:
        return known
    found = finder.find(address, central=central)
    if found is None:
        return None
    if found.provider:
        return _of(found.provider, address, found.by)
    return Proposal("", _shown(found.out), _shown(found.into), Login.PASSWORD, found.by)


def _of(provider: Provider, address: str, by: str) -> Proposal:
    out = ServerShown(*provider.out, address, has_password=False)
    into = ServerShown(*provider.into, address, has_password=False)
    return Proposal(provider.name, out, into, provider.login, by, provider.state, provider.consent)


def _shown(place: Place | None) -> ServerShown | None:
    if place is None:
        return None
    return ServerShown(place.host, place.port, place.security, place.user, has_password=False)
