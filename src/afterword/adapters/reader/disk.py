"""Files on disk, opened within limits: never more is read than will be looked at."""

from __future__ import annotations

from pathlib import Path

from afterword.errors import NotAllowed, NotFound, TooLarge, Unreadable

_MB = 1024 * 1024


def read_head(path: Path, file: str, count: int) -> bytes:
    """The first `count` bytes. Raises NotFound and NotAllowed in the name `file`."""
    if not path.is_file():
        raise NotFound(file)
    try:
        with path.open("rb") as stream:
            return stream.read(count)
    except PermissionError as cause:
        raise NotAllowed(file) from cause
    except OSError as cause:
        raise Unreadable(file, cause.strerror or "") from cause


def read_whole(path: Path, file: str, limit: int) -> bytes:
    """All of a file of at most `limit` bytes. Raises TooLarge, having read no more than that."""
    raw = read_head(path, file, limit + 1)
    if len(raw) > limit:
        raise TooLarge(file, str(limit // _MB))
    return raw
