"""Which days the idioms mean. Each function takes a match and the context; None is "no day"."""

from __future__ import annotations

import re
from datetime import date, timedelta

from dateutil.easter import easter

from afterword.domain.dates import days
from afterword.domain.dates.feasts import feast
from afterword.domain.dates.resolve import Context, Days, Match, part_of_days
from afterword.domain.working_time.holidays import official_holidays

_TOMORROW = {"tomorrow", "morgen", "mañana", "amanhã", "demain"}
#: What people call eight or fifteen days is one week or two, today being counted.
_SPANS = {
    **dict.fromkeys(("acht", "8", "huit", "ocho", "oito", "huitaine"), 7),
    **dict.fromkeys(("vierzehn", "14", "15", "quinze", "quince", "quinzaine"), 14),
    "dizaine": 10,
}
_DECEMBER = 12


def counted_from(match: Match, context: Context) -> Days | None:
    """A week from Thursday, three weeks on Monday, a fortnight today, Freitag in zwei Wochen."""
    said = match.groupdict()
    number = said.get("number")
    count = context.words.numbers.get(number, 0) if number and not number.isdigit() else int(number or 1)
    if count == 0:
        return None
    base, unit = _base(match, context), match["unit"]
    if unit.startswith(("month", "monat")):
        return _one(days.add_months(base, count))
    return _one(base + days.WEEK * count * (2 if unit.startswith("fortnight") else 1))


def span_of_days(match: Match, context: Context) -> Days | None:
    """Heute in acht Tagen, jeudi en huit, d'ici quinze jours, dentro de ocho días."""
    return _one(_base(match, context) + timedelta(days=_SPANS[match["span"]]))


def weekdays_on(match: Match, context: Context) -> Days | None:
    """Two Fridays from now: the second to come."""
    count = {"two": 2, "three": 3}.get(match["count"]) or int(match["count"])
    return _one(_coming(match["weekday"], context) + days.WEEK * (count - 1))


def a_week_on(_match: Match, context: Context) -> Days | None:
    """Seven days on: "this time next week"."""
    return _one(context.spoken + days.WEEK)


def week_after_next(match: Match, context: Context) -> Days | None:
    """The week after next, or its beginning, middle or end."""
    return _of_week(days.monday(context.spoken) + 2 * days.WEEK, match["part"], context)


def weekday_after_next(match: Match, context: Context) -> Days | None:
    """The Friday after next, übernächsten Montag: of the week after next."""
    weekday = context.words.weekdays[match["weekday"] or match["weekday2"]]
    return _one(days.monday(context.spoken) + 2 * days.WEEK + timedelta(days=weekday))


def rest_of_week(_match: Match, context: Context) -> Days | None:
    """Later this week: from tomorrow to Friday."""
    friday = days.monday(context.spoken) + timedelta(days=4)
    first = context.spoken + timedelta(days=1)
    return Days(first, friday, vague=True) if first <= friday else None


def coming(match: Match, context: Context) -> Days | None:
    """The first such day there is: "this coming Friday", "Friday coming", "kommenden Freitag"."""
    return _one(_coming(match["weekday"] or match["weekday2"], context))


def of_next_week(match: Match, context: Context) -> Days | None:
    """Quarta que vem: that day of the next week."""
    weekday = context.words.weekdays[match["weekday"]]
    return _one(days.monday(context.spoken) + days.WEEK + timedelta(days=weekday))


def week_to_come(match: Match, context: Context) -> Days | None:
    """La semaine prochaine, o começo da semana que vem."""
    return _of_week(days.monday(context.spoken) + days.WEEK, match["part"], context)


def month_to_come(match: Match, context: Context) -> Days | None:
    """No mês que vem, fin du mois prochain."""
    first = _next_month(context.spoken)
    if match["part"]:
        return part_of_days(match["part"], first, context.words)
    return Days(first, days.month_end(first.year, first.month), vague=True)


def after_weekend(_match: Match, context: Context) -> Days | None:
    """After the weekend: on Monday."""
    return _one(days.monday(context.spoken) + days.WEEK)


def quarter(match: Match, context: Context) -> Days | None:
    """In Q3, by the end of Q2, early Q4: quarters of the calendar year, the next such one."""
    if not (match["part"] or match["lead"] or re.match(r"in|by|during|for|until|of", match[0])):
        return None  # "Q1: how would you …" is a question
    last = 3 * int(match["quarter"])
    year = int(match["year"]) if match["year"] else context.spoken.year + (last < context.spoken.month)
    first, end = date(year, last - 2, 1), days.month_end(year, last)
    if not match["part"]:
        return Days(first, end, vague=True)
    if re.fullmatch(context.words.late_re, match["part"]):
        return _one(end)
    return part_of_days(match["part"], first, context.words)


def quarter_end(_match: Match, context: Context) -> Days | None:
    """End of the quarter: its last day."""
    return _one(days.month_end(context.spoken.year, context.spoken.month + (-context.spoken.month) % 3))


def before_it_is_out(match: Match, context: Context) -> Days | None:
    """Before the month is out, by month's end, bis Monatsende; a year leaves every day till then."""
    spoken = context.spoken
    if match["out"].startswith("week"):
        return _one(days.monday(spoken) + timedelta(days=4))
    if match["out"].startswith("mon"):
        return _one(days.month_end(spoken.year, spoken.month))
    return Days(spoken, date(spoken.year, _DECEMBER, 31), vague=True)


def nth_weekday_of_this_month(match: Match, context: Context) -> Days | None:
    """The last Thursday of the month: of the next one where this one's is over."""
    nth, weekday = context.words.ordinals[match["nth"]], context.words.weekdays[match["weekday"]]
    months = (context.spoken.replace(day=1), _next_month(context.spoken))
    found = [days.nth_weekday(month.year, month.month, weekday, nth) for month in months]
    return _one(next((day for day in found if day >= context.spoken), found[-1]))


def first_of_month(_match: Match, context: Context) -> Days | None:
    """The first of the month to come."""
    return _one(_next_month(context.spoken))


def nth_working_day(match: Match, context: Context) -> Days | None:
    """The first or last working day of a month, public holidays left out."""
    month = context.words.months[match["month"]] if match["month"] else context.spoken.month
    year = context.spoken.year + (month < context.spoken.month)
    nth = context.words.ordinals[match["nth"]]
    end = days.month_end(year, month)
    rest = official_holidays(context.country, None, year)
    every = (date(year, month, number) for number in range(1, end.day + 1))
    working = [day for day in every if day.weekday() < days.SATURDAY and day not in rest]
    found = working[nth] if nth < 0 else working[nth - 1]
    return _one(found) if found >= context.spoken or match["month"] else None


def week_of_day(match: Match, context: Context) -> Days | None:
    """The week of the 15th."""
    day = days.day_of_month(context.spoken, int(match["day"]))
    return _working_week(day) if day else None


def week_of_slashed(match: Match, context: Context) -> Days | None:
    """The week of 3/15, w/c 15/3: the month first in the United States."""
    one, two = int(match["one"]), int(match["two"])
    american = context.country in (None, "US", "CA")
    for month, day in ((one, two), (two, one)) if american else ((two, one), (one, two)):
        if found := days.near_year(context.spoken, month, day):
            return _working_week(found)
    return None


def week_beside_feast(match: Match, context: Context) -> Days | None:
    """The week before or after a feast; of one on a weekend, the working week next to it."""
    day = feast(match["feast"], context.spoken, context.country)
    if day is None:
        return None
    monday = days.monday(day)
    if re.fullmatch(context.words.after_re, match["side"]):
        return _working_week(monday + days.WEEK)
    return _working_week(monday if day.weekday() >= days.SATURDAY else monday - days.WEEK)


def nth_weekday_after_feast(match: Match, context: Context) -> Days | None:
    """The second Tuesday after Easter."""
    day = feast(match["feast"], context.spoken, context.country)
    nth = context.words.ordinals[match["nth"]]
    if day is None or nth < 1:
        return None
    return _one(days.next_weekday(day, context.words.weekdays[match["weekday"]]) + days.WEEK * (nth - 1))


def part_of_calendar_week(match: Match, context: Context) -> Days | None:
    """Ende KW 12."""
    number = int(match["number"])
    if not 1 <= number <= 52:  # noqa: PLR2004 - weeks of a year
        return None
    year = context.spoken.year + (number < context.spoken.isocalendar().week)
    return _of_week(date.fromisocalendar(year, number, 1), match["part"], context)


def holy_week(_match: Match, context: Context) -> Days | None:
    """The week before Easter, Monday to Saturday."""
    years = (context.spoken.year, context.spoken.year + 1)
    sunday = next(day for day in map(easter, years) if day >= context.spoken)
    return Days(sunday - timedelta(days=6), sunday - timedelta(days=1), vague=True)


def week_of_month(match: Match, context: Context) -> Days | None:
    """In der zweiten Märzwoche: working weeks, counted from the first Monday or a month begun by Tuesday."""
    month, nth = context.words.months[match["month"]], context.words.ordinals[match["nth"]]
    start = date(context.spoken.year + (month < context.spoken.month), month, 1)
    if nth < 0:
        return _working_week(days.month_end(start.year, month))
    first = days.monday(start) + (days.WEEK if start.weekday() > 1 else timedelta())
    return _working_week(first + days.WEEK * (nth - 1))


def advent(match: Match, context: Context) -> Days | None:
    """The first to fourth Sunday of Advent."""
    nth = context.words.ordinals[match["nth"]]
    christmas = date(context.spoken.year, _DECEMBER, 25)
    fourth = days.previous_weekday(christmas, 6)
    return _one(fourth - days.WEEK * (4 - nth)) if nth > 0 else None


def tomorrow(_match: Match, context: Context) -> Days | None:
    """Morgen früh."""
    return _one(context.spoken + timedelta(days=1))


def _base(match: Match, context: Context) -> date:
    """The day that is counted from: today, tomorrow or the coming weekday."""
    said = match.groupdict()
    if said.get("weekday"):
        return _coming(said["weekday"], context)
    return context.spoken + timedelta(days=said.get("base") in _TOMORROW)


def _coming(weekday: str, context: Context) -> date:
    return days.next_weekday(context.spoken, context.words.weekdays[weekday])


def _next_month(spoken: date) -> date:
    return days.add_months(spoken.replace(day=1), 1)


def _of_week(monday: date, part: str | None, context: Context) -> Days:
    if part is None:
        return _working_week(monday)
    if re.fullmatch(context.words.early_re, part):
        return Days(monday, monday + timedelta(days=1), vague=True)
    day = monday + timedelta(days=2 if re.fullmatch(context.words.mid_re, part) else 4)
    return Days(day, day)


def _working_week(day: date) -> Days:
    return Days(days.monday(day), days.monday(day) + timedelta(days=4), vague=True)


def _one(day: date | None) -> Days | None:
    return Days(day, day) if day else None
