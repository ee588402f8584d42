"""Every card of every address book that a login can see, in two or three questions to the server."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from pathlib import Path
from typing import Any
from urllib.parse import urljoin, urlsplit

from afterword.adapters.cards import card_book, read_cards
from afterword.domain.contact_books import ContactBook, ContactFrom
from afterword.errors import AddressBookFailed, ExtraMissing, NoContacts, NotACard

SECONDS = 20
MOST_BYTES = 25 * 1024 * 1024
_D, _C = "{DAV:}", "{urn:ietf:params:xml:ns:carddav}"
_FIND = (
    '<propfind xmlns="DAV:" xmlns:c="urn:ietf:params:xml:ns:carddav"><prop><resourcetype/>'
    "<current-user-principal/><c:addressbook-home-set/></prop></propfind>"
)
_ALL_CARDS = (
    '<c:addressbook-query xmlns="DAV:" xmlns:c="urn:ietf:params:xml:ns:carddav">'
    "<prop><c:address-data/></prop><c:filter/></c:addressbook-query>"
)
_NEARBY = frozenset({"localhost", "127.0.0.1", "::1"})
_REFUSED, _NO_SUCH = (401, 403), 400


class ServerBooks:
    """The address books behind one login. Nothing is asked of any other host than the one named."""

    def __init__(self, url: str, user: str, password: str, authorities: Path | None = None) -> None:
        """Raises AddressBookFailed for an address that is not encrypted, ExtraMissing without `caldav`."""
        self.url = url if "//" in url else f"https://{url}"
        parts = urlsplit(self.url)
        self.host = parts.hostname or ""
        if parts.scheme != "https" and self.host not in _NEARBY:
            raise AddressBookFailed(self.host or url, "not_encrypted")
        self._client = _client(self.url, user, password, authorities)
        self._points_to = self._client.session.get_redirect_target
        self._client.session.get_redirect_target = self._followed

    def book(self) -> ContactBook:
        """Everybody in these address books. Raises AddressBookFailed, NoContacts."""
        cards = list(self._cards())
        if sum(map(len, cards)) > MOST_BYTES:
            raise AddressBookFailed(self.host, "too_large")
        try:
            return card_book(read_cards(self.host, "\n".join(cards).encode()), ContactFrom.CARDDAV)
        except NotACard as cause:
            raise NoContacts(self.host) from cause

    def _cards(self) -> Iterator[str]:
        for place in dict.fromkeys(self._address_books()):
            for found in self._ask("REPORT", place, _ALL_CARDS, "1").values():
                for data in found.iter(f"{_C}address-data"):
                    yield data.text or ""

    def _address_books(self) -> Iterator[str]:
        """The books below the address given: itself, or what it leads to by way of the principal."""
        told = self._ask("PROPFIND", self.url, _FIND, "0", missing_is_fine=True)
        told = told or self._ask("PROPFIND", urljoin(self.url, "/.well-known/carddav"), _FIND, "0")
        if books := [place for place, found in told.items() if _is_book(found)]:
            yield from books
            return
        homes = list(self._homes(told))
        for home in homes or [self.url]:
            below = self._ask("PROPFIND", home, _FIND, "1")
            yield from (place for place, found in below.items() if _is_book(found))

    def _homes(self, told: Mapping[str, Any]) -> Iterator[str]:
        yield from self._named(told, f"{_C}addressbook-home-set")
        for principal in self._named(told, f"{_D}current-user-principal"):
            yield from self._named(self._ask("PROPFIND", principal, _FIND, "0"), f"{_C}addressbook-home-set")

    def _named(self, told: Mapping[str, Any], name: str) -> Iterator[str]:
        for found in told.values():
            for prop in found.iter(name):
                for href in prop.iter(f"{_D}href"):
                    yield self._within(href.text or "")

    def _within(self, href: str) -> str:
        """The whole address; another host than the one that was named is never asked anything."""
        whole = urljoin(self.url, href.strip())
        if urlsplit(whole)[:2] != urlsplit(self.url)[:2]:
            raise AddressBookFailed(self.host, "leads_elsewhere")
        return whole

    def _followed(self, answer: Any) -> str | None:
        """Where an answer points to; asked before anybody goes there."""
        target: str | None = self._points_to(answer)
        return self._within(urljoin(answer.url, target)) if target else None

    def _ask(
        self, method: str, url: str, body: str, depth: str, *, missing_is_fine: bool = False
    ) -> dict[str, Any]:
        """What the server tells of each place. Raises AddressBookFailed, whatever went wrong."""
        from caldav.lib.error import AuthorizationError, DAVError

        headers = {"Depth": depth, "Content-Type": "application/xml; charset=utf-8"}
        try:
            answer: Any = self._client.request(url, method, body, headers)
        except AuthorizationError as cause:
            raise AddressBookFailed(self.host, "refused") from cause
        except (DAVError, OSError, ValueError) as cause:
            raise AddressBookFailed(self.host, "not_reached") from cause
        if answer.status in _REFUSED:
            raise AddressBookFailed(self.host, "refused")
        if answer.status >= _NO_SUCH or answer.tree is None:
            if missing_is_fine:
                return {}
            raise AddressBookFailed(self.host, "no_address_book")
        places = answer.tree.iter(f"{_D}response")
        return {self._within(one.findtext(f"{_D}href") or ""): one for one in places}


def _is_book(found: Any) -> bool:
    return any(True for kind in found.iter(f"{_D}resourcetype") for _ in kind.iter(f"{_C}addressbook"))


def _client(url: str, user: str, password: str, authorities: Path | None) -> Any:
    try:
        from caldav.davclient import DAVClient
    except ImportError as cause:
        raise ExtraMissing("caldav") from cause
    return DAVClient(
        url,
        username=user,
        password=password,
        timeout=SECONDS,
        ssl_verify_cert=str(authorities) if authorities else True,
        enable_rfc6764=False,  # the host is the one that was named, and no other
        require_tls=False,  # told apart above, with a sentence
    )
