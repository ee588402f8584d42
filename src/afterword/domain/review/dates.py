"""Days that a text names, and whether anybody ever spoke of them."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date
from functools import lru_cache
from typing import Final

from afterword.domain.capture.folding import fold
from afterword.domain.review.lists.calendar_words import MONTHS, WEEKDAYS
from afterword.domain.review.page import Page
from afterword.domain.review.remedies import finding, put_right, taken_out
from afterword.domain.touchpoints import Finding, Level, Purpose, Remedy
from afterword.domain.write.days import spoken_day

_NAMED = r"[^\W\d_]{3,10}"
_LEAD = rf"(?:(?P<weekday>{_NAMED})(?:-feira)?\.?,?\s+(?:the\s+|den\s+|dem\s+|dia\s+|le\s+|el\s+)?)?"
_YEAR = r"(?:\.?,?\s+(?:de\s+)?(?P<year>(?:19|20)\d\d)\b)?"
_NO_MORE = r"(?!\s*(?:%|[.:,]\d))"
_PATTERNS: Final = tuple(
    re.compile(pattern)
    for pattern in (
        rf"{_LEAD}(?P<day>\d{{1,2}})(?:st|nd|rd|th|er|º|\.)?\s+(?:of\s+|de\s+)?(?P<month>{_NAMED})\b{_YEAR}",
        rf"{_LEAD}(?P<month>{_NAMED})\.?\s+(?:the\s+)?(?P<day>\d{{1,2}})(?:st|nd|rd|th)?\b{_NO_MORE}{_YEAR}",
        rf"{_LEAD}(?P<day>\d{{1,2}})\.\s?(?P<month>\d{{1,2}})\.(?:\s?(?P<year>(?:19|20)\d\d))?(?!\d)",
        r"\b(?P<year>20\d\d)-(?P<month>\d\d)-(?P<day>\d\d)\b",
        r"\b(?P<day>\d{1,2})/(?P<month>\d{1,2})/(?P<year>(?:19|20)\d\d)\b",
    )
)
_LONE = re.compile(rf"\b(?P<weekday>{_NAMED})\b")
#: an answer is spoken of: a weekday beside it is the day it is due
_AWAITED = re.compile(
    r"\b(?:decision|decide\w*|(?:an|your|the) answer|hear from|hear back|expect\w*|result"
    r"|outcome|entscheidung|r[üu]ckmeldung"
    r"|antwort|bescheid|ihrer nachricht|resposta|retorno|decis[ãa]o|r[ée]ponse|d[ée]cision"
    r"|respuesta|decisi[óo]n)\b",
    re.IGNORECASE,
)
_OFFERS = re.compile(
    r"\?|\b(?:free|available|suits?|works? for|could|can|frei|passt|k[öo]nnte|m[öo]glich"
    r"|dispon[íi]\w+|livre|posso"
    r"|podr[íi]a|puedo|pourrais|libre)\b",
    re.IGNORECASE,
)


@dataclass(frozen=True, slots=True)
class DayHit:
    """A day named in a text. `weekday` counts from Monday; slashes may mean either order."""

    day: int
    month: int
    year: int | None
    weekday: int | None
    start: int
    end: int
    either: bool = False


def unsupported_dates(page: Page) -> Iterator[Finding]:
    """Days that no source speaks of, and weekdays that do not fall on their day."""
    known = _known(page)
    for sentence, plain in page.plain:
        if page.backed(sentence) or _only_offered(plain, page):
            continue
        for hit in day_hits(plain):
            if not any(_same(hit, day) for day in known) and not _in_sources(hit, page):
                remedy = _right_day(page, sentence, hit)
                yield finding(
                    Level.BLOCK, "unsupported_date", sentence, remedy, date=sentence[hit.start : hit.end]
                )
        yield from _weekday_due(page, sentence, plain, known)


@lru_cache(maxsize=2048)
def day_hits(text: str) -> tuple[DayHit, ...]:
    """The days that a text names by number and month."""
    found: list[DayHit] = []
    for pattern in _PATTERNS:
        for match in pattern.finditer(text):
            hit = _hit(match)
            if hit and not any(hit.start < one.end and one.start < hit.end for one in found):
                found.append(hit)
    return tuple(sorted(found, key=lambda hit: hit.start))


def _hit(match: re.Match[str]) -> DayHit | None:
    told = match.groupdict()
    written = told["month"]
    month = int(written) if written.isdigit() else MONTHS.get(fold(written), 0)
    day = int(told["day"])
    slashed = "/" in match.group()
    if not 1 <= day <= 31 or not (1 <= month <= 12 or slashed):  # noqa: PLR2004 - the calendar
        return None
    weekday = WEEKDAYS.get(fold(told.get("weekday") or ""))
    start = match.start() if weekday is not None or not told.get("weekday") else _after_lead(match)
    year = int(told["year"]) if told.get("year") else None
    return DayHit(day, month, year, weekday, start, match.end(), slashed)


def _after_lead(match: re.Match[str]) -> int:
    return min(match.start("day"), match.start("month"))


def _known(page: Page) -> set[date]:
    facts = page.captured
    days = {moment.date() for s in facts.interview.sessions for moment in (s.start, s.end)}
    return days | {day for day in (facts.decision_date, *(item.due for item in facts.items)) if day}


def _same(hit: DayHit, day: date) -> bool:
    same = (hit.day, hit.month) == (day.day, day.month)
    same = same or (hit.either and (hit.month, hit.day) == (day.day, day.month))
    return same and hit.year in {None, day.year} and hit.weekday in {None, day.weekday()}


def _in_sources(hit: DayHit, page: Page) -> bool:
    items = [item for item in page.captured.items if not item.hidden]
    texts = [text for item in items for text in (item.text, item.answer or "")]
    texts += [line.text for line in page.captured.evidence]
    texts += [source.quote for receipt in page.draft.receipts for source in receipt.sources]
    named = [other for text in texts for other in day_hits(text)]
    return any((hit.day, hit.month) == (o.day, o.month) and hit.weekday in {None, o.weekday} for o in named)


def _only_offered(plain: str, page: Page) -> bool:
    step = page.touchpoint
    answers = step is not None and step.purpose is Purpose.ANSWER_QUESTION
    return answers or (_OFFERS.search(plain) is not None and _AWAITED.search(plain) is None)


def _weekday_due(page: Page, sentence: str, plain: str, known: set[date]) -> Iterator[Finding]:
    """A weekday on which an answer is awaited, where another is the day."""
    if not page.captured.decision_date or not _AWAITED.search(plain):
        return
    named = {day.weekday() for day in known} | _weekdays(page)
    for match in _LONE.finditer(plain):
        weekday = WEEKDAYS.get(fold(match["weekday"]))
        inside = any(hit.start <= match.start() < hit.end for hit in day_hits(plain))
        if weekday is not None and not inside and weekday not in named:
            yield finding(
                Level.BLOCK, "unsupported_date", sentence, taken_out(page.draft, sentence), date=match.group()
            )


def _weekdays(page: Page) -> set[int]:
    texts = [item.text for item in page.captured.items if not item.hidden]
    return {WEEKDAYS[word] for text in texts for word in fold(text).split() if word in WEEKDAYS}


def _right_day(page: Page, sentence: str, hit: DayHit) -> Remedy | None:
    """The day of the decision where the sentence awaits it; otherwise the sentence goes."""
    day = page.captured.decision_date
    if day is not None and _AWAITED.search(sentence):
        return put_right(sentence, hit.start, hit.end, spoken_day(day, page.draft.language))
    return taken_out(page.draft, sentence)
