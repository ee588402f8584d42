"""What a domain says of its own mail servers, and which of it is taken (RFC 6186, RFC 8314, autoconfig)."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass

from afterword.domain.mail_account import HIGHEST_PORT, Security
from afterword.domain.mail_providers import Provider

#: The services by which a domain names its servers, each kind with the safer one first.
OUT_SERVICES = (("_submissions._tcp", Security.TLS), ("_submission._tcp", Security.STARTTLS))
IN_SERVICES = (("_imaps._tcp", Security.TLS), ("_imap._tcp", Security.STARTTLS))
_NOT_OFFERED = "."


@dataclass(frozen=True, slots=True)
class Place:
    """Where a server is, how it is spoken to, and as whom one logs in."""

    host: str
    port: int
    security: Security
    user: str


@dataclass(frozen=True, slots=True)
class Found:
    """What was found for an address, and who said so: `mx`, `autoconfig`, `central` or `srv`.

    `provider` where the domain is known to be hosted by one; else the two places, either of which
    may be missing.
    """

    by: str
    out: Place | None = None
    into: Place | None = None
    provider: Provider | None = None


@dataclass(frozen=True, slots=True)
class Service:
    """One SRV record."""

    priority: int
    weight: int
    port: int
    host: str


@dataclass(frozen=True, slots=True)
class Offered:
    """One server as an autoconfig file names it, in the file's own words."""

    host: str
    port: str
    socket: str
    user: str
    logins: tuple[str, ...]


#: How such a file calls the ways to encrypt; `plain` is left out.
_SOCKETS = {"ssl": Security.TLS, "tls": Security.TLS, "starttls": Security.STARTTLS}
#: The logins that we can do; a file that names none means the usual one.
_LOGINS = frozenset({"password-cleartext", "plain", "oauth2"})


def best_service(records: Iterable[Service]) -> Service | None:
    """The one that the domain prefers; None where there is none, or it says that it offers none."""
    wanted = min(records, key=lambda one: (one.priority, -one.weight), default=None)
    return None if wanted is None or wanted.host.strip() in {"", _NOT_OFFERED} else wanted


def place_of(service: Service, security: Security, address: str) -> Place:
    """The server of a record; the login there is the address (RFC 6186, section 4)."""
    return Place(service.host.rstrip("."), service.port, security, address)


def best_offer(offers: Sequence[Offered], address: str) -> Place | None:
    """The first server of an autoconfig file that is encrypted and knows a login of ours."""
    found = (_usable(offer, address) for offer in offers)
    return next((place for place in found if place), None)


def _usable(offer: Offered, address: str) -> Place | None:
    host, user = _filled(offer.host, address), _filled(offer.user, address) or address
    security = _SOCKETS.get(offer.socket.casefold())
    known = not offer.logins or _LOGINS & {one.casefold() for one in offer.logins}
    if security is None or not known or not is_port(offer.port) or not host:
        return None
    return Place(host, int(offer.port), security, user)


def is_port(text: str) -> bool:
    """Whether this is the number of a port."""
    short = text.isascii() and text.isdigit() and len(text) <= len(str(HIGHEST_PORT))
    return short and 0 < int(text) <= HIGHEST_PORT


def _filled(text: str, address: str) -> str:
    """The file's own gaps, filled with the address."""
    local, _, domain = address.rpartition("@")
    gaps = {"%EMAILADDRESS%": address, "%EMAILLOCALPART%": local, "%EMAILDOMAIN%": domain}
    for gap, value in gaps.items():
        text = text.replace(gap, value)
    return text.strip()
