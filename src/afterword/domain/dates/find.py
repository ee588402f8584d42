"""Finding the dates in a text: every pattern is tried, the longest reading of a place wins."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date

from afterword.domain.dates.found import FoundDate
from afterword.domain.dates.patterns import Context, Pattern, patterns
from afterword.domain.dates.words import LANGUAGES


def find_dates(
    text: str, spoken: date, country: str | None = None, language: str = "en"
) -> tuple[FoundDate, ...]:
    """The dates a text names, in the order they stand.

    `spoken` is the day the words were said or written, in the speaker's zone; `country` is
    ISO 3166 alpha-2 and decides which Thanksgiving and whether 3/4 is in March or April;
    `language` is a BCP 47 tag (en, de, pt, es, fr; another is read as English). English is
    read in every language's text, since people mix. What names no day is not found.
    """
    folded = text.casefold().replace("’", "'")
    if len(folded) != len(text):  # "ß" folds to two letters: offsets would no longer hold
        folded = text.lower().replace("’", "'")
    tag = language[:2].casefold()
    tags = dict.fromkeys((tag if tag in LANGUAGES else "en", "en"))
    found = [
        hit
        for rank, each in enumerate(tags)
        for hit in _hits(folded, Context(spoken, country, each, folded), rank)
    ]
    return tuple(
        FoundDate(text[start:end], start, end, first, last, vague)
        for start, end, first, last, vague in _longest(found)
    )


Hit = tuple[int, int, int, date, date, bool]


def _hits(folded: str, context: Context, rank: int) -> Iterator[Hit]:
    for pattern in patterns(context.language):
        yield from _of_pattern(pattern, folded, context, rank)


def _of_pattern(pattern: Pattern, folded: str, context: Context, rank: int) -> Iterator[Hit]:
    for match in pattern.regex.finditer(folded):
        days = pattern.resolve(match, context)
        if days and days.first <= days.last:
            words = match[0].rstrip(" .")
            yield rank, match.start(), match.start() + len(words), days.first, days.last, days.vague


def _longest(found: list[Hit]) -> list[tuple[int, int, date, date, bool]]:
    """Of readings that overlap, the longest; of equals, the text's own language."""
    kept: list[Hit] = []
    for hit in sorted(found, key=lambda h: (h[1] - h[2], h[0])):
        if all(hit[2] <= other[1] or hit[1] >= other[2] for other in kept):
            kept.append(hit)
    return sorted(hit[1:] for hit in kept)
