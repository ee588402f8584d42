"""One request to one address: no redirect followed, no proxy, nothing from the environment, no trace left."""

from __future__ import annotations

import contextlib
import json
import socket
import ssl
from collections.abc import Generator, Iterator, Mapping
from http.client import HTTPConnection, HTTPException, HTTPResponse, HTTPSConnection
from pathlib import Path
from typing import Any
from urllib.parse import urlsplit

from afterword.errors import (
    ModelBadAnswer,
    ModelBusy,
    ModelFailed,
    ModelKeyRefused,
    ModelNotReached,
    ModelTooSlow,
    ModelTroubled,
    ModelUnknown,
)

#: of an error's own words (bytes), and of a whole answer
MOST_ERROR, MOST_BYTES = 10_000, 5_000_000
_OK, _REDIRECTS, _OVERLOADED = 200, range(300, 400), 503


class NotUnderstood(ModelFailed):
    """The endpoint does not know something in the request."""


class Connection:
    """One request, whose answer is read line by line. `close` ends it from any thread."""

    def __init__(self, address: str, key: str, seconds: float, authorities: Path | None = None) -> None:
        parts = urlsplit(address)
        self.path = f"{parts.path.rstrip('/')}/chat/completions"
        self._key = key
        self._socket: socket.socket | None = None
        host, port = parts.hostname or "", parts.port
        if parts.scheme == "https":
            trusted = ssl.create_default_context(cafile=str(authorities) if authorities else None)
            self._http: HTTPConnection = HTTPSConnection(host, port, timeout=seconds, context=trusted)
        else:
            self._http = HTTPConnection(host, port, timeout=seconds)

    def lines(self, body: Mapping[str, Any], seconds: float) -> Generator[bytes, None, None]:
        """The lines of the answer. `seconds` is how long one read may take. Raises kinds of ModelFailed."""
        try:
            self._http.connect()
            self._socket = self._http.sock  # kept: the library lets go of it before the answer is read
        except ssl.SSLCertVerificationError as cause:
            raise ModelNotReached("its certificate does not show that it is the one you named") from cause
        except (OSError, UnicodeError) as cause:
            told = cause.strerror if isinstance(cause, OSError) else "its name cannot be written"
            raise ModelNotReached(told or "no answer in time") from cause
        try:
            self._socket.settimeout(seconds)
            self._http.request("POST", self.path, json.dumps(body).encode(), self._headers())
            with self._http.getresponse() as answer:
                _check(answer)
                yield from _lines(answer)
        except TimeoutError:
            raise ModelTooSlow(f"{seconds:g}") from None  # its frames hold the key
        except (OSError, HTTPException, ValueError, AttributeError):
            # The last two are the standard library's own where `close` came in between from outside.
            raise ModelNotReached("it broke off") from None
        finally:
            self.close()

    def close(self) -> None:
        """End it, whatever it waits for."""
        with contextlib.suppress(OSError, AttributeError):
            if self._socket:
                self._socket.shutdown(socket.SHUT_RDWR)
        with contextlib.suppress(OSError):
            self._http.close()

    def _headers(self) -> dict[str, str]:
        headers = {"Content-Type": "application/json", "Accept": "text/event-stream"}
        return {**headers, "Authorization": f"Bearer {self._key}"} if self._key else headers


def _lines(answer: HTTPResponse) -> Iterator[bytes]:
    if "json" in (answer.getheader("Content-Type") or ""):  # a server that does not stream answers whole
        yield b"data: " + answer.read(MOST_BYTES).replace(b"\n", b" ")
        return
    left = MOST_BYTES
    while left > 0 and (line := answer.readline(left)):
        left -= len(line)
        yield line


def _check(answer: HTTPResponse) -> None:
    if answer.status == _OK:
        return
    if answer.status in _REDIRECTS:
        raise ModelBadAnswer("it leads to another address, which was not followed")
    told = _told(answer.read(MOST_ERROR))
    kinds: dict[int, type[ModelFailed]] = {
        400: NotUnderstood, 401: ModelKeyRefused, 402: ModelBusy, 403: ModelKeyRefused, 404: ModelUnknown,
        422: NotUnderstood, 429: ModelBusy,
    }  # fmt: skip
    raise kinds.get(answer.status, ModelTroubled)(_again(answer) or told or f"it answered {answer.status}")


def _again(answer: HTTPResponse) -> str:
    """When to try again, where the endpoint says so."""
    after = answer.getheader("Retry-After", "")[:100]
    if not after or answer.status not in {429, _OVERLOADED}:
        return ""
    return (
        f"it says to try again in {after} seconds" if after.isdigit() else f"it says to try again at {after}"
    )


def _told(raw: bytes) -> str:
    try:
        told = json.loads(raw)
    except ValueError:
        return ""
    error = told.get("error", told) if isinstance(told, dict) else told
    return str(error.get("message", "") if isinstance(error, dict) else error)[:300]
