r"""Cue phrases: how the word lists are written, and how they are found in a text.

A phrase is matched as whole words on folded text (`notes_text.fold`). In it a space is any
white space, `*` the rest of a word, `~` up to four words between; brackets, bars, question
marks, `\w` and `\d` mean what they mean in a regular expression.
"""

from __future__ import annotations

import re
from collections.abc import Iterable
from functools import cache

from afterword.domain.capture.notes_text import Span, fold

_NEVER = re.compile(r"(?!)")
_FEW_WORDS = r"(?:\W+[\w'/-]+){0,4}?\W+"


def phrases(block: str) -> tuple[str, ...]:
    """The phrases of a block, parted by semicolons; a line may end after a bar or at a space."""
    joined = re.sub(r"\s*\n\s*", " ", re.sub(r"\|\n\s*", "|", block))
    return tuple(phrase.strip() for phrase in joined.split(";") if phrase.strip())


def listed(block: str) -> tuple[str, ...]:
    """The single words of a block."""
    return tuple(block.split())


def compiled(phrases: Iterable[str]) -> re.Pattern[str]:
    """One pattern for all the phrases; matches nothing where there are none."""
    parts = [_translated(phrase) for phrase in phrases]
    return re.compile(rf"(?<!\w)(?:{'|'.join(parts)})(?!\w)") if parts else _NEVER


def found(pattern: re.Pattern[str], text: str) -> Span | None:
    """Where the pattern first stands in the text."""
    hit = pattern.search(fold(text))
    return Span(hit.start(), hit.end()) if hit else None


def has(pattern: re.Pattern[str], text: str) -> bool:
    """Whether the pattern stands in the text."""
    return pattern.search(fold(text)) is not None


@cache
def _translated(phrase: str) -> str:
    folded = re.sub(
        r"\\.|[^\\]", lambda hit: hit[0] if hit[0].startswith("\\") else fold(hit[0]), phrase.rstrip("~")
    )
    folded = re.sub(r"\\w\*|(?<![)\]?])(?<!\\[dsDSW])\*", lambda _: r"[\w'-]*", folded)
    folded = re.sub(r"\s*~\s*", lambda _: _FEW_WORDS, folded)
    return folded.replace(" ?", r"[\s,]*").replace(" ", r"[\s,]+")
