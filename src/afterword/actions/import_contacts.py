"""Import contacts: a file of them becomes rows of the journal, all in one transaction."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime

from django.db import transaction

from afterword.domain.contact_books import ContactBook
from afterword.domain.send.states import Mover
from afterword.domain.sources import SkippedRow
from afterword.store import access, contacts, models
from afterword.store.trail import Trail


@dataclass(frozen=True, slots=True)
class Imported:
    """What an import came to: contacts that are new, changed, and as they were; and what was left out."""

    file: str
    added: int
    changed: int
    same: int
    skipped: tuple[SkippedRow, ...] = ()

    @property
    def brought_news(self) -> bool:
        """Whether anybody is new or changed: only then is there anybody to compare with others."""
        return bool(self.added or self.changed)


def import_contacts(
    owner: models.Seeker,
    book: ContactBook,
    now: datetime,
    progress: contacts.Progress | None = None,
) -> Imported:
    """Keep everybody the book tells of, and what it tells of the seeker; all of it, or nothing.

    The same book again changes what has changed and makes nobody twice. Whoever is no longer
    in it stays. `progress` is told how many of how many rows are saved.
    """
    with transaction.atomic():
        owner = access.locked(owner)
        known = contacts.recognise(book.contacts, contacts.known_sources(owner, book.kind))
        news = [
            row
            for row in book.contacts
            if row.told.uid not in known
            or _differs(known[row.told.uid], row.told.uid, contacts.told_json(row.told))
        ]
        contacts.save_rows(owner, book, news, known, now, progress or _nobody)
        _save_own(owner, book)
        changed = sum(row.told.uid in known for row in news)
        told = Imported(book.file, len(news) - changed, changed, len(book.contacts) - len(news), book.skipped)
        if news:
            Trail(owner, Mover.SEEKER, now).write(
                "contacts_imported", None, file=book.file, added=str(told.added), changed=str(changed)
            )
    return told


def _nobody(_done: int, _total: int) -> None:
    """Nobody wants to know how far it is."""


def _differs(known: contacts.Known, uid: str, told: object) -> bool:
    return known.uid != uid or known.told != told


def _save_own(owner: models.Seeker, book: ContactBook) -> None:
    """Where the seeker worked and learned, and what they can do; what is there is brought up to date."""
    for job in book.jobs:
        owner.employments.update_or_create(
            contact=None,
            organization=job.organization,
            title=job.title,
            started=job.started,
            defaults={"location": job.location, "ended": job.ended, "file": book.file, "row": job.row},
        )
    for study in book.schools:
        owner.schoolings.update_or_create(
            contact=None,
            school=study.school,
            degree=study.degree,
            defaults={
                "area": study.area,
                "started": study.started,
                "ended": study.ended,
                "file": book.file,
                "row": study.row,
            },
        )
    for skill in book.skills:
        owner.skills.get_or_create(contact=None, name=skill, defaults={"file": book.file})
