"""Plan again: ask the planner, and lay its answer over the plan that stands."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import datetime

from django.db import transaction

from afterword.domain.facts import Reason
from afterword.domain.plan.planner import plan
from afterword.domain.plan.policy import Policy
from afterword.domain.plan.reconcile import Kept, Step, StepKind, reconcile
from afterword.domain.send.states import Mover, OutgoingState
from afterword.domain.touchpoints import Plan, TouchpointState
from afterword.store import access, late, mapping, models, outbox, queries, schedules
from afterword.store.columns import plain
from afterword.store.trail import Trail


@transaction.atomic
def plan_again(owner: models.Seeker, interview: int, policy: Policy, now: datetime) -> Plan:
    """Plan an interview as of `now`, and change the journal's touchpoints accordingly.

    Each change is in the history with its reason. A touchpoint that is cancelled takes its
    queued mail with it in the same transaction.
    """
    owner = access.locked(owner)
    round_ = access.interview(owner, interview)
    planned = plan(queries.situation(round_), policy, now)
    lay_over(round_, planned, now)
    return planned


def lay_over(
    interview: models.Interview,
    planned: Plan,
    now: datetime,
    because: Mapping[str, Reason] | None = None,
) -> None:
    """Bring the touchpoints of the journal to what was planned; call it in a transaction."""
    found = queries.touchpoints(interview).annotate(on_its_way=late.not_for_the_clock())
    rows = {row.key: row for row in found}
    # What the seeker took into their own hands stays as they took it.
    theirs = interview.touchpoints.filter(outgoing__state=OutgoingState.HANDED_OVER)
    in_hand = set(theirs.values_list("key", flat=True))
    kept = [_kept(row) for key, row in rows.items() if key not in in_hand]
    wanted = [one for one in planned.touchpoints if one.id not in in_hand]
    for step in reconcile(kept, wanted, now, because):
        trail = Trail(interview.application.seeker, Mover.CLOCK, now)
        _take(trail, interview, rows.get(step.touchpoint.id), step)
    _asides(interview, planned)


def _kept(row: models.Touchpoint) -> Kept:
    return Kept(
        mapping.touchpoint(row),
        TouchpointState(row.state),
        row.moved_by_seeker,
        row.kept_by_seeker,
        row.on_its_way,  # type: ignore[attr-defined]  # annotated
        row.snoozed_until,
    )


def _take(trail: Trail, interview: models.Interview, row: models.Touchpoint | None, step: Step) -> None:
    columns = mapping.touchpoint_columns(step.touchpoint)
    if row is None:
        row = interview.touchpoints.create(key=step.touchpoint.id, **columns)
        trail.made(row)
    elif step.kind is StepKind.CANCEL:
        trail.change(
            row,
            state=TouchpointState.CANCELLED,
            state_code=step.why.code,
            state_params=plain(step.why.params),
        )
        outbox.cancel_queued(row, Mover.CLOCK, step.why, trail.now)
    elif step.kind is StepKind.WAKE:
        trail.change(row, **columns, state=TouchpointState.PLANNED, snoozed_until=None, moved_by_seeker=True)
    elif step.kind is StepKind.REVIVE:
        trail.change(row, **columns, state=TouchpointState.PLANNED, state_code="", state_params={})
    else:
        before = row.best
        trail.change(row, **columns)
        if row.best != before:
            schedules.moved(row, trail.now)
    trail.write(f"touchpoint_{step.kind}", interview, **_told(row, step))


def _told(row: models.Touchpoint, step: Step) -> dict[str, str]:
    """What the history says of a step: which touchpoint, when, and the reason within."""
    because = {f"why_{name}": value for name, value in step.why.params.items()}
    return {
        "touchpoint": str(row.pk),
        "person": row.person,
        "purpose": row.purpose,
        "best": step.touchpoint.best.isoformat(),
        "why": step.why.code,
        **because,
    }


def _asides(interview: models.Interview, planned: Plan) -> None:
    interview.suggestions.all().delete()
    interview.withheld.all().delete()
    for one in planned.suggestions:
        interview.suggestions.create(
            key=one.id,
            person=one.person,
            purpose=one.purpose,
            rule=one.rule,
            reason_code=one.reason.code,
            reason_params=plain(one.reason.params),
        )
    for barred in planned.withheld:
        interview.withheld.create(
            person=barred.person,
            purpose=barred.purpose,
            reason_code=barred.reason.code,
            reason_params=plain(barred.reason.params),
        )
