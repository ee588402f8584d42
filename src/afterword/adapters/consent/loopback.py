"""A port of this machine where the browser comes back to, for a sign-in that was begun at the terminal."""

from __future__ import annotations

import time
from collections.abc import Callable
from http.server import BaseHTTPRequestHandler, HTTPServer
from types import TracebackType
from typing import Any, Self
from urllib.parse import parse_qsl, urlsplit

from afterword.domain.oauth import COMES_BACK_TO

_AWAITED, _NOT_FOUND = 200, 404
_GLANCE = 0.5  # seconds
_SLOWEST = 5.0  # seconds for one request: who connects and says nothing keeps nobody out


class Loopback:
    """Waits for the browser on a free port. `say` turns what came into a line for the person there."""

    def __init__(self, say: Callable[[dict[str, str]], str]) -> None:
        self._server = _Waiting(("127.0.0.1", 0), _Handler)
        self._server.say = say
        self._server.timeout = _GLANCE
        self.port = self._server.server_port

    def __enter__(self) -> Self:
        """Listening already."""
        return self

    def __exit__(
        self, _: type[BaseException] | None, __: BaseException | None, ___: TracebackType | None
    ) -> None:
        """Stop listening."""
        self._server.server_close()

    def wait(self, seconds: float) -> bool:
        """Whether the browser came in that time."""
        until = time.monotonic() + seconds
        while not self._server.came and time.monotonic() < until:
            self._server.handle_request()
        return self._server.came


class _Waiting(HTTPServer):
    say: Callable[[dict[str, str]], str]
    came = False


class _Handler(BaseHTTPRequestHandler):
    server: _Waiting
    timeout = _SLOWEST

    def do_GET(self) -> None:
        """What the browser brings; anything else it may ask for is not there."""
        parts = urlsplit(self.path)
        if parts.path != COMES_BACK_TO:
            self._answer(_NOT_FOUND, "")
            return
        self.server.came = True
        self._answer(_AWAITED, self.server.say(dict(parse_qsl(parts.query))))

    def _answer(self, status: int, text: str) -> None:
        body = text.encode()
        self.send_response(status)
        self.send_header("Content-Type", "text/plain; charset=utf-8")
        self.send_header("Content-Length", str(len(body)))
        self.send_header("Cache-Control", "no-store")
        self.end_headers()
        self.wfile.write(body)

    def log_message(self, *_: Any) -> None:
        """Nothing: the address holds the code."""
