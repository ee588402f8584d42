"""All that the second look may look at: gathered afresh in the moment of sending."""

from __future__ import annotations

from dataclasses import dataclass, field
from datetime import datetime
from enum import StrEnum

from afterword.domain.facts import ContactPolicy, Person, Reason
from afterword.domain.send.budget import Allowance, Spent
from afterword.domain.touchpoints import Purpose, Signal, Standing, Touchpoint


class Listening(StrEnum):
    """How well the machine hears. Without a mailbox it is the seeker who listens."""

    BY_HAND = "by_hand"
    WELL = "well"
    FAILING = "failing"
    PAUSED = "paused"


@dataclass(frozen=True, slots=True)
class Approved:
    """The seeker's approval: of which letter (its seal), to whom, and when (aware)."""

    seal: str
    address: str
    at: datetime


@dataclass(frozen=True, slots=True)
class Heard:
    """A signal, and when the journal took it in (aware): later than when it was written."""

    signal: Signal
    at: datetime


@dataclass(frozen=True, slots=True)
class Moment:
    """One message in its moment.

    `seal` is that of the letter as it would go now; `approved` is None once withdrawn.
    `heard` is everything heard from or about the employer; `spent` is every message of this
    seeker that went or may have gone, over all applications.
    """

    now: datetime
    touchpoint: Touchpoint
    standing: Standing
    person: Person
    company: str
    seal: str
    approved: Approved | None
    contact_policy: ContactPolicy = ContactPolicy.OPEN
    contact_via: tuple[str, ...] = ()
    heard: tuple[Heard, ...] = ()
    spent: tuple[Spent, ...] = ()
    allowance: Allowance = field(default_factory=Allowance)
    listening: Listening = Listening.BY_HAND
    cancelled_because: Reason | None = None

    @property
    def purposes(self) -> frozenset[Purpose]:
        """Everything this one message does."""
        return frozenset({self.touchpoint.purpose, *self.touchpoint.also})
