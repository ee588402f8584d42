"""Reads the environment, strictly: what cannot be meant refuses to start."""

from __future__ import annotations

import os
from pathlib import Path
from typing import Any
from urllib.parse import parse_qsl, unquote, urlsplit

from afterword.errors import BadSetting

_BOOLEANS = {
    "true": True,
    "1": True,
    "yes": True,
    "on": True,
    "false": False,
    "0": False,
    "no": False,
    "off": False,
}


def text(name: str, default: str = "") -> str:
    """A setting as it was written."""
    return os.environ.get(name, default)


def surroundings() -> dict[str, str]:
    """All that was chosen by the environment: what a start elsewhere must find to open the same journal."""
    own = {name: value for name, value in os.environ.items() if name.startswith("AFTERWORD_") and value}
    return own | {
        name: os.environ[name] for name in ("XDG_DATA_HOME", "XDG_CONFIG_HOME") if os.environ.get(name)
    }


def boolean(name: str, *, default: bool) -> bool:
    """True or false. Raises BadSetting for any other word: a typo must not switch anything."""
    word = os.environ.get(name, "").strip().casefold()
    if not word:
        return default
    if word not in _BOOLEANS:
        raise BadSetting(name, "true or false")
    return _BOOLEANS[word]


def switch(name: str) -> bool | None:
    """True or false; None where it is not set. Raises BadSetting."""
    return boolean(name, default=False) if os.environ.get(name, "").strip() else None


def seconds(name: str, default: int) -> int:
    """A whole, positive number of seconds. Raises BadSetting."""
    word = os.environ.get(name, "").strip()
    if not word:
        return default
    if not (word.isascii() and word.isdigit() and int(word) > 0):
        raise BadSetting(name, "a whole number of seconds")
    return int(word)


def file(name: str) -> Path | None:
    """A file that is there; None where the setting is empty. Raises BadSetting."""
    word = os.environ.get(name, "").strip()
    if not word:
        return None
    path = Path(word).expanduser().absolute()
    if not path.is_file():
        raise BadSetting(name, "the path of a file that is there")
    return path


def home() -> Path:
    """The folder of the journal: AFTERWORD_HOME, else where XDG says that data belongs."""
    chosen = os.environ.get("AFTERWORD_HOME", "").strip()
    if chosen:
        return Path(chosen).expanduser().absolute()
    data = os.environ.get("XDG_DATA_HOME", "").strip()
    # The XDG specification: a relative path there is invalid and to be ignored.
    base = Path(data) if data and Path(data).is_absolute() else Path.home() / ".local" / "share"
    return base / "afterword"


def postgresql(url: str) -> dict[str, Any]:
    """Django's words for postgresql://user:password@host:port/name?option=value.

    `host` as an option names the folder of a Unix socket. Raises BadSetting.
    """
    parts = urlsplit(url)
    if parts.scheme not in {"postgresql", "postgres"} or len(parts.path) < len("/x"):
        raise BadSetting("AFTERWORD_DATABASE_URL", "postgresql://user:password@host:port/name")
    options = dict(parse_qsl(parts.query))
    return {
        "ENGINE": "django.db.backends.postgresql",
        "NAME": unquote(parts.path[1:]),
        "USER": unquote(parts.username or ""),
        "PASSWORD": unquote(parts.password or ""),
        "HOST": options.pop("host", parts.hostname or ""),
        "PORT": str(parts.port or ""),
        "OPTIONS": options,
        # A worker that lost its server finds out before it works, not in the middle.
        "CONN_HEALTH_CHECKS": True,
    }


_AT_THE_START = (
    # Readers do not wait for a writer.
    "PRAGMA journal_mode=WAL;"
    # FULL, not NORMAL: after a power cut NORMAL may forget the last commit. Were that a claim, a
    # message that is on the wire already would be sent again.
    "PRAGMA synchronous=FULL;"
    # What is erased is overwritten, not merely unlinked.
    "PRAGMA secure_delete=ON"
)


def sqlite(path: Path | str) -> dict[str, Any]:
    """Django's words for a journal in one file."""
    return {
        "ENGINE": "django.db.backends.sqlite3",
        "NAME": str(path),
        "OPTIONS": {
            # Take the write lock at the start: a transaction that reads first and writes
            # later cannot wait for it, and fails with "database is locked" at once.
            "transaction_mode": "IMMEDIATE",
            # Seconds to wait for the other process (the clock, a second window).
            "timeout": 20,
            "init_command": _AT_THE_START,
        },
    }
