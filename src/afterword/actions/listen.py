"""Listen: look into the mailbox, hear what is new, and know when we do not hear.

Silence means something only while we hear well. A mailbox that cannot be read, or in which much
is suddenly missing, or that is not the one it was, pauses everything that rests on silence
until the seeker says that it is right, or it is whole again (promise 9).
"""

from __future__ import annotations

import time
from collections.abc import Callable
from datetime import datetime, timedelta

from django.db import transaction

from afterword.actions.hear import HeardMail
from afterword.actions.notice_written import Noticed
from afterword.actions.take_post import in_order, take_post
from afterword.actions.whose import Whose
from afterword.domain.hear.missing import Missing
from afterword.domain.plan.policy import Policy
from afterword.domain.send.moment import Listening
from afterword.domain.send.states import Mover
from afterword.domain.sources import Inbox
from afterword.errors import (
    CannotListen,
    ConsentNeeded,
    FolderGone,
    LoginRefused,
    MailboxChanged,
    MostlyGone,
    SecretLost,
    StillReading,
    SuddenlyEmpty,
)
from afterword.ports import MailIn
from afterword.store import access, models, queries
from afterword.store.trail import Trail

#: After a refused login, how long the clock leaves the server alone.
REST = timedelta(minutes=15)
#: How long one round goes on with a long look, which would keep back what is due: seconds.
LONGEST_ROUND = 60.0
#: What is told of a long look: so many messages of so many.
Progress = Callable[[int, int], None]
_CODES = {
    MailboxChanged.__name__: "listening_changed",
    StillReading.__name__: "listening_reading",
    MostlyGone.__name__: "listening_mostly_gone",
    FolderGone.__name__: "listening_folder_gone",
}
#: Less mail than there was, which the seeker may say is usual: some programs take it home and delete it.
_LESS = frozenset({SuddenlyEmpty.__name__, MostlyGone.__name__})
KNOCKED_IN_VAIN = frozenset({kind.__name__ for kind in (LoginRefused, ConsentNeeded, SecretLost)})


def listen(
    owner: models.Seeker,
    mail_in: MailIn,
    policy: Policy,
    now: datetime,
    mailbox: str = "",
    progress: Progress | None = None,
) -> list[HeardMail]:
    """What was heard of all that `hear_mailbox` took in."""
    taken = hear_mailbox(owner, mail_in, policy, now, mailbox, progress)
    return [one for one in taken if isinstance(one, HeardMail)]


def hear_mailbox(
    owner: models.Seeker,
    mail_in: MailIn,
    policy: Policy,
    now: datetime,
    mailbox: str = "",
    progress: Progress | None = None,
) -> list[HeardMail | Noticed]:
    """Take in every mail of the mailbox that concerns an interview and is new, the seeker's own included.

    Where a look ended is noted only after all of it was heard: what a crash leaves unheard
    is looked at again, and heard once. Where there is much, one look follows another for a while, and
    the next round goes on; until the end is reached, nothing is concluded from silence. After a refused
    login nothing is looked at for a while. `progress` is told how far a long look came.
    """
    row = _row(owner, mailbox)
    if row.rest_until and now < row.rest_until:
        return []
    heard: list[HeardMail | Noticed] = []
    try:
        _hear_all(owner, row, mail_in, policy, now, heard, progress)
    except CannotListen as error:
        paused = isinstance(error, MailboxChanged)
        state = Listening.PAUSED if paused else Listening.FAILING
        _note(row, state, now, type(error).__name__, error.detail)
    except Exception as error:  # noqa: BLE001 - whatever it is, we do not hear, and say so; what may go, goes
        _note(row, Listening.FAILING, now, CannotListen.__name__, type(error).__name__)
    return heard


def _hear_all(
    owner: models.Seeker,
    row: models.Listening,
    mail_in: MailIn,
    policy: Policy,
    now: datetime,
    heard: list[HeardMail | Noticed],
    progress: Progress | None,
) -> None:
    """Add to `heard` as it goes: what was heard before something broke is told all the same."""
    until = time.monotonic() + LONGEST_ROUND
    ended = False
    while not ended:
        inbox = mail_in.look(queries.known(owner), row.mark)
        whose = Whose(owner)
        for mail in in_order(inbox.mails):
            heard += filter(None, [take_post(owner, mail, policy, now, whose=whose)])
        gone = inbox.missing or _still_missing(row, inbox)
        if gone and not (row.may_be_empty and gone.cause in _LESS):
            _note(row, Listening.PAUSED, now, gone.cause, gone.detail)
            break
        ended = inbox.ended or time.monotonic() > until
        row = _note_look(row, inbox, now)
        if progress and not inbox.ended:
            progress(inbox.done, inbox.of)


def _still_missing(row: models.Listening, inbox: Inbox) -> Missing | None:
    """What was lost is lost until half of it is back, or the seeker says that it is right."""
    lost = row.state == Listening.PAUSED and row.cause in _LESS
    return Missing(row.cause, row.detail) if lost and inbox.total * 2 < row.total else None


@transaction.atomic
def trust_mailbox(owner: models.Seeker, now: datetime, mailbox: str = "") -> None:
    """The seeker says that what paused is right as it is: from here on its silence counts again.

    `mailbox` is the address of the account that is meant; of none given, every one is.

    One in which much was suddenly missing may lose it from here on; it is read from the beginning, as is
    one that was numbered anew.
    """
    owner = access.locked(owner)
    trail = Trail(owner, Mover.SEEKER, now)
    rows = models.Listening.objects.filter(seeker=owner).exclude(state=Listening.WELL)
    for row in (rows.filter(mailbox=mailbox) if mailbox else rows).order_by("pk"):
        trail.change(
            row,
            state=Listening.WELL,
            total=0,
            heard_well_at=now,
            detail="",
            cause="",
            mark="",
            rest_until=None,
            may_be_empty=row.may_be_empty or row.cause in _LESS,
        )
    trail.write("mailbox_trusted")


def _row(owner: models.Seeker, mailbox: str) -> models.Listening:
    known = models.Listening.objects.filter(seeker=owner, mailbox=mailbox).first()
    return known or models.Listening(seeker=owner, mailbox=mailbox)


@transaction.atomic
def _note_look(row: models.Listening, inbox: Inbox, now: datetime) -> models.Listening:
    """Note how far a look came; what it ends with is no silence before all was looked at."""
    if inbox.ended:
        _note(row, Listening.WELL, now)
    else:
        _note(row, Listening.FAILING, now, StillReading.__name__, f"{inbox.done}/{inbox.of}")
    noted, _ = models.Listening.objects.get_or_create(seeker=row.seeker, mailbox=row.mailbox)
    noted.total, noted.mark = inbox.total, inbox.mark
    noted.done, noted.of = (0, 0) if inbox.ended else (inbox.done, inbox.of)
    noted.heard_well_at = now if inbox.ended else noted.heard_well_at
    noted.save(update_fields=["total", "mark", "done", "of", "heard_well_at"])
    return noted


@transaction.atomic
def _note(
    before: models.Listening, state: Listening, now: datetime, cause: str = "", detail: str = ""
) -> None:
    changes = before.pk is None or before.state != state
    owner = (access.locked if changes else access.held)(before.seeker)
    row, _ = models.Listening.objects.get_or_create(seeker=owner, mailbox=before.mailbox)
    changed = row.state != state
    row.state, row.cause, row.detail = state, cause, detail
    row.rest_until = now + REST if cause in KNOCKED_IN_VAIN else None
    row.save()
    if changed:
        code = _CODES.get(cause, f"listening_{state}")
        Trail(owner, Mover.CLOCK, now).write(code, cause=cause, detail=detail)
