"""Set the seeker's own way: pace, days and hours of their own, a cap on the day, own numbers."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace
from datetime import date, datetime, time

from django.db import transaction

from afterword.domain.plan.policy import Policy, Rule, Span
from afterword.domain.plan.preferences import BOUNDS, MOST_A_DAY, MOST_OF, Pace, Preferences, own_policy
from afterword.domain.send.states import Mover
from afterword.domain.touchpoints import Purpose
from afterword.errors import Missing, Refused
from afterword.store import access, mapping, models, queries
from afterword.store.trail import Trail

_WEEK = 7
_MOST_STRETCHES = 50


@dataclass(frozen=True, slots=True)
class OwnRule:
    """A rule as the seeker may change it: what is usual, what it is by the pace, and what is theirs."""

    key: str
    code: str
    purpose: Purpose
    trigger: str
    usual: str
    now: str
    own: str | None
    on: bool


@dataclass(frozen=True, slots=True)
class OwnLimit:
    """A limit: what is usual, what is theirs, and what it may be."""

    name: str
    usual: int
    own: int | None
    least: int
    most: int


@dataclass(frozen=True, slots=True)
class OwnWay:
    """The seeker's way, in plain values. `days` are pairs, both ends included; weekdays from Monday 0."""

    pace: str
    paces: tuple[str, ...]
    weekdays: tuple[int, ...]
    days: tuple[tuple[date, date], ...]
    daily: int | None
    quiet: tuple[time, time] | None
    limits: tuple[OwnLimit, ...]
    rules: tuple[OwnRule, ...]


def read_preferences(owner: models.Seeker, policy: Policy) -> OwnWay:
    """The seeker's way, and everything of the policy that it may change."""
    own = queries.preferences(owner)
    paced = own_policy(policy, replace(own, best={}, off=()))
    return OwnWay(
        pace=own.pace,
        paces=tuple(Pace),
        weekdays=own.weekdays,
        days=own.days,
        daily=own.daily,
        quiet=own.quiet,
        limits=tuple(
            OwnLimit(name, getattr(policy.limits, name), own.limits.get(name), *bounds)
            for name, bounds in BOUNDS.items()
        ),
        rules=tuple(_own_rule(rule, paced.rules[key], own) for key, rule in policy.rules.items() if rule.on),
    )


def _own_rule(rule: Rule, paced: Rule, own: Preferences) -> OwnRule:
    return OwnRule(
        key=rule.key,
        code=rule.code,
        purpose=rule.purpose,
        trigger=rule.trigger,
        usual=rule.best.written,
        now=paced.best.written,
        own=own.best[rule.key].written if rule.key in own.best else None,
        on=rule.key not in own.off,
    )


def set_way(
    owner: models.Seeker,
    now: datetime,
    *,
    pace: str,
    weekdays: Sequence[int],
    days: Sequence[tuple[date, date]],
    daily: int | None,
    quiet: tuple[time, time] | None,
) -> int:
    """Set pace, days, cap and quiet hours; the number of the entry that `undo` takes.

    Raises Missing, Refused (`no_day_left`, `days_reversed`, `out_of_bounds`).
    """
    if pace not in set(Pace):
        raise Missing("pace", pace)
    if len(set(weekdays)) >= _WEEK:
        raise Refused("no_day_left")
    if any(first > last for first, last in days):
        raise Refused("days_reversed")
    _check_number(daily, 1, MOST_A_DAY)
    _check_number(len(days), 0, _MOST_STRETCHES)
    own = replace(
        queries.preferences(owner),
        pace=Pace(pace),
        weekdays=tuple(sorted(set(weekdays))),
        days=tuple(sorted(days)),
        daily=daily,
        quiet=quiet,
    )
    return _keep(owner, own, now)


def set_limits(owner: models.Seeker, limits: Mapping[str, int | None], now: datetime) -> int:
    """Set numbers of one's own, by the names of the limits; None goes back to what is usual.

    Raises Missing, Refused (`out_of_bounds`).
    """
    for name, number in limits.items():
        if name not in BOUNDS:
            raise Missing("limit", name)
        _check_number(number, *BOUNDS[name])
    known = queries.preferences(owner)
    both = {**known.limits, **limits}
    return _keep(owner, replace(known, limits={k: v for k, v in both.items() if v is not None}), now)


def set_rule(
    owner: models.Seeker,
    rule: str,
    policy: Policy,
    now: datetime,
    *,
    best: str | None = None,
    on: bool = True,
) -> int:
    """Give a rule a best moment of one's own ("10bd"), or leave it out; None goes back to what is usual.

    Raises Missing, Refused (`out_of_bounds`, `not_a_span`).
    """
    known, given = queries.preferences(owner), policy.rules.get(rule)
    if given is None:
        raise Missing("rule", rule)
    numbers = {key: span for key, span in known.best.items() if key != rule}
    if best:
        numbers[rule] = _span(best, given)
    off = tuple(sorted({*known.off, rule} if not on else {*known.off} - {rule}))
    return _keep(owner, replace(known, best=numbers, off=off), now)


def _span(written: str, rule: Rule) -> Span:
    try:
        span = Span.read(written.strip())
    except ValueError:
        raise Refused("not_a_span", written=written) from None
    number, unit = span.counted
    _check_number(number, 0, MOST_OF[unit])
    if number and rule.best.shortest and unit != rule.best.counted[1]:
        raise Refused("not_a_span", written=written)
    return span


def _check_number(number: int | None, least: int, most: int) -> None:
    if number is not None and not least <= number <= most:
        raise Refused("out_of_bounds", least=str(least), most=str(most))


@transaction.atomic
def _keep(owner: models.Seeker, own: Preferences, now: datetime) -> int:
    owner = access.locked(owner)
    trail = Trail(owner, Mover.SEEKER, now)
    columns = mapping.preferences_columns(own)
    row = models.Preferences.objects.filter(seeker=owner).first()
    if row is None:
        trail.made(models.Preferences.objects.create(seeker=owner, **columns))
    else:
        trail.change(row, **columns)
    return trail.write("preferences_set").pk
