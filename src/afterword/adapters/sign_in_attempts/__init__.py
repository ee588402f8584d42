"""Sign-ins at a mail provider that were begun, kept locked in a folder that only the owner can read.

One works once: taking it removes its file, and of two that try, only one removes it.
"""

from __future__ import annotations

import hashlib
import json
import os
import secrets
from datetime import datetime
from pathlib import Path

from afterword.domain.oauth import PATIENCE, Attempt
from afterword.domain.secret import Secret
from afterword.errors import SecretLost
from afterword.ports import Vault


class SignInAttempts:
    """Attempts in files that are named by the hash of their state, and locked by the vault."""

    def __init__(self, folder: Path, vault: Vault) -> None:
        self._folder = folder
        self._vault = vault

    def begin(self, owner: int, account: int, redirect: str, then: str, now: datetime) -> Attempt:
        """Begin one; what was begun long ago and never finished is cleared away."""
        state, verifier = Secret(secrets.token_urlsafe(32)), Secret(secrets.token_urlsafe(48))
        attempt = Attempt(account, owner, redirect, now + PATIENCE, then, state, verifier)
        self._folder.mkdir(parents=True, exist_ok=True, mode=0o700)
        self._forget_old(now)
        handle = os.open(self._file(state), os.O_WRONLY | os.O_CREAT | os.O_EXCL, 0o600)
        with os.fdopen(handle, "w", encoding="ascii") as file:
            file.write(self._vault.lock(_written(attempt)))
        return attempt

    def take(self, state: str) -> Attempt | None:
        """The attempt of this state, once."""
        file = self._file(state)
        try:
            locked = file.read_text("ascii")
            file.unlink()
            return _read(self._vault.unlock(locked), state)
        except (OSError, SecretLost):
            return None

    def _file(self, state: str) -> Path:
        return self._folder / hashlib.sha256(state.encode()).hexdigest()

    def _forget_old(self, now: datetime) -> None:
        for file in self._folder.iterdir():
            try:
                if file.stat().st_mtime < (now - PATIENCE).timestamp():
                    file.unlink(missing_ok=True)
            except OSError:  # another one was faster
                continue


def _written(attempt: Attempt) -> str:
    told = [attempt.account, attempt.owner, attempt.redirect, attempt.until.isoformat(), attempt.then]
    return json.dumps([*told, attempt.verifier])


def _read(text: str, state: str) -> Attempt:
    account, owner, redirect, until, then, verifier = json.loads(text)
    return Attempt(account, owner, redirect, datetime.fromisoformat(until), then, state, Secret(verifier))
