"""What the score scripts share: the material beside the checkout, and the share of it that is right.

A suite is a folder of ../shared/data with its `expected.jsonl`. Every script scores our reading
and the best public library's on the same files, in one way, and prints both.
"""

from __future__ import annotations

import json
from collections import Counter
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Any, TypeVar

from measure import ROOT, Figure

DATA = ROOT.parent / "shared" / "data"
Read = TypeVar("Read")


@dataclass(frozen=True, slots=True)
class Example:
    """One file of a suite, with what is expected of it."""

    file: str
    suite: str
    label: str
    expected: dict[str, Any]
    raw: bytes


def examples(suite: str, data: Path = DATA) -> Iterator[Example]:
    """The files of a suite. Raises SystemExit with a sentence where the material is not there."""
    folder = data / suite
    if not folder.is_dir():
        raise SystemExit(f"The material is not beside this checkout: {folder}")
    for line in (folder / "expected.jsonl").read_text(encoding="utf-8").splitlines():
        row = json.loads(line)
        raw = (folder / row["file"]).read_bytes()
        yield Example(row["file"], row["suite"], row["label"], row["expected"], raw)


def tried(read: Callable[[Example], Read], example: Example) -> Read | None:
    """What a reader makes of a file; None where it raises, whatever it raises."""
    try:
        return read(example)
    except Exception:  # noqa: BLE001 - a library that stumbles has not read the file
        return None


def share(hits: Sequence[bool]) -> float:
    """How many of a hundred are right."""
    return 100 * sum(hits) / len(hits)


def beside(ours: Sequence[bool], library: Sequence[bool]) -> Figure:
    """Our share beside the library's."""
    return Figure(share(ours), share(library), "%")


def bar(value: float, least: float) -> Figure:
    """Our share, in a hundred, beside the least that we ask for, where no library does this."""
    return Figure(value, least, "%")


def macro_f1(pairs: Sequence[tuple[str, str]]) -> float:
    """The mean F1 of the classes in (truth, found), each class counting alike, in a hundred."""
    both = Counter(truth for truth, found in pairs if truth == found)
    wanted = Counter(truth for truth, _ in pairs)
    found = Counter(said for _, said in pairs)
    scores = [2 * both[kind] / (wanted[kind] + found[kind]) for kind in wanted]
    return 100 * sum(scores) / len(scores)
