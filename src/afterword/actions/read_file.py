"""Read one file and say what Afterword makes of it; nothing is saved."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from pathlib import Path

from afterword.actions.read_data import data_of
from afterword.domain.sources import FileKind
from afterword.errors import UnknownKind, Unreadable
from afterword.ports import Reader


@dataclass(frozen=True, slots=True)
class ReadAnswer:
    """What one file is and holds; `data` is ready for JSON, each kind in its agreed shape.

    `error` says why it could not be read, or could not wholly: words turn it into sentences.
    """

    file: str
    kind: FileKind
    error: Unreadable | None = None
    data: Mapping[str, object] = field(default_factory=dict)


def read_file(path: Path, reader: Reader) -> ReadAnswer:
    """Read a file, or the folder of an unpacked export. Never raises for what is wrong with it."""
    file, kind = str(path), FileKind.UNKNOWN
    try:
        kind = reader.kind(path)
        kind, content = reader.one(path)
    except Unreadable as error:
        return ReadAnswer(file, kind, error)
    if content is None:
        return ReadAnswer(file, kind, UnknownKind(file))
    return ReadAnswer(file, kind, data=data_of(content))
