"""One recipient's working days, counted and found. All arithmetic is in their own zone."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass, replace
from datetime import date, datetime, time, timedelta
from zoneinfo import ZoneInfo

from afterword.domain.plan.policy import Span, Window
from afterword.domain.working_time.customs import rush
from afterword.domain.working_time.rest import days_of_rest

DAY = timedelta(days=1)
Stretch = tuple[date, date]
_LONGEST_WAIT = 366  # days; a calendar that never opens is read as one that is always open


@dataclass(frozen=True, slots=True)
class OwnDays:
    """The days, where the seeker is, on which nothing of theirs goes to anybody.

    `weekdays` from Monday = 0; `stretches` with both ends included.
    """

    zone: str
    weekdays: frozenset[int] = frozenset()
    stretches: tuple[Stretch, ...] = ()

    def opens(self, moment: datetime) -> datetime:
        """That moment, or the first of the next day not kept free; the moment where all are."""
        there = moment.astimezone(ZoneInfo(self.zone))
        if not self.keeps(there.date()):
            return moment
        days = (there.date() + DAY * n for n in range(1, _LONGEST_WAIT))
        free = next((day for day in days if not self.keeps(day)), None)
        return datetime.combine(free, time(), there.tzinfo) if free else moment

    def keeps(self, day: date) -> bool:
        """Whether the day is kept free."""
        return day.weekday() in self.weekdays or _within(day, self.stretches)


@dataclass(frozen=True, slots=True)
class WorkCalendar:
    """When one person can be written to.

    `zone` is IANA; `country` ISO 3166 alpha-2 and `region` its subdivision, None where unknown;
    `work_days` are weekdays from Monday = 0. `closed` is when the whole organization rests,
    `away` when this person does (both ends included); absences do not change how business
    days are counted, closures do. `own` are the days that the seeker keeps free.
    """

    zone: str
    country: str | None = None
    region: str | None = None
    sector: str | None = None
    work_days: tuple[int, ...] | None = None
    closed: tuple[Stretch, ...] = ()
    away: tuple[Stretch, ...] = ()
    own: OwnDays | None = None

    @property
    def tz(self) -> ZoneInfo:
        """The zone itself."""
        return ZoneInfo(self.zone)

    def for_asking(self, year: int) -> WorkCalendar:
        """The same for a message that asks something: closed, too, in the rush of that year."""
        busy = rush(self.sector, year)
        return replace(self, closed=(*self.closed, busy)) if busy else self

    def day(self, moment: datetime) -> date:
        """The day it is there at that moment."""
        return moment.astimezone(self.tz).date()

    def business(self, day: date) -> bool:
        """Whether the organization works that day: no weekend, holiday, custom or closure."""
        rest = days_of_rest(self.country, self.region, self.sector, day.year)
        return day not in rest and not _within(day, self.closed)

    def working(self, day: date) -> bool:
        """Whether this very person works that day."""
        theirs = not self.work_days or day.weekday() in self.work_days
        return theirs and self.business(day) and not self.absent(day)

    def absent(self, day: date) -> bool:
        """Whether this person said they are out that day."""
        return _within(day, self.away)

    def add(self, day: date, business_days: int) -> date:
        """The day that many business days later; 0 is the day itself or the next one open."""
        found = self._next(day, self.business)
        if found != day:
            business_days -= 1  # counting starts on the first day open
        for _ in range(business_days):
            found = self._next(found + DAY, self.business)
        return found

    def next_working(self, day: date) -> date:
        """That day or the next on which this person works."""
        return self._next(day, self.working)

    def last_working(self, day: date) -> date | None:
        """That day or the last before it on which this person works; None within six weeks."""
        before = (day - DAY * n for n in range(42))
        return next((each for each in before if self.working(each)), None)

    def after(self, origin: datetime, span: Span) -> datetime:
        """The instant a span later. In days it is that day's first minute there."""
        if span.hours or not (span.business_days or span.days):
            return origin.astimezone(self.tz) + timedelta(hours=span.hours)
        day = self.day(origin) + DAY * span.days
        return self.at(self.add(day, span.business_days) if span.business_days else day, time())

    def at(self, day: date, clock: time) -> datetime:
        """That time of that day there."""
        return datetime.combine(day, clock, self.tz)

    def slot(self, earliest: datetime, window: Window) -> datetime:
        """The first instant from `earliest` on at which a message may arrive.

        Days that the seeker keeps free are passed over, unless none of theirs meets a working day.
        """
        moment = earliest.astimezone(self.tz)
        day = self.next_working(moment.date())
        for _ in range(_LONGEST_WAIT):
            found = self._on(day, moment, window)
            if found:
                return found
            day = self.next_working(day + DAY)
        return replace(self, own=None).slot(earliest, window) if self.own else moment

    def opening(self, day: date, earliest: datetime, window: Window) -> datetime | None:
        """The first instant of that day, from `earliest` on, at which a message may arrive; None if none."""
        return self._on(day, earliest.astimezone(self.tz), window) if self.working(day) else None

    def _on(self, day: date, moment: datetime, window: Window) -> datetime | None:
        floor = moment if day == moment.date() else self.at(day, time())
        for start, end in window.spans:
            until = self._until(day, end, window)
            found = max(floor, self.at(day, start))
            if self.own:
                found = self.own.opens(found).astimezone(self.tz)
            if found <= self.at(day, until) and start < until:
                return found
        return None

    def _until(self, day: date, end: time, window: Window) -> time:
        ends_week = not self.business(day + DAY) and not self.business(day + 2 * DAY)
        return min(end, window.friday_until) if window.friday_until and ends_week else end

    def _next(self, day: date, is_open: Callable[[date], bool]) -> date:
        found = day
        for _ in range(_LONGEST_WAIT):
            if is_open(found):
                return found
            found += DAY
        return day


def _within(day: date, stretches: Sequence[Stretch]) -> bool:
    return bool(stretches) and any(first <= day <= last for first, last in stretches)
