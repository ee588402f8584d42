"""A key kept in a file of its own, private to its owner, made on first use."""

from __future__ import annotations

import os
import secrets
from pathlib import Path

from afterword.errors import BadSetting

LEAST = 40  # characters


def secret_key(path: Path) -> str:
    """The key in the file. Raises BadSetting where the file is there and holds none.

    Nothing is made up on the fly: a key that changes unseen would sign everybody out, and one
    that falls back to a constant would let everybody in.
    """
    if not path.exists():
        _make(path)
    key = path.read_text().strip()
    if len(key) < LEAST:
        raise BadSetting(str(path), "a key of at least 40 characters, or remove the file to get a new one")
    return key


def _make(path: Path) -> None:
    path.parent.mkdir(parents=True, exist_ok=True, mode=0o700)
    try:
        handle = os.open(path, os.O_WRONLY | os.O_CREAT | os.O_EXCL, 0o600)
    except FileExistsError:  # another process made it a moment ago
        return
    with os.fdopen(handle, "w") as file:
        file.write(secrets.token_urlsafe(48))
