"""What the second look says of a message that is due."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime
from enum import StrEnum

from afterword.domain.facts import Reason


class Outcome(StrEnum):
    """What becomes of a queued message, now."""

    GO = "go"
    HOLD = "hold"
    CANCEL = "cancel"
    EXPIRE = "expire"


@dataclass(frozen=True, slots=True)
class Verdict:
    """The outcome, why, and of a hold until when (aware) it is worth no second look."""

    outcome: Outcome
    reason: Reason
    until: datetime | None = None


GO = Verdict(Outcome.GO, Reason("may_go"))


def cancel(code: str, **params: str) -> Verdict:
    """The message is not wanted any more."""
    return Verdict(Outcome.CANCEL, Reason(code, params))


def hold(code: str, until: datetime, **params: str) -> Verdict:
    """Not now: look again at `until`."""
    return Verdict(Outcome.HOLD, Reason(code, {**params, "until": until.isoformat()}), until)


def expire(code: str, **params: str) -> Verdict:
    """The moment for it has passed."""
    return Verdict(Outcome.EXPIRE, Reason(code, params))
