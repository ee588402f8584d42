"""Take post: a mail that came, or one that the seeker wrote elsewhere, each as what it is."""

from __future__ import annotations

from collections.abc import Iterable
from datetime import UTC, datetime

from afterword.actions.hear import HeardMail, hear
from afterword.actions.notice_written import Noticed, notice_written
from afterword.domain.hear.known import is_own
from afterword.domain.plan.policy import Policy
from afterword.domain.sources import Mail
from afterword.store import models, queries

_LONG_AGO = datetime.min.replace(tzinfo=UTC)


def take_post(
    owner: models.Seeker, mail: Mail, policy: Policy, now: datetime, *, by_hand: bool = False
) -> HeardMail | Noticed | None:
    """Hear it, or where it is from an address of the seeker's own, notice that they wrote it."""
    if is_own(mail.sender.email, queries.own_addresses(owner)):
        return notice_written(owner, mail, policy, now)
    return hear(owner, mail, policy, now, by_hand=by_hand)


def in_order(mails: Iterable[Mail]) -> list[Mail]:
    """As they were written: an answer to an answer is understood only after it."""
    return sorted(mails, key=lambda mail: mail.date or _LONG_AGO)
