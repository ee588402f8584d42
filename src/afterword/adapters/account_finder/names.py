"""What the name server says of a domain: whither its mail goes, and which services it offers."""

from __future__ import annotations

from typing import Any

import dns.exception
import dns.resolver

from afterword.domain.account_finding import Service

PATIENCE = 5.0  # seconds for one question, however many servers are tried
#: Of a hostile answer no more is read.
_MOST = 20


class Names:
    """Questions to a resolver, the system's own unless another is given."""

    def __init__(self, resolver: dns.resolver.Resolver | None = None, patience: float = PATIENCE) -> None:
        self._resolver = resolver
        self._patience = patience

    def exchangers(self, domain: str) -> tuple[str, ...]:
        """The names to which mail for a domain goes, the preferred first; none where nothing is known."""
        found = sorted((one.preference, one.exchange.to_text()) for one in self._asked(domain, "MX"))
        return tuple(name for _, name in found)

    def services(self, name: str) -> tuple[Service, ...]:
        """The records of a service."""
        return tuple(
            Service(one.priority, one.weight, one.port, one.target.to_text())
            for one in self._asked(name, "SRV")
        )

    def _asked(self, name: str, kind: str) -> list[Any]:
        """The records, whose class is their kind's; none where nobody answers."""
        try:
            resolver = self._resolver or dns.resolver.Resolver()
            answer = resolver.resolve(name, kind, lifetime=self._patience, search=False)
        except (dns.exception.DNSException, OSError):
            return []
        return list(answer)[:_MOST]
