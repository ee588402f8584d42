"""Look ahead: gather for the letters of the next minutes what the look in the moment of sending needs."""

from __future__ import annotations

from datetime import datetime, timedelta

from afterword.domain.plan.policy import Policy
from afterword.store import models, queries
from afterword.store.looks import Looks

#: how long before a letter goes it is looked at: longer than a clock sleeps
AHEAD = timedelta(minutes=2)


class Ahead:
    """The looks that one clock keeps between its rounds, for every seeker whose letters wait."""

    def __init__(self, policy: Policy) -> None:
        self._policy = policy
        self._looks: dict[int, Looks] = {}

    def of(self, owner: models.Seeker) -> Looks:
        """The looks of a seeker."""
        return self._looks.setdefault(owner.pk, Looks(owner, self._policy))

    def look(self, now: datetime) -> None:
        """Gather what goes soon after `now`, where that was not done or something changed since."""
        soon = queries.soon(now + AHEAD)
        self._looks = {pk: looks for pk, looks in self._looks.items() if pk in soon}
        for owner in models.Seeker.objects.filter(pk__in=soon):
            self.of(owner).gather(soon[owner.pk], now)
