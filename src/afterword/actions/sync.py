"""Sync: one round of the clock for one seeker, and an account of it."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime

from afterword.actions.check_unsure import check_unsure
from afterword.actions.hand_over import Went
from afterword.actions.hear import HeardMail
from afterword.actions.listen import Progress, hear_mailbox
from afterword.actions.look_up_unsure import look_up_unsure
from afterword.actions.notice_written import Noticed
from afterword.actions.plan_again import plan_again
from afterword.actions.rehearse import Tools
from afterword.actions.send_due import send_due
from afterword.actions.watch_in_hand import look_again_in_hand, look_among_sent, settle_answered
from afterword.actions.ways import Ways
from afterword.actions.write_drafts import write_drafts
from afterword.domain.plan.policy import Policy
from afterword.domain.send.listening import worst
from afterword.domain.send.moment import Listening
from afterword.store import models, queries
from afterword.store.ears import ears
from afterword.store.looks import Looks


@dataclass(frozen=True, slots=True)
class Synced:
    """What a round heard and sent, and how well it heard: by_hand, well, long_ago, failing or paused.

    `noticed` is what the seeker wrote elsewhere.

    Of several mailboxes it is the one heard worst. `cause` names the class of the failure that keeps
    us from hearing, `detail` its facts.
    """

    heard: tuple[HeardMail, ...]
    went: tuple[Went, ...]
    listening: str = Listening.BY_HAND
    cause: str = ""
    detail: str = ""
    noticed: tuple[Noticed, ...] = ()


def sync(
    owner: models.Seeker,
    ways: Ways,
    tools: Tools,
    now: datetime,
    worker: str = "terminal",
    looks: Looks | None = None,
    progress: Progress | None = None,
) -> Synced:
    """One round; what a mail put on the plan is written at once, for the seeker to read.

    `progress` is told how far a long look into a mailbox came.
    """
    synced = one_round(owner, ways, tools.policy, now, worker, looks, progress)
    changed = {one.interview for one in synced.heard} | {one.interview for one in synced.noticed}
    for interview in sorted(changed):
        write_drafts(owner, interview, tools, now)
    return synced


def one_round(
    owner: models.Seeker,
    ways: Ways,
    policy: Policy,
    now: datetime,
    worker: str,
    looks: Looks | None = None,
    progress: Progress | None = None,
) -> Synced:
    """First know what is in doubt, then listen, wake and expire, and only then send."""
    check_unsure(owner, now)
    taken: list[HeardMail | Noticed] = []
    # Where the login was refused nothing is asked for a while: a provider locks out who knocks too often.
    resting = queries.resting(owner, now)
    into = [one for one in ways.into if one[0] not in resting]
    look_up_unsure(owner, into, now)
    for mailbox, mail_in in into:
        look_among_sent(owner, mail_in, now)
        taken += hear_mailbox(owner, mail_in, policy, now, mailbox, progress)
    settle_answered(owner, now)
    look_again_in_hand(owner, policy, now)
    for interview in queries.with_overdue(owner, now):
        plan_again(owner, interview, policy, now)
    went = send_due(owner, ways, policy, now, worker, looks)
    heard = tuple(one for one in taken if isinstance(one, HeardMail))
    noticed = tuple(one for one in taken if isinstance(one, Noticed))
    ear = worst(ears(owner), now)
    if ear is None or not ways.into:
        return Synced(heard, tuple(went), noticed=noticed)
    return Synced(heard, tuple(went), ear.state, ear.cause, ear.detail, noticed)
