"""The picture beside a time line: where each mark stands, as numbers for an SVG of our own."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime, timedelta

from afterword.actions.read_timeline import Mark, Timeline

WIDTH = 320
_LEFT, _RIGHT = 14, 306  # where the first and the last mark stand
_TOP, _LANE = 26, 44  # above the first lane, and from lane to lane
_APART = 13  # the least between two marks of one lane
_TICKS = 5
_A_DAY = timedelta(days=1)


@dataclass(frozen=True, slots=True)
class Drawn:
    """A mark at its place; `entry` is its number in the list."""

    x: float
    kind: str
    entry: int


@dataclass(frozen=True, slots=True)
class Lane:
    """One person's line, `y` from above; what is with everybody has the first."""

    name: str
    y: int
    marks: tuple[Drawn, ...]


@dataclass(frozen=True, slots=True)
class Picture:
    """All that the SVG draws. `now` is where today stands, None where that is outside."""

    height: int
    lanes: tuple[Lane, ...]
    ticks: tuple[tuple[float, datetime], ...]
    now: float | None


def picture(line: Timeline, now: datetime) -> Picture | None:
    """The picture of a time line; None where there is nothing to draw."""
    if not line.marks:
        return None
    scale = _Scale(line.marks, now)
    names = ["", *line.people] if any(not mark.person for mark in line.marks) else list(line.people)
    lanes = tuple(
        Lane(name, _TOP + _LANE * place, _drawn(line.marks, name, scale)) for place, name in enumerate(names)
    )
    return Picture(_TOP + _LANE * len(lanes), lanes, scale.ticks(), scale.x(now))


class _Scale:
    """From moments to places: even, from the first mark to the last, today included."""

    def __init__(self, marks: Sequence[Mark], now: datetime) -> None:
        moments = [mark.at for mark in marks] + [now]
        self._start = min(moments)
        self._length = max(max(moments) - self._start, _A_DAY)

    def x(self, at: datetime) -> float:
        """The place of a moment, to a tenth."""
        return round(_LEFT + (_RIGHT - _LEFT) * ((at - self._start) / self._length), 1)

    def ticks(self) -> tuple[tuple[float, datetime], ...]:
        """A few days along the line."""
        moments = [self._start + self._length * n / (_TICKS - 1) for n in range(_TICKS)]
        return tuple((self.x(moment), moment) for moment in moments)


def _drawn(marks: Sequence[Mark], name: str, scale: _Scale) -> tuple[Drawn, ...]:
    """The marks of one lane; what would lie upon another moves aside."""
    found: list[Drawn] = []
    for entry, mark in enumerate(marks, 1):
        if mark.person != name:
            continue
        x = scale.x(mark.at)
        if found:
            x = max(x, found[-1].x + _APART)
        found.append(Drawn(x, mark.kind, entry))
    return _within(found)


def _within(found: list[Drawn]) -> tuple[Drawn, ...]:
    """Pushed back from the right edge, again without lying upon one another."""
    edge = float(_RIGHT)
    kept: list[Drawn] = []
    for mark in reversed(found):
        x = min(mark.x, edge)
        kept.append(Drawn(round(max(x, 4.0), 1), mark.kind, mark.entry))
        edge = x - _APART
    return tuple(reversed(kept))
