"""Tick: what the clock does, for every seeker whose journal this is."""

from __future__ import annotations

from collections.abc import Callable
from datetime import datetime

from afterword.actions.hand_over import Went
from afterword.actions.look_ahead import Ahead
from afterword.actions.rehearse import Tools
from afterword.actions.renew import renew_typed
from afterword.actions.sync import one_round, sync
from afterword.actions.ways import Ways
from afterword.domain.plan.policy import Policy
from afterword.store import models


def tick(
    owner: models.Seeker, ways: Ways, policy: Policy, now: datetime, worker: str = "clock"
) -> list[Went]:
    """One round for one seeker; what came of each due message."""
    return list(one_round(owner, ways, policy, now, worker).went)


def tick_everybody(
    ways: Callable[[models.Seeker], Ways],
    tools: Tools,
    now: datetime,
    worker: str = "clock",
    ahead: Ahead | None = None,
) -> int:
    """One round for every seeker; how many mails that heard and messages it touched.

    What fails for one does not keep the others' mail; the first failure is raised at the end. `ahead`
    are the looks that the clock gathered since its last round.
    """
    touched, failed = 0, None
    for owner in _everybody():
        try:
            renew_typed(owner, tools, now)
            synced = sync(owner, ways(owner), tools, now, worker, ahead.of(owner) if ahead else None)
        except Exception as error:  # noqa: BLE001 - raised below
            failed = failed or error
        else:
            touched += len(synced.heard) + len(synced.noticed) + len(synced.went)
    if failed is not None:
        raise failed
    return touched


def _everybody() -> list[models.Seeker]:
    return list(models.Seeker.objects.order_by("pk"))
