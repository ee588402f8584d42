"""Listen: look into the mailbox, hear what is new, and know when we do not hear.

Silence means something only while we hear well. A mailbox that cannot be read, or that was
full and is suddenly empty, pauses everything that rests on silence until the seeker says
that it is right (promise 9).
"""

from __future__ import annotations

from datetime import datetime

from django.db import transaction

from afterword.actions.hear import HeardMail, hear
from afterword.domain.plan.policy import Policy
from afterword.domain.send.moment import Listening
from afterword.domain.send.states import Mover
from afterword.errors import CannotListen
from afterword.ports import MailIn
from afterword.store import access, models
from afterword.store.trail import Trail


def listen(owner: models.Seeker, mail_in: MailIn, policy: Policy, now: datetime) -> list[HeardMail]:
    """Hear every mail of one look into the mailbox that concerns an interview and is new."""
    try:
        inbox = mail_in.look()
    except CannotListen as error:
        _note(owner, Listening.FAILING, now, detail=error.detail)
        return []
    if _suddenly_empty(owner, inbox.total):
        _note(owner, Listening.PAUSED, now)
        return []
    heard = [hear(owner, mail, policy, now) for mail in inbox.mails]
    _note(owner, Listening.WELL, now, total=inbox.total)
    return [one for one in heard if one]


@transaction.atomic
def trust_mailbox(owner: models.Seeker, now: datetime) -> None:
    """The seeker says that the mailbox is rightly empty: from here on its silence counts again."""
    owner = access.locked(owner)
    row, _ = models.Listening.objects.get_or_create(seeker=owner)
    trail = Trail(owner, Mover.SEEKER, now)
    trail.change(row, state=Listening.WELL, total=0, heard_well_at=now, detail="")
    trail.write("mailbox_trusted")


def _suddenly_empty(owner: models.Seeker, total: int) -> bool:
    row = models.Listening.objects.filter(seeker=owner).first()
    return row is not None and row.total > 0 and total == 0


@transaction.atomic
def _note(
    owner: models.Seeker, state: Listening, now: datetime, total: int | None = None, detail: str = ""
) -> None:
    owner = access.locked(owner)
    row, _ = models.Listening.objects.get_or_create(seeker=owner)
    changed = row.state != state
    row.state, row.detail = state, detail
    if state is Listening.WELL:
        row.total, row.heard_well_at = total or 0, now
    row.save()
    if changed:
        Trail(owner, Mover.CLOCK, now).write(f"listening_{state}", detail=detail)
