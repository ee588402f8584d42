"""A provider of permissions as a real server on this machine: codes, tokens that rotate, and taking back."""

from __future__ import annotations

import base64
import hashlib
import json
import secrets
import threading
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from typing import Any
from urllib.parse import parse_qsl, urlencode, urlsplit

CLIENT_ID = "afterword-test-client"


@dataclass
class Provider:
    """What it knows of, and how it is to fail.

    `lasts` is how many seconds a token does; `fails` a status and an error that answer the next
    request to the token endpoint; `rotates`: what renews is good once; `slow` is waited for before
    each renewal, and `renewing` counts those that are at it at once.
    """

    address: str = ""
    client_secret: str = ""
    lasts: int = 3600
    rotates: bool = True
    lasting: bool = True
    fails: tuple[int, dict[str, str]] | None = None
    slow: threading.Event | None = None
    codes: dict[str, dict[str, str]] = field(default_factory=dict)
    refresh: list[str] = field(default_factory=list)
    access: list[str] = field(default_factory=list)
    spent: list[str] = field(default_factory=list)
    revoked: list[str] = field(default_factory=list)
    asked: list[dict[str, str]] = field(default_factory=list)

    def consents(self, page: str, *, says_no: bool = False) -> dict[str, str]:
        """The seeker opens the page and decides: what the browser then brings back."""
        asked = dict(parse_qsl(urlsplit(page).query))
        assert asked["response_type"] == "code"
        assert asked["code_challenge_method"] == "S256"
        if says_no:
            return {"error": "access_denied", "state": asked["state"]}
        code = secrets.token_urlsafe(24)
        self.codes[code] = asked
        return {"code": code, "state": asked["state"]}

    def brings_back(self, page: str) -> str:
        """The address that the browser is sent to after a yes."""
        asked = dict(parse_qsl(urlsplit(page).query))
        return f"{asked['redirect_uri']}?{urlencode(self.consents(page))}"

    def withdraw(self) -> None:
        """The seeker takes the permission back on the provider's own pages."""
        self.spent += [*self.refresh, *self.access]
        self.refresh.clear()
        self.access.clear()

    @property
    def secrets(self) -> list[str]:
        """Everything that nobody but the two may know, ever given out."""
        return [*self.codes, *self.refresh, *self.access, *self.spent, *self.revoked]


class _Handler(BaseHTTPRequestHandler):
    provider: Provider

    def do_POST(self) -> None:
        """The token endpoint, and the one to take back."""
        told = dict(parse_qsl(self.rfile.read(int(self.headers["Content-Length"])).decode()))
        provider = self.provider
        provider.asked.append(told)
        if self.path == "/revoke":
            self._revoke(told["token"])
        elif provider.fails is not None:
            status, body = provider.fails
            self._answer(status, body)
        elif told.get("client_id") != CLIENT_ID or told.get("client_secret", "") != provider.client_secret:
            self._answer(401, {"error": "invalid_client"})
        elif told["grant_type"] == "authorization_code":
            self._redeem(told)
        else:
            self._renew(told)

    def _redeem(self, told: dict[str, str]) -> None:
        asked = self.provider.codes.pop(told["code"], None)
        self.provider.spent.append(told["code"])
        digest = hashlib.sha256(told["code_verifier"].encode()).digest()
        proof = base64.urlsafe_b64encode(digest).decode().rstrip("=")
        if asked is None or asked["code_challenge"] != proof or asked["redirect_uri"] != told["redirect_uri"]:
            self._answer(400, {"error": "invalid_grant", "error_description": "that code is no good"})
        else:
            self._grant(renews=self.provider.lasting)

    def _renew(self, told: dict[str, str]) -> None:
        given = told["refresh_token"]
        if self.provider.slow:
            self.provider.slow.wait(5)
        if given not in self.provider.refresh:
            words = f"Token {given} has been expired or revoked."  # some do repeat it
            self._answer(400, {"error": "invalid_grant", "error_description": words})
            return
        if self.provider.rotates:
            self.provider.refresh.remove(given)
            self.provider.spent.append(given)
        self._grant(renews=self.provider.rotates)

    def _grant(self, *, renews: bool) -> None:
        access, refresh = f"at.{secrets.token_urlsafe(40)}", f"rt.{secrets.token_urlsafe(40)}"
        self.provider.access.append(access)
        body: dict[str, Any] = {
            "access_token": access,
            "expires_in": self.provider.lasts,
            "token_type": "Bearer",
        }
        if renews:
            self.provider.refresh.append(refresh)
            body["refresh_token"] = refresh
        self._answer(200, body)

    def _revoke(self, token: str) -> None:
        known = token in self.provider.refresh
        if known:
            self.provider.withdraw()
            self.provider.revoked.append(token)
        self._answer(200 if known else 400, {})

    def _answer(self, status: int, body: dict[str, Any]) -> None:
        raw = json.dumps(body).encode()
        self.send_response(status)
        self.send_header("Content-Type", "application/json")
        self.send_header("Content-Length", str(len(raw)))
        self.end_headers()
        self.wfile.write(raw)

    def log_message(self, *_: Any) -> None:
        """Quiet."""


@contextmanager
def oauth_server(**how: Any) -> Iterator[Provider]:
    """A provider on this machine."""
    provider = Provider(**how)
    handler = type("Its", (_Handler,), {"provider": provider})
    server = ThreadingHTTPServer(("127.0.0.1", 0), handler)
    server.daemon_threads = True
    threading.Thread(target=server.serve_forever, args=(0.02,), daemon=True).start()
    provider.address = f"http://127.0.0.1:{server.server_port}"
    try:
        yield provider
    finally:
        server.shutdown()
        server.server_close()
