"""How much contact a person, an employer and a mailbox may get, over everything (promise 6).

The planner spends the same budgets within one application; this is the last look, over all
applications and methods of a seeker together.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime, timedelta

from afterword.domain.mail_account import DAY_CAP
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


@dataclass(frozen=True, slots=True)
class Allowance:
    """What the account it goes from may send: so many in 24 hours, so many seconds apart.

    `account` is its address; where there is none, nobody is there to be hurried.
    """

    account: str = ""
    day_cap: int = DAY_CAP
    pace: int = 0


NO_ACCOUNT = Allowance()


@dataclass(frozen=True, slots=True)
class Spent:
    """One message that went, or may have gone. `answered` if the person wrote back since.

    `account` is the address of the account that it went from.
    """

    address: str
    company: str
    at: datetime
    answered: bool = False
    account: str = ""


def over_budget(
    purposes: frozenset[Purpose],
    address: str,
    company: str,
    spent: Sequence[Spent],
    limits: Limits,
    now: datetime,
    allowance: Allowance = NO_ACCOUNT,
) -> Verdict | None:
    """What stops one more message to this address of this employer now, or None.

    Persons and employers are counted over all accounts together, each account by itself.
    """
    to_person = [s for s in spent if s.address.casefold() == address.casefold()]
    to_employer = [s for s in spent if s.company.casefold() == company.casefold()]
    return (
        _too_many_open(to_person, limits.unanswered, "budget_unanswered")
        or _too_many_open(to_employer, limits.employer, "budget_employer")
        or _too_soon(purposes, to_person, timedelta(days=limits.spacing), now)
        or _account_spent([s for s in spent if s.account == allowance.account], allowance, now)
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


def _account_spent(spent: Sequence[Spent], allowance: Allowance, now: datetime) -> Verdict | None:
    day = timedelta(days=1)
    recent = sorted(s.at for s in spent if s.at > now - day)
    most = max(1, allowance.day_cap)
    if len(recent) >= most:
        return hold("budget_mailbox", recent[-most] + day, count=str(len(recent)))
    return _paced([at for at in recent if at <= now], allowance, now)


def _paced(before: Sequence[datetime], allowance: Allowance, now: datetime) -> Verdict | None:
    """What lies ahead of now was written down by a clock that was wrong, and hurries nobody."""
    free_again = before[-1] + timedelta(seconds=allowance.pace) if before else now
    return hold("paced", free_again) if now < free_again else None
