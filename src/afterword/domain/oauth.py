"""Signing in through the browser: OAuth 2 with PKCE and a loopback address (RFC 6749, 7636, 8252).

The client id is the seeker's own, so nothing of ours stands between them and their provider.
"""

from __future__ import annotations

import base64
import hashlib
from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import datetime, timedelta
from typing import Any
from urllib.parse import urlencode

from afterword.domain.secret import Secret
from afterword.errors import ConsentFailed, ConsentNeeded, NotReached

#: How long a sign-in that was begun may take.
PATIENCE = timedelta(minutes=10)
#: A token with less left than this is renewed first: it must last for the whole session.
MARGIN = timedelta(minutes=5)
#: For how long one worker alone renews a token; longer than the request may take.
LEASE = timedelta(seconds=40)
#: Where the browser comes back to, at the window as at the terminal.
COMES_BACK_TO = "/mailbox/consent"
_USUALLY = 3600  # seconds; what a token lasts where the provider does not say


@dataclass(frozen=True, slots=True)
class ConsentProvider:
    """Who lets programs in through the browser: the addresses, and what is asked for.

    `loopback` is the name of this machine that may stand in the address to come back to; an empty
    `revoke`: a permission is taken back on the provider's own pages (`page`) only.
    """

    key: str
    name: str
    authorize: str
    token: str
    revoke: str
    scopes: tuple[str, ...]
    more: Mapping[str, str] = field(default_factory=dict)
    loopback: str = "127.0.0.1"
    page: str = ""


GOOGLE = ConsentProvider(
    "google",
    "Google",
    "https://accounts.google.com/o/oauth2/v2/auth",
    "https://oauth2.googleapis.com/token",
    "https://oauth2.googleapis.com/revoke",
    ("https://mail.google.com/",),
    # Only by these does Google give what lasts longer than an hour, and gives it anew each time.
    {"access_type": "offline", "prompt": "consent"},
    page="https://myaccount.google.com/connections",
)
MICROSOFT = ConsentProvider(
    "microsoft",
    "Microsoft",
    "https://login.microsoftonline.com/common/oauth2/v2.0/authorize",
    "https://login.microsoftonline.com/common/oauth2/v2.0/token",
    "",
    (
        "https://outlook.office.com/IMAP.AccessAsUser.All",
        "https://outlook.office.com/SMTP.Send",
        "offline_access",
    ),
    # Its pages take http only for this name; the number of the port is not compared there.
    loopback="localhost",
    page="https://account.live.com/consent/Manage",
)


def own_provider(base: str) -> ConsentProvider:
    """A provider of one's own, whose three addresses stand below one."""
    start = base.rstrip("/")
    return ConsentProvider(
        "own", "your own provider", f"{start}/authorize", f"{start}/token", f"{start}/revoke", ("mail",)
    )


@dataclass(frozen=True, slots=True)
class Client:
    """By what we are known there: the seeker's own id, and its secret where the provider gave one."""

    id: str
    secret: str = field(default="", repr=False)


@dataclass(frozen=True, slots=True)
class Attempt:
    """A sign-in that was begun: for which account, until when, and where the browser comes back to.

    `state` tells it from every other, `verifier` proves in the end that it was we who began it.
    `then` is the page to show afterwards.
    """

    account: int
    owner: int
    redirect: str
    until: datetime
    then: str = ""
    state: str = field(default="", repr=False)
    verifier: str = field(default="", repr=False)


@dataclass(frozen=True, slots=True)
class Grant:
    """What a provider gave: the token for now, how long it lasts, and what renews it (may be empty)."""

    access: str = field(repr=False)
    lasts: timedelta
    refresh: str = field(default="", repr=False)


def challenge(verifier: str) -> str:
    """What is told of the verifier in the beginning (RFC 7636, S256)."""
    digest = hashlib.sha256(verifier.encode("ascii")).digest()
    return base64.urlsafe_b64encode(digest).decode("ascii").rstrip("=")


def address_to_open(provider: ConsentProvider, client_id: str, attempt: Attempt, address: str) -> str:
    """Where the seeker signs in and says yes or no."""
    asked = {
        "client_id": client_id,
        "response_type": "code",
        "redirect_uri": attempt.redirect,
        "scope": " ".join(provider.scopes),
        "state": attempt.state,
        "code_challenge": challenge(attempt.verifier),
        "code_challenge_method": "S256",
        "login_hint": address,
        **provider.more,
    }
    return f"{provider.authorize}?{urlencode(asked)}"


def code_of(answer: Mapping[str, str]) -> str:
    """The code that the browser brought back. Raises ConsentFailed."""
    error = answer.get("error", "")
    if error:
        code = "declined" if error == "access_denied" else "bad_client"
        raise ConsentFailed(code, answer.get("error_description", "") or error)
    if not answer.get("code"):
        raise ConsentFailed("bad_answer")
    return Secret(answer["code"])


def redeeming(attempt: Attempt, code: str, client: Client) -> dict[str, str]:
    """What is sent to turn the code into a grant."""
    asked = {"grant_type": "authorization_code", "code": code, "redirect_uri": attempt.redirect}
    return {**asked, "code_verifier": attempt.verifier, **_known_as(client)}


def renewing(refresh: str, client: Client, provider: ConsentProvider) -> dict[str, str]:
    """What is sent to get a fresh token."""
    asked = {"grant_type": "refresh_token", "refresh_token": refresh, "scope": " ".join(provider.scopes)}
    return {**asked, **_known_as(client)}


def _known_as(client: Client) -> dict[str, str]:
    return {"client_id": client.id} | ({"client_secret": client.secret} if client.secret else {})


def grant_of(answer: Mapping[str, Any]) -> Grant:
    """What a provider's good answer gives. Raises ConsentFailed (`bad_answer`)."""
    access, seconds = answer.get("access_token"), answer.get("expires_in", _USUALLY)
    refresh = answer.get("refresh_token") or ""
    if not isinstance(access, str) or not access or not isinstance(refresh, str):
        raise ConsentFailed("bad_answer")
    if not isinstance(seconds, int | str) or not str(seconds).isdigit():
        raise ConsentFailed("bad_answer")
    return Grant(Secret(access), timedelta(seconds=min(int(seconds), 86_400)), Secret(refresh))


#: What of a provider's refusals is about who we are, and not about the permission.
_NOT_KNOWN = frozenset({"invalid_client", "unauthorized_client", "redirect_uri_mismatch"})
_GONE = frozenset({"invalid_grant", "interaction_required", "consent_required", "login_required"})


def not_redeemed(error: str, told: str) -> ConsentFailed:
    """Why the code was not taken."""
    if error in _GONE:
        return ConsentFailed("not_ours", told)
    return ConsentFailed("bad_client" if error in _NOT_KNOWN else "bad_answer", told or error)


def not_renewed(error: str, told: str) -> ConsentNeeded | NotReached:
    """Why no fresh token was given: whether the seeker must consent anew, or it may work later."""
    if error in _GONE | _NOT_KNOWN:
        return ConsentNeeded(told or error)
    return NotReached(told or error)


def is_fresh(until: datetime | None, now: datetime) -> bool:
    """Whether a token that ends then may still be used for a session."""
    return until is not None and now + MARGIN < until
