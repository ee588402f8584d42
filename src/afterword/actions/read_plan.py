"""Read the plan of one interview or of all: what is ahead, worth considering, or withheld, and why."""

from __future__ import annotations

from dataclasses import dataclass

from afterword.actions.today import TodayItem, described
from afterword.domain.facts import Captured, Reason
from afterword.domain.plan.reconcile import OPEN
from afterword.domain.plan.taken import RULES
from afterword.domain.touchpoints import Purpose, Touchpoint, TouchpointState
from afterword.store import access, along, mapping, models, queries
from afterword.store.columns import reason


@dataclass(frozen=True, slots=True)
class Beside:
    """A suggestion, or what a rule withholds: whom it concerns, what for, and why.

    `key` is what taking a suggestion takes; empty of what is withheld, or only to be known.
    """

    person: str
    purpose: Purpose
    reason: Reason
    key: str = ""


@dataclass(frozen=True, slots=True)
class Behind:
    """A touchpoint that is not ahead any more: what became of it (`state`), and why.

    `answer` is what their calendar said to the meeting that it proposed.
    """

    number: int
    person: str
    touchpoint: Touchpoint
    state: TouchpointState
    reason: Reason
    answer: Reason | None = None


@dataclass(frozen=True, slots=True)
class PlanView:
    """The plan of one interview. `interview` is the number that verbs take."""

    interview: int
    captured: Captured
    ahead: tuple[TodayItem, ...]
    suggestions: tuple[Beside, ...]
    withheld: tuple[Beside, ...]
    behind: tuple[Behind, ...] = ()


def read_plans(owner: models.Seeker, interview: int | None = None) -> tuple[PlanView, ...]:
    """The plans of all interviews, oldest first, or of one. Raises Missing where it is not there."""
    rounds = [access.interview(owner, interview)] if interview else queries.interviews(owner)
    names = queries.names_of(owner)
    return tuple(_view(owner, each, names) for each in rounds)


def count_interviews(owner: models.Seeker) -> int:
    """How many interviews the journal holds."""
    return queries.interviews(owner).count()


def _view(owner: models.Seeker, row: models.Interview, names: dict[tuple[int, str], str]) -> PlanView:
    ahead = queries.with_letters(queries.open_touchpoints(owner).filter(interview=row))
    return PlanView(
        interview=row.pk,
        captured=mapping.captured(row),
        ahead=tuple(described(step, names) for step in ahead),
        suggestions=tuple(_beside(each, row, names) for each in row.suggestions.all()),
        withheld=tuple(_beside(each, row, names) for each in row.withheld.all()),
        behind=tuple(_behind(each, names) for each in queries.touchpoints(row) if each.state not in OPEN),
    )


def _behind(row: models.Touchpoint, names: dict[tuple[int, str], str]) -> Behind:
    return Behind(
        row.pk,
        names.get((row.interview.application_id, row.person), row.person),
        mapping.touchpoint(row),
        TouchpointState(row.state),
        reason(row.state_code, row.state_params),
        along.answer_to(row),
    )


def _beside(
    each: models.Suggestion | models.Withheld, row: models.Interview, names: dict[tuple[int, str], str]
) -> Beside:
    person = names.get((row.application_id, each.person or ""), each.person or "")
    why = reason(each.reason_code, each.reason_params)
    taken_up = isinstance(each, models.Suggestion) and Purpose(each.purpose) in RULES
    return Beside(person, Purpose(each.purpose), why, getattr(each, "key", "") if taken_up else "")
