"""Finding the dates in a text: every pattern is tried, the longest reading of a place wins."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from datetime import date

from afterword.domain.dates.beside import (
    Hit,
    beside_brackets,
    days_after,
    some_days_after,
    without_no_dates,
)
from afterword.domain.dates.found import FoundDate
from afterword.domain.dates.patterns import Context, Pattern, patterns, sieve
from afterword.domain.dates.words import LANGUAGES


def find_dates(
    text: str, spoken: date, country: str | None = None, language: str = "en"
) -> tuple[FoundDate, ...]:
    """The dates a text names, in the order they stand.

    `spoken` is the day the words were said or written, in the speaker's zone; `country` is
    ISO 3166 alpha-2 and decides which Thanksgiving and whether 3/4 is in March or April;
    `language` is a BCP 47 tag (en, de, pt, es, fr, nl, it; another is read as English). English is
    read in every language's text, since people mix. What names no day is not found.
    """
    folded = text.casefold().replace("’", "'")
    if len(folded) != len(text):  # "ß" folds to two letters: offsets would no longer hold
        folded = text.lower().replace("’", "'")
    plain = without_no_dates(folded)
    tag = language[:2].casefold()
    tags = tuple(dict.fromkeys((tag if tag in LANGUAGES else "en", "en")))
    return tuple(
        FoundDate(text[start:end], start, end, first, last, vague)
        for _, start, end, first, last, vague, _ in _all(plain, spoken, country, tags)
    )


def _all(text: str, spoken: date, country: str | None, tags: Sequence[str]) -> list[Hit]:
    found = [
        hit
        for rank, each in enumerate(tags)
        for hit in _hits(text, Context(spoken, country, each, text), rank)
    ]
    kept = _longest([*found, *beside_brackets(text, found, tags)])
    kept = _longest([*kept, *some_days_after(text, kept)])
    return _longest([*kept, *days_after(text, kept)])


def _hits(folded: str, context: Context, rank: int) -> Iterator[Hit]:
    shapes = patterns(context.language)
    for at in sieve(context.language).may_match(folded):
        yield from _of_pattern(shapes[at], folded, context, rank)


def _of_pattern(pattern: Pattern, folded: str, context: Context, rank: int) -> Iterator[Hit]:
    for match in pattern.regex.finditer(folded):
        days = pattern.resolve(match, context)
        if days and days.first <= days.last:
            end = match.start() + len(match[0].rstrip(" ."))
            lead = match.groupdict().get("lead")
            core = match.end("lead") if lead else match.start()
            yield rank, match.start(), end, days.first, days.last, days.vague, core


def _longest(found: list[Hit]) -> list[Hit]:
    """Of readings that overlap, the longest, words that lead up to it aside; of equals, the text's own."""
    kept: list[Hit] = []
    for hit in sorted(found, key=lambda h: (h[6] - h[2], h[0])):
        if all(hit[2] <= other[1] or hit[1] >= other[2] for other in kept):
            kept.append(hit)
    return sorted(kept, key=lambda h: h[1])
