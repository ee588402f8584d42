"""Dates that hang on another date in the text, and numbers and words that are no dates at all."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from datetime import date, timedelta
from typing import Final

from afterword.domain.dates import days
from afterword.domain.dates.words import LANGUAGES

#: rank, start, end, first, last, vague, and where the words that count begin
Hit = tuple[int, int, int, date, date, bool, int]

#: said of what is past, or counts people, or names a time that nobody here can know
_NO_DATES: Final = re.compile(
    r"\b(?:\d{1,2}|an?|one|two|three|four|five|six|seven|eight|nine|ten|couple of|few) "
    r"(?:days?|weeks?|months?|fortnights?) (?:ago|earlier|back)\b"
    r"|\bvor (?:\d{1,2}|einem|einer|zwei|drei|vier|fünf|ein paar) (?:tagen|wochen?|monat(?:en)?)\b"
    r"|\b(?:há|faz|hace|il y a) (?:\d{1,2}|\w+) (?:dias?|semanas?|mes(?:es)?|días?|jours?|semaines?|mois)\b"
    r"|\b(?:first|last|second|third|1st|2nd) (?:day|week) of (?:term|school|class(?:es)?)\b"
    r"|\b\d{1,2}/\d{1,2} (?:of|people|patients|staff|stars?|points?|times|customers|kids|students|on)\b"
    r"|\b24/7\b"
)
_IN_BRACKET: Final = re.compile(r"(?:[^\W\d_]+\s+){0,2}[^\W\d_]+\s*\((?P<inside>[^()]{0,70})(?:\)|$)")
_THE_DAY_AFTER: Final = re.compile(
    r"\bthe (?:very )?(?:day after|next day|following day)\b(?=\W*(?:$|[.,;:!)\n]|or\b|and\b|at\b|if\b))"
    r"|\btags darauf\b|\bam (?:nächsten )?tag (?:darauf|danach|drauf)\b|\bno dia seguinte\b|\ble lendemain\b"
    r"|\bal día siguiente\b|\bel día después\b(?! de)"
)
_FEW: Final = {
    **dict.fromkeys(("a", "an", "one", "ein", "einen", "eine", "um", "uma", "un", "una", "une"), 1),
    **dict.fromkeys(("two", "zwei", "dois", "duas", "dos", "deux"), 2),
    **dict.fromkeys(("three", "drei", "três", "tres", "trois"), 3),
}
_SO_LONG_AFTER: Final = re.compile(
    rf"\b(?P<number>{'|'.join(_FEW)}|[1-9]) (?P<unit>days?|weeks?|tage?|wochen?|dias?|semanas?|días?|jours?"
    r"|semaines?) (?:after|nach|depois d\w+|após|después del?|après) "
)
_SO_LONG_LATER: Final = re.compile(
    rf"\b(?P<number>{'|'.join(_FEW)}|[1-9]) (?P<unit>days?|weeks?|tage?|wochen?|dias?|semanas?|días?|jours?"
    r"|semaines?) (?:later|after that|d(?:a)?rauf|danach|später|mais tarde|más tarde|plus tard)\b"
)
_NEAR_AFTER: Final = 40  # characters from "a week after" to the day
_NEAR: Final = 90  # characters from a day to "the day after"


def without_no_dates(text: str) -> str:
    """The folded text with what is no date blanked out, letter for letter."""
    return _NO_DATES.sub(lambda m: "·" * len(m[0]), text)


def beside_brackets(text: str, found: Sequence[Hit], tags: Sequence[str]) -> Iterator[Hit]:
    """Weekdays counted from a day in a bracket: "Freitag vor den Ferien (die fangen am 15. an)"."""
    if "(" not in text:
        return
    for tag in tags:
        words = LANGUAGES[tag]
        weekdays = "|".join(sorted(words.weekdays, key=len, reverse=True))
        shape = rf"\b(?P<weekday>{weekdays})\s+(?:(?P<before>{words.before_re})|{words.after_re})\s+"
        for m in re.finditer(shape, text):
            bracket = _IN_BRACKET.match(text, m.end())
            inside = [h for h in found if bracket and bracket.start("inside") <= h[1] < bracket.end("inside")]
            if bracket and inside:
                step = days.previous_weekday if m["before"] else days.next_weekday
                day = step(min(h[3] for h in inside), words.weekdays[m["weekday"]])
                yield 0, m.start(), bracket.end(), day, day, False, m.start()


def some_days_after(text: str, found: Sequence[Hit]) -> Iterator[Hit]:
    """So long after a day named next: "a week after the board meets on the 9th"."""
    for m in _SO_LONG_AFTER.finditer(text):
        later = [h for h in found if 0 <= h[1] - m.end() < _NEAR_AFTER]
        if later and not re.search(r"[.;!?]", text[m.end() : later[0][1]]):
            day = later[0][4] + _so_long(m)
            yield 0, m.start(), later[0][2], day, day, False, m.start()


def _so_long(m: re.Match[str]) -> timedelta:
    count = _FEW.get(m["number"]) or int(m["number"])
    return count * (days.WEEK if m["unit"][0] in "ws" else timedelta(days=1))


def days_after(text: str, found: Sequence[Hit]) -> Iterator[Hit]:
    """The day, or so long, after one just named: "the board meets on the 12th, word two days later"."""
    said = [(m, timedelta(days=1)) for m in _THE_DAY_AFTER.finditer(text)]
    for m, later in [*said, *((m, _so_long(m)) for m in _SO_LONG_LATER.finditer(text))]:
        before = [h for h in found if h[2] <= m.start() and m.start() - h[2] < _NEAR]
        if before:
            day = max(before, key=lambda h: h[2])[4] + later
            yield 0, m.start(), m.end(), day, day, False, m.start()
