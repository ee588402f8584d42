"""Tick: what the clock does, for every seeker whose journal this is."""

from __future__ import annotations

from collections.abc import Callable
from datetime import datetime

from afterword.actions.rehearse import Tools
from afterword.actions.send_due import Went
from afterword.actions.sync import one_round, sync
from afterword.domain.plan.policy import Policy
from afterword.ports import MailIn, MailOut
from afterword.store import models

#: The way out and the way in of one seeker; no way in where mail is heard by hand.
Ways = tuple[MailOut, MailIn | None]


def tick(
    owner: models.Seeker,
    mail_out: MailOut,
    policy: Policy,
    now: datetime,
    *,
    mail_in: MailIn | None = None,
    worker: str = "clock",
) -> list[Went]:
    """One round for one seeker; what came of each due message."""
    return list(one_round(owner, mail_out, mail_in, policy, now, worker).went)


def tick_everybody(
    ways: Callable[[models.Seeker], Ways], tools: Tools, now: datetime, worker: str = "clock"
) -> int:
    """One round for every seeker; how many mails that heard and messages it touched."""
    return sum(_round(owner, ways(owner), tools, now, worker) for owner in _everybody())


def _round(owner: models.Seeker, ways: Ways, tools: Tools, now: datetime, worker: str) -> int:
    synced = sync(owner, *ways, tools, now, worker)
    return len(synced.heard) + len(synced.went)


def _everybody() -> list[models.Seeker]:
    return list(models.Seeker.objects.order_by("pk"))
