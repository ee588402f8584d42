"""The reader of files and folders: opens them within limits, and keeps what could be read."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import datetime
from pathlib import Path
from typing import IO

from afterword.adapters.reader.debriefs import read_debrief
from afterword.adapters.reader.detection import HEAD, detect
from afterword.adapters.reader.disk import read_head, read_whole
from afterword.adapters.reader.folders import Found, known_files
from afterword.adapters.reader.gathering import Gathering
from afterword.adapters.reader.kinds import MB, WAYS, read_unpacked
from afterword.domain.sources import (
    Bundle,
    Content,
    DebriefEntry,
    FileKind,
    Mailbox,
    SourceText,
    TypedInterview,
)
from afterword.errors import LeadsOut, NotFound, NothingToRead, TooLarge, UnknownKind, Unreadable

#: what a pasted mail is called
PASTED = "pasted.eml"
_DEBRIEF_LIMIT = 2 * MB
_LARGEST = max(way.limit for way in WAYS.values())


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

    def source(self, path: Path) -> SourceText:
        """A file as the journal keeps it: by its bare name, with its bytes.

        Raises NotFound, NotAllowed, and TooLarge beyond what any kind may be.
        """
        return SourceText(path.name, "", read_whole(path, str(path), _LARGEST))

    def received(self, name: str, stream: IO[bytes]) -> SourceText:
        """A file that came through a page. Raises TooLarge beyond what any kind may be."""
        content = stream.read(_LARGEST + 1)
        if len(content) > _LARGEST:
            raise TooLarge(name, str(_LARGEST // MB))
        return SourceText(name, "", content)

    def again(self, sources: Sequence[SourceText]) -> Bundle:
        """Read what the journal kept, each by its kind, as `files` reads from disk."""
        gathering = Gathering()
        for source in sources:
            try:
                _gather_kept(gathering, source.file, source.content or b"")
            except Unreadable as problem:
                gathering.add_problem(problem)
        return gathering.bundle()

    def typed(self, typed: TypedInterview) -> SourceText:
        """An interview that left no invitation, as the invitation it might have been."""
        from afterword.adapters.calendar_files.typed import invitation

        return SourceText(invitation_name(typed), "", invitation(typed))

    def pasted(self, text: str, sender: Mailbox, to: Mailbox, at: datetime) -> SourceText:
        """A pasted mail; its name says only that."""
        from afterword.adapters.mail_files.pasted import as_mail

        return SourceText(PASTED, "", as_mail(text, sender, to, at))

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


def _gather_kept(gathering: Gathering, file: str, content: bytes) -> None:
    if file.casefold() == "debrief.json":
        gathering.add_debrief(read_debrief(file, content))
        return
    kind = detect(content[:HEAD], file)
    if kind not in WAYS:
        raise UnknownKind(file)
    way = WAYS[kind]
    if len(content) > way.limit:
        raise TooLarge(file, str(way.limit // MB))
    gathering.add(way.read(file, content))


def invitation_name(typed: TypedInterview) -> str:
    """A file name of its own for every interview that was typed."""
    return f"typed-{typed.start:%Y%m%dT%H%M}.ics"


def _read(path: Path, file: str, kind: FileKind) -> Content:
    way = WAYS[kind]
    return way.read(file, read_whole(path, file, way.limit))
