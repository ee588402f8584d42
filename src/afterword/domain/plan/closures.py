"""When an organization rests, as the notes tell: "shut 29th to 4th", "back on the 4th"."""

from __future__ import annotations

import re
from collections.abc import Iterator
from datetime import date, timedelta

from afterword.domain.dates import FoundDate, find_dates
from afterword.domain.facts import Captured, Quote
from afterword.domain.plan.cues import BACK, CLOSED, NUDGE
from afterword.domain.working_time.calendar import DAY, Stretch

_LONGEST = timedelta(days=45)
_NEAR = 30  # characters between a word of closing and its date


def closures(captured: Captured) -> tuple[Stretch, ...]:
    """The stretches of days, both ends included, on which nobody there works."""
    if not captured.interview.sessions:
        return ()
    spoken = captured.interview.end.date()
    found = [stretch for text in _texts(captured) for stretch in _in(text, spoken, captured)]
    return tuple(dict.fromkeys(found))


def _texts(captured: Captured) -> Iterator[str]:
    quotes: list[Quote] = [item.source for item in captured.items]
    quotes += [*captured.unread, *([captured.decision_source] if captured.decision_source else [])]
    for quote in dict.fromkeys(quotes):
        yield from re.split(r"[.;\n]\s|, |\n", quote.quote)


def _in(clause: str, spoken: date, captured: Captured) -> Iterator[Stretch]:
    words = CLOSED.search(clause)
    if not words or NUDGE.search(clause):
        return
    for day in find_dates(clause, spoken, captured.country, captured.language):
        near = min(abs(day.start - words.end()), abs(words.start() - day.end)) <= _NEAR
        stretch = _stretch(clause, day, spoken) if near and not day.vague else None
        if stretch and timedelta() <= stretch[1] - stretch[0] <= _LONGEST:
            yield stretch


def _stretch(clause: str, day: FoundDate, spoken: date) -> Stretch | None:
    """The days named; where a day of return is named, from tomorrow until the day before it."""
    before = clause[max(0, day.start - _NEAR) : day.start]
    if day.first == day.last and (BACK.search(before) or re.search(r"\b(?:until|till|bis|até)\s*$", before)):
        return spoken + DAY, day.first - DAY
    return day.first, day.last
