"""The times somebody offers to meet at, by both clocks, and what speaks against each."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace
from datetime import datetime, timedelta
from zoneinfo import ZoneInfo

from afterword.domain.facts import Captured, Reason
from afterword.domain.plan.preferences import Preferences
from afterword.domain.plan.whereabouts import seeker_zone, whereabouts
from afterword.domain.touchpoints import OfferedTime, Signal
from afterword.domain.working_time import known_zone
from afterword.domain.working_time.calendar import OwnDays

#: how long a talk is taken to be whose end nobody named
_USUAL = timedelta(hours=1)


@dataclass(frozen=True, slots=True)
class Engaged:
    """A stretch of time that is taken already: an interview, with whom it is."""

    start: datetime
    end: datetime
    company: str


@dataclass(frozen=True, slots=True)
class Slot:
    """One offered time. `number` counts from 1; `start` and `end` are by the sender's clock.

    `here` is its beginning by the seeker's clock. `zone_said` is False where the mail names no
    zone and the sender's is taken. `against` is what speaks against it, as codes.
    """

    number: int
    offered: OfferedTime
    start: datetime
    end: datetime | None
    here: datetime
    zone_said: bool
    against: tuple[Reason, ...] = ()

    @property
    def two_clocks(self) -> bool:
        """Whether the seeker's clock shows another hour than the sender's."""
        return self.start.utcoffset() != self.here.utcoffset()

    @property
    def past(self) -> bool:
        """Whether it is over."""
        return any(reason.code == "time_past" for reason in self.against)


def slots(
    signal: Signal,
    captured: Captured,
    own: Preferences,
    engaged: Sequence[Engaged],
    now: datetime,
) -> tuple[Slot, ...]:
    """The times a mail offers, in its order, each with what speaks against it at `now`."""
    there = zone_of(signal, captured)
    here = ZoneInfo(seeker_zone(captured))
    found = (
        _slot(number, offered, there, here) for number, offered in enumerate(signal.particulars.offered, 1)
    )
    return tuple(replace(slot, against=tuple(_against(slot, own, engaged, now))) for slot in found)


def zone_of(signal: Signal, captured: Captured) -> str:
    """By whose clock times of a mail are meant that names none: its sender's, else the seeker's."""
    found = whereabouts(captured).get(signal.person or "")
    return found.zone if found else seeker_zone(captured)


def _slot(number: int, offered: OfferedTime, there: str, here: ZoneInfo) -> Slot:
    said = known_zone(offered.zone)
    zone = ZoneInfo(offered.zone if said and offered.zone else there)
    start = datetime.combine(offered.day, offered.start, zone)
    end = datetime.combine(offered.day, offered.end, zone) if offered.end else None
    return Slot(number, offered, start, end, start.astimezone(here), said)


def _against(slot: Slot, own: Preferences, engaged: Sequence[Engaged], now: datetime) -> Iterator[Reason]:
    if slot.start <= now:
        yield Reason("time_past")
    yield from _taken(slot, engaged)
    if OwnDays(str(slot.here.tzinfo), frozenset(own.weekdays), own.days).keeps(slot.here.date()):
        yield Reason("time_kept_free")
    elif own.rests(slot.here):
        yield Reason("time_quiet")


def _taken(slot: Slot, engaged: Sequence[Engaged]) -> Iterator[Reason]:
    end = slot.end or slot.start + _USUAL
    for one in engaged:
        if one.start < end and slot.start < one.end:
            yield Reason("time_taken", {"company": one.company})
