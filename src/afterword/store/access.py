"""The only way to a single row: through its owner. What is somebody else's is not there."""

from __future__ import annotations

import secrets
from typing import TypeVar

from django.db.models import Model, Prefetch, QuerySet

from afterword.errors import Missing
from afterword.store import models
from afterword.store.models.twins import Verdict

Row = TypeVar("Row", bound=Model)


def locked(owner: models.Seeker) -> models.Seeker:
    """The owner's row, held until the transaction ends: one verb at a time for one seeker.

    Without it two clocks could each see the last of a budget and both spend it. Its stamp is
    drawn anew: whatever was gathered for a letter of theirs before is gathered again.
    """
    rows = models.Seeker.objects.filter(pk=owner.pk)
    rows.update(stamp=new_stamp())
    return _one(rows, "seeker", owner.pk)


def held(owner: models.Seeker) -> models.Seeker:
    """The same for a verb that changes nothing a letter rests on: the stamp stays."""
    return _one(models.Seeker.objects.select_for_update().filter(pk=owner.pk), "seeker", owner.pk)


def new_stamp() -> int:
    """A number that no seeker had before, in this journal or in one restored over it."""
    return secrets.randbits(62)


def interview(owner: models.Seeker, number: int) -> models.Interview:
    """An interview of this owner. Raises Missing."""
    rows = models.Interview.objects.select_related("application__seeker")
    return _one(rows.filter(application__seeker=owner, pk=number), "interview", number)


def touchpoint(owner: models.Seeker, number: int) -> models.Touchpoint:
    """A touchpoint of this owner. Raises Missing."""
    rows = models.Touchpoint.objects.select_related("interview__application__seeker")
    return _one(rows.filter(interview__application__seeker=owner, pk=number), "touchpoint", number)


def item(owner: models.Seeker, number: int) -> models.DebriefItem:
    """A debrief item of this owner. Raises Missing."""
    rows = models.DebriefItem.objects.select_related("interview__application__seeker")
    return _one(rows.filter(interview__application__seeker=owner, pk=number), "item", number)


def outgoing(owner: models.Seeker, number: int) -> models.Outgoing:
    """A message on its way out, of this owner, with what is attached but for its bytes. Raises Missing."""
    rows = models.Outgoing.objects.select_related("touchpoint__interview__application__seeker", "approval")
    files = models.Attachment.objects.order_by("pk").defer("content")
    rows = rows.prefetch_related(Prefetch("touchpoint__attachments", files))
    rows = rows.filter(touchpoint__interview__application__seeker=owner, pk=number)
    return _one(rows, "outgoing", number)


def person(owner: models.Seeker, number: int) -> models.Person:
    """A person of this owner. Raises Missing."""
    rows = models.Person.objects.select_related("application__seeker")
    return _one(rows.filter(application__seeker=owner, pk=number), "person", number)


def contact_upload(owner: models.Seeker, number: int) -> models.ContactUpload:
    """A file of contacts on its way in, of this owner. Raises Missing."""
    return _one(models.ContactUpload.objects.filter(seeker=owner, pk=number), "file", number)


def contact(owner: models.Seeker, number: int) -> models.Contact:
    """A contact of this owner. Raises Missing."""
    return _one(models.Contact.objects.filter(seeker=owner, pk=number), "contact", number)


def twin(owner: models.Seeker, number: int) -> models.Twin:
    """A pair of contacts of this owner that is still asked about. Raises Missing."""
    rows = models.Twin.objects.select_related("one", "other")
    return _one(rows.filter(seeker=owner, pk=number, verdict=Verdict.ASKED), "pair", number)


def mail_account(owner: models.Seeker, number: int) -> models.MailAccount:
    """A mail account of this owner. Raises Missing."""
    return _one(models.MailAccount.objects.filter(seeker=owner, pk=number), "mailbox", number)


def mail_alias(owner: models.Seeker, number: int) -> models.MailAlias:
    """Another address of one of this owner's mail accounts. Raises Missing."""
    rows = models.MailAlias.objects.select_related("account").filter(account__seeker=owner, pk=number)
    return _one(rows, "address", number)


def signal(owner: models.Seeker, number: int) -> models.Signal:
    """What was heard under that number, by this owner. Raises Missing."""
    rows = models.Signal.objects.select_related("interview__application__seeker")
    return _one(rows.filter(interview__application__seeker=owner, pk=number), "mail", number)


def entry(owner: models.Seeker, number: int) -> models.HistoryEntry:
    """An entry of this owner's history. Raises Missing."""
    rows = models.HistoryEntry.objects.select_related("interview__application__seeker")
    return _one(rows.filter(seeker=owner, pk=number), "entry", number)


def _one(rows: QuerySet[Row], what: str, number: int) -> Row:
    row = rows.first()
    if row is None:
        raise Missing(what, str(number))
    return row
