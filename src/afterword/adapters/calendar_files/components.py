"""The tree of an iCalendar file, however badly its BEGIN and END lines match."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass, field

from afterword.adapters.calendar_files.lines import Line

#: Components that begin anew wherever they stand: an END line was lost before them.
_RESTART = {
    "VCALENDAR": frozenset({"VCALENDAR"}),
    "VEVENT": frozenset({"VEVENT", "VTODO", "VJOURNAL", "VTIMEZONE", "VFREEBUSY"}),
    "VTIMEZONE": frozenset({"VEVENT", "VTODO", "VJOURNAL", "VTIMEZONE", "VFREEBUSY"}),
}

_DEEPEST = 16  # blocks within blocks; real files have four


@dataclass(slots=True)
class Component:
    """One BEGIN … END block: its own lines and the blocks in it."""

    name: str
    lines: list[Line] = field(default_factory=list)
    parts: list[Component] = field(default_factory=list)

    def first(self, name: str) -> Line | None:
        """The first line of this name: a later one is text that only looks like a property."""
        return next((line for line in self.lines if line.name == name), None)

    def every(self, name: str) -> list[Line]:
        """All lines of this name."""
        return [line for line in self.lines if line.name == name]

    def inside(self, name: str) -> list[Component]:
        """The blocks of this name in this one, directly or within a program's own (X-…)."""
        found: list[Component] = []
        for part in self.parts:
            if part.name == name:
                found.append(part)
            elif part.name.startswith("X-"):
                found += part.inside(name)
        return found


def read_components(lines: Iterable[Line]) -> list[Component]:
    """The calendars of a file. Events outside any calendar stand in one without lines."""
    tree = _Tree()
    for line in lines:
        if line.name == "BEGIN":
            tree.begin(line.value.strip().upper())
        elif line.name == "END":
            tree.end(line.value.strip().upper())
        else:
            tree.add(line)
    return tree.calendars


class _Tree:
    def __init__(self) -> None:
        self.calendars: list[Component] = []
        self._open: list[Component] = []

    def begin(self, name: str) -> None:
        self._close_unended(name)
        part = Component(name)
        if name == "VCALENDAR":
            self.calendars.append(part)
            self._open = [part]
            return
        if not self._open:
            self.begin("VCALENDAR")
        if len(self._open) > _DEEPEST:
            return
        self._open[-1].parts.append(part)
        self._open.append(part)

    def end(self, name: str) -> None:
        names = [part.name for part in self._open]
        if name in names:
            del self._open[len(names) - 1 - names[::-1].index(name) :]

    def add(self, line: Line) -> None:
        if self._open:
            self._open[-1].lines.append(line)

    def _close_unended(self, name: str) -> None:
        lost = _RESTART.get(name, frozenset())
        for depth, part in enumerate(self._open):
            if part.name in lost:
                del self._open[depth:]
                return
