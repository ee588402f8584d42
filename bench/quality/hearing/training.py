"""Training: a linear reading of clues and measures by AdaGrad.

Plain Python, in a fixed order, without chance: the same corpus gives the same weights.
"""

from __future__ import annotations

import math
from collections import Counter
from collections.abc import Sequence
from dataclasses import dataclass

Example = tuple[list[str], list[float], int]  # clues, measures, the kind's place
NEARLY_SURE = 0.01
LEAST = 1e-6


@dataclass(frozen=True, slots=True)
class Settings:
    """How long, how fast, how much is forgotten after each round, and which clues are too seldom."""

    rounds: int
    rate: float
    forget: float
    seldom: int


@dataclass(frozen=True, slots=True)
class Trained:
    """The weights of each clue and of each measure, one a kind."""

    clues: dict[str, list[float]]
    measures: list[list[float]]

    def chances(self, clues: Sequence[str], measured: Sequence[float]) -> list[float]:
        """How likely each kind is."""
        return _chances([self.clues[clue] for clue in clues if clue in self.clues], self.measures, measured)


def train(examples: Sequence[Example], kinds: int, settings: Settings) -> Trained:
    """Weights that make the annotated kinds likely."""
    often = Counter(clue for clues, _, _ in examples for clue in clues)
    weights = {clue: [0.0] * kinds for clue, n in sorted(often.items()) if n >= settings.seldom}
    seen = {clue: [LEAST] * kinds for clue in weights}
    size = len(examples[0][1])
    trained = Trained(weights, [[0.0] * kinds for _ in range(size)])
    measures_seen = [[LEAST] * kinds for _ in range(size)]
    ready = [
        ([(weights[c], seen[c]) for c in clues if c in weights], measured, kind)
        for clues, measured, kind in examples
    ]
    for _ in range(settings.rounds):
        for rows, measured, kind in ready:
            off = _chances([row for row, _ in rows], trained.measures, measured)
            off[kind] -= 1.0
            if max(map(abs, off)) < NEARLY_SURE:
                continue
            steps = [(at, g, g * g) for at, g in enumerate(off) if abs(g) > NEARLY_SURE / 10]
            for row, squares in rows:
                for at, g, square in steps:
                    squares[at] += square
                    row[at] -= settings.rate * g / math.sqrt(squares[at])
            for value, row, squares in zip(measured, trained.measures, measures_seen, strict=True):
                for at, g, square in steps:
                    squares[at] += square * value * value
                    row[at] -= settings.rate * g * value / math.sqrt(squares[at])
        for row in (*weights.values(), *trained.measures):
            row[:] = [weight * (1 - settings.forget) for weight in row]
    return trained


def _chances(
    rows: Sequence[Sequence[float]], measures: Sequence[Sequence[float]], measured: Sequence[float]
) -> list[float]:
    total = [sum(column) for column in zip(*rows, strict=True)]
    for value, row in zip(measured, measures, strict=True):
        total = [have + value * weight for have, weight in zip(total, row, strict=True)]
    most = max(total)
    parts = [math.exp(value - most) for value in total]
    whole = sum(parts)
    return [part / whole for part in parts]
