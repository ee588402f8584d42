"""Locking with keys, wherever they lie: one a line, the first locks, each unlocks."""

from __future__ import annotations

from abc import ABC, abstractmethod
from pathlib import Path

from cryptography.fernet import Fernet, InvalidToken, MultiFernet

from afterword.domain.secret import Secret
from afterword.errors import SecretLost


class KeyVault(ABC):
    """A vault whose keys lie in some place that belongs to `path`, outside of the journal.

    The first key is made when the first secret is locked.
    """

    def __init__(self, path: Path) -> None:
        self.path = path

    @abstractmethod
    def read(self) -> str:
        """The keys, newest first; empty where there are none. Raises SecretLost where they cannot be read."""

    @abstractmethod
    def replace(self, keys: str) -> None:
        """Have these keys and no others, whole or not at all; none: the place is empty."""

    @abstractmethod
    def make_first(self) -> None:
        """Make a key where there is none, unless somebody else does so in the same moment."""

    def lock(self, secret: str) -> str:
        """The secret, as it may be stored."""
        if not self.read():
            self.make_first()
        return self._keys().encrypt(secret.encode()).decode("ascii")

    def unlock(self, locked: str) -> str:
        """The secret again. Raises SecretLost where no key fits, or there is none."""
        if not locked:
            return ""
        try:
            return Secret(self._keys().decrypt(locked.encode("ascii")).decode())
        except (InvalidToken, UnicodeError):  # without its cause, which may hold the secret itself
            raise SecretLost("no key fits") from None

    def renew(self, locked: str) -> str:
        """The same secret, locked with the first key. Raises SecretLost."""
        return self.lock(self.unlock(locked))

    def add_key(self) -> None:
        """A new key, which locks from here on; those before still unlock."""
        self.replace(new_key() + self.read())

    def drop_old_keys(self) -> None:
        """Only the first key stays: what is still locked with another is lost."""
        self.replace(self.read().splitlines()[0] + "\n")

    def _keys(self) -> MultiFernet:
        try:
            return MultiFernet([Fernet(line) for line in self.read().split()])
        except ValueError:
            # Without its cause: what the library could not read may be half of a key.
            raise SecretLost("the key is gone or damaged") from None


def new_key() -> str:
    """A key on a line of its own."""
    return Fernet.generate_key().decode("ascii") + "\n"
