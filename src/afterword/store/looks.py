"""What the second look needs, gathered ahead: a look stands as long as nothing of the seeker's changes.

Gathering takes many times longer than the look itself, so it is done outside of any transaction, for
letters that wait while there is time. Whether it still stands is asked within the transaction that
claims, by the seeker's stamp, which every verb draws anew.
"""

from __future__ import annotations

from collections.abc import Collection
from dataclasses import dataclass, replace
from datetime import datetime

from afterword.domain.plan.policy import Policy
from afterword.domain.send.budget import Spent
from afterword.domain.send.moment import Ear, Moment
from afterword.domain.send.states import SPENT, OutgoingState
from afterword.errors import Missing
from afterword.store import access, budgets, mapping, models, moments, plain_sql
from afterword.store.ears import ears


@dataclass(slots=True)
class Look:
    """A queued message of a candidacy as it was read, and its moment."""

    row: models.Outgoing
    application: int
    moment: Moment


class Looks:
    """The looks of one seeker. All of them are as of one stamp."""

    def __init__(self, owner: models.Seeker, policy: Policy) -> None:
        self._owner = owner
        self._policy = policy
        self._stamp: int | None = None
        self._looks: dict[int, Look] = {}
        self._ledger = budgets.Ledger({}, {})
        self._spent: tuple[Spent, ...] = ()
        self._ears: tuple[Ear, ...] = ()
        self._heard_at: datetime | None = None

    def gather(self, numbers: Collection[int], now: datetime) -> None:
        """Have these messages looked at and no others; what stands is not gathered again."""
        self._read_stamp()
        for number in self._looks.keys() - set(numbers):
            del self._looks[number]
        for number in numbers:
            if number not in self._looks:
                self._gather(number, now)

    def at(self, number: int, now: datetime) -> Look | None:
        """The look at a message, as of now if it still stands; None where it is not queued any more."""
        if number not in self._looks:
            self._read_stamp()
            self._gather(number, now)
        look = self._looks.get(number)
        if look is None:
            return None
        heard_by = self._heard_by(now)
        return replace(look, moment=replace(look.moment, now=now, spent=self._spent, ears=heard_by))

    def stand(self) -> bool:
        """Whether everything still is as it was gathered; the seeker is held until the transaction ends.

        The stamp is drawn anew, for what is done next changes what others gathered. Where something
        had changed, nothing was drawn, and all is to be gathered again.
        """
        drawn = access.new_stamp()
        if plain_sql.update(models.Seeker, {"pk": self._owner.pk, "stamp": self._stamp}, stamp=drawn) == 1:
            self._stamp = drawn
            return True
        self._looks.clear()
        return False

    def settled(self, row: models.Outgoing) -> None:
        """A message was claimed or kept back just now: the others are seen beside what went of it."""
        self._looks.pop(row.pk, None)
        if row.state not in SPENT:
            return
        self._spent = (*self._spent, budgets.spent_by(row, self._ledger))
        gone = mapping.sent_by_mail(row)
        for look in self._looks.values():
            if look.application == row.touchpoint.interview.application_id:
                known = look.moment.situation
                look.moment = replace(look.moment, situation=replace(known, sent=(*known.sent, gone)))

    def _read_stamp(self) -> None:
        stamp = models.Seeker.objects.values_list("stamp", flat=True).get(pk=self._owner.pk)
        if stamp != self._stamp:
            self._stamp = stamp
            self._looks.clear()
            self._ledger = budgets.ledger(self._owner)
            self._spent = budgets.spent(self._owner, self._ledger)
            self._heard_at = None

    def _heard_by(self, now: datetime) -> tuple[Ear, ...]:
        """How well the mailboxes are heard, read once for each round: a good look changes no stamp."""
        if self._heard_at != now:
            self._ears, self._heard_at = ears(self._owner), now
        return self._ears

    def _gather(self, number: int, now: datetime) -> None:
        try:
            row = access.outgoing(self._owner, number)
        except Missing:
            return
        if row.state == OutgoingState.QUEUED:
            candidacy = row.touchpoint.interview.application_id
            self._looks[number] = Look(
                row, candidacy, moments.moment(row, self._policy, now, self._heard_by(now))
            )
