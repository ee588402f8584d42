"""The files beside the rules become Weights: topics by hand, numbers by the trainer.

`learned.json` holds the kinds, a letter for each; under "clues" each clue with a letter and a weight
in hundredths for every kind it speaks for or against.
"""

from __future__ import annotations

import json
import re
from collections.abc import Iterator, Mapping
from functools import cache
from importlib.resources import files
from typing import Any

from afterword.domain.capture.notes_topics import Topics, topics_of
from afterword.domain.capture.notes_weights import Weights

_PART = re.compile(r"([a-z])(-?\d+)")


class WeightsFile:
    """`ports.WeightsFile` over the files that are shipped."""

    def load(self) -> Weights:
        """The weights, read once."""
        return _learned()


def topics() -> Topics:
    """What words are about, from `topics.txt`."""
    lines = (
        (files("afterword.domain.capture") / "weights" / "topics.txt")
        .read_text(encoding="utf-8")
        .splitlines()
    )
    named = (line.partition(":") for line in lines if line and not line.startswith("#"))
    return topics_of({name: words for name, _, words in named})


@cache
def _learned() -> Weights:
    text = (files("afterword.domain.capture") / "weights" / "learned.json").read_text(encoding="utf-8")
    return weights_of(json.loads(text), topics())


def weights_of(table: dict[str, Any], about: Topics) -> Weights:
    """Weights from the trainer's table."""
    steps = {link: [[value / 100 for value in row] for row in rows] for link, rows in table["steps"].items()}
    return Weights(tuple(table["kinds"]), _Clues(table["clues"]), steps, about)


class _Clues(Mapping[str, Mapping[int, float]]):
    """The weights of clues, each read when it is first asked for: a note has few of them."""

    def __init__(self, written: dict[str, str]) -> None:
        self._written = written
        self._read: dict[str, Mapping[int, float]] = {}

    def __getitem__(self, clue: str) -> Mapping[int, float]:
        if clue not in self._read:
            parts = _PART.findall(self._written[clue])
            self._read[clue] = {ord(kind) - ord("a"): int(weight) / 100 for kind, weight in parts}
        return self._read[clue]

    def __iter__(self) -> Iterator[str]:
        return iter(self._written)

    def __len__(self) -> int:
        return len(self._written)
