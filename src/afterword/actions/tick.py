"""Tick: what the clock does, for every seeker whose journal this is."""

from __future__ import annotations

from datetime import datetime

from afterword.actions.check_unsure import check_unsure
from afterword.actions.listen import listen
from afterword.actions.plan_again import plan_again
from afterword.actions.send_due import Went, send_due
from afterword.domain.plan.policy import Policy
from afterword.ports import MailIn, MailOut
from afterword.store import models, queries


def tick(
    owner: models.Seeker,
    mail_out: MailOut,
    policy: Policy,
    now: datetime,
    *,
    mail_in: MailIn | None = None,
    worker: str = "clock",
) -> list[Went]:
    """One round: first know what is in doubt, then listen, wake and expire, and only then send."""
    check_unsure(owner, now)
    if mail_in is not None:
        listen(owner, mail_in, policy, now)
    for interview in queries.with_overdue(owner, now):
        plan_again(owner, interview, policy, now)
    return send_due(owner, mail_out, policy, now, worker)


def tick_everybody(mail_out: MailOut, policy: Policy, now: datetime, worker: str = "clock") -> int:
    """One round for every seeker; how many messages that touched."""
    seekers = models.Seeker.objects.order_by("pk")
    return sum(len(tick(owner, mail_out, policy, now, worker=worker)) for owner in seekers)
