"""Text with its places: folding that keeps offsets, and the spans that notes are cut into."""

from __future__ import annotations

import re
import unicodedata
from dataclasses import dataclass
from functools import cache

_WORD = re.compile(r"\w[\w'’\-+/.@]*\w|\w")
_PLAIN = {
    "’": "'",
    "‘": "'",
    "“": '"',
    "”": '"',
    "„": '"',
    "‚": "'",
    "´": "'",
    "`": "'",
    "\xa0": " ",
    "ı": "i",
    "İ": "i",
    "ø": "o",
    "Ø": "o",
    "ł": "l",
    "Ł": "l",
    "đ": "d",
    "Đ": "d",
    "æ": "a",
    "œ": "o",
    "ð": "d",
    "þ": "t",
}


#: two fewer than a quote may have: a passage grows no longer
QUOTE_WORDS = 38


@dataclass(frozen=True, slots=True)
class Span:
    """Words of one file, from `start` to `end` (characters of its text)."""

    start: int
    end: int

    def of(self, text: str) -> str:
        """The words themselves, copied."""
        return text[self.start : self.end]

    def to(self, other: Span) -> Span:
        """From the beginning of the earlier to the end of the later."""
        return Span(min(self.start, other.start), max(self.end, other.end))


def fold(text: str) -> str:
    """Lower case without accents, character for character: offsets stay what they were."""
    return "".join(map(_fold_letter, text))


def words(text: str) -> list[str]:
    """The words of a text, folded; inner hyphens, points and apostrophes belong to them."""
    return _WORD.findall(fold(text))


def count(text: str) -> int:
    """How many words there are between spaces: what the limit of a quote counts."""
    return len(text.split())


def trimmed(text: str, start: int, end: int, edges: str = " \t\r\n,;-–—•*_>→") -> Span:
    """The span without white space and separators at its edges."""
    while start < end and text[start] in edges:
        start += 1
    while end > start and text[end - 1] in edges:
        end -= 1
    return Span(start, end)


def within_limit(text: str, span: Span) -> Span:
    """The span, cut at its end where it is longer than a quote may be."""
    while count(span.of(text)) > QUOTE_WORDS:
        span = trimmed(text, span.start, text.rfind(" ", span.start, span.end))
    return span


@cache
def _fold_letter(letter: str) -> str:
    if letter in _PLAIN:
        return _PLAIN[letter]
    base = unicodedata.normalize("NFKD", letter)[:1] or letter
    lowered = base.lower()
    return lowered if len(lowered) == 1 else letter
