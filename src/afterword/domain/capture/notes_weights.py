"""What was learned from annotated notes, and how it is weighed: a linear chain over clauses.

Each clause has clues (`notes_clues`); a clue speaks for some kinds and against others, and so
does the kind of the clause before. `chances` weighs all of it together.
"""

from __future__ import annotations

import math
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, field

from afterword.domain.capture.notes_topics import Topics


@dataclass(frozen=True, slots=True)
class Weights:
    """Numbers that the trainer found.

    `kinds` names the readings of a clause; `clues` says of each clue how much it speaks for which
    kind (by its place in `kinds`); `steps` of each pair of kinds, by how the second clause hangs
    on the first. `topics` are what words are about.
    """

    kinds: tuple[str, ...]
    clues: Mapping[str, Mapping[int, float]]
    steps: Mapping[str, Sequence[Sequence[float]]]
    topics: Topics = field(default_factory=Topics)


def chances(clues: Sequence[Iterable[str]], links: Sequence[str], weights: Weights) -> list[list[float]]:
    """Of each clause how likely it is each kind: rows over `weights.kinds` that sum to 1.

    `links` says of each clause how it hangs on the one before.
    """
    own = [_scores(of_one, weights) for of_one in clues]
    if not own:
        return []
    forward = [_scaled(own[0])]
    for scores, link in zip(own[1:], links[1:], strict=True):
        steps, before = weights.steps[link], forward[-1]
        forward.append(
            _scaled(
                [
                    s + _sum_log(b + row[k] for b, row in zip(before, steps, strict=True))
                    for k, s in enumerate(scores)
                ]
            )
        )
    backward = [0.0] * len(weights.kinds)
    found = [_normal(forward[-1])]
    for at in range(len(own) - 2, -1, -1):
        ahead = [s + b for s, b in zip(own[at + 1], backward, strict=True)]
        backward = _scaled(
            [
                _sum_log(a + step for a, step in zip(ahead, row, strict=True))
                for row in weights.steps[links[at + 1]]
            ]
        )
        found.append(_normal([f + b for f, b in zip(forward[at], backward, strict=True)]))
    return found[::-1]


def _scores(clues: Iterable[str], weights: Weights) -> list[float]:
    total = [0.0] * len(weights.kinds)
    for clue in clues:
        for kind, weight in weights.clues.get(clue, {}).items():
            total[kind] += weight
    return total


def _sum_log(values: Iterable[float]) -> float:
    listed = list(values)
    most = max(listed)
    return most + math.log(sum(math.exp(value - most) for value in listed))


def _scaled(values: list[float]) -> list[float]:
    most = max(values)
    return [value - most for value in values]


def _normal(values: list[float]) -> list[float]:
    most = max(values)
    parts = [math.exp(value - most) for value in values]
    total = sum(parts)
    return [part / total for part in parts]
