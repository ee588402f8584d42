"""Contacts once they are in: counted, given out as a table, forgotten again."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime

from django.db import transaction
from django.db.models import Count

from afterword.domain.contact_books import ContactTold
from afterword.domain.send.states import Mover
from afterword.errors import Missing
from afterword.ports import ContactBooks
from afterword.store import access, models
from afterword.store.trail import Trail


@dataclass(frozen=True, slots=True)
class ContactsFrom:
    """How many contacts one file told of."""

    file: str
    kind: str
    count: int


def contact_files(owner: models.Seeker) -> list[ContactsFrom]:
    """Every file that contacts were read from, by its name."""
    rows = models.ContactSource.objects.filter(seeker=owner).values_list("file", "kind")
    return [ContactsFrom(*row) for row in rows.annotate(count=Count("pk")).order_by("file", "kind")]


def contacts_table(owner: models.Seeker, books: ContactBooks) -> str:
    """Every contact as a table of which no spreadsheet runs anything."""
    rows = models.Contact.objects.filter(seeker=owner).order_by("name", "pk")
    return books.table([_told(row) for row in rows.iterator(1_000)])


def forget_contacts(owner: models.Seeker, file: str, now: datetime) -> int:
    """Forget what this file told; whoever no other file tells of is gone. Raises Missing.

    What others tell of a contact stays as it was put together.
    """
    with transaction.atomic():
        owner = access.locked(owner)
        mine = models.ContactSource.objects.filter(seeker=owner, file=file)
        count = mine.count()
        if not count:
            raise Missing("file", file)
        mine.delete()
        models.Contact.objects.filter(seeker=owner, sources=None).delete()
        for table in (models.Employment, models.Schooling, models.Skill):
            table._default_manager.filter(seeker=owner, contact=None, file=file).delete()
        Trail(owner, Mover.SEEKER, now).write("contacts_forgotten", None, file=file, count=str(count))
    return count


def _told(row: models.Contact) -> ContactTold:
    return ContactTold(
        uid=row.key,
        name=row.name,
        given=row.given,
        family=row.family,
        emails=tuple(row.emails),
        phones=tuple(row.phones),
        organization=row.organization,
        title=row.title,
        location=row.location,
        url=row.url,
        notes=row.notes,
    )
