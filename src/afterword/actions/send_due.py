"""Send what is due: look again, claim, and hand over.

The look and the claim go together, for one seeker at a time: what was gathered for the look may be older,
but a message is claimed only if nothing of the seeker's has changed since. The hand-over follows at once.
"""

from __future__ import annotations

from datetime import datetime

from django.db import transaction

from afterword.actions.hand_over import Went, hand_over, tell
from afterword.actions.ways import Ways
from afterword.domain.plan.policy import Policy
from afterword.domain.send.look_again import may_go
from afterword.domain.send.states import Mover, OutgoingState
from afterword.domain.send.verdict import Outcome, Verdict
from afterword.store import models, outbox, queries
from afterword.store.looks import Look, Looks

#: Who changes something at every look lets nothing go: the next round looks once more.
MOST_LOOKS = 5
#: holds of which the history says nothing: a minute between two messages is no news
NO_NEWS = frozenset({"paced"})
_ENDS = {Outcome.CANCEL: OutgoingState.CANCELLED, Outcome.EXPIRE: OutgoingState.EXPIRED}


def send_due(
    owner: models.Seeker,
    ways: Ways,
    policy: Policy,
    now: datetime,
    worker: str = "clock",
    looks: Looks | None = None,
) -> list[Went]:
    """Send everything of this seeker that is due at `now`; what came of each.

    `looks` are those gathered ahead, if any.
    """
    due = queries.due(owner, now)
    if not due:
        return []
    looks = looks or Looks(owner, policy)
    with ways.together() as kept:
        went = [_send(number, looks, kept, now, worker) for number in due]
    return [one for one in went if one]


def _send(number: int, looks: Looks, ways: Ways, now: datetime, worker: str) -> Went | None:
    """What came of one message; None where another worker has it."""
    for _ in range(MOST_LOOKS):
        look = looks.at(number, now)
        if look is None:
            return None
        verdict = may_go(look.moment)
        with transaction.atomic():
            stands = looks.stand()
            settled = stands and _settle(look, verdict, now, worker)
        if stands:
            looks.settled(look.row)
            return _went(look, verdict, ways, now) if settled else None
    return None


def _settle(look: Look, verdict: Verdict, now: datetime, worker: str) -> bool:
    """Claim the message, or keep it back. Whether it was still there to be."""
    if verdict.outcome is Outcome.GO:
        claim = {"claimed_at": now, "claimed_by": worker}
        return outbox.move(look.row, OutgoingState.CLAIMED, Mover.CLOCK, **claim)
    return _keep_back(look.row, verdict, now)


def _keep_back(row: models.Outgoing, verdict: Verdict, now: datetime) -> bool:
    """Hold, cancel or expire a message that may not go; the history says why."""
    if verdict.outcome is Outcome.HOLD:
        rows = models.Outgoing.objects.filter(pk=row.pk, state=OutgoingState.QUEUED)
        why = verdict.reason
        kept = rows.update(not_before=verdict.until, code=why.code, params=dict(why.params)) == 1
    else:
        kept = outbox.end(row, _ENDS[verdict.outcome], Mover.CLOCK, verdict.reason, now)
    if kept and verdict.reason.code not in NO_NEWS:
        tell(row, f"outgoing_{verdict.outcome}", now, verdict.reason)
    return kept


def _went(look: Look, verdict: Verdict, ways: Ways, now: datetime) -> Went:
    if verdict.outcome is Outcome.GO:
        return hand_over(look.row, ways, now)
    return Went(look.row.pk, OutgoingState(look.row.state), verdict.reason)
