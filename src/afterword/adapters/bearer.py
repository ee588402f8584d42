"""What SASL says where a token logs in: XOAUTH2 as Google and Microsoft describe it, and RFC 7628."""

from __future__ import annotations

import base64
import json
from contextlib import suppress

from afterword.domain.mail_account import Server

#: The mechanisms by preference: where both are offered, the first is the better known one.
BY_TOKEN = ("XOAUTH2", "OAUTHBEARER")
#: By these the server says that the token itself is no good, and not the account or the day.
_GONE = frozenset({"400", "401", "invalid_token"})


def bearer_message(mechanism: str, server: Server, token: str) -> str:
    """What logs in, before it is coded."""
    if mechanism == "XOAUTH2":
        return f"user={server.user}\1auth=Bearer {token}\1\1"
    user = server.user.replace("=", "=3D").replace(",", "=2C")
    return f"n,a={user},\1host={server.host}\1port={server.port}\1auth=Bearer {token}\1\1"


def farewell(mechanism: str) -> str:
    """What must be answered to an error, so that the server ends the login."""
    return "" if mechanism == "XOAUTH2" else "\1"


def consent_is_gone(challenge: bytes) -> bool:
    """Whether the server's error says that the token ran out or was taken back."""
    with suppress(ValueError):
        told = json.loads(challenge)
        return isinstance(told, dict) and str(told.get("status", "")).casefold() in _GONE
    return False


def coded(text: str) -> str:
    """As it goes over the wire."""
    return base64.b64encode(text.encode()).decode("ascii")


def decoded(text: str) -> bytes:
    """As it was meant; empty where it cannot be read."""
    try:
        return base64.b64decode(text)
    except ValueError:
        return b""
