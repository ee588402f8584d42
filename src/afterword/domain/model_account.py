"""The seeker's own language model: where it answers, how it is called, and what it costs."""

from __future__ import annotations

import ipaddress
from collections.abc import Callable
from dataclasses import dataclass, field
from decimal import Decimal
from urllib.parse import urlsplit

from afterword.domain.mail_account import THIS_MACHINE
from afterword.errors import Unusable

_MILLION = 1_000_000
_WANTED = "a whole address, such as http://127.0.0.1:11434/v1"


@dataclass(frozen=True, slots=True)
class Prices:
    """What a million tokens cost, in `currency`, read and written; None where nobody said."""

    read: Decimal | None = None
    written: Decimal | None = None
    currency: str = ""

    def cost(self, tokens_read: int, tokens_written: int) -> Decimal | None:
        """What so many tokens cost; None where the prices are not known."""
        if self.read is None or self.written is None:
            return None
        return (self.read * tokens_read + self.written * tokens_written) / _MILLION


@dataclass(frozen=True, slots=True)
class ModelAccount:
    """A model behind an OpenAI-compatible address. `key` is asked in the moment of use only."""

    address: str
    model: str
    key: Callable[[], str] = field(default=str, repr=False)
    prices: Prices = Prices()


def address_of(typed: str) -> str:
    """The base address as it is kept: no slash at the end, `/v1` where no path was given.

    Raises Unusable (`address`): only http and https, no name and password in it, and http only
    to this machine or into a network of one's own, for whoever is on the way reads along.
    """
    text = typed.strip()
    try:
        parts = urlsplit(text)
        host, port = parts.hostname or "", parts.port
    except ValueError:
        raise Unusable("address", _WANTED) from None
    odd = any(not letter.isprintable() or letter in " \\" for letter in text)
    if parts.scheme not in {"http", "https"} or not host or odd or port == 0:
        raise Unusable("address", _WANTED)
    if parts.username or parts.password or parts.query or parts.fragment:
        raise Unusable("address", f"{_WANTED}, without a name, a password or a question in it")
    if parts.scheme == "http" and not (is_here(text) or _is_near(host)):
        raise Unusable("address", "https, for what is on the internet")
    return f"{parts.scheme}://{parts.netloc}{parts.path.rstrip('/') or '/v1'}"


def host_of(address: str) -> str:
    """To whom it goes: the host that the address names."""
    return urlsplit(address).hostname or address


def door_of(address: str) -> tuple[str, str, int | None]:
    """Scheme, host and port: a key that was given for one is not for another."""
    parts = urlsplit(address)
    return parts.scheme, (parts.hostname or "").casefold(), parts.port


def is_here(address: str) -> bool:
    """Whether the address is this very machine, so that nothing leaves it."""
    return host_of(address).casefold() in THIS_MACHINE


def is_open(address: str) -> bool:
    """Whether what goes there can be read on its way."""
    return not is_here(address) and urlsplit(address).scheme == "http"


def _is_near(host: str) -> bool:
    """Whether it is in a network of one's own: a private address, or a name without a domain.

    A number that is no address as one writes it (134744072, 0x08080808) may be anybody's.
    """
    try:
        own = ipaddress.ip_address(host)
    except ValueError:
        named = any(letter.isalpha() for letter in host) and not host.casefold().startswith("0x")
        return ("." not in host and named) or host.casefold().endswith((".local", ".lan", ".home.arpa"))
    return own.is_private and not (own.is_link_local or own.is_unspecified or own.is_multicast)
