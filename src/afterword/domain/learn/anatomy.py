"""A letter taken apart: greeting, sentences, closing words, name."""

from __future__ import annotations

import re
from collections.abc import Collection
from dataclasses import dataclass

from afterword.domain.review.text import sentences, words

#: words of a greeting or of closing words; a longer line is a sentence
MOST_WORDS = 6


@dataclass(frozen=True, slots=True)
class Anatomy:
    """What is not there is empty. A text message in one paragraph has sentences only."""

    greeting: str
    sentences: tuple[str, ...]
    closing: str
    name: str

    @property
    def length(self) -> int:
        """Words between greeting and closing."""
        return sum(len(re.findall(r"\w+", sentence)) for sentence in self.sentences)


def anatomy(body: str, writer: str) -> Anatomy:
    """The parts of a letter that `writer` signs."""
    lines = [line.strip() for line in body.replace("\r", "").split("\n")]
    filled = [line for line in lines if line]
    greeting = filled.pop(0) if len(filled) > 1 and _greets(filled[0]) else ""
    name = filled.pop() if filled and _is_name(filled[-1], set(words(writer))) else ""
    closes = len(filled) > 1 and _closes(filled[-1], named=bool(name))
    closing = filled.pop() if closes else ""
    return Anatomy(greeting, tuple(sentences("\n".join(filled))), closing, name)


def _greets(line: str) -> bool:
    return len(line.split()) <= MOST_WORDS and line[-1] in ",:!–-"


def _is_name(line: str, writer: Collection[str]) -> bool:
    said = words(line)
    return bool(said) and set(said) <= set(writer)


def _closes(line: str, *, named: bool) -> bool:
    """Closing words end with a comma, or stand above a name and are no sentence."""
    short = len(line.split()) <= MOST_WORDS and not line.endswith(("?", ":"))
    return short and (line.endswith((",", "!")) or (named and not line.endswith(".")) or line[-1].isalpha())
