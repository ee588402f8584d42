"""Doctor: is everything as it should be. Reads and never mends."""

from __future__ import annotations

import os
from collections.abc import Callable, Iterator, Sequence
from datetime import datetime
from pathlib import Path

from django.conf import settings
from django.db import DatabaseError, connection

from afterword.actions.check_unsure import PATIENCE
from afterword.actions.checks import Check
from afterword.actions.journal import pending_migrations
from afterword.actions.test_mailbox import AccountWays, test_mailbox
from afterword.domain.facts import Reason
from afterword.domain.send.listening import worst
from afterword.domain.send.moment import Listening
from afterword.store import models, place, queries
from afterword.store.ears import ears


def doctor(owner: models.Seeker, now: datetime, accounts: Sequence[AccountWays] = ()) -> tuple[Check, ...]:
    """Look at the file, the tables, the outbox and the ears of the journal, in that order.

    The `accounts` that are set up are logged in to as well.
    """
    here = tuple(check for look in _LOOKS for check in look(owner, now))
    account = models.MailAccount.objects.filter(seeker=owner).exists()
    tested = accounts if account and not owner.practising else ()
    return (*here, *(check for one in tested for check in test_mailbox(*one)))


def _private_on_disk(_owner: models.Seeker, _now: datetime) -> Iterator[Check]:
    if connection.vendor != "sqlite":
        return
    journal = Path(str(connection.settings_dict["NAME"]))
    key: Path = settings.AFTERWORD_MAILBOX_KEY
    for path in (journal.parent, journal, *([key] if key.exists() else [])):
        yield _check(
            path.exists() and place.is_private(path), "private_on_disk", "open_on_disk", path=str(path)
        )


def _whole(_owner: models.Seeker, _now: datetime) -> Iterator[Check]:
    try:
        yield _check(_quick_check() == "ok", "journal_whole", "journal_damaged")
    except DatabaseError as error:
        yield Check(well=False, reason=Reason("journal_damaged", {"detail": str(error)}))


def _quick_check() -> str:
    question = "PRAGMA quick_check" if connection.vendor == "sqlite" else "SELECT 'ok'"
    with connection.cursor() as cursor:
        cursor.execute(question)
        return str(cursor.fetchone()[0])


def _tables_up_to_date(_owner: models.Seeker, _now: datetime) -> Iterator[Check]:
    pending = pending_migrations()
    yield _check(pending == 0, "tables_up_to_date", "tables_behind", count=str(pending))


def _nothing_unsure(owner: models.Seeker, now: datetime) -> Iterator[Check]:
    unsure = queries.unsure(owner).count() + queries.claimed_before(owner, now - PATIENCE).count()
    yield _check(unsure == 0, "nothing_unsure", "unsure", count=str(unsure))


def _nothing_stuck(owner: models.Seeker, now: datetime) -> Iterator[Check]:
    stuck = queries.queued(owner).filter(touchpoint__latest__lt=now).count()
    yield _check(stuck == 0, "nothing_stuck", "stuck", count=str(stuck))


def _hears(owner: models.Seeker, now: datetime) -> Iterator[Check]:
    ear = worst(ears(owner), now)
    if ear is None:
        yield Check(well=True, reason=Reason("listens_by_hand"))
    elif ear.state is Listening.LONG_AGO and ear.heard_well_at is None:
        return  # set up, and not looked into yet
    else:
        since = ear.heard_well_at.isoformat() if ear.heard_well_at else ""
        facts = {"mailbox": ear.mailbox, "cause": ear.cause, "detail": ear.detail, "since": since}
        yield _check(ear.state is Listening.WELL, "hears_well", f"hears_{ear.state}", **facts)


def _way_out(_owner: models.Seeker, _now: datetime) -> Iterator[Check]:
    folder: Path = settings.AFTERWORD_OUTBOX
    nearest = next(path for path in (folder, *folder.parents) if path.exists())
    yield _check(os.access(nearest, os.W_OK), "outbox_writable", "outbox_not_writable", path=str(folder))


def _check(well: bool, code: str, otherwise: str, **params: str) -> Check:
    return Check(well=well, reason=Reason(code if well else otherwise, params))


_LOOKS: tuple[Callable[[models.Seeker, datetime], Iterator[Check]], ...] = (
    _private_on_disk,
    _whole,
    _tables_up_to_date,
    _nothing_unsure,
    _nothing_stuck,
    _hears,
    _way_out,
)
