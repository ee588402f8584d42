"""Training: a linear-chain conditional random field by AdaGrad.

Plain Python, in a fixed order, without chance: the same corpus gives the same weights.
"""

from __future__ import annotations

import math
from collections import Counter
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass

_SMALL = 1e-3  # so small an error teaches nothing
Example = tuple[list[list[str]], list[str], list[int]]  # clues, links, kinds of one note's clauses


@dataclass(frozen=True, slots=True)
class Settings:
    """How long, how fast, and how much is forgotten after each round."""

    rounds: int = 12
    rate: float = 0.25
    forget: float = 0.06
    seldom: int = 2


def train_chain(
    examples: Sequence[Example], kinds: int, settings: Settings, prior: Mapping[str, Mapping[int, float]]
) -> tuple[dict[str, list[float]], dict[str, list[list[float]]]]:
    """Weights of clues and of steps that make the annotated kinds likely."""
    often = Counter(clue for clues, _, _ in examples for of_one in clues for clue in of_one)
    known = {
        clue: number
        for number, clue in enumerate(c for c, n in sorted(often.items()) if n >= settings.seldom)
    }
    start = [[prior.get(clue, {}).get(k, 0.0) for k in range(kinds)] for clue in known]
    weights = [row[:] for row in start]
    seen = [[1e-8] * kinds for _ in known]
    names = sorted({link for _, links, _ in examples for link in links})
    steps = {name: [[0.0] * kinds for _ in range(kinds)] for name in names}
    steps_seen = {name: [[1e-8] * kinds for _ in range(kinds)] for name in names}
    ready = [
        ([[known[c] for c in of_one if c in known] for of_one in clues], links, gold)
        for clues, links, gold in examples
        if gold
    ]
    rate = settings.rate
    for _ in range(settings.rounds):
        for clues, links, gold in ready:
            own = [_total(weights, of_one, kinds) for of_one in clues]
            single, pairs = _expected(own, links, steps)
            for of_one, chance, kind in zip(clues, single, gold, strict=True):
                chance[kind] -= 1.0
                _learn(chance, [(weights[clue], seen[clue]) for clue in of_one], rate)
            for at, pair in enumerate(pairs, start=1):
                pair[gold[at - 1]][gold[at]] -= 1.0
                for row, table in zip(
                    pair, zip(steps[links[at]], steps_seen[links[at]], strict=True), strict=True
                ):
                    _learn(row, [table], rate)
        _forget(zip(weights, start, strict=True), settings.forget)
        _forget(((row, [0.0] * kinds) for table in steps.values() for row in table), settings.forget)
    return {clue: weights[number] for clue, number in known.items()}, steps


def _learn(wrong: list[float], rows: Iterable[tuple[list[float], list[float]]], rate: float) -> None:
    """Move each row of weights against what was wrong, the less the more it was moved before."""
    large = [(k, g, g * g) for k, g in enumerate(wrong) if abs(g) > _SMALL]
    for weights, seen in rows:
        for k, g, square in large:
            seen[k] += square
            weights[k] -= rate * g / math.sqrt(seen[k])


def _forget(rows: Iterable[tuple[list[float], list[float]]], share: float) -> None:
    """Bring each row back by a share to where it started."""
    for weights, start in rows:
        weights[:] = [a + (value - a) * (1 - share) for value, a in zip(weights, start, strict=True)]


def _total(weights: list[list[float]], clues: list[int], kinds: int) -> list[float]:
    return (
        [sum(column) for column in zip(*(weights[clue] for clue in clues), strict=True)]
        if clues
        else [0.0] * kinds
    )


def _expected(
    own: list[list[float]], links: list[str], steps: dict[str, list[list[float]]]
) -> tuple[list[list[float]], list[list[list[float]]]]:
    """Chances of each clause's kinds, and of each pair of neighbours'."""
    size, kinds = len(own), len(own[0])
    local = [_exps(row) for row in own]
    moves = {name: [[math.exp(v) for v in row] for row in table] for name, table in steps.items()}
    forward = [_unit(local[0])]
    for at in range(1, size):
        table, before = moves[links[at]], forward[-1]
        arrived = [sum(map(float.__mul__, before, column)) for column in zip(*table, strict=True)]
        forward.append(_unit(list(map(float.__mul__, arrived, local[at]))))
    backward = [1.0] * kinds
    single: list[list[float]] = [forward[-1][:]]
    pairs: list[list[list[float]]] = []
    for at in range(size - 1, 0, -1):
        ahead = list(map(float.__mul__, local[at], backward))
        table, before = moves[links[at]], forward[at - 1]
        rows = [
            [b * m * a for m, a in zip(row, ahead, strict=True)] for b, row in zip(before, table, strict=True)
        ]
        total = sum(map(sum, rows))
        pairs.append([[v / total for v in row] for row in rows])
        single.append([sum(row) for row in pairs[-1]])
        backward = _unit([sum(map(float.__mul__, row, ahead)) for row in table])
    return single[::-1], pairs[::-1]


def _exps(row: list[float]) -> list[float]:
    most = max(row)
    return [math.exp(value - most) for value in row]


def _unit(row: list[float]) -> list[float]:
    total = sum(row)
    return [value / total for value in row]
