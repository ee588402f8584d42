"""What a plan costs, in words of its own, and the least it could cost, by an exact solver.

Nothing here comes from the planner's budgets: a wish is a touchpoint as it stands where nothing
is limited, and the solver may put it on any day it may arrive.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from datetime import date, datetime, time, timedelta
from functools import cached_property, lru_cache
from itertools import accumulate, pairwise

from ortools.sat.python import cp_model

from afterword.domain.plan.policy import Limits, Window
from afterword.domain.touchpoints import Touchpoint
from afterword.domain.working_time import WorkCalendar

DAY = timedelta(days=1)
#: a minute late outweighs any distance, and one message more any lateness
PER_MINUTE = 10_000
PER_MESSAGE = 10**11
#: exact all the same, and quicker with models as small as these
SETTINGS = {
    "num_workers": 1,
    "cp_model_probing_level": 0,
    "symmetry_level": 0,
    "linearization_level": 2,
    "max_presolve_iterations": 1,
}


@dataclass(frozen=True)
class Wish:
    """One message the seeker would start, and when it may arrive."""

    step: Touchpoint
    window: Window
    calendar: WorkCalendar
    now: datetime
    last: date  # the last day on which it may go; nobody is pushed further

    @cached_property
    def options(self) -> dict[date, int]:
        """The cost of each day on which it may arrive: at its best moment, or at the day's first."""
        look = self.now + timedelta(minutes=15)
        best, start = self.step.best, max(self.step.earliest, look)
        first = min(start, best if best >= self.now else start)
        found: dict[date, int] = {}
        day = self.calendar.day(first)
        while day <= self.last:
            moment = self._moment(day, start)
            if moment:
                found[day] = cost(self.step, moment, self.calendar)
            day += DAY
        return found

    def _moment(self, day: date, start: datetime) -> datetime | None:
        if day == self.calendar.day(self.step.best) and self.step.best >= self.now:
            return self.step.best
        midnight = datetime.combine(day, time(), self.calendar.tz)
        moment = self.calendar.slot(max(midnight, start), self.window)
        return moment if self.calendar.day(moment) == day else None

    @cached_property
    def alone(self) -> tuple[date, int]:
        """The day it would have if it were the only one, and what that costs."""
        if self.step.best >= self.now:
            return self.calendar.day(self.step.best), 0
        return next(iter(self.options.items()))


@dataclass(frozen=True)
class Asked:
    """All the seeker would start with one person, and what went already."""

    wishes: tuple[Wish, ...]
    last: date | None
    open_now: int

    @property
    def calendar(self) -> WorkCalendar:
        return self.wishes[0].calendar

    def room(self, limits: Limits) -> int:
        """How many of the wishes the person's own limit leaves."""
        return max(0, min(len(self.wishes), limits.unanswered - self.open_now))

    def open_days(self, wish: Wish, limits: Limits) -> dict[date, int]:
        """Its days that are far enough from what went already."""
        if self.last is None:
            return wish.options
        return {
            day: price
            for day, price in wish.options.items()
            if business_days(self.calendar, self.last, day) >= limits.spacing
        }

    def clashes(self, limits: Limits) -> bool:
        """Whether not every wish could have its own day."""
        return not self.apart([wish.alone[0] for wish in self.wishes], limits)

    def apart(self, days: Iterable[date], limits: Limits) -> bool:
        """Whether messages on these days keep their distance, from what went already, too."""
        starts = sorted([self.last, *days] if self.last else days)
        return all(
            business_days(self.calendar, one, other) >= limits.spacing for one, other in pairwise(starts)
        )


def cost(wish: Touchpoint, moment: datetime, calendar: WorkCalendar) -> int:
    """First how late it is, by the minute; then how many days from its best one."""
    late = max(timedelta(), moment - wish.latest) // timedelta(minutes=1)
    return late * PER_MINUTE + abs((calendar.day(moment) - calendar.day(wish.best)).days)


def business_days(calendar: WorkCalendar, one: date, other: date) -> int:
    """How many business days come after the one, up to the other."""
    count = counted(calendar)
    return count[other] - count[one]


@lru_cache(maxsize=256)
def counted(calendar: WorkCalendar) -> dict[date, int]:
    """For each day of three years, how many business days came before its end."""
    days = [date(2026, 1, 1) + n * DAY for n in range(3 * 365)]
    return dict(zip(days, accumulate(int(calendar.business(day)) for day in days), strict=True))


def most(everybody: Sequence[Asked], limits: Limits, places: int) -> int:
    """How many messages may go: there is always a later day, so only the limits count."""
    return min(places, sum(asked.room(limits) for asked in everybody))


def least(everybody: Sequence[Asked], limits: Limits, places: int) -> int:
    """The least that so many messages cost, by the solver; it finds that so many may go, too."""
    scarce = sum(asked.room(limits) for asked in everybody) > places
    hard, free = list[Asked](), list[Asked]()
    for asked in everybody:
        easy = not scarce and asked.room(limits) == len(asked.wishes) and not asked.clashes(limits)
        (free if easy else hard).append(asked)
    kept = sum(len(asked.wishes) for asked in free)
    price = sum(wish.alone[1] for asked in free for wish in asked.wishes)
    more, cheapest = _solved(hard, limits, places - kept) if hard else (0, 0)
    assert kept + more == most(everybody, limits, places)
    return price + cheapest


def _solved(everybody: Iterable[Asked], limits: Limits, places: int) -> tuple[int, int]:
    model = cp_model.CpModel()
    taken: list[tuple[cp_model.IntVar, int]] = []
    for asked in everybody:
        taken += _one_person(model, asked, limits)
    model.add(sum(here for here, _ in taken) <= places)
    model.minimize(sum(here * (price - PER_MESSAGE) for here, price in taken))
    solver = cp_model.CpSolver()
    for name, value in SETTINGS.items():
        setattr(solver.parameters, name, value)
    assert solver.solve(model) == cp_model.OPTIMAL
    gone = [price for here, price in taken if solver.boolean_value(here)]
    return len(gone), sum(gone)


def _one_person(
    model: cp_model.CpModel, asked: Asked, limits: Limits
) -> Iterator[tuple[cp_model.IntVar, int]]:
    """Each wish on one day or none; one message in any stretch of as many business days as the spacing."""
    placed: dict[date, list[cp_model.IntVar]] = {}
    every: list[cp_model.IntVar] = []
    for wish in asked.wishes:
        days = asked.open_days(wish, limits) if asked.clashes(limits) else dict([wish.alone])
        mine = {day: model.new_bool_var("") for day in days}
        model.add_at_most_one(mine.values())
        for day, here in mine.items():
            placed.setdefault(day, []).append(here)
            yield here, days[day]
        every += mine.values()
    model.add(sum(every) <= asked.room(limits))
    for stretch in _stretches(asked.calendar, sorted(placed), limits.spacing):
        model.add_at_most_one(here for day in stretch for here in placed[day])


def _stretches(calendar: WorkCalendar, days: Sequence[date], spacing: int) -> Iterator[list[date]]:
    """For each day, those from it on that are too near to it."""
    for place, day in enumerate(days):
        near, count = [day], 0
        for previous, later in zip(days[place:], days[place + 1 :], strict=False):
            count += business_days(calendar, previous, later)
            if count >= spacing:
                break
            near.append(later)
        yield near
