"""The file of the journal, private to its owner on disk."""

from __future__ import annotations

import os
from pathlib import Path

OWNER_ONLY_FOLDER = 0o700
OWNER_ONLY_FILE = 0o600


def make_private(journal: Path) -> None:
    """Make the journal's folder and file, for the owner only, if they are not so already.

    The file is made here, before SQLite would make it with the process's own umask; SQLite
    gives its -wal and -shm files the mode of the journal.
    """
    journal.parent.mkdir(parents=True, exist_ok=True, mode=OWNER_ONLY_FOLDER)
    journal.parent.chmod(OWNER_ONLY_FOLDER)
    os.close(os.open(journal, os.O_CREAT | os.O_RDWR | os.O_NOFOLLOW, OWNER_ONLY_FILE))
    journal.chmod(OWNER_ONLY_FILE)


def is_private(path: Path) -> bool:
    """Whether nobody but the owner may read this file or folder."""
    return not path.stat().st_mode & 0o077
