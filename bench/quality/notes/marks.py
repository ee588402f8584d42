"""What share of annotated notes is read as it was annotated."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from datetime import date

from afterword.domain.capture.notes_dates import Calendar
from afterword.domain.capture.notes_reading import Reading, read_text
from afterword.domain.capture.notes_weights import Weights
from quality.notes.corpus import Note, Stretch

_SECRET = frozenset({"private", "secrecy"})
_KEPT = 0.8
_DAY = date(2027, 3, 3)


@dataclass(frozen=True, slots=True)
class Marks:
    """Shares from 0 to 1: of each kind precision and recall, of secrets kept, of persons right."""

    kinds: dict[str, tuple[float, float]]
    kept: float
    rightly_kept: float
    persons: float

    @property
    def macro_f1(self) -> float:
        """The mean over the kinds of the harmonic mean of precision and recall."""
        return sum(2 * p * r / (p + r) if p + r else 0.0 for p, r in self.kinds.values()) / len(self.kinds)


def marked(notes: Sequence[Note], weights: Weights) -> Marks:
    """Read the notes and compare."""
    pairs: Counter[tuple[str, str]] = Counter()
    kept: list[bool] = []
    owned: list[bool] = []
    for note in notes:
        reading = read_text(note.text, note.people, Calendar(_DAY, note.country, note.language), weights)
        for stretch in note.stretches:
            told = list(_told(reading, note, stretch))
            pairs.update((stretch.kind, kind) for kind, _ in told)
            if stretch.kind == "private" and told:
                kept.append(sum(kind in _SECRET for kind, _ in told) >= _KEPT * len(told))
            owned += [owner == stretch.person for _, owner in told[:1] if stretch.person]
    secret = sum(n for (_, read), n in pairs.items() if read in _SECRET)
    rightly = sum(n for (meant, read), n in pairs.items() if read in _SECRET and meant in _SECRET)
    return Marks(
        _kinds(pairs), _share(sum(kept), len(kept)), _share(rightly, secret), _share(sum(owned), len(owned))
    )


def _told(reading: Reading, note: Note, stretch: Stretch) -> Iterator[tuple[str, str | None]]:
    """What each word of a stretch is read as, and whose."""
    for hit in re.finditer(r"\w+", stretch.span.of(note.text)):
        start = stretch.span.start + hit.start()
        at = next((i for i, c in enumerate(reading.clauses) if c.span.start <= start < c.span.end), None)
        kind = "none" if at is None else _kind(reading, at)
        yield kind, None if at is None else reading.owners[at]


def _kind(reading: Reading, at: int) -> str:
    kind = reading.kinds[at]
    return "private" if at in reading.private else kind.value if kind else "topic"


def _kinds(pairs: Counter[tuple[str, str]]) -> dict[str, tuple[float, float]]:
    found = {}
    for kind in sorted({meant for meant, _ in pairs} - {"secrecy"}):
        right = pairs[kind, kind]
        read = sum(n for (_, b), n in pairs.items() if b == kind)
        meant = sum(n for (a, _), n in pairs.items() if a == kind)
        found[kind] = (_share(right, read), _share(right, meant))
    return found


def _share(part: int, whole: int) -> float:
    return part / whole if whole else 0.0
