"""Never too much (promise 6): spacing, open messages to one person, open messages to all.

Only what the seeker starts is counted. Answers, promised things, confirmations and replies
spend nothing (section 0 of the evidence, second open case).
"""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass, field, replace
from datetime import datetime

from afterword.domain.facts import Person, Reason
from afterword.domain.plan.desk import Desk
from afterword.domain.plan.wanted import Wanted
from afterword.domain.touchpoints import Purpose, Sent, Withheld

UNSPENT = frozenset({Purpose.SEND_PROMISED, Purpose.ANSWER_QUESTION, Purpose.GRACIOUS_REPLY})


@dataclass(slots=True)
class _Account:
    """What one planning has spent so far: start times by person, and how many lie open."""

    starts: dict[str, list[datetime]] = field(default_factory=dict)
    open_with: dict[str, int] = field(default_factory=dict)
    open_elsewhere: int = 0

    @property
    def open_in_all(self) -> int:
        return sum(self.open_with.values()) + self.open_elsewhere

    def spend(self, person: str, at: datetime, *, unanswered: bool = True) -> None:
        self.starts.setdefault(person, []).append(at)
        self.open_with[person] = self.open_with.get(person, 0) + unanswered


def within_budget(desk: Desk, wanted: Iterable[Wanted]) -> tuple[list[Wanted], list[Withheld]]:
    """What the budgets allow, moved where the spacing asks for it; and what they do not."""
    account = _spent(desk)
    allowed: list[Wanted] = []
    refused: list[Withheld] = []
    for each in sorted(wanted, key=lambda w: (w.best, w.id)):
        person = desk.captured.person(each.person)
        over = person and each.rule.spends and _over(desk, person, account)
        if person and over:
            refused.append(Withheld(each.person, each.purpose, over))
            continue
        spaced = _spaced(desk, each, account) if each.rule.spends else each
        allowed.append(spaced)
        if each.rule.spends:
            account.spend(each.person, spaced.best)
    return allowed, refused


def _spent(desk: Desk) -> _Account:
    account = _Account()
    for sent in desk.situation.sent:
        if sent.purpose not in UNSPENT and sent.touchpoint not in desk.standing.undone:
            account.spend(sent.person, sent.at, unanswered=_unanswered(desk, sent))
    for message in desk.situation.elsewhere:
        if message.person:
            account.spend(message.person, message.at, unanswered=message.unanswered)
        else:
            account.open_elsewhere += message.unanswered
    return account


def _unanswered(desk: Desk, sent: Sent) -> bool:
    heard = desk.standing.heard.get(sent.person)
    return heard is None or heard < sent.at


def _over(desk: Desk, person: Person, account: _Account) -> Reason | None:
    limits = desk.policy.limits
    if account.open_with.get(person.key, 0) >= limits.unanswered:
        return Reason("budget_person", {"person": person.name, "limit": str(limits.unanswered)})
    if account.open_in_all >= limits.employer:
        return Reason("budget_employer", {"limit": str(limits.employer)})
    return None


def _spaced(desk: Desk, wanted: Wanted, account: _Account) -> Wanted:
    """Moved to where it keeps its distance from what was started before it."""
    starts = account.starts.get(wanted.person)
    if not starts:
        return wanted
    calendar = desk.calendars[wanted.person]
    free = calendar.add(calendar.day(max(starts)), desk.policy.limits.spacing)
    if calendar.day(wanted.best) >= free:
        return wanted
    best = calendar.slot(calendar.at(free, datetime.min.time()), wanted.rule.window)
    moved = wanted.moved(best)
    params = {**wanted.reason.params, "spaced": str(desk.policy.limits.spacing)}
    return replace(moved, reason=replace(wanted.reason, params=params))
