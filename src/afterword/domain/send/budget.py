"""How much contact a person, an employer and a mailbox may get, over everything (promise 6).

The planner spends the same budgets within one application; this is the last look, over all
applications and methods of a seeker together.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime, timedelta

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


@dataclass(frozen=True, slots=True)
class Allowance:
    """The numbers: of the evidence's global guards, and of R11 to R14 for the mailbox.

    `spacing` is the least time between two messages to one person, `unanswered` how many
    messages one person gets without a word back, `employer_week` how many one employer gets
    in seven days, `mailbox_day` how many one mailbox sends in 24 hours.
    """

    spacing: timedelta = timedelta(days=4)
    unanswered: int = 3
    employer_week: int = 12
    mailbox_day: int = 20


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
    allowance: Allowance,
    now: datetime,
) -> Verdict | None:
    """What stops one more message to this address of this employer now, or None."""
    to_person = [s for s in spent if s.address.casefold() == address.casefold()]
    to_employer = [s for s in spent if s.company.casefold() == company.casefold()]
    return (
        _too_many_unanswered(to_person, allowance)
        or _too_soon(purposes, to_person, allowance, now)
        or _too_many_in(to_employer, timedelta(days=7), allowance.employer_week, "budget_employer", now)
        or _too_many_in(spent, timedelta(days=1), allowance.mailbox_day, "budget_mailbox", now)
    )


def _too_many_unanswered(to_person: Sequence[Spent], allowance: Allowance) -> Verdict | None:
    unanswered = sum(not s.answered for s in to_person)
    if unanswered < allowance.unanswered:
        return None
    return cancel("budget_unanswered", count=str(unanswered))


def _too_soon(
    purposes: frozenset[Purpose],
    to_person: Sequence[Spent],
    allowance: Allowance,
    now: datetime,
) -> Verdict | None:
    if purposes & UNSPACED or not to_person:
        return None
    free_again = max(s.at for s in to_person) + allowance.spacing
    return hold("budget_spacing", free_again) if now < free_again else None


def _too_many_in(
    spent: Sequence[Spent],
    span: timedelta,
    most: int,
    code: str,
    now: datetime,
) -> Verdict | None:
    recent = sorted(s.at for s in spent if s.at > now - span)
    if len(recent) < most:
        return None
    return hold(code, recent[-most] + span, count=str(len(recent)))
