"""Explain a touchpoint of the journal: why it is there, why then, why that way, what would change it."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass

from afterword.domain.facts import Reason
from afterword.domain.plan.desk import desk
from afterword.domain.plan.explain import Explanation, explain
from afterword.domain.plan.policy import Policy
from afterword.domain.touchpoints import Touchpoint
from afterword.errors import Missing
from afterword.store import access, mapping, models, queries


@dataclass(frozen=True, slots=True)
class Explained:
    """A touchpoint with its explanation; `person` by name."""

    number: int
    interview: int
    person: str
    touchpoint: Touchpoint
    explanation: Explanation


def explain_touchpoint(owner: models.Seeker, number: int, policy: Policy) -> Explained:
    """The explanation of one touchpoint. Raises Missing."""
    row = access.touchpoint(owner, number)
    found = explanations(row.interview, policy, [row]).get(row.pk)
    person = row.interview.application.people.filter(key=row.person).first()
    if found is None or person is None:
        raise Missing("touchpoint", str(number))
    return Explained(row.pk, row.interview_id, person.name, mapping.touchpoint(row), found)


def asked_of(owner: models.Seeker, number: int, policy: Policy) -> tuple[Reason, ...]:
    """What the mail behind a touchpoint asks for; nothing where there is none. Raises Missing."""
    row = access.touchpoint(owner, number)
    found = explanations(row.interview, policy, [row]).get(row.pk)
    return found.asked if found else ()


def explain_plan(owner: models.Seeker, interview: int, policy: Policy) -> Mapping[int, Explanation]:
    """Explanations of everything an interview has ahead, by number. Raises Missing."""
    round_ = access.interview(owner, interview)
    return explanations(round_, policy, queries.open_touchpoints(owner).filter(interview=round_))


def explanations(
    interview: models.Interview, policy: Policy, rows: Iterable[models.Touchpoint]
) -> Mapping[int, Explanation]:
    """By number, for touchpoints of one interview; whose person is gone has none."""
    papers = desk(queries.situation(interview), policy)
    people = {person.key for person in papers.captured.people}
    return {
        row.pk: explain(papers, mapping.touchpoint(row), moved=row.moved_by_seeker)
        for row in rows
        if row.person in people
    }
