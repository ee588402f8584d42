"""The reckoning: what the server took, beside what the journal says of it."""

from __future__ import annotations

from collections import Counter, defaultdict
from dataclasses import dataclass, fields

from afterword.actions.resolve_unsure import resolve_unsure
from afterword.domain.send.states import OutgoingState
from afterword.store import models
from sending.journal import DUE

#: Resting states that tell the seeker that a letter did not go, or may not have.
TELLING = frozenset(
    {OutgoingState.FAILED, OutgoingState.UNSURE, OutgoingState.CANCELLED, OutgoingState.EXPIRED},
)


@dataclass
class Tally:
    """Letters counted by what became of them.

    `untold`: never handed over, and the journal says otherwise or nothing. `denied`: handed over,
    and the journal says that it did not go. `settled` and `asked` were unsure: looked up by the
    machine, or left for the person, who in the end says what the server's log says.
    """

    letters: int = 0
    once: int = 0
    twice: int = 0
    never: int = 0
    untold: int = 0
    denied: int = 0
    settled: int = 0
    asked: int = 0

    def __add__(self, other: Tally) -> Tally:
        """Both together."""
        return Tally(*(getattr(self, each.name) + getattr(other, each.name) for each in fields(self)))

    @property
    def sound(self) -> bool:
        """Whether every letter went at most once and the journal tells the truth of each."""
        return not (self.twice or self.untold or self.denied)


def count(taken: Counter[str]) -> Tally:
    """Count every letter; `taken` says how often the server took one for which address."""
    told = _told()
    rows: dict[int, list[models.Outgoing]] = defaultdict(list)
    for row in models.Outgoing.objects.order_by("pk"):
        rows[row.touchpoint_id].append(row)
    tally = Tally(letters=len(rows))
    for touchpoint, attempts in rows.items():
        _count_one(tally, attempts, taken[attempts[-1].to_email], told[touchpoint])
    return tally


def ask_the_person(taken: Counter[str]) -> None:
    """Have every letter that is still unsure settled by somebody who knows."""
    for row in models.Outgoing.objects.filter(state=OutgoingState.UNSURE):
        owner = models.Seeker.objects.get(applications__interviews__touchpoints=row.touchpoint_id)
        resolve_unsure(owner, row.pk, DUE, went=bool(taken[row.to_email]))


def _count_one(tally: Tally, attempts: list[models.Outgoing], times: int, told: set[str]) -> None:
    last = attempts[-1]
    tally.once += times == 1
    tally.twice += times > 1
    tally.never += times == 0
    if times == 0:
        tally.untold += not (last.state in TELLING and last.code and f"outgoing_{last.state}" in told)
    else:
        tally.denied += not any(row.state in {OutgoingState.SENT, OutgoingState.UNSURE} for row in attempts)
    tally.asked += last.state == OutgoingState.UNSURE
    tally.settled += last.state == OutgoingState.SENT and last.code == "found_among_sent"


def _told() -> dict[int, set[str]]:
    """What the history tells of each touchpoint."""
    told: dict[int, set[str]] = defaultdict(set)
    for code, params in models.HistoryEntry.objects.values_list("code", "params"):
        if "touchpoint" in params:
            told[int(params["touchpoint"])].add(code)
    return told
