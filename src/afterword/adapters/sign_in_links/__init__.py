"""One-time sign-in links, kept as hashes in a folder that only the owner can read.

A link works once: using it removes its file, and of two that try, only one removes it.
"""

from __future__ import annotations

import hashlib
import os
import secrets
from pathlib import Path


class SignInLinks:
    """Makes and uses one-time tokens. `seconds` is how long a token lives."""

    def __init__(self, folder: Path, seconds: int = 3600) -> None:
        self._folder = folder
        self._seconds = seconds

    def new(self, now: float) -> str:
        """A token that signs in once within its lifetime; `now` is a Unix time in seconds."""
        self._folder.mkdir(parents=True, exist_ok=True, mode=0o700)
        self._forget_old(now)
        token = secrets.token_urlsafe(32)
        handle = os.open(self._file(token), os.O_WRONLY | os.O_CREAT | os.O_EXCL, 0o600)
        with os.fdopen(handle, "w") as file:
            file.write(str(now + self._seconds))
        return token

    def use(self, token: str, now: float) -> bool:
        """Whether the token signs in; it never does again."""
        file = self._file(token)
        try:
            until = float(file.read_text())
            file.unlink()
        except (OSError, ValueError):
            return False
        return now <= until

    def _file(self, token: str) -> Path:
        return self._folder / hashlib.sha256(token.encode()).hexdigest()

    def _forget_old(self, now: float) -> None:
        for file in self._folder.iterdir():
            try:
                if float(file.read_text()) < now:
                    file.unlink(missing_ok=True)
            except (OSError, ValueError):
                continue
