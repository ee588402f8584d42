"""One file from a domain's web server, over https, from the open internet and from nowhere else."""

from __future__ import annotations

import socket
import ssl
from collections.abc import Callable
from http.client import HTTPException, HTTPSConnection
from ipaddress import IPv6Address, ip_address, ip_network
from pathlib import Path
from urllib.parse import urlsplit

from afterword.adapters.trust import tls

PATIENCE = 6.0  # seconds for one step; the person waits
MOST_BYTES = 64 * 1024
_OK = 200
_MOVED = frozenset({301, 302, 303, 307, 308})
_HTTPS = 443
_GIVEN_OUT = ip_network("2000::/3")  # what of IPv6 was given out to the internet at all


def _is_open_internet(address: str) -> bool:
    """Whether it is no machine of this house: a name may lead anywhere, a router's page included."""
    place = ip_address(address.partition("%")[0])
    if isinstance(place, IPv6Address) and (place not in _GIVEN_OUT or place.sixtofour or place.teredo):
        return False  # some hold an address of the older kind within, of whatever house
    return place.is_global and not place.is_multicast


class Web:
    """Fetches a file. `port`, `open_to` and `look_up` are the internet's, but for tests."""

    def __init__(
        self,
        authorities: Path | None = None,
        port: int = _HTTPS,
        open_to: Callable[[str], bool] = _is_open_internet,
        look_up: Callable[[str], list[str]] | None = None,
    ) -> None:
        self._authorities = authorities
        self._port = port
        self._open_to = open_to
        self._look_up = look_up or _addresses

    def get(self, host: str, path: str) -> bytes | None:
        """The file; None where there is none, or it is not to be had safely.

        A move to another path of the same host is followed once, to another host never.
        """
        status, told = self._once(host, path)
        if status in _MOVED:
            path_there = _same_host(told.decode("latin-1"), host)
            if path_there is None:
                return None
            status, told = self._once(host, path_there)
        return told if status == _OK and len(told) <= MOST_BYTES else None

    def _once(self, host: str, path: str) -> tuple[int, bytes]:
        """Status and content, or for a move where it leads; nothing where it cannot be had."""
        try:
            found = self._look_up(host)
            if not found or not path.startswith("/") or not all(map(self._open_to, found)):
                return 0, b""
            connection = _Pinned(host, found[0], self._port, tls(self._authorities))
        except (OSError, ValueError):
            return 0, b""
        try:
            connection.request("GET", path, headers={"Accept": "text/xml"})
            answer = connection.getresponse()
            if answer.status in _MOVED:
                return answer.status, (answer.getheader("Location") or "").encode("latin-1", "replace")
            return answer.status, answer.read(MOST_BYTES + 1)
        except (OSError, HTTPException, ValueError):
            return 0, b""
        finally:
            connection.close()


def _same_host(where: str, host: str) -> str | None:
    """The path of a move on the same host; None for any other, and for what is no address at all."""
    try:
        parts = urlsplit(where)
        port = parts.port or _HTTPS
    except ValueError:
        return None
    if (parts.scheme or "https", parts.hostname or host, port) != ("https", host, _HTTPS):
        return None
    return f"{parts.path}?{parts.query}" if parts.query else parts.path


class _Pinned(HTTPSConnection):
    """A connection to the very address that was looked at, under the name of the host."""

    def __init__(self, host: str, address: str, port: int, context: ssl.SSLContext) -> None:
        super().__init__(host, port, timeout=PATIENCE, context=context)
        self._address = address
        self._trusted = context

    def connect(self) -> None:
        """Connect to it, and check that its certificate is the host's."""
        plain = socket.create_connection((self._address, self.port), PATIENCE)
        try:
            self.sock = self._trusted.wrap_socket(plain, server_hostname=self.host)
        except BaseException:
            plain.close()
            raise


def _addresses(host: str) -> list[str]:
    found = socket.getaddrinfo(host, _HTTPS, type=socket.SOCK_STREAM)
    return [str(one[4][0]) for one in found]
