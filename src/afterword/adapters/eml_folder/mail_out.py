"""Hands messages over into a folder, each exactly once."""

from __future__ import annotations

import hashlib
import os
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from afterword.adapters.letters import letter
from afterword.domain.send.envelope import Envelope, HandedOver
from afterword.errors import RefusedForGood, RefusedForNow, Unsure


class EmlFolder:
    """A folder that only its owner may read.

    A message's file is named after its Message-ID, so the same message cannot be written
    twice, whoever tries.
    """

    def __init__(self, folder: Path) -> None:
        self.folder = folder

    @contextmanager
    def together(self) -> Iterator[EmlFolder]:
        """There is no connection to keep."""
        yield self

    def hand_over(self, envelope: Envelope) -> HandedOver:
        """Write the message; it is there as a whole and on the disk, or the error says so."""
        content = letter(envelope)
        path = self.folder / f"{_name(envelope.message_id)}.eml"
        self._make_folder()
        _write(_new_file(path), content)
        return HandedOver(envelope.message_id, path.name, "put_in_folder")

    def check(self) -> None:
        """See that the folder is there and takes files."""
        self._make_folder()
        if not os.access(self.folder, os.W_OK):
            raise RefusedForNow(f"{self.folder} cannot be written")

    def keep(self, envelope: Envelope) -> None:
        """Nothing more to do: the file is the copy."""

    def _make_folder(self) -> None:
        try:
            self.folder.mkdir(parents=True, exist_ok=True, mode=0o700)
        except OSError as error:
            raise RefusedForNow(str(error.strerror)) from error


def _new_file(path: Path) -> int:
    """A file that was not there before, open for writing."""
    try:
        return os.open(path, os.O_CREAT | os.O_EXCL | os.O_WRONLY | os.O_NOFOLLOW, 0o600)
    except FileExistsError as error:
        raise RefusedForGood(f"{path.name} is there already") from error
    except OSError as error:
        raise RefusedForNow(str(error.strerror)) from error


def _name(message_id: str) -> str:
    """A file name for a Message-ID: its hash, for what stands in it may be anything."""
    return hashlib.sha256(message_id.encode()).hexdigest()[:32]


def _write(file: int, content: bytes) -> None:
    try:
        with os.fdopen(file, "wb") as stream:
            stream.write(content)
            stream.flush()
            os.fsync(stream.fileno())
    except OSError as error:
        raise Unsure(str(error.strerror)) from error
