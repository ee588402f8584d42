"""An interview's folder: which of its files are read, as what, and in which order."""

from __future__ import annotations

import os
import re
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

from afterword.domain.sources import FileKind


@dataclass(frozen=True, slots=True)
class Found:
    """A file of the folder: its name in it, where it lies, and what its name promises."""

    file: str
    path: Path
    kind: FileKind | None  # None: a debrief
    leads_out: bool = False


_PLACES: tuple[tuple[re.Pattern[str], FileKind | None], ...] = (
    (re.compile(r"[^/]+\.(ics|ical)", re.IGNORECASE), FileKind.CALENDAR),
    (re.compile(r"notes\.[^/]+", re.IGNORECASE), FileKind.NOTES),
    (re.compile(r"debrief\.json", re.IGNORECASE), None),
    (re.compile(r"job\.[^/]+", re.IGNORECASE), FileKind.POSTING),
    (re.compile(r"resume\.[^/]+", re.IGNORECASE), FileKind.RESUME),
    (re.compile(r"mail/[^/]+\.eml", re.IGNORECASE), FileKind.MAIL),
)


def known_files(folder: Path) -> Iterator[Found]:
    """The files that Afterword knows by their place, in the order of their names."""
    home = folder.resolve()
    for path in sorted((*_inside(folder), *_inside(folder / "mail"))):
        file = path.relative_to(folder).as_posix()
        place = next((kind for name, kind in _PLACES if name.fullmatch(file)), FileKind.UNKNOWN)
        if place is FileKind.UNKNOWN or path.name.startswith("."):
            continue
        yield Found(file, path, place, leads_out=not path.resolve().is_relative_to(home))


def _inside(folder: Path) -> list[Path]:
    """Files, and links whatever they lead to; not pipes and devices, which never end."""
    try:
        with os.scandir(folder) as entries:
            return [folder / e.name for e in entries if e.is_symlink() or e.is_file(follow_symlinks=False)]
    except OSError:
        return []
