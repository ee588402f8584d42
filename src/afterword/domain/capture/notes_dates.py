"""Days in notes: when a promise is due, and by when they decide."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date, timedelta

from afterword.domain.capture.notes_cues import has
from afterword.domain.capture.notes_text import Span
from afterword.domain.capture.notes_vocabulary import Vocabulary
from afterword.domain.dates import FoundDate, find_dates
from afterword.domain.dates.days import previous_weekday

_LEAD = 12  # letters before a day in which "so by" may stand
_HORIZON = timedelta(days=400)


@dataclass(frozen=True, slots=True)
class Calendar:
    """In whose calendar the words are meant. `spoken` is the day they were written."""

    spoken: date
    country: str | None
    language: str

    def dates(self, text: str) -> tuple[FoundDate, ...]:
        """The days ahead that the text names."""
        found = [
            day
            for day in find_dates(text, self.spoken, self.country, self.language)
            if not _is_bare_number(day, text)
        ]
        return tuple(day for day in found if self.spoken <= day.last <= self.spoken + _HORIZON)


@dataclass(frozen=True, slots=True)
class Decision:
    """The last day named for the answer, and the words that name it."""

    day: date
    span: Span


def _is_bare_number(day: FoundDate, text: str) -> bool:
    """A number alone is a day only after a word that leads to one ("by 20")."""
    return day.words.strip(".").isdigit() and not _LEADS.search(text[: day.start].casefold())


_LEADS = re.compile(
    r"(?:by|on|until|till|before|the|bis|am|zum|vor|dia|até|hasta|el|le|avant)\s+(?:the\s+)?$"
)


def due(sentence: str, calendar: Calendar, *, run_on: bool = False) -> date | None:
    """The last day of a promise: of several days the one named last ("Monday, so call it Tuesday").

    In dictation without stops what comes later may be another matter: there it is the first.
    """
    found = calendar.dates(sentence)
    if not found:
        return None
    return found[0].last if run_on else _anchored(sentence, found)


def _anchored(sentence: str, found: Sequence[FoundDate]) -> date:
    """The last day named; a bare weekday after "before the 5th, so" is the one before that day."""
    last = found[-1]
    dated = [day for day in found[:-1] if any(letter.isdigit() for letter in day.words)]
    if (
        not dated
        or not last.words.strip(" .").isalpha()
        or not _BEFORE.search(sentence[: dated[-1].start].casefold())
    ):
        return last.last
    if not _SO.search(sentence[dated[-1].end : last.start].casefold()):
        return last.last
    return previous_weekday(dated[-1].first, last.first.weekday())


_BEFORE = re.compile(r"(?<!\w)(?:before|b4|ahead of|vor|antes)(?!\w)")
_SO = re.compile(r"(?<!\w)(?:so|i\.?e\.?|meaning|call it|that's|thats|that is|also|ou seja|logo)(?!\w)")


def decision(
    text: str, sentences: Sequence[Span], vocabulary: Vocabulary, calendar: Calendar
) -> Decision | None:
    """The latest day that a sentence about the answer names; else a bare "two weeks or so"."""
    found = [one for span in sentences if (one := _told(text, span, vocabulary, calendar))]
    if not found:
        found = [one for span in sentences if (one := _bare(text, span, vocabulary, calendar))]
    return max(found, key=lambda one: one.day, default=None)


def _told(text: str, span: Span, vocabulary: Vocabulary, calendar: Calendar) -> Decision | None:
    words = span.of(text)
    if not has(vocabulary.decision, words) or has(vocabulary.promise, words):
        return None
    closed = vocabulary.closed.search(words.casefold())
    told = vocabulary.decision.search(words.casefold(), closed.end()) if closed else None
    until = told.start() if told else len(words)  # what is said of the answer afterwards holds
    shut = [day for day in calendar.dates(words) if closed and closed.start() < day.start < until]
    days = [day for day in calendar.dates(words) if day not in shut]
    if not days:
        return None
    worked_out = [day for day in days if _SO.search(words[max(0, day.start - _LEAD) : day.start].casefold())]
    last = max(day.last for day in worked_out or days)
    return Decision(_before_closing(last, shut), span)


def _before_closing(last: date, shut: Sequence[FoundDate]) -> date:
    """An answer promised into a closure comes before it."""
    if not shut:
        return last
    first = min(day.first for day in shut)
    end = max(day.last for day in shut)
    return first - timedelta(days=1) if first <= last <= end else last


def _bare(text: str, span: Span, vocabulary: Vocabulary, calendar: Calendar) -> Decision | None:
    words = span.of(text)
    hit = vocabulary.bare_wait.match(words.casefold())
    days = calendar.dates(words[: hit.end() + 12]) if hit else ()
    return Decision(days[0].last, span) if days else None
