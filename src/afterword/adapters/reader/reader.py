"""The reader of files and folders: opens them within limits, and keeps what could be read."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path

from afterword.adapters.reader.debriefs import read_debrief
from afterword.adapters.reader.detection import HEAD, detect
from afterword.adapters.reader.disk import read_head, read_whole
from afterword.adapters.reader.folders import Found, known_files
from afterword.adapters.reader.gathering import Gathering
from afterword.adapters.reader.kinds import MB, WAYS, read_unpacked
from afterword.domain.sources import Bundle, Content, DebriefEntry, FileKind
from afterword.errors import LeadsOut, NotFound, NothingToRead, UnknownKind, Unreadable

_DEBRIEF_LIMIT = 2 * MB


class FileReader:
    """Reads from disk (`ports.Reader`). Writes nothing, opens no connection."""

    def kind(self, path: Path) -> FileKind:
        """What the file is, by its contents first and its name second; a folder is an export."""
        if path.is_dir():
            return FileKind.EXPORT
        return detect(read_head(path, str(path), HEAD), path.name)

    def folder(self, path: Path) -> Bundle:
        """Read an interview's folder; its files are named as they lie in it ("mail/01-hello.eml")."""
        if not path.is_dir():
            raise NotFound(str(path))
        gathering = Gathering()
        found = list(known_files(path))
        for file in found:
            try:
                _gather(gathering, file)
            except Unreadable as problem:
                gathering.add_problem(problem)
        if not found:
            raise NothingToRead(str(path))
        return gathering.bundle()

    def files(self, paths: Sequence[Path]) -> Bundle:
        """Read files given one by one, each by its kind; one of no kind we know is a problem."""
        gathering = Gathering()
        for path in paths:
            try:
                _, content = self.one(path)
                if content is None:
                    raise UnknownKind(str(path))
                gathering.add(content)
            except Unreadable as problem:
                gathering.add_problem(problem)
        return gathering.bundle()

    def one(self, path: Path) -> tuple[FileKind, Content | None]:
        """What one file is and what it holds; None for a file of a kind we do not know."""
        if path.is_dir():
            return FileKind.EXPORT, read_unpacked(path)
        kind = self.kind(path)
        return kind, _read(path, str(path), kind) if kind in WAYS else None

    def debrief(self, path: Path) -> tuple[DebriefEntry, ...]:
        """A debrief as the seeker confirmed it."""
        return read_debrief(str(path), read_whole(path, str(path), _DEBRIEF_LIMIT))


def _gather(gathering: Gathering, found: Found) -> None:
    if found.leads_out:
        raise LeadsOut(found.file)
    if found.kind is None:
        gathering.add_debrief(read_debrief(found.file, read_whole(found.path, found.file, _DEBRIEF_LIMIT)))
    else:
        gathering.add(_read(found.path, found.file, found.kind))


def _read(path: Path, file: str, kind: FileKind) -> Content:
    way = WAYS[kind]
    return way.read(file, read_whole(path, file, way.limit))
