"""Lays a new plan over the one that stands, so that the seeker's own hand stays on it.

The planner says what it would do today; here stands what then happens to each touchpoint of
the journal. What the seeker moved keeps its dates, what they skipped stays skipped, what is
done is done, and a cancellation they took back is not made again.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace
from datetime import datetime, timedelta
from enum import StrEnum

from afterword.domain.facts import Reason
from afterword.domain.touchpoints import Touchpoint, TouchpointState

A_DAY = timedelta(days=1)
OPEN = frozenset({TouchpointState.PLANNED, TouchpointState.SNOOZED})


class StepKind(StrEnum):
    """What happens to one touchpoint of the journal."""

    ADD = "add"
    UPDATE = "update"
    CANCEL = "cancel"
    REVIVE = "revive"
    WAKE = "wake"


@dataclass(frozen=True, slots=True)
class Kept:
    """A touchpoint as the journal has it, and what the seeker did to it.

    `on_its_way`: a message of it is, or came too late to go by itself and is asked about.
    """

    touchpoint: Touchpoint
    standing: TouchpointState = TouchpointState.PLANNED
    moved_by_seeker: bool = False
    kept_by_seeker: bool = False
    on_its_way: bool = False
    snoozed_until: datetime | None = None


@dataclass(frozen=True, slots=True)
class Step:
    """One thing to do: the touchpoint as it is to stand, and why."""

    kind: StepKind
    touchpoint: Touchpoint
    why: Reason


def reconcile(
    kept: Sequence[Kept],
    planned: Sequence[Touchpoint],
    now: datetime,
    because: Mapping[str, Reason] | None = None,
) -> tuple[Step, ...]:
    """The steps from the touchpoints that stand to those the planner wants at `now`.

    `because` gives the reasons known for single touchpoints, by id: what a signal did.
    """
    reasons = because or {}
    wanted = {one.id: one for one in planned if one.latest >= now}
    known = {one.touchpoint.id for one in kept}
    steps = [_step(one, wanted.get(one.touchpoint.id), now, reasons) for one in kept]
    added = [
        Step(StepKind.ADD, one, reasons.get(key, one.reason))
        for key, one in wanted.items()
        if key not in known
    ]
    return (*(step for step in steps if step), *added)


def _step(
    kept: Kept,
    wanted: Touchpoint | None,
    now: datetime,
    reasons: Mapping[str, Reason],
) -> Step | None:
    if kept.standing is TouchpointState.CANCELLED:
        return _revived(wanted, reasons)
    if kept.standing not in OPEN:
        return None
    if _snooze_is_over(kept, now):
        return Step(StepKind.WAKE, _woken(kept, now), Reason("snooze_over"))
    if wanted is None:
        return _cancelled(kept, now, reasons)
    return _updated(kept, wanted, now, reasons)


def _revived(wanted: Touchpoint | None, reasons: Mapping[str, Reason]) -> Step | None:
    if wanted is None:
        return None
    return Step(StepKind.REVIVE, wanted, reasons.get(wanted.id, wanted.reason))


def _snooze_is_over(kept: Kept, now: datetime) -> bool:
    return (
        kept.standing is TouchpointState.SNOOZED
        and kept.snoozed_until is not None
        and kept.snoozed_until <= now
    )


def _woken(kept: Kept, now: datetime) -> Touchpoint:
    one = kept.touchpoint
    return replace(one, best=max(one.best, kept.snoozed_until or now), latest=max(one.latest, now + A_DAY))


def _cancelled(kept: Kept, now: datetime, reasons: Mapping[str, Reason]) -> Step | None:
    one, known = kept.touchpoint, reasons.get(kept.touchpoint.id)
    if one.latest < now and kept.on_its_way and known is None:
        return None  # time alone takes nothing away that the seeker approved: they are asked
    if one.latest < now:
        return Step(StepKind.CANCEL, one, known or Reason("too_late", {"latest": one.latest.isoformat()}))
    if kept.kept_by_seeker or (kept.moved_by_seeker and known is None):
        return None
    return Step(StepKind.CANCEL, one, known or Reason("not_planned"))


def _updated(kept: Kept, wanted: Touchpoint, now: datetime, reasons: Mapping[str, Reason]) -> Step | None:
    one = kept.touchpoint
    # What is approved and late gets no other moment by itself: the seeker is asked.
    late = kept.on_its_way and one.latest < now
    if late or kept.moved_by_seeker or kept.standing is TouchpointState.SNOOZED:
        wanted = replace(wanted, earliest=one.earliest, best=one.best, latest=one.latest)
    if wanted == one:
        return None
    return Step(StepKind.UPDATE, wanted, reasons.get(one.id, wanted.reason))
