"""Until when: the day of return, of the answer due, or to which things rest."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from datetime import date, timedelta

from afterword.domain.dates import FoundDate, find_dates
from afterword.domain.hear.cues import Language
from afterword.domain.hear.weigh import phrase, straight

SATURDAY = 5
LEAD = re.compile(r"(?:by|on|until|till|before|from|after|within|in|at|bis|am|ab|vor|binnen|zum|le|el|até|dia)\b\s*(?:the |zum |dem )?", re.IGNORECASE)
PASSED = re.compile(r"(?:instead of|rather than|not on|originally|statt|anstatt|au lieu du|en lugar del|em vez d[eo]|from|vom|du)\s*(?:the |am )?$", re.IGNORECASE)
BEFORE_CHARS = 48
AFTER_CHARS = 40


@dataclass(frozen=True, slots=True)
class Calendar:
    """How dates in a mail are read: the day it was written, its language, its country."""

    spoken: date
    languages: tuple[tuple[str, Language], ...]
    country: str | None = None


@dataclass(frozen=True, slots=True)
class Named:
    """A date in a sentence, with the words just before and after it."""

    found: FoundDate
    before: str
    after: str
    sentence: str

    @property
    def exact(self) -> bool:
        """Whether a day was named by its number, not as "Tuesday" or "next week"."""
        return bool(re.search(r"\d", self.found.words)) and not self.found.vague


def named(sentences: Sequence[str], calendar: Calendar) -> Iterator[Named]:
    """Every date not past in the sentences, in order."""
    for sentence in sentences:
        plain = straight(sentence)
        for found in _dates(plain, calendar):
            if found.last >= calendar.spoken:
                start = found.start + _lead(found.words)
                yield Named(
                    found,
                    plain[max(0, start - BEFORE_CHARS) : start],
                    plain[found.end : found.end + AFTER_CHARS],
                    plain,
                )


def _lead(words: str) -> int:
    """How much of the date's words is the preposition before it ("by the 27th", "binnen 14 Tagen")."""
    lead = LEAD.match(words)
    return lead.end() if lead else 0


def _dates(plain: str, calendar: Calendar) -> tuple[FoundDate, ...]:
    tag = calendar.languages[0][0] if calendar.languages else "en"
    return find_dates(plain, calendar.spoken, calendar.country, tag)


def day_back(sentences: Sequence[str], calendar: Calendar) -> date | None:
    """The first day somebody who is away can be expected to read again."""
    ends: list[date] = []
    for day in named(sentences, calendar):
        if _leads(day.before, calendar, "back"):
            return day.found.first if day.found.first > calendar.spoken else day.found.last
        ends.append(_end_of_absence(day, calendar))
    return max(ends, default=None)


def _end_of_absence(day: Named, calendar: Calendar) -> date:
    """After a bare "until" the day itself; after a span, or "through", the next working day."""
    if day.found.first == day.found.last and _leads(day.before, calendar, "until"):
        return _working(day.found.last)
    return _working(day.found.last + timedelta(days=1))


def _working(day: date) -> date:
    while day.weekday() >= SATURDAY:
        day += timedelta(days=1)
    return day


def _leads(before: str, calendar: Calendar, name: str) -> bool:
    """Whether one of the language's words of this name stands directly before the date."""
    return any(
        re.search(rf"(?<!\w)(?:{words})[\s,:(\-–]*(?:the |on |dem |den |le |el |o |dia |día )?[\s(]*$", before, re.IGNORECASE)
        for _, language in calendar.languages
        if (words := getattr(language, name))
    )


def answer_due(sentences: Sequence[str], calendar: Calendar) -> Named | None:
    """The date by which the sender asks for an answer: "by" it, in a sentence about answering."""
    for day in named(sentences, calendar):
        asks = day.sentence.rstrip().endswith("?") or _says(day.sentence, calendar, "answer")
        if _leads(day.before, calendar, "due") and asks:
            return day
    return None


def stands_until(sentences: Sequence[str], calendar: Calendar) -> date | None:
    """The first day that something is open "until" or wanted "by", whatever the sentence says."""
    return next(
        (day.found.last for day in named(sentences, calendar) if _leads(day.before, calendar, "due")), None
    )


def promised(sentences: Sequence[str], calendar: Calendar) -> date | None:
    """The last exact day on which they say they will decide, meet or tell."""
    days = [
        day.found.last
        for day in named(sentences, calendar)
        if day.exact and _says(day.sentence, calendar, "promise") and not PASSED.search(day.before)
    ]
    return days[-1] if days else None


def _says(sentence: str, calendar: Calendar, name: str) -> bool:
    return any(
        phrase(words).search(sentence)
        for _, language in calendar.languages
        if (words := getattr(language, name))
    )
