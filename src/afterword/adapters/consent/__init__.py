"""Permissions at a provider over https: one request, no redirect followed, nothing from the environment."""

from __future__ import annotations

import json
from collections.abc import Mapping
from http.client import HTTPConnection, HTTPException, HTTPSConnection
from pathlib import Path
from typing import Any
from urllib.parse import urlencode, urlsplit

from afterword.adapters.trust import in_words, tls
from afterword.domain.mail_account import THIS_MACHINE
from afterword.domain.oauth import (
    Attempt,
    Client,
    ConsentProvider,
    Grant,
    grant_of,
    not_redeemed,
    not_renewed,
    redeeming,
    renewing,
)
from afterword.domain.secret import Secret
from afterword.errors import ConsentFailed, NotReached

# Less than half of how long one worker may keep a token for itself.
PATIENCE = 15.0  # seconds
MOST_BYTES = 100_000
_OK = 200
_FORM = {"Content-Type": "application/x-www-form-urlencoded", "Accept": "application/json"}


class ConsentServer:
    """The token endpoint of one provider. `authorities` is a file of certificates beside the system's."""

    def __init__(self, provider: ConsentProvider, authorities: Path | None = None) -> None:
        self.provider = provider
        self._authorities = authorities

    def redeem(self, attempt: Attempt, code: str, client: Client) -> Grant:
        """The code for a grant."""
        sent = redeeming(attempt, code, client)
        try:
            status, answer = self._asked(self.provider.token, sent)
        except NotReached as error:
            raise ConsentFailed("not_reached", error.detail) from None
        if status != _OK:
            raise not_redeemed(*_refusal(answer, sent))
        return grant_of(answer)

    def renew(self, refresh: str, client: Client) -> Grant:
        """A fresh token."""
        sent = renewing(refresh, client, self.provider)
        status, answer = self._asked(self.provider.token, sent)
        if status != _OK:
            raise not_renewed(*_refusal(answer, sent))
        try:
            return grant_of(answer)
        except ConsentFailed:
            raise NotReached("the answer of the provider could not be read") from None

    def revoke(self, refresh: str) -> bool:
        """Take it back, where the provider has an address for that."""
        if not self.provider.revoke:
            return False
        try:
            return self._asked(self.provider.revoke, {"token": refresh})[0] == _OK
        except NotReached:
            return False

    def _asked(self, address: str, sent: Mapping[str, str]) -> tuple[int, Mapping[str, Any]]:
        """Status and answer. Raises NotReached, which names the fault and nothing of what was sent."""
        connection = self._connection(address)
        try:
            connection.request("POST", urlsplit(address).path, urlencode(sent), _FORM)
            answer = connection.getresponse()
            return answer.status, _read(answer.read(MOST_BYTES))
        except (OSError, HTTPException) as error:
            told = in_words(error) if isinstance(error, OSError) else "it broke off"
            raise NotReached(told) from None
        finally:
            connection.close()

    def _connection(self, address: str) -> HTTPConnection:
        parts = urlsplit(address)
        host = parts.hostname or ""
        if parts.scheme == "https":
            return HTTPSConnection(host, parts.port, timeout=PATIENCE, context=tls(self._authorities))
        if host in THIS_MACHINE:
            return HTTPConnection(host, parts.port, timeout=PATIENCE)
        raise NotReached("it is not https")


def _read(raw: bytes) -> Mapping[str, Any]:
    """What was answered, each text hidden from whoever looks at our variables: most of them are tokens."""
    try:
        told = json.loads(raw)
    except ValueError:
        return {}
    if not isinstance(told, dict):
        return {}
    return {name: Secret(value) if isinstance(value, str) else value for name, value in told.items()}


def _refusal(answer: Mapping[str, Any], sent: Mapping[str, str]) -> tuple[str, str]:
    """The code of a refusal, and the provider's words for it, what is secret taken out."""
    told = str(answer.get("error_description", ""))
    for name, value in sent.items():
        if name in {"code", "code_verifier", "refresh_token", "client_secret"}:
            told = told.replace(value, "…")
    return str(answer.get("error", "")), " ".join(told.split())[:200]
