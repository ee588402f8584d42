"""Correct what was heard: the seeker says what a mail means, and it holds.

What the machine read is kept beside it, so that the same mail, coming again, another plan or a
restored journal change nothing of the seeker's word, and the seeker can go back to it.
"""

from __future__ import annotations

from collections.abc import Mapping
from datetime import datetime

from django.db import transaction

from afterword.actions.ask_again import ask_again
from afterword.actions.plan_again import lay_over
from afterword.actions.rehearse import Tools
from afterword.actions.renew import Renewal, last_entry, since
from afterword.actions.write_drafts import write_drafts
from afterword.domain.facts import Reason
from afterword.domain.hear.corrected import OF_SOMEBODY, WITH_A_DAY, corrected
from afterword.domain.plan.planner import plan
from afterword.domain.plan.policy import Policy
from afterword.domain.send.states import Mover
from afterword.domain.touchpoints import Doubt, Meant, Plan, TouchpointState
from afterword.errors import Refused
from afterword.store import access, corrections, models, outbox, queries
from afterword.store.trail import Trail


def correct_signal(
    owner: models.Seeker, number: int, meant: Meant | None, tools: Tools, now: datetime
) -> tuple[Renewal, ...]:
    """Keep what the seeker says of a mail, plan anew and write what is new; what came of it.

    None: it is not about their search, and nothing follows from it. What the misreading took off
    the plan comes back; what was approved and taken back waits for a new approval. Raises Missing,
    Refused (`whom`, `has_no_day`, `whose_first`).
    """
    seen = last_entry(owner)
    interview = _correct(owner, number, meant, tools.policy, now)
    write_drafts(owner, interview, tools, now)
    return since(owner, interview, seen)


@transaction.atomic
def _correct(owner: models.Seeker, number: int, meant: Meant | None, policy: Policy, now: datetime) -> int:
    owner = access.locked(owner)
    row = access.signal(owner, number)
    columns = _columns(row, meant, now)
    if _is_said(row, columns):
        return row.interview_id
    before = plan(queries.situation(row.interview), policy, now)
    why = _told(owner, row, columns, now)
    ask_again(row, why, now)
    after = plan(queries.situation(row.interview), policy, now)
    _lay_over(row.interview, before, after, why, now)
    return row.interview_id


def _columns(row: models.Signal, meant: Meant | None, now: datetime) -> Mapping[str, object]:
    if row.doubt == Doubt.WHOSE:
        raise Refused("whose_first")
    if meant is None:
        return corrections.dismissed(row, now)
    if meant.day and meant.kind not in WITH_A_DAY:
        raise Refused("has_no_day")
    known = row.interview.application.people.filter(key=meant.person).first() if meant.person else None
    if known is None and (meant.person or meant.kind in OF_SOMEBODY):
        raise Refused("whom")
    read = corrections.as_read(row)
    return corrections.columns_of(row, corrected(read, meant, known.email if known else None), now)


def _is_said(row: models.Signal, columns: Mapping[str, object]) -> bool:
    """Whether the row says so already, so that a second press is no second change."""
    when = {"corrected_at", "dismissed_at"}
    same = all(getattr(row, name) == value for name, value in columns.items() if name not in when)
    return same and all(bool(getattr(row, name)) is bool(columns.get(name)) for name in when)


def _told(owner: models.Seeker, row: models.Signal, columns: Mapping[str, object], now: datetime) -> Reason:
    """Change the row, enter it in the history, and give the reason that each change of the plan has."""
    trail = Trail(owner, Mover.SEEKER, now)
    trail.change(row, **columns)
    person = row.interview.application.people.filter(key=row.person).first() if row.person else None
    who = person.name if person else row.sender_name or row.sender_email or ""
    told = {"signal": str(row.pk), "who": who, "read_as": row.read_as, "evidence": row.evidence}
    if row.dismissed_at:
        trail.write("signal_dismissed", row.interview, **told)
        return Reason("meant_nothing", {"who": who})
    trail.write("signal_corrected", row.interview, kind=row.kind, **told)
    return Reason(f"meant_{row.kind}", {"who": who})


def _lay_over(interview: models.Interview, before: Plan, after: Plan, why: Reason, now: datetime) -> None:
    """Bring the plan to what it is by the seeker's word; what comes back waits to be approved anew."""
    gone = interview.touchpoints.filter(state=TouchpointState.CANCELLED)
    numbers = list(gone.values_list("pk", flat=True))
    lay_over(interview, after, now, _because(before, after, why))
    for row in interview.touchpoints.filter(pk__in=numbers, state=TouchpointState.PLANNED):
        outbox.take_back(row, now, why)


def _because(before: Plan, after: Plan, why: Reason) -> dict[str, Reason]:
    """The same reason for all that the seeker's word changed, and for nothing else."""
    old = {one.id: one for one in before.touchpoints}
    new = {one.id: one for one in after.touchpoints}
    return {key: why for key in old.keys() | new.keys() if old.get(key) != new.get(key)}
