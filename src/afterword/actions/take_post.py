"""Take post: a mail that came, one that the seeker wrote elsewhere, or one that they forwarded."""

from __future__ import annotations

from collections.abc import Iterable
from datetime import UTC, datetime, timedelta

from afterword.actions.hear import HeardMail, hear
from afterword.actions.notice_written import Noticed, notice_written
from afterword.actions.read_doubts import is_asked
from afterword.actions.whose import Whose
from afterword.domain.hear.handed_on import is_made_up, unwrapped
from afterword.domain.hear.own_words import is_own
from afterword.domain.plan.policy import Policy
from afterword.domain.sources import Mail
from afterword.store import models, queries
from afterword.store.columns import storable

_LONG_AGO = datetime.min.replace(tzinfo=UTC)
#: a forwarded mail tells its time to the minute, and often no zone
_ABOUT_THEN = timedelta(hours=15)


def take_post(
    owner: models.Seeker,
    mail: Mail,
    policy: Policy,
    now: datetime,
    *,
    by_hand: bool = False,
    whose: Whose | None = None,
) -> HeardMail | Noticed | None:
    """Hear it; of an address of the seeker's own, notice that they wrote it, or hear what they forwarded.

    What was forwarded by itself (not `by_hand`), changes the plan weightily and is in no thread of ours is
    asked about: None then, as for what concerns nobody. `whose` is shared by the mails of one look.
    """
    own = queries.own_addresses(owner)
    inner = unwrapped(mail, own)
    if is_own((inner or mail).sender.email, own):
        noticed = notice_written(owner, inner or mail, policy, now)
        if noticed and whose:
            whose.renew()  # an answer may be one to this
        return noticed
    if inner is None:
        return hear(owner, mail, policy, now, by_hand=by_hand, whose=whose)
    if _was_heard(owner, inner) and not (by_hand and is_asked(owner, inner.message_id)):
        return None
    return hear(owner, inner, policy, now, by_hand=by_hand, forwarded=True, whose=whose)


def in_order(mails: Iterable[Mail]) -> list[Mail]:
    """As they were written: an answer to an answer is understood only after it."""
    return sorted(mails, key=lambda mail: mail.date or _LONG_AGO)


def _was_heard(owner: models.Seeker, mail: Mail) -> bool:
    """Whether it was heard under its own number, which a forwarded mail may not tell."""
    rows = models.Signal.objects.filter(interview__application__seeker=owner)
    if rows.filter(message_id=storable(mail.message_id)).exists():
        return True
    if not is_made_up(mail.message_id) or mail.date is None:
        return False
    near = rows.filter(at__range=(mail.date - _ABOUT_THEN, mail.date + _ABOUT_THEN))
    return near.filter(sender_email__iexact=mail.sender.email, subject=storable(mail.subject)).exists()
