"""Asks the domain of an address for its mail servers: its name server first, then its web server."""

from __future__ import annotations

from pathlib import Path
from urllib.parse import urlencode

from afterword.adapters.account_finder.autoconfig import read_autoconfig
from afterword.adapters.account_finder.names import Names
from afterword.adapters.account_finder.web import Web
from afterword.domain.account_finding import (
    IN_SERVICES,
    OUT_SERVICES,
    Found,
    Place,
    best_offer,
    best_service,
    place_of,
)
from afterword.domain.mail_account import Security
from afterword.domain.mail_providers import hosted_by
from afterword.domain.send.fields import ascii_domain

_DIRECTORY = "autoconfig.thunderbird.net"

__all__ = ["DomainFinder", "Names", "Web"]


class DomainFinder:
    """Asks in the order in which the least is told to the fewest.

    Who hosts the domain and which servers it names, its name server says, which learns the domain
    only. Its own web server is told the address, as every mail program tells it. The directory of
    Thunderbird, which is somebody else's, is asked where that was allowed, and told the domain.
    """

    def __init__(
        self, authorities: Path | None = None, names: Names | None = None, web: Web | None = None
    ) -> None:
        self._names = names or Names()
        self._web = web or Web(authorities)

    def find(self, address: str, *, central: bool = False) -> Found | None:
        """What is found first."""
        domain = (ascii_domain(address.rpartition("@")[2]) or "").lower()
        if not domain:
            return None
        provider = hosted_by(self._names.exchangers(domain))
        if provider:
            return Found("mx", provider=provider)
        found = self._by_names(domain, address) or self._by_itself(domain, address)
        if found is None and central:
            return self._read(_DIRECTORY, f"/v1.1/{domain}", address, "central")
        return found

    def _by_names(self, domain: str, address: str) -> Found | None:
        out = self._service(OUT_SERVICES, domain, address)
        return Found("srv", out, self._service(IN_SERVICES, domain, address)) if out else None

    def _service(self, services: tuple[tuple[str, Security], ...], domain: str, address: str) -> Place | None:
        for name, security in services:
            best = best_service(self._names.services(f"{name}.{domain}"))
            if best:
                return place_of(best, security, address)
        return None

    def _by_itself(self, domain: str, address: str) -> Found | None:
        question = f"?{urlencode({'emailaddress': address})}"
        return self._read(
            f"autoconfig.{domain}", f"/mail/config-v1.1.xml{question}", address, "autoconfig"
        ) or self._read(domain, "/.well-known/autoconfig/mail/config-v1.1.xml", address, "autoconfig")

    def _read(self, host: str, path: str, address: str, by: str) -> Found | None:
        raw = self._web.get(host, path)
        out, into = read_autoconfig(raw) if raw else ((), ())
        goes = best_offer(out, address)
        return Found(by, goes, best_offer(into, address)) if goes else None
