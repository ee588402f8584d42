"""A linear reading: every clue speaks for some kinds and against others, and the sum decides.

The numbers were learned from annotated mails (`bench/quality/hearing`). They stand in modules
beside the phrase lists, since they are of the same sort: what words say, as data.
"""

from __future__ import annotations

import math
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, field

LEVELS = "abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789!#$%&()*+-./:;<=>?@[]^_{"
MIDDLE = len(LEVELS) // 2
PLACE = {letter: at - MIDDLE for at, letter in enumerate(LEVELS)}
MEASURE = "measure="
Row = tuple[float, ...]


@dataclass(frozen=True, slots=True)
class Linear:
    """Weights of clues and of measures, a row over `kinds` each.

    In `rows` each weight is a letter: its place among LEVELS, counted from the middle, in `step`s.
    """

    kinds: tuple[str, ...]
    step: float
    rows: Mapping[str, str]
    _read: dict[str, Row] = field(default_factory=dict)

    def chances(self, clues: Iterable[str], measured: Sequence[float] = ()) -> list[float]:
        """How likely each kind is, in the order of `kinds`; they sum to 1."""
        known = [row for row in map(self._row, clues) if row]
        for at, value in enumerate(measured):
            if row := self._row(f"{MEASURE}{at}"):
                known.append(tuple(value * weight for weight in row))
        total: list[float] = [sum(column) for column in zip(*known, strict=True)]
        total = total or [0.0] * len(self.kinds)
        most = max(total)
        parts = [math.exp(value - most) for value in total]
        whole = sum(parts)
        return [part / whole for part in parts]

    def _row(self, clue: str) -> Row | None:
        try:
            return self._read[clue]
        except KeyError:
            return self._of(clue)

    def _of(self, clue: str) -> Row | None:
        if clue not in self.rows:
            return None
        row = self._read[clue] = tuple(self.step * PLACE[letter] for letter in self.rows[clue])
        return row


def written(kinds: Sequence[str], rows: Mapping[str, Sequence[float]], step: float) -> list[str]:
    """The pieces of a table, which `linear` reads when they are joined by `|` or line ends."""
    pieces = [" ".join(kinds), str(step)]
    for clue, row in rows.items():
        letters = "".join(_letter(value, step) for value in row)
        if letters != LEVELS[MIDDLE] * len(row):
            pieces.append(letters + clue)
    return pieces


def _letter(value: float, step: float) -> str:
    return LEVELS[MIDDLE + max(-MIDDLE, min(MIDDLE, round(value / step)))]


def linear(text: str) -> Linear:
    """The weights of a table."""
    kinds_line, step, *pieces = text.strip().replace("\n", "|").split("|")
    kinds = tuple(kinds_line.split())
    size = len(kinds)
    return Linear(kinds, float(step), {piece[size:]: piece[:size] for piece in pieces})
