"""Days in notes: when a promise is due, and by when they decide."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from datetime import date, timedelta

from afterword.domain.capture.lexicon.decision_cues import ANOTHER_MATTER, DECIDED
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
    """The latest day that a sentence about the answer names; else a bare "two weeks or so".

    What stands in a sentence that was read as something else, or goes on in the next one ("… and
    she calls me the day after"), is told by the words right beside the day.
    """
    found = [one for span in sentences if (one := _told(text, span, vocabulary, calendar))]
    beside = list(_beside_cues(text, calendar))
    near = [one for one in beside if any(_goes_on(text, told.span, one.span) for told in found)]
    if not found:
        near = beside
    if not found and not near:
        found = [one for span in sentences if (one := _bare(text, span, vocabulary, calendar))]
    return max([*found, *near], key=lambda one: one.day, default=None)


def _goes_on(text: str, told: Span, later: Span) -> bool:
    """Whether what names a day later on the line still belongs to the sentence that told one."""
    between = text[told.end : later.start]
    return told.start < later.start and len(between) < _NEXT_CLAUSE and "\n" not in between


def _beside_cues(text: str, calendar: Calendar) -> Iterator[Decision]:
    """The days right behind words that name the answer, or right before them after "by"."""
    start = 0
    for line in text.splitlines(keepends=True):
        days = calendar.dates(line) if DECIDED.search(line) else ()
        for cue in DECIDED.finditer(line) if days else ():
            if day := _nearest(line, cue, days):
                first, end = min(cue.start(), day.start), max(cue.end(), day.end)
                if not ANOTHER_MATTER.search(_sentence_of(line, first, end)):
                    yield Decision(day.last, Span(start + first, start + end))
        start += len(line)


def _nearest(line: str, cue: re.Match[str], days: Sequence[FoundDate]) -> FoundDate | None:
    behind = [d for d in days if 0 <= d.start - cue.end() + 1 < _BEHIND]
    if behind and not _STOP.search(line[cue.end() : behind[0].start]):
        so = [d for d in behind if _SO.search(line[max(0, d.start - _LEAD) : d.start].casefold())]
        return so[-1] if so else behind[0]
    before = [d for d in days if 0 <= cue.start() - d.end < _AHEAD]
    led = before and _UNTIL.search(line[: before[-1].start + _LEAD].casefold()[-2 * _LEAD :])
    return before[-1] if led and not _STOP.search(line[before[-1].end : cue.start()]) else None


def _sentence_of(line: str, first: int, end: int) -> str:
    """The words from the stop before to the end of the day."""
    stops = [m.end() for m in _STOP.finditer(line, 0, first)]
    return line[max([0, first - _BEHIND, *stops]) : end]


_NEXT_CLAUSE = 60  # characters from one clause of a sentence to the next
_BEHIND = 60  # characters from "answer" to its day
_AHEAD = 30  # characters from "bis Freitag" to "Bescheid"
_STOP = re.compile(r"[.!?;](?:\s|$)|\n")
_UNTIL = re.compile(
    r"(?:by|before|until|no later than|bis|spätestens|até|hasta|antes|d'ici|avant|within|binnen)(?!\w)"
)


def _told(text: str, span: Span, vocabulary: Vocabulary, calendar: Calendar) -> Decision | None:
    words = span.of(text)
    if not has(vocabulary.decision, words) or has(vocabulary.promise, words) or ANOTHER_MATTER.search(words):
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
