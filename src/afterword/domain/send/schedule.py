"""When an approved message goes: at its best moment, or in the next working hours of whom it is for.

To a moment that a rule made a few minutes are added, for nobody writes on the stroke of the
hour. They are the same for one message whenever they are asked for, so that what a page promised
is what happens.
"""

from __future__ import annotations

import hashlib
from collections.abc import Iterator
from dataclasses import dataclass
from datetime import datetime, time, timedelta
from zoneinfo import ZoneInfo

from afterword.domain.plan.policy import Window
from afterword.domain.plan.preferences import Preferences
from afterword.domain.send.budget import UNSPACED
from afterword.domain.send.lateness import too_late_after
from afterword.domain.touchpoints import Purpose, Touchpoint
from afterword.domain.working_time import WorkCalendar

#: The hours in which a message may arrive that missed its own moment (S4); what the seeker starts
#: does not go late on the last day of a week (S2, S5).
WORKING_HOURS = Window("working_hours", ((time(8, 30), time(17, 30)),))
_UNHURRIED = Window("unhurried", WORKING_HOURS.spans, friday_until=time(14))
#: Added to a moment, in minutes; never so many that the day's plan shows another hour.
_MINUTES = range(1, 10)
_ROUND = 5  # minutes: a mail at 09:10:00 was written by a timer
_TRIES = 14  # windows that are looked at for one outside of the seeker's quiet hours


@dataclass(frozen=True, slots=True)
class Hours:
    """Whose hours a message keeps to: the recipient's calendar, the seeker's own way and zone (IANA)."""

    calendar: WorkCalendar
    own: Preferences
    zone: str

    def slot(self, earliest: datetime, touchpoint: Touchpoint) -> datetime:
        """The first moment from then on in their working time and outside the seeker's quiet hours.

        Where none of both comes before `latest`, their working time alone counts.
        """
        window = _window(touchpoint)
        first = self.calendar.slot(earliest, window)
        awake = (slot for slot in self._slots(first, window) if not self.own.rests(self._here(slot)))
        found = next(awake, first)
        return found if found <= touchpoint.latest else first

    def open(self, moment: datetime, touchpoint: Touchpoint) -> bool:
        """Whether a message may arrive at that very moment."""
        return self.calendar.slot(moment, _window(touchpoint)) <= moment

    def _slots(self, first: datetime, window: Window) -> Iterator[datetime]:
        """The first, and after it whatever else lies in their working time, an hour apart."""
        slot = first
        for _ in range(_TRIES):
            yield slot
            slot = self.calendar.slot(self._wakes(slot) or slot + timedelta(hours=1), window)

    def _wakes(self, moment: datetime) -> datetime | None:
        """When the quiet hours end that the moment lies in."""
        here = self._here(moment)
        if self.own.quiet is None or not self.own.rests(here):
            return None
        end = datetime.combine(here.date(), self.own.quiet[1], here.tzinfo)
        return end if end > here else end + timedelta(days=1)

    def _here(self, moment: datetime) -> datetime:
        return moment.astimezone(ZoneInfo(self.zone))


def goes_at(
    touchpoint: Touchpoint, hours: Hours, seed: str, now: datetime, *, chosen: bool = False
) -> datetime:
    """When the message goes that is approved at `now`; `seed` is what tells it from others.

    Never before its best moment; one that the seeker has `chosen` themselves is kept to the second.
    Where no working time is left before it is too late, the deadline comes first, and it goes at
    once: who writes in the evening is forgiven sooner than who does not write. What goes at once
    needs no minutes more: a hand has just approved it.
    """
    if touchpoint.best > now:
        return touchpoint.best if chosen else varied(touchpoint.best, touchpoint, hours, seed)
    slot = hours.slot(now, touchpoint)
    if slot <= now or slot > too_late_after(touchpoint):
        return now
    return varied(slot, touchpoint, hours, seed)


def varied(moment: datetime, touchpoint: Touchpoint, hours: Hours, seed: str) -> datetime:
    """A few minutes after the moment, off the round ones, no later than `latest` and their working time.

    Where there is no such minute, the moment itself.
    """
    last = touchpoint.latest if moment <= touchpoint.latest else too_late_after(touchpoint)
    open_then = hours.open(moment, touchpoint)
    fit = [
        minute
        for minute in _minutes_after(moment, seed)
        if minute <= last and (hours.open(minute, touchpoint) or not open_then)
    ]
    return fit[_number(seed) % len(fit)] if fit else moment


def _minutes_after(moment: datetime, seed: str) -> Iterator[datetime]:
    second = _number(f"{seed} second") % 60
    for minutes in _MINUTES:
        later = (moment + timedelta(minutes=minutes)).replace(second=second, microsecond=0)
        if later.minute % _ROUND:
            yield later


def _number(seed: str) -> int:
    return int.from_bytes(hashlib.sha256(seed.encode()).digest()[:8])


def _window(touchpoint: Touchpoint) -> Window:
    purposes: set[Purpose] = {touchpoint.purpose, *touchpoint.also}
    return WORKING_HOURS if purposes & UNSPACED else _UNHURRIED
