"""Everything a plan is made from, beside the policy and the time."""

from __future__ import annotations

from dataclasses import dataclass

from afterword.domain.facts import Captured
from afterword.domain.touchpoints import Sent, Signal


@dataclass(frozen=True, slots=True)
class Situation:
    """What was captured, what was heard since and what was sent, each in order of time."""

    captured: Captured
    signals: tuple[Signal, ...] = ()
    sent: tuple[Sent, ...] = ()
