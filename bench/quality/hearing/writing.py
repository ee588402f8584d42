"""Writes the tables of weights as modules beside the phrase lists."""

from __future__ import annotations

from collections.abc import Sequence

from measure import ROOT
from quality.hearing.corpus import mails
from quality.hearing.learning import learned
from quality.hearing.short import LEARNED, shorts

WEIGHTS = ROOT / "src" / "afterword" / "domain" / "hear" / "weights"
LONGEST_LINE = 2_000
NAMES = {"sentences": "sentences", "mails": "whole mails"}


def main() -> None:
    """Learn from every mail but those held back and those that only measure."""
    corpus = [*mails(), *(each.of for each in shorts(LEARNED))]
    for (name, of), table in zip(NAMES.items(), learned(corpus), strict=True):
        (WEIGHTS / f"{name}.py").write_text(module(of, table), encoding="utf-8")


def module(of: str, pieces: Sequence[str]) -> str:
    """The source of a module that holds a table."""
    said = f"What was learned of {of}; written by `bench/quality/hearing/train`, never by hand."
    return f'"""{said}"""\n\nTABLE = r"""\n{_lines(pieces)}\n"""\n'


def _lines(pieces: Sequence[str]) -> str:
    """The pieces, parted by `|` and, so that no line is endless, by line ends."""
    lines: list[str] = []
    for piece in pieces:
        if lines and len(lines[-1]) + len(piece) < LONGEST_LINE:
            lines[-1] += f"|{piece}"
        else:
            lines.append(piece)
    return "\n".join(lines)
