"""The seeker's cap on a day: what is not due by its bounds moves to a day that has room."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable
from dataclasses import replace
from datetime import date, datetime, time
from zoneinfo import ZoneInfo

from afterword.domain.plan.desk import Desk
from afterword.domain.plan.wanted import Wanted
from afterword.domain.plan.whereabouts import seeker_zone
from afterword.domain.working_time.calendar import DAY

_SEARCH = 60  # days; whoever has more due than that is not helped by waiting


def within_day(desk: Desk, allowed: Iterable[Wanted]) -> list[Wanted]:
    """The same touchpoints, none started on a day of the seeker's that is full.

    Answers and what was promised stay where they are and count. What would be late elsewhere
    stays, too: a date outranks a cap. The spacing to one person is kept.
    """
    most, found = desk.situation.preferences.daily, list(allowed)
    if most is None:
        return found
    days = _Days(desk, most)
    for fixed in found:
        if not fixed.rule.spends:
            days.take(fixed.best)
    started = sorted((w for w in found if w.rule.spends), key=lambda w: (w.best, w.id))
    return [*(w for w in found if not w.rule.spends), *(days.place(each) for each in started)]


class _Days:
    """How full each day of the seeker's is, and when each person was last written to."""

    def __init__(self, desk: Desk, most: int) -> None:
        self._desk, self._most = desk, most
        self._zone = ZoneInfo(seeker_zone(desk.captured))
        gone = (sent.at for sent in desk.situation.sent)
        self._held = Counter(self._day(at) for at in (*gone, *desk.situation.booked))
        self._last: dict[str, datetime] = {}

    def take(self, at: datetime) -> None:
        """Count one."""
        self._held[self._day(at)] += 1

    def place(self, wanted: Wanted) -> Wanted:
        """Where it finds room, at its own time if it can."""
        wanted = self._apart(wanted)
        placed = wanted if self._room(wanted.best) else self._later(wanted)
        self.take(placed.best)
        self._last[wanted.person] = placed.best
        return placed

    def _later(self, wanted: Wanted) -> Wanted:
        calendar, best = self._desk.calendars[wanted.person], wanted.best
        for _ in range(_SEARCH):
            best = calendar.slot(
                datetime.combine(self._day(best) + DAY, time(), self._zone), wanted.rule.window
            )
            if best > wanted.latest:
                return wanted
            if self._room(best):
                params = {**wanted.reason.params, "daily": str(self._most)}
                return replace(wanted, best=best, reason=replace(wanted.reason, params=params))
        return wanted

    def _apart(self, wanted: Wanted) -> Wanted:
        """Moved on where the one before it moved towards it."""
        last = self._last.get(wanted.person)
        if last is None:
            return wanted
        calendar = self._desk.calendars[wanted.person]
        free = calendar.add(calendar.day(last), self._desk.policy.limits.spacing)
        if calendar.day(wanted.best) >= free:
            return wanted
        return wanted.moved(calendar.slot(calendar.at(free, time()), wanted.rule.window))

    def _room(self, at: datetime) -> bool:
        return self._held[self._day(at)] < self._most

    def _day(self, at: datetime) -> date:
        return at.astimezone(self._zone).date()
