"""When several messages to one person go that must keep their distance: exact, not first come first served.

Each alone goes at its best moment. Only those that clash are searched: over their orders, each
at its best day, as soon after it as there is room, or on an earlier day within its bounds.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass, field
from datetime import date, datetime, time, timedelta
from itertools import combinations, pairwise
from typing import NamedTuple

from afterword.domain.plan.wanted import Wanted
from afterword.domain.working_time import WorkCalendar
from afterword.domain.working_time.calendar import DAY

#: what is late still needs reading and approving
TO_LOOK = timedelta(minutes=15)
#: so many that clash are tried in every order; of more, the one that is due first goes first
_EVERY_ORDER = 5
#: of so many that want the last places every choice is tried; those due later wait
_EVERY_CHOICE = 10


class Cost(NamedTuple):
    """What a plan costs, compared from left to right.

    `late` are seconds after deadlines, `away` days from the best ones, `spent` what it takes of
    the budget; `turn` prefers, of equals, what was due first.
    """

    late: int = 0
    away: int = 0
    spent: int = 0
    turn: int = 0

    def plus(self, other: Cost) -> Cost:
        """Both together."""
        return Cost(
            self.late + other.late,
            self.away + other.away,
            self.spent + other.spent,
            self.turn + other.turn,
        )


class Wish(NamedTuple):
    """A touchpoint that the seeker would start; `turn` is its place in the order of all that are due."""

    turn: int
    wanted: Wanted


class Timed(NamedTuple):
    """A wish, and the moment it goes."""

    wish: Wish
    at: datetime


class Arrangement(NamedTuple):
    """Moments for some wishes, in order of time, and what they cost together."""

    cost: Cost = Cost()
    timed: tuple[Timed, ...] = ()


def on_its_own(wanted: Wanted, calendar: WorkCalendar, now: datetime) -> datetime:
    """Its best moment; where that is past, the next that leaves time to read it."""
    return wanted.best if wanted.best >= now else calendar.slot(now + TO_LOOK, wanted.rule.window)


@dataclass(frozen=True)
class Timing:
    """What holds for every message the seeker starts to one person.

    `apart` are the business days between two of them; `free` is the first day on which there may
    be one again after those that went.
    """

    calendar: WorkCalendar
    apart: int
    free: date
    now: datetime
    _known: dict[tuple[date, tuple[int, ...]], Arrangement] = field(default_factory=dict)

    def arranged(self, wishes: Sequence[Wish], most: int) -> Arrangement:
        """The moments for as many of the wishes, which are in order of turn, at the least cost."""
        if most >= len(wishes):
            return self._all(wishes)
        choices = combinations(wishes[: max(_EVERY_CHOICE, most)], most)
        return min((self._all(choice) for choice in choices), key=cost_of)

    def _all(self, wishes: Iterable[Wish]) -> Arrangement:
        """Groups that clash are searched as one, until none does: each alone could not be better."""
        groups = [self._timed(wish, self._first(wish.wanted, self.free)) for wish in wishes]
        while True:
            groups.sort(key=lambda group: group.timed[0].at)
            clash = next((n for n, pair in enumerate(pairwise(groups)) if self._clash(*pair)), None)
            if clash is None:
                return together(groups)
            both = together(groups[clash : clash + 2])
            wishes = tuple(sorted(timed.wish for timed in both.timed))
            groups[clash : clash + 2] = [self._after(self.free, wishes)]

    def _clash(self, one: Arrangement, other: Arrangement) -> bool:
        return self.calendar.day(other.timed[0].at) < self._free_after(one.timed[-1].at)

    def _after(self, free: date, left: tuple[Wish, ...]) -> Arrangement:
        """The best for all that are left, none before the day that is free; found once."""
        if not left:
            return Arrangement()
        which = (free, tuple(wish.turn for wish in left))
        if which not in self._known:
            self._known[which] = min(self._ways(free, left), key=cost_of)
        return self._known[which]

    def _ways(self, free: date, left: tuple[Wish, ...]) -> Iterator[Arrangement]:
        for first in left if len(left) <= _EVERY_ORDER else left[:1]:
            others = tuple(wish for wish in left if wish is not first)
            for at in self._moments(first.wanted, free, alone=not others):
                then = self._after(self._free_after(at), others)
                yield together([self._timed(first, at), then])

    def _moments(self, wanted: Wanted, free: date, *, alone: bool) -> Iterator[datetime]:
        """The first moment from its best on; before that, the days that may leave room for others."""
        first = self._first(wanted, free)
        yield first
        soonest = max(wanted.earliest, self.now + TO_LOOK)
        day = min(self.calendar.day(first), self.calendar.day(wanted.best))
        while not alone and (day := day - DAY) >= max(free, self.calendar.day(soonest)):
            earlier = self.calendar.opening(day, soonest, wanted.rule.window)
            if earlier:
                yield earlier

    def _first(self, wanted: Wanted, free: date) -> datetime:
        """Its own moment, or the first after it on a day that is free."""
        own = on_its_own(wanted, self.calendar, self.now)
        if self.calendar.day(own) >= free:
            return own
        return self.calendar.slot(self.calendar.at(free, time()), wanted.rule.window)

    def _timed(self, wish: Wish, at: datetime) -> Arrangement:
        late = max(timedelta(), at - wish.wanted.latest)
        away = abs(self.calendar.day(at) - self.calendar.day(wish.wanted.best))
        cost = Cost(int(late.total_seconds()), away.days, wish.wanted.rule.spends, wish.turn)
        return Arrangement(cost, (Timed(wish, at),))

    def _free_after(self, at: datetime) -> date:
        return self.calendar.add(self.calendar.day(at), self.apart)


def cost_of(found: Arrangement) -> Cost:
    """What it costs, to compare by."""
    return found.cost


def together(groups: Iterable[Arrangement]) -> Arrangement:
    """Several as one."""
    cost, timed = Cost(), list[Timed]()
    for group in groups:
        cost = cost.plus(group.cost)
        timed += group.timed
    return Arrangement(cost, tuple(timed))
