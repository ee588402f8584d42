"""A file, and perhaps a link to it, by which a system starts a program at login."""

from __future__ import annotations

import os
from contextlib import suppress
from dataclasses import dataclass
from pathlib import Path

from afterword.errors import NotWritable


@dataclass(frozen=True, slots=True)
class Start:
    """What is started: program and arguments, and the surroundings it is to find."""

    program: tuple[str, ...]
    surroundings: tuple[tuple[str, str], ...] = ()


@dataclass(frozen=True, slots=True)
class FileItem:
    """`content` at `where`, and a link to it where the system wants one. Both lie below `home`."""

    home: Path
    where: Path
    content: bytes
    link: Path | None = None

    def is_on(self) -> bool:
        """Whether the system would find it, ours or as somebody changed it by hand."""
        return self.where.is_file() and (self.link is None or self.link.is_symlink())

    def add(self) -> None:
        """Write it, for the owner alone: a path in it may tell who they are. Raises NotWritable."""
        for path in filter(None, (self.where, self.link)):
            if not path.is_relative_to(self.home):
                raise NotWritable(str(path))
        try:
            self._write()
        except OSError as cause:
            raise NotWritable(str(self.where), cause.strerror or "") from None

    def _write(self) -> None:
        self.where.parent.mkdir(parents=True, exist_ok=True)
        half = self.where.with_name(f".{self.where.name}.new")
        half.unlink(missing_ok=True)
        # Private from its first byte: it may name a database with its password.
        handle = os.open(half, os.O_WRONLY | os.O_CREAT | os.O_EXCL, 0o600)
        with os.fdopen(handle, "wb") as file:
            file.write(self.content)
        half.replace(self.where)
        if self.link and not self.link.is_symlink():
            self.link.parent.mkdir(parents=True, exist_ok=True)
            self.link.symlink_to(self.where)

    def remove(self) -> None:
        """Take both away; folders stay, for others may use them. Raises NotWritable."""
        try:
            for path in filter(None, (self.link, self.where)):
                with suppress(FileNotFoundError):
                    path.unlink()
        except OSError as cause:
            raise NotWritable(str(self.where), cause.strerror or "") from None
