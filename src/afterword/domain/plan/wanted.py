"""What a rule asks for, before budgets, merging and the present moment have their say."""

from __future__ import annotations

import hashlib
from dataclasses import dataclass, replace
from datetime import datetime
from functools import lru_cache

from afterword.domain.facts import Method, Reason
from afterword.domain.plan.policy import Rule
from afterword.domain.touchpoints import Purpose, Touchpoint


@dataclass(frozen=True, slots=True)
class Cause:
    """What set a touchpoint off.

    `trigger` is its lasting name, `origin` the moment from which spans are counted; `items` are
    what it is about, `answers` the Message-ID of the mail it replies to.
    """

    trigger: str
    origin: datetime
    items: tuple[str, ...] = ()
    answers: str | None = None


@dataclass(frozen=True, slots=True)
class Wanted:
    """A touchpoint in the making. `trigger` names what caused it and never changes.

    `joins` is True for what may travel with the thank-you; `for_people` are those whom the
    addressee is asked to pass it on to.
    """

    person: str
    rule: Rule
    trigger: str
    method: Method
    earliest: datetime
    best: datetime
    latest: datetime
    reason: Reason
    items: tuple[str, ...] = ()
    also: tuple[Purpose, ...] = ()
    answers: str | None = None
    joins: bool = False
    for_people: tuple[str, ...] = ()

    @property
    def purpose(self) -> Purpose:
        """What it is for."""
        return self.rule.purpose

    @property
    def id(self) -> str:
        """Stable: a hash of person, purpose and trigger, so that plans can be compared."""
        return stable_id(self.person, self.purpose, self.trigger)

    def moved(self, best: datetime) -> Wanted:
        """The same at another time; the bounds give way where they must."""
        return replace(self, earliest=min(self.earliest, best), best=best, latest=max(self.latest, best))

    def touchpoint(self) -> Touchpoint:
        """As the plan holds it."""
        return Touchpoint(
            id=self.id,
            person=self.person,
            purpose=self.purpose,
            method=self.method,
            earliest=self.earliest,
            best=self.best,
            latest=self.latest,
            reason=self.reason,
            rule=self.rule.code,
            also=self.also,
            items=self.items,
            answers=self.answers,
            for_people=self.for_people,
        )


@lru_cache(maxsize=4096)  # asked again at every step of a planning
def stable_id(*parts: str) -> str:
    """Twelve hexadecimal digits that the same parts always give."""
    return hashlib.sha256("\x1f".join(parts).encode()).hexdigest()[:12]
