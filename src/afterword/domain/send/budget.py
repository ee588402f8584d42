"""How much contact a person, an employer and a mailbox may get, over everything (promise 6).

The planner spends the same budgets within one application; this is the last look, over all
applications and methods of a seeker together.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime, timedelta

from afterword.domain.plan.policy import Limits
from afterword.domain.send.verdict import Verdict, cancel, hold
from afterword.domain.touchpoints import Purpose

# What answers somebody, or thanks for a meeting that was just held, is not one of the
# messages which the spacing of the evidence (section 0, second open case) is for.
UNSPACED = frozenset(
    {
        Purpose.THANK_YOU,
        Purpose.SEND_PROMISED,
        Purpose.ANSWER_QUESTION,
        Purpose.GRACIOUS_REPLY,
        Purpose.COFFEE_THANKS,
        Purpose.OUTCOME_THANKS,
    },
)


# Messages one mailbox sends in 24 hours (R11 to R14: far below what any provider allows).
MAILBOX_DAY = 20


@dataclass(frozen=True, slots=True)
class Spent:
    """One message that went, or may have gone. `answered` if the person wrote back since."""

    address: str
    company: str
    at: datetime
    answered: bool = False


def over_budget(
    purposes: frozenset[Purpose],
    address: str,
    company: str,
    spent: Sequence[Spent],
    limits: Limits,
    now: datetime,
) -> Verdict | None:
    """What stops one more message to this address of this employer now, or None."""
    to_person = [s for s in spent if s.address.casefold() == address.casefold()]
    to_employer = [s for s in spent if s.company.casefold() == company.casefold()]
    return (
        _too_many_open(to_person, limits.unanswered, "budget_unanswered")
        or _too_many_open(to_employer, limits.employer, "budget_employer")
        or _too_soon(purposes, to_person, timedelta(days=limits.spacing), now)
        or _mailbox_spent(spent, now)
    )


def _too_many_open(spent: Sequence[Spent], most: int, code: str) -> Verdict | None:
    unanswered = sum(not s.answered for s in spent)
    return cancel(code, count=str(unanswered)) if unanswered >= most else None


def _too_soon(
    purposes: frozenset[Purpose],
    to_person: Sequence[Spent],
    spacing: timedelta,
    now: datetime,
) -> Verdict | None:
    """Calendar days stand for business days here: the plan counts those, and is the stricter."""
    if purposes & UNSPACED or not to_person:
        return None
    free_again = max(s.at for s in to_person) + spacing
    return hold("budget_spacing", free_again) if now < free_again else None


def _mailbox_spent(spent: Sequence[Spent], now: datetime) -> Verdict | None:
    day = timedelta(days=1)
    recent = sorted(s.at for s in spent if s.at > now - day)
    if len(recent) < MAILBOX_DAY:
        return None
    return hold("budget_mailbox", recent[-MAILBOX_DAY] + day, count=str(len(recent)))
