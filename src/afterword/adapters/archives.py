"""Zip archives from strangers: opened only as far as a document can be large.

Sizes are checked twice: as the archive declares them, before anything is unpacked, and as
they turn out, because a declaration may lie.
"""

from __future__ import annotations

import zlib
from collections.abc import Callable
from io import BytesIO
from zipfile import BadZipFile, ZipFile, ZipInfo

from afterword.errors import Locked, TooPacked, Unreadable

_MB = 1024 * 1024
UNPACKED_LIMIT = 60 * _MB
MOST_MEMBERS = 3_000
_ENCRYPTED = 0x1


def unpack(
    file: str, raw: bytes, wanted: Callable[[str], bool], refuse: type[Unreadable]
) -> dict[str, bytes]:
    """The members whose name is wanted, in the archive's order; nothing is written to disk.

    Raises `refuse` where this is no archive, TooPacked for a bomb, Locked for a password.
    """
    try:
        with ZipFile(BytesIO(raw)) as archive:
            members = [info for info in archive.infolist() if not info.is_dir() and wanted(info.filename)]
            _guard(file, archive.infolist(), members)
            return _read_all(file, archive, members)
    except (BadZipFile, zlib.error, NotImplementedError, EOFError, ValueError, RuntimeError) as cause:
        raise refuse(file, "broken archive") from cause


def _guard(file: str, everything: list[ZipInfo], members: list[ZipInfo]) -> None:
    too_large = sum(info.file_size for info in members) > UNPACKED_LIMIT
    if len(everything) > MOST_MEMBERS or too_large:
        raise TooPacked(file, str(UNPACKED_LIMIT // _MB))
    if any(info.flag_bits & _ENCRYPTED for info in members):
        raise Locked(file)


def _read_all(file: str, archive: ZipFile, members: list[ZipInfo]) -> dict[str, bytes]:
    left = UNPACKED_LIMIT
    found: dict[str, bytes] = {}
    for info in members:
        with archive.open(info) as stream:
            found[info.filename] = stream.read(left + 1)
        left -= len(found[info.filename])
        if left < 0:
            raise TooPacked(file, str(UNPACKED_LIMIT // _MB))
    return found
