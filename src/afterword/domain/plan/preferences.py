"""The seeker's own way: the pace, the days and hours that are theirs, and numbers of their own.

Laid over policy and calendars last, so that the seeker's word outranks every default. What a
person may not be written to for stays barred whatever stands here.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field, replace
from datetime import datetime, time
from enum import StrEnum

from afterword.domain.plan.policy import Limits, Policy, Rule, Span
from afterword.domain.working_time.calendar import OwnDays, Stretch, WorkCalendar

#: what each limit may be set to; more would be too much, whoever asks for it
BOUNDS: Mapping[str, tuple[int, int]] = {
    "spacing": (1, 30),
    "unanswered": (1, 5),
    "employer": (1, 30),
    "status": (0, 3),
    "invitation": (200, 300),
}
#: what a rule's own number may be, by its unit
MOST_OF: Mapping[str, int] = {"hours": 72, "business_days": 60, "days": 365}
#: what a day may hold at most, where the seeker caps it
MOST_A_DAY = 50


class Pace(StrEnum):
    """How soon what the seeker starts is due within its rule's bounds. Answers keep their time."""

    GENTLE = "gentle"
    STANDARD = "standard"
    KEEN = "keen"


@dataclass(frozen=True, slots=True)
class Preferences:
    """One seeker's way, in their own zone.

    `weekdays` (Monday is 0) and `days` (both ends included) are those on which nothing of theirs
    goes; `daily` is how many touchpoints a day of theirs may hold. `quiet` are hours, from and
    until, that the plan only shows, and that a message which missed its moment keeps out of where
    it can. `best` gives rules, by key, a best moment
    of their own, `off` those that are not wanted at all, `limits` numbers by the names of Limits.
    """

    pace: Pace = Pace.STANDARD
    weekdays: tuple[int, ...] = ()
    days: tuple[Stretch, ...] = ()
    daily: int | None = None
    quiet: tuple[time, time] | None = (time(22), time(7))
    best: Mapping[str, Span] = field(default_factory=dict)
    off: tuple[str, ...] = ()
    limits: Mapping[str, int] = field(default_factory=dict)

    def rests(self, moment: datetime) -> bool:
        """Whether a moment, given in the seeker's zone, lies in their quiet hours."""
        if self.quiet is None:
            return False
        start, end = self.quiet
        clock = moment.time()
        return start <= clock < end if start <= end else clock >= start or clock < end


def own_policy(policy: Policy, own: Preferences) -> Policy:
    """The policy as the seeker wants it: first the pace, then their own numbers."""
    if own.pace is Pace.STANDARD and not (own.best or own.off or own.limits):
        return policy
    limits = _PACED_LIMITS[own.pace](policy.limits)
    rules = {key: _own_rule(_PACED[own.pace](rule), own) for key, rule in policy.rules.items()}
    return replace(policy, rules=rules, limits=replace(limits, **own.limits))


def own_calendar(calendar: WorkCalendar, own: Preferences, zone: str) -> WorkCalendar:
    """The calendar of a recipient without the days that the seeker, who is in `zone`, keeps free."""
    if not own.weekdays and not own.days:
        return calendar
    return replace(calendar, own=OwnDays(zone, frozenset(own.weekdays), own.days))


def _own_rule(rule: Rule, own: Preferences) -> Rule:
    best = own.best.get(rule.key)
    if best:
        early, late = best.shortest < rule.earliest.shortest, best.shortest > rule.latest.shortest
        earliest, latest = best if early else rule.earliest, best if late else rule.latest
        rule = replace(rule, best=best, earliest=earliest, latest=latest)
    return replace(rule, on=False) if rule.key in own.off else rule


def _sooner(rule: Rule) -> Rule:
    """Half way to the earliest."""
    return replace(rule, best=_midway(rule.best, rule.earliest)) if rule.spends else rule


def _later(rule: Rule) -> Rule:
    """Half way to the latest."""
    return replace(rule, best=_midway(rule.best, rule.latest)) if rule.spends else rule


def _midway(best: Span, bound: Span) -> Span:
    """Between the two, nearer to the bound; hours stay, for what counts in them has no time to lose."""
    number, unit = best.counted
    if unit == "hours" or bound.hours or bound.counted[1] not in {unit, "hours"}:
        return best
    away: int = getattr(bound, unit) - number
    step = (abs(away) + 1) // 2
    return Span(**{unit: number + (step if away > 0 else -step)})


def _gentle(limits: Limits) -> Limits:
    """Less often: two days more between messages, one fewer without an answer, one status question."""
    return replace(
        limits,
        spacing=limits.spacing + 2,
        unanswered=max(1, limits.unanswered - 1),
        status=min(1, limits.status),
    )


def _same(limits: Limits) -> Limits:
    """Sooner is not more often: the limits of a keen seeker are everybody's."""
    return limits


_PACED = {Pace.GENTLE: _later, Pace.STANDARD: lambda rule: rule, Pace.KEEN: _sooner}
_PACED_LIMITS = {Pace.GENTLE: _gentle, Pace.STANDARD: _same, Pace.KEEN: _same}
