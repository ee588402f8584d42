"""Never too much (promise 6): spacing, open messages to one person, open messages to all.

Only what the seeker starts is counted. Answers, promised things, confirmations and replies
spend nothing (section 0 of the evidence, second open case). What is allowed goes at the least
cost that the budgets leave possible: as many as there may be, late for as few deadlines, as near
to the best days as can be.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field, replace
from datetime import date, datetime

from afterword.domain.facts import Reason
from afterword.domain.plan.desk import Desk
from afterword.domain.plan.timing import Arrangement, Timed, Timing, Wish, cost_of, on_its_own, together
from afterword.domain.plan.wanted import Wanted
from afterword.domain.touchpoints import Purpose, Sent, Withheld

UNSPENT = frozenset({Purpose.SEND_PROMISED, Purpose.ANSWER_QUESTION, Purpose.GRACIOUS_REPLY})


@dataclass(slots=True)
class _Account:
    """What was spent before this planning: the last start by person, and how many lie open.

    `elsewhere` is the last in another application, which thanks for a meeting need not wait for.
    """

    last: dict[str, datetime] = field(default_factory=dict)
    elsewhere: dict[str, datetime] = field(default_factory=dict)
    open_with: dict[str, int] = field(default_factory=dict)
    open_elsewhere: int = 0

    @property
    def open_in_all(self) -> int:
        return sum(self.open_with.values()) + self.open_elsewhere

    def spend(self, person: str, at: datetime, *, unanswered: bool, elsewhere: bool = False) -> None:
        starts = self.elsewhere if elsewhere else self.last
        starts[person] = max(at, starts.get(person, at))
        self.open_with[person] = self.open_with.get(person, 0) + unanswered

    def start_before(self, key: str, wishes: Sequence[Wish]) -> datetime | None:
        """The last start that these keep their distance from."""
        thanks = any(wish.wanted.purpose is Purpose.THANK_YOU for wish in wishes)
        starts = [self.last.get(key), None if thanks else self.elsewhere.get(key)]
        return max(filter(None, starts), default=None)


@dataclass(frozen=True, slots=True)
class _Asker:
    """One person's part: what is wished for, in order of turn, and how many of it there may be."""

    timing: Timing
    wishes: tuple[Wish, ...]
    most: int

    def arranged(self, number: int) -> Arrangement:
        return self.timing.arranged(self.wishes, number)


def within_budget(desk: Desk, wanted: Iterable[Wanted], now: datetime) -> tuple[list[Wanted], list[Withheld]]:
    """What the budgets allow, moved where the spacing asks for it; and what they do not.

    What the seeker starts gets its time here, none before `now`; the rest stays as it is.
    """
    every, account = list(wanted), _spent(desk)
    askers = {key: _asker(desk, key, theirs, account, now) for key, theirs in _wishes(desk, every).items()}
    places = max(0, desk.policy.limits.employer - account.open_in_all)
    timed = {each.wish.turn: each for each in _arranged(list(askers.values()), places).timed}
    allowed = [each for each in every if not each.rule.spends]
    allowed += [_placed(desk, each, now) for each in timed.values()]
    return allowed, [each for asker in askers.values() for each in _refused(desk, asker, timed)]


def _wishes(desk: Desk, wanted: Iterable[Wanted]) -> dict[str, list[Wish]]:
    """What the seeker would start, by person; each has its turn by its best day, then its last."""
    place = {person.key: place for place, person in enumerate(desk.captured.people)}
    started = sorted(
        (w for w in wanted if w.rule.spends), key=lambda w: (w.best.date(), w.latest, place[w.person], w.id)
    )
    found: dict[str, list[Wish]] = {}
    for turn, each in enumerate(started):
        found.setdefault(each.person, []).append(Wish(turn, each))
    return found


def _asker(desk: Desk, key: str, wishes: Sequence[Wish], account: _Account, now: datetime) -> _Asker:
    calendar, limits, last = desk.calendars[key], desk.policy.limits, account.start_before(key, wishes)
    free = calendar.add(calendar.day(last), limits.spacing) if last else date.min
    room = max(0, limits.unanswered - account.open_with.get(key, 0))
    timing = Timing(calendar, limits.spacing, free, now)
    return _Asker(timing, tuple(wishes), min(room, len(wishes)))


def _arranged(askers: Sequence[_Asker], places: int) -> Arrangement:
    """Everybody's own best; where there are too few places for all, the cheapest that takes them all."""
    if sum(asker.most for asker in askers) <= places:
        return together(asker.arranged(asker.most) for asker in askers)
    best = {0: Arrangement()}
    for asker in askers:
        offers = [asker.arranged(number) for number in range(asker.most + 1)]
        ways: dict[int, list[Arrangement]] = {}
        for taken, so_far in best.items():
            for number, offer in enumerate(offers[: places - taken + 1]):
                ways.setdefault(taken + number, []).append(together([so_far, offer]))
        best = {taken: min(found, key=cost_of) for taken, found in ways.items()}
    return best[places]


def _placed(desk: Desk, timed: Timed, now: datetime) -> Wanted:
    wanted = timed.wish.wanted
    if timed.at == wanted.best:
        return wanted
    moved = wanted.moved(timed.at)
    if timed.at == on_its_own(wanted, desk.calendars[wanted.person], now):
        return moved
    params = {**wanted.reason.params, "spaced": str(desk.policy.limits.spacing)}
    return replace(moved, reason=replace(wanted.reason, params=params))


def _refused(desk: Desk, asker: _Asker, timed: Mapping[int, Timed]) -> Iterator[Withheld]:
    """What finds no place: for the person's own limit where that is reached, else for the employer's."""
    limits, gone = desk.policy.limits, [wish.wanted for wish in asker.wishes if wish.turn not in timed]
    own = len(asker.wishes) - len(gone) == asker.most
    for each in gone:
        if own:
            params = {"person": each.reason.params["person"], "limit": str(limits.unanswered)}
            yield Withheld(each.person, each.purpose, Reason("budget_person", params))
        else:
            employer = Reason("budget_employer", {"limit": str(limits.employer)})
            yield Withheld(each.person, each.purpose, employer)


def _spent(desk: Desk) -> _Account:
    account = _Account()
    for sent in desk.situation.sent:
        if sent.purpose not in UNSPENT and sent.touchpoint not in desk.standing.undone:
            account.spend(sent.person, sent.at, unanswered=_unanswered(desk, sent))
    for message in desk.situation.elsewhere:
        if message.person:
            account.spend(message.person, message.at, unanswered=message.unanswered, elsewhere=True)
        else:
            account.open_elsewhere += message.unanswered
    return account


def _unanswered(desk: Desk, sent: Sent) -> bool:
    heard = desk.standing.heard.get(sent.person)
    return heard is None or heard < sent.at
