"""Keys in a file that only its owner may read: what there is wherever there is no keyring."""

from __future__ import annotations

import os
from pathlib import Path
from threading import Lock

from afterword.adapters.vault.keys import KeyVault, new_key
from afterword.errors import SecretLost

_making = Lock()


class FileVault(KeyVault):
    """Whoever has a copy of the journal without the file has no password; who loses it types them anew."""

    def read(self) -> str:
        """What the file holds."""
        try:
            return self.path.read_text("ascii")
        except FileNotFoundError:
            return ""
        except (OSError, ValueError):  # without its cause, which may hold what is left of a key
            raise SecretLost("the key file is gone or damaged") from None

    def replace(self, keys: str) -> None:
        """Put another file in its place."""
        if not keys:
            self.path.unlink(missing_ok=True)
            return
        fresh = self.path.with_suffix(".new")
        fresh.unlink(missing_ok=True)
        _write_new(fresh, keys)
        fresh.replace(self.path)

    def make_first(self) -> None:
        """Write the file, unless it is there; one that is there and empty is damaged, and stays."""
        with _making:
            try:
                _write_new(self.path, new_key())
            except FileExistsError:  # another process made it a moment ago
                return


def _write_new(path: Path, text: str) -> None:
    """Written elsewhere first and on the disk as a whole before it has its name: never half a key."""
    path.parent.mkdir(parents=True, exist_ok=True, mode=0o700)
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
