"""Which days a shape means. Each function takes a match and the context; None is "no day"."""

from __future__ import annotations

import re
from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date, timedelta

from afterword.domain.dates import days
from afterword.domain.dates.feasts import feast
from afterword.domain.dates.words import LANGUAGES, SPOKEN_DAYS, DateWords


@dataclass(frozen=True, slots=True)
class Context:
    """Who spoke when: the day, the country, the language, and the whole text (folded)."""

    spoken: date
    country: str | None
    language: str
    text: str

    @property
    def words(self) -> DateWords:
        """The vocabulary of the language."""
        return LANGUAGES[self.language]


@dataclass(frozen=True, slots=True)
class Days:
    """The days meant, both included."""

    first: date
    last: date
    vague: bool = False


Match = re.Match[str]


def day_and_month(match: Match, context: Context) -> Days | None:
    """The 18th of December, December 18 2026, Thursday 18 December."""
    return one_day(_named(match, context, day_said(match)))


def range_in_month(match: Match, context: Context) -> Days | None:
    """21 to 23 December, December 21-23."""
    first, last = _named(match, context, day_said(match)), _named(match, context, int(match["day2"]))
    return Days(first, last) if first and last else None


def range_of_days(match: Match, context: Context) -> Days | None:
    """29th to 4th: the days after one another, into the next month if need be."""
    first = days.day_of_month(context.spoken, day_said(match))
    last = days.day_of_month(first, int(match["day2"])) if first else None
    return Days(first, last) if first and last else None


def weekday_and_day(match: Match, context: Context) -> Days | None:
    """Friday the 18th, Monday 25th, sexta 18: the day of the month, if it is that weekday."""
    weekday = context.words.weekdays[match["weekday"]]
    for start in (context.spoken, context.spoken - timedelta(days=14)):  # ahead, or else just past
        found = days.day_of_month(start, day_said(match))
        for _ in range(2):
            if found and found.weekday() == weekday:
                return one_day(found)
            found = found and days.day_of_month(found + timedelta(days=1), day_said(match))
    return None


def bare_day(match: Match, context: Context) -> Days | None:
    """By the 20th, dia 4: the next day with that number; "the second interview" is none."""
    behind = context.text[match.end() : match.end() + 12]
    if match["day"] in SPOKEN_DAYS and re.match(r"\s+(?!at\b|if\b|or\b|and\b|to\b)\w", behind):
        return None
    return one_day(days.day_of_month(context.spoken, day_said(match)))


def weekday_after_feast(match: Match, context: Context) -> Days | None:
    """The Friday after Thanksgiving, Freitag nach Aschermittwoch."""
    day = feast(match["feast"], context.spoken, context.country)
    return None if day is None else one_day(days.next_weekday(day, context.words.weekdays[match["weekday"]]))


def weekday_before_feast(match: Match, context: Context) -> Days | None:
    """The Friday before Christmas."""
    day = feast(match["feast"], context.spoken, context.country)
    return (
        None if day is None else one_day(days.previous_weekday(day, context.words.weekdays[match["weekday"]]))
    )


def day_after_feast(match: Match, context: Context) -> Days | None:
    """The day after Labor Day."""
    day = feast(match["feast"], context.spoken, context.country)
    return None if day is None else one_day(day + timedelta(days=1))


def feast_day(match: Match, context: Context) -> Days | None:
    """Christmas, Presidents Day, Aschermittwoch."""
    return one_day(feast(match["feast"], context.spoken, context.country))


def nth_weekday_of_month(match: Match, context: Context) -> Days | None:
    """The second Tuesday of February."""
    month, nth = context.words.months[match["month"]], context.words.ordinals[match["nth"]]
    weekday = context.words.weekdays[match["weekday"]]
    found = [days.nth_weekday(context.spoken.year + later, month, weekday, nth) for later in (0, 1)]
    return one_day(next((day for day in found if day >= context.spoken), found[-1]))


def nth_week(match: Match, context: Context) -> Days | None:
    """The second week of January; without a month, of the month last named or the next one.

    Weeks are counted in whole working weeks: the first is that of the first Monday, unless
    the month begins by Tuesday (then that week is the first).
    """
    month = _month_of(match, context) or _month_before(match, context)
    start = _first_of(month, context) if month else _next_month(context.spoken)
    nth = context.words.ordinals[match["nth"]]
    if nth < 0:
        last = days.month_end(start.year, start.month)
        return Days(days.monday(last), last, vague=True)
    first = days.monday(start)
    if start.weekday() > 1:
        first += days.WEEK
    first += days.WEEK * (nth - 1)
    return Days(first, first + timedelta(days=4), vague=True)


def part_of_month(match: Match, context: Context) -> Days | None:
    """Early March, mid-December, end of January."""
    month = context.words.months[match["month"]]
    year = match["year"]
    start = date(int(year), month, 1) if year else _first_of(month, context)
    return part_of_days(match["part"], start, context.words)


def whole_month(match: Match, context: Context) -> Days | None:
    """In January, sometime in April."""
    month = context.words.months[match["month"]]
    start = date(int(match["year"]), month, 1) if match["year"] else _first_of(month, context)
    return Days(start, days.month_end(start.year, start.month), vague=True)


def past_weekday(match: Match, context: Context) -> Days | None:
    """Last Friday: found, so that it is not taken for the coming one."""
    return one_day(days.previous_weekday(context.spoken, context.words.weekdays[match["weekday"]]))


def next_week_day(match: Match, context: Context) -> Days | None:
    """Next Tuesday: that day of the coming week, as most people mean it."""
    weekday = context.words.weekdays[match["weekday"]]
    return one_day(days.monday(context.spoken) + days.WEEK + timedelta(days=weekday))


def weekday_week(match: Match, context: Context) -> Days | None:
    """Thursday week, a week from Thursday, Friday fortnight: the coming one, and a week or two on."""
    if "lead" in match.groupdict() and _not_a_weekday(match):
        return None
    weeks = 2 if "fortnight" in match[0] else 1
    coming = days.next_weekday(context.spoken, context.words.weekdays[match["weekday"]])
    return one_day(coming + days.WEEK * weeks)


def in_some_days(match: Match, context: Context) -> Days | None:
    """Within 48 hours; heute in acht Tagen, which is a week; in vierzehn Tagen."""
    if match["hours"]:
        return one_day(context.spoken + timedelta(days=int(match["hours"]) // 24))
    return one_day(context.spoken + days.WEEK * (2 if match["span"] in {"vierzehn", "14"} else 1))


def within_week(_match: Match, context: Context) -> Days | None:
    """Within the week: seven days from now at most."""
    return Days(context.spoken, context.spoken + days.WEEK, vague=True)


def week_of(match: Match, context: Context) -> Days | None:
    """The week of 15 February, w/c 15 Feb: Monday to Friday of the week that day is in."""
    day = days.near_year(context.spoken, context.words.months[match["month"]], day_said(match))
    return Days(days.monday(day), days.monday(day) + timedelta(days=4), vague=True) if day else None


def calendar_week(match: Match, context: Context) -> Days | None:
    """KW 12: Monday to Friday of that week of the year (ISO 8601)."""
    number = int(match["number"])
    if not 1 <= number <= 52:  # noqa: PLR2004 - weeks of a year
        return None
    year = context.spoken.year + (number < context.spoken.isocalendar().week)
    first = date.fromisocalendar(year, number, 1)
    return Days(first, first + timedelta(days=4), vague=True)


def eve_of_feast(match: Match, context: Context) -> Days | None:
    """The day before Thanksgiving, CNY eve."""
    day = feast(match["feast"], context.spoken, context.country)
    return None if day is None else one_day(day - timedelta(days=1))


def coming_weekday(match: Match, context: Context) -> Days | None:
    """By Friday, this Friday, Montag: the first such day after today."""
    if "lead" in match.groupdict() and _not_a_weekday(match):
        return None
    return one_day(days.next_weekday(context.spoken, context.words.weekdays[match["weekday"]]))


def part_of_week(match: Match, context: Context) -> Days | None:
    """Early next week (Monday and Tuesday), mid week, end of next week; next week as a whole."""
    groups = match.groupdict()
    later = bool(groups.get("which")) and not re.fullmatch(context.words.this_re, groups["which"])
    monday = days.monday(context.spoken) + (days.WEEK if later else timedelta())
    first, last = _part_of_week(groups.get("part"), context.words)
    return Days(monday + timedelta(days=first), monday + timedelta(days=last), vague=first != last)


def end_of_week(_match: Match, context: Context) -> Days | None:
    """By end of week: Friday of this week, of the next where it is already the weekend."""
    monday = days.monday(context.spoken) + (
        days.WEEK if context.spoken.weekday() >= days.SATURDAY else timedelta()
    )
    return one_day(monday + timedelta(days=4))


def part_of_this_month(match: Match, context: Context) -> Days | None:
    """End of the month, early next month, next month."""
    groups = match.groupdict()
    later = bool(groups.get("which")) and not re.fullmatch(context.words.this_re, groups["which"])
    start = _next_month(context.spoken) if later else context.spoken.replace(day=1)
    if groups.get("eom"):
        return one_day(days.month_end(start.year, start.month))
    if not groups.get("part"):
        return Days(start, days.month_end(start.year, start.month), vague=True)
    return part_of_days(groups["part"], start, context.words)


def end_of_year(_match: Match, context: Context) -> Days | None:
    """Within this year, by year-end."""
    return Days(context.spoken, date(context.spoken.year, 12, 31), vague=True)


def new_year(_match: Match, context: Context) -> Days | None:
    """In the new year: its first two weeks."""
    year = context.spoken.year + 1
    return Days(date(year, 1, 2), date(year, 1, 15), vague=True)


def from_now(match: Match, context: Context) -> Days | None:
    """In two weeks, 2ish weeks, within 10 business days, a week or so."""
    groups = match.groupdict()
    words = context.words.numbers
    least = _number(match["number"], words)
    most = _number(groups.get("number2"), words) or least
    if not least or not most:
        return None
    vague = bool(groups.get("ish") or groups.get("number2")) or not match["number"].isdigit()
    unit = match["unit"]
    return Days(_after(context.spoken, least, unit), _after(context.spoken, most, unit), vague)


def weekend(_match: Match, context: Context) -> Days | None:
    """The weekend: the coming Saturday and Sunday, or the rest of the one it is."""
    saturday = days.monday(context.spoken) + timedelta(days=5)
    return Days(max(saturday, context.spoken), saturday + timedelta(days=1))


def today(_match: Match, context: Context) -> Days | None:
    """Today, tonight."""
    return one_day(context.spoken)


def tomorrow(_match: Match, context: Context) -> Days | None:
    """Tomorrow."""
    return one_day(context.spoken + timedelta(days=1))


def in_two_days(_match: Match, context: Context) -> Days | None:
    """The day after tomorrow."""
    return one_day(context.spoken + timedelta(days=2))


def day_said(match: Match) -> int:
    """The number of the day, in figures or in words."""
    return SPOKEN_DAYS.get(match["day"]) or int(match["day"])


def one_day(day: date | None) -> Days | None:
    """A single day as the days meant."""
    return Days(day, day) if day else None


def _named(match: Match, context: Context, day: int) -> date | None:
    year = int(match["year"]) if match["year"] else None
    return days.near_year(context.spoken, context.words.months[match["month"]], day, year)


def _month_of(match: Match, context: Context) -> int | None:
    month = match.groupdict().get("month")
    return context.words.months[month] if month else None


def _month_before(match: Match, context: Context) -> int | None:
    """The month last named before these words."""
    before = re.findall(r"\w{4,}", context.text[: match.start()])  # "set", "mar", "may" are words too
    return next((context.words.months[w] for w in reversed(before) if w in context.words.months), None)


def _first_of(month: int, context: Context) -> date:
    """The first of that month, this year's unless it is over."""
    spoken = context.spoken
    return date(spoken.year + (month < spoken.month), month, 1)


def _next_month(spoken: date) -> date:
    return days.add_months(spoken.replace(day=1), 1)


def part_of_days(part: str, start: date, words: DateWords) -> Days:
    """The beginning, middle or end of the month that `start` opens."""
    end = days.month_end(start.year, start.month)
    if re.fullmatch(words.early_re, part):
        return Days(start, start.replace(day=10), vague=True)
    if re.fullmatch(words.mid_re, part):
        return Days(start.replace(day=11), start.replace(day=20), vague=True)
    return Days(end - timedelta(days=7), end, vague=True)


def _part_of_week(part: str | None, words: DateWords) -> tuple[int, int]:
    if part is None:
        return 0, 4
    if re.fullmatch(words.early_re, part):
        return 0, 1
    return (2, 2) if re.fullmatch(words.mid_re, part) else (4, 4)


def _number(text: str | None, words: Mapping[str, int]) -> int | None:
    if text is None:
        return None
    return int(text) if text.isdigit() else words.get(text)


def _after(spoken: date, count: int, unit: str) -> date:
    if re.match(r"business|work|werk|arbeits", unit) or unit.endswith(
        ("úteis", "hábiles", "laborables", "ouvrés", "ouvrables", "lavorativi")
    ):
        return days.add_business_days(spoken, count)
    if unit.startswith(("mo", "mê", "me", "maa")):
        return days.add_months(spoken, count)
    if unit.startswith("fortnight"):
        return spoken + 2 * days.WEEK * count
    return spoken + (days.WEEK if unit.startswith(("w", "s")) else timedelta(days=1)) * count


_DUTCH = ("ma", "wo", "vr", "za", "zo")


def _not_a_weekday(match: Match) -> bool:
    """Words that are a weekday's short form and something else as well ("mi", "do", "sat")."""
    short = match["weekday"] in {
        "mo",
        "di",
        "mi",
        "do",
        "fr",
        "sa",
        "sat",
        "sex",
        "ter",
        "qua",
        "seg",
        *_DUTCH,
    }
    return short and not match["lead"]
