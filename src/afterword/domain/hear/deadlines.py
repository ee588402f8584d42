"""Until when: the day of return, of the answer due, or to which things rest."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from datetime import date, timedelta
from functools import cache, lru_cache

from afterword.domain.dates import FoundDate, find_dates
from afterword.domain.hear.cues import GAP, Language, phrases
from afterword.domain.hear.slashes import settled_dates
from afterword.domain.hear.weigh import straight

SATURDAY = 5
LEAD = re.compile(
    r"(?:(?:by|on|until|till|before|from|after|within|in|at|bis|am|ab|vor|binnen|zum|le|el|até|dia|hasta|"
    r"jusqu'au|jusqu'à|fino al?|no|tot|op|the|dem)\b\s*)+",
    re.IGNORECASE,
)
PASSED = re.compile(
    r"(?:instead of|rather than|not on|originally|statt|anstatt|au lieu du|en lugar del|em vez d[eo]|from|"
    r"vom|du)\s*(?:the |am )?$",
    re.IGNORECASE,
)
#: days of the week in English that are words elsewhere ("mon retour")
ENGLISH_ONLY = frozenset({"mon", "tue", "tues", "wed", "weds", "thu", "thur", "thurs", "fri", "sat", "sun"})
BEFORE_CHARS = 48


@dataclass(frozen=True, slots=True)
class Calendar:
    """How dates in a mail are read: the day it was written, its languages, its country.

    `day_first`: whether 3/12 is in December, where no country is known and the mail tells.
    """

    spoken: date | None
    languages: tuple[tuple[str, Language], ...]
    country: str | None = None
    day_first: bool | None = None


@dataclass(frozen=True, slots=True)
class Named:
    """A date in a sentence, with the words just before and after it."""

    found: FoundDate
    before: str
    sentence: str
    after: str = ""

    @property
    def exact(self) -> bool:
        """Whether a day was named by its number, not as "Tuesday" or "next week"."""
        return bool(re.search(r"\d", self.found.words)) and not self.found.vague


def named(sentences: Sequence[str], calendar: Calendar) -> Iterator[Named]:
    """Every date not past in the sentences, in order; none where the day of writing is unknown."""
    spoken = calendar.spoken
    if spoken is None:
        return
    tag = calendar.languages[0][0] if calendar.languages else "en"
    for sentence in map(straight, sentences):
        for found in _dates(sentence, spoken, calendar.country, tag, calendar.day_first):
            start = found.start + _lead(found.words)
            if found.last >= spoken:
                before = sentence[max(0, start - BEFORE_CHARS) : start]
                yield Named(found, before, sentence, sentence[found.end : found.end + BEFORE_CHARS])


@lru_cache(maxsize=512)
def _dates(
    sentence: str, spoken: date, country: str | None, tag: str, order: bool | None
) -> tuple[FoundDate, ...]:
    """The dates of one sentence; each kind of day asks again of the same mail."""
    if country is None and tag == "en" and "/" in sentence:
        return tuple(settled_dates(sentence, spoken, tag, order=order))
    found = find_dates(sentence, spoken, country, tag)
    return tuple(day for day in found if tag == "en" or day.words.casefold() not in ENGLISH_ONLY)


def forget_dates() -> None:
    """Forget the dates of the mails read last, as a measurement must."""
    _dates.cache_clear()


def _lead(words: str) -> int:
    """How much of the date's words is the preposition before it ("by the 27th", "binnen 14 Tagen")."""
    lead = LEAD.match(words)
    return lead.end() if lead else 0


def day_back(away: Sequence[str], everything: Sequence[str], calendar: Calendar) -> date | None:
    """The first day somebody can be expected to read again, by the sentences that say `away`.

    A return that is named in so many words goes before the end of an absence; where the sentences
    of absence name no day, any other may. Words that leave room ("in two weeks") name none.
    """
    gone, said = list(_settled(away, calendar)), list(_settled(everything, calendar))
    ends = (_end_of_absence(day, calendar) for day in gone or said)
    return _return(gone, calendar) or _return(said, calendar) or max(ends, default=None)


def _settled(sentences: Sequence[str], calendar: Calendar) -> Iterator[Named]:
    return (day for day in named(sentences, calendar) if not day.found.vague)


def _return(days: Sequence[Named], calendar: Calendar) -> date | None:
    back = next((day.found for day in days if _is_return(day, days, calendar)), None)
    if back is None or calendar.spoken is None:
        return None
    return back.first if back.first > calendar.spoken else back.last


def _is_return(day: Named, days: Sequence[Named], calendar: Calendar) -> bool:
    """Whether the words beside a day say return; the first day of a span is none."""
    if _leads(day.before, calendar, "back"):
        return not any(_ends_span(day, other, calendar) for other in days)
    return any(
        pattern.match(day.after)
        for _, language in calendar.languages
        for pattern in _following(language.back_after)
    )


def _ends_span(day: Named, other: Named, calendar: Calendar) -> bool:
    """Whether another day of the sentence is the last of a span that begins with this one."""
    later = other.sentence == day.sentence and other.found.start > day.found.end
    return later and (_leads(other.before, calendar, "through") or _leads(other.before, calendar, "until"))


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
        pattern.search(before)
        for _, language in calendar.languages
        for pattern in _leading(getattr(language, name))
    )


@cache
def _leading(block: str) -> tuple[re.Pattern[str], ...]:
    """The small phrases of a block, each up to the end of the words before a date."""
    tail = r"[\s,:(\-–]*(?:the |on |dem |den |le |el |o |dia |día |il |de )?[\s(]*$"
    return tuple(
        re.compile(rf"(?<!\w)(?:{words.replace(' … ', GAP)}){tail}", re.IGNORECASE)
        for words in phrases(block, {})
    )


@cache
def _following(block: str) -> tuple[re.Pattern[str], ...]:
    """The small phrases of a block, each directly behind a date."""
    return tuple(re.compile(rf"[\s,]*(?:{words})(?!\w)", re.IGNORECASE) for words in phrases(block, {}))


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


# What is to come again after a no: a post, a round of hiring, a word from them.
_AGAIN = re.compile(
    r"\b(?:again|re-?open\w*|opens?|opening|re-?advertis\w*|advertis\w*|(?:will|to|be|get"
    r"|gets) post(?:ed|s|ing)?|"
    r"re-?post\w*|repl(?:y|ies)|re-?appl\w+|next (?:round|intake|cohort|cycle|opening|season|recruitment"
    r"|hiring|year)|"
    r"intake|cohort|comes? (?:up|back|free|through)|coming up|be in touch|come back|get back|call you"
    r"|write to you|"
    r"ring you|ping|thaws?|unfreez\w*|lifted|new (?:budget|headcount|post|role|position|season"
    r"|financial year)|"
    r"(?:another|similar|second|more) (?:\w+ )?(?:posts?|roles?|positions?|openings?|vacanc(?:y|ies)"
    r"|hires?)|retires|"
    r"wieder|erneut|nächste[nrs]? (?:runde|jahr|stelle)|frei wird|wird .{0,40}frei|ausschreib\w+|melden|"
    r"de nouveau|prochaine? (?:rentrée|session|vague|poste)|rouvr\w+|recontact\w+|revenir vers|"
    r"de novo|novamente|reabr\w+|próxim[ao] (?:vaga|turma|processo)|de nuevo|próxim[ao] (?:vacante"
    r"|convocatoria))\b",
    re.IGNORECASE,
)


def reopening(sentences: Sequence[str], calendar: Calendar) -> date | None:
    """The first day on which there may be something again, where a refusal names a time for it."""
    days = (
        day.found.first
        for day in named(sentences, calendar)
        if _AGAIN.search(day.sentence) and not PASSED.search(day.before)
    )
    return next((day for day in days if calendar.spoken and day > calendar.spoken), None)


def _says(sentence: str, calendar: Calendar, name: str) -> bool:
    return any(language.says(name, sentence) for _, language in calendar.languages)
