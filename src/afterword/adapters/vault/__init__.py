"""What must not be read where it is stored, locked with keys that lie outside of the journal."""

from __future__ import annotations

import os
from pathlib import Path
from threading import Lock

from cryptography.fernet import Fernet, InvalidToken, MultiFernet

from afterword.errors import SecretLost

_making = Lock()


class FileVault:
    """Keys in a file that only its owner may read: one a line, the first locks, each unlocks.

    The file is made when the first secret is locked. Whoever has a copy of the journal without
    the file has no password; whoever loses the file types the passwords anew.
    """

    def __init__(self, path: Path) -> None:
        self.path = path

    def lock(self, secret: str) -> str:
        """The secret, as it may be stored."""
        if not self.path.exists():
            with _making:
                self._write_first_key()
        return self._keys().encrypt(secret.encode()).decode("ascii")

    def unlock(self, locked: str) -> str:
        """The secret again. Raises SecretLost where no key fits, or there is none."""
        if not locked:
            return ""
        try:
            return self._keys().decrypt(locked.encode("ascii")).decode()
        except (InvalidToken, UnicodeError) as error:
            raise SecretLost("no key fits") from error

    def renew(self, locked: str) -> str:
        """The same secret, locked with the first key. Raises SecretLost."""
        return self.lock(self.unlock(locked))

    def add_key(self) -> None:
        """A new key, which locks from here on; those before still unlock."""
        before = self.path.read_text("ascii") if self.path.exists() else ""
        fresh = self.path.with_suffix(".new")
        fresh.unlink(missing_ok=True)
        _write_new(fresh, _new_key() + before)
        fresh.replace(self.path)

    def drop_old_keys(self) -> None:
        """Only the first key stays: what is still locked with another is lost."""
        fresh = self.path.with_suffix(".new")
        fresh.unlink(missing_ok=True)
        _write_new(fresh, self.path.read_text("ascii").splitlines()[0] + "\n")
        fresh.replace(self.path)

    def _write_first_key(self) -> None:
        self.path.parent.mkdir(parents=True, exist_ok=True, mode=0o700)
        try:
            _write_new(self.path, _new_key())
        except FileExistsError:  # another process made it a moment ago
            return

    def _keys(self) -> MultiFernet:
        try:
            lines = self.path.read_text("ascii").split()
            return MultiFernet([Fernet(line) for line in lines])
        except (OSError, ValueError) as error:
            raise SecretLost("the key file is gone or damaged") from error


def _new_key() -> str:
    return Fernet.generate_key().decode("ascii") + "\n"


def _write_new(path: Path, text: str) -> None:
    """Written elsewhere first and on the disk as a whole before it has its name: never half a key."""
    partial = path.with_name(f".{path.name}.{os.getpid()}")
    partial.unlink(missing_ok=True)
    handle = os.open(partial, os.O_WRONLY | os.O_CREAT | os.O_EXCL | os.O_NOFOLLOW, 0o600)
    with os.fdopen(handle, "w", encoding="ascii") as file:
        file.write(text)
        file.flush()
        os.fsync(file.fileno())
    try:
        os.link(partial, path)
    finally:
        partial.unlink()
