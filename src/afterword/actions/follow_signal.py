"""Follow a signal: keep whom it brought, plan again, cancel what is not wanted any more."""

from __future__ import annotations

from dataclasses import replace
from datetime import UTC, datetime

from afterword.actions.plan_again import lay_over
from afterword.domain.facts import Captured
from afterword.domain.plan.changes import changes
from afterword.domain.plan.planner import plan
from afterword.domain.plan.policy import Policy
from afterword.domain.plan.situation import Situation
from afterword.domain.touchpoints import Change, ChangeKind, Plan, Signal, SignalKind
from afterword.store import mapping, models, queries
from afterword.store.trail import Trail

#: what is said of nothing that is planned: a step that falls away with it fell away by the calendar
_ENDS_NOTHING = frozenset({SignalKind.OTHER, SignalKind.ACK, SignalKind.OOO})


def keep_people(interview: models.Interview, captured: Captured, trail: Trail | None = None) -> None:
    """Keep those who are new to this interview; with a trail, whoever is new at all can be taken back."""
    known = set(interview.people.values_list("key", flat=True))
    for person in captured.people:
        if person.key in known:
            continue
        row = interview.application.people.filter(key=person.key).first()
        if row is None:
            row = interview.application.people.create(**mapping.person_columns(person))
            if trail:
                trail.made(row)
        interview.people.add(row)


def follow_signal(
    interview: models.Interview, situation: Situation, signal: Signal, policy: Policy, now: datetime
) -> tuple[Change, ...]:
    """Plan this interview anew with what was heard; what that changed. Call it in a transaction.

    `situation` is as it was without the signal.
    """
    rows = queries.open_touchpoints(interview.application.seeker).filter(interview=interview)
    before = Plan(tuple(mapping.touchpoint(row) for row in rows))
    after = plan(replace(situation, signals=(*situation.signals, signal)), policy, now)
    # What is open here did not go, however old the mail is that arrives today: compare all of it.
    changed = changes(before, after, replace(signal, at=datetime.min.replace(tzinfo=UTC)))
    if signal.kind in _ENDS_NOTHING and any(each.change is ChangeKind.CANCEL for each in changed):
        changed = _without_what_time_did(changed, plan(situation, policy, now))
    lay_over(interview, after, now, {change.touchpoint: change.why for change in changed})
    return changed


def _without_what_time_did(changed: tuple[Change, ...], unheard: Plan) -> tuple[Change, ...]:
    """The changes without what the plan would have dropped today all the same."""
    wanted = {step.id for step in unheard.touchpoints}
    return tuple(
        each for each in changed if each.change is not ChangeKind.CANCEL or each.touchpoint in wanted
    )
