"""All that the second look may look at: gathered afresh in the moment of sending."""

from __future__ import annotations

from dataclasses import dataclass, field
from datetime import datetime
from enum import StrEnum

from afterword.domain.facts import Person, Reason
from afterword.domain.plan.policy import Limits
from afterword.domain.plan.situation import Situation
from afterword.domain.plan.standing import Standing, standing
from afterword.domain.send.budget import NO_ACCOUNT, Allowance, Spent
from afterword.domain.send.schedule import Hours
from afterword.domain.touchpoints import Purpose, Sent, Signal, Touchpoint, TouchpointState


class Listening(StrEnum):
    """How well the machine hears. Without a mailbox it is the seeker who listens."""

    BY_HAND = "by_hand"
    WELL = "well"
    LONG_AGO = "long_ago"
    FAILING = "failing"
    PAUSED = "paused"


def badness(listening: Listening) -> int:
    """The higher, the less may be concluded from silence."""
    return list(Listening).index(listening)


@dataclass(frozen=True, slots=True)
class Ear:
    """One mailbox, and how well it was heard when it was last looked into.

    `heard_well_at` is the last look that came to its end, None before the first; `cause` names the
    failure that keeps us from hearing, `detail` its facts.
    """

    mailbox: str
    state: Listening
    heard_well_at: datetime | None = None
    cause: str = ""
    detail: str = ""


@dataclass(frozen=True, slots=True)
class Approved:
    """The seeker's approval: of which letter (its seal), to whom, when, and what was known by then.

    `heard_through` is the number of the last signal that the journal held when it was given,
    `written_through` that of the last mail of the seeker's own.
    """

    seal: str
    address: str
    heard_through: int = 0
    at: datetime | None = None
    written_through: int = 0


@dataclass(frozen=True, slots=True)
class Heard:
    """A signal, and its number in the order in which the journal took signals in.

    Numbers and not instants say what came after an approval: a mail may arrive days after it
    was written, and a clock may be set back.
    """

    signal: Signal
    number: int


@dataclass(frozen=True, slots=True)
class WrittenElsewhere:
    """A mail that the seeker wrote in another program, and its number in the order it was noticed in."""

    sent: Sent
    number: int


@dataclass(frozen=True, slots=True)
class Moment:
    """One message in its moment.

    `situation` is the whole candidacy's, `heard` its signals with the moment each was taken
    in. `seal` is that of the letter as it would go now; `approved` is None once withdrawn.
    `spent` is every message of this seeker that went or may have gone, over all
    applications, `allowance` what the account it goes from may send. `blocked` are the codes of
    what the review, asked again now, would not let pass; `cancelled_because` says why the
    touchpoint stands where it does. `goes_at` is when it was to go, `held` the code of what kept
    it back since; `hours` are whose working time it keeps to, `copies` who gets a copy;
    `meeting` is when the meeting begins that it proposes, None without one. `ears` are the mailboxes
    that are listened to; without any, the seeker listens. `written` is what the seeker wrote
    themselves about this interview.
    """

    now: datetime
    touchpoint: Touchpoint
    state: TouchpointState
    person: Person
    situation: Situation
    seal: str
    approved: Approved | None
    heard: tuple[Heard, ...] = ()
    spent: tuple[Spent, ...] = ()
    limits: Limits = field(default_factory=Limits)
    ears: tuple[Ear, ...] = ()
    cancelled_because: Reason | None = None
    blocked: tuple[str, ...] = ()
    allowance: Allowance = NO_ACCOUNT
    goes_at: datetime | None = None
    held: str = ""
    hours: Hours | None = None
    copies: tuple[Person, ...] = ()
    meeting: datetime | None = None
    written: tuple[WrittenElsewhere, ...] = ()

    @property
    def purposes(self) -> frozenset[Purpose]:
        """Everything this one message does."""
        return frozenset({self.touchpoint.purpose, *self.touchpoint.also})

    @property
    def standing(self) -> Standing:
        """All signals folded: whether it is over, who is away, which addresses are dead."""
        return standing(self.situation)
