"""Files of contacts on their way in: received, looked at, told what their columns hold, taken in."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from datetime import datetime, timedelta
from typing import Any

from afterword.actions.import_contacts import Imported, import_contacts
from afterword.actions.match_contacts import match_contacts
from afterword.domain.contact_books import ColumnField, ContactBook, ContactTold
from afterword.domain.sources import SkippedRow
from afterword.errors import Refused, Unusable
from afterword.ports import ContactBooks
from afterword.store import access, models
from afterword.store.columns import plain, storable
from afterword.store.contacts import Progress

FIRST = 5  # contacts and cells that are shown
_FORGOTTEN_AFTER = timedelta(days=7)


@dataclass(frozen=True, slots=True)
class ColumnShown:
    """One column: its name, what it holds (a ColumnField), and cells from the first rows."""

    name: str
    holds: str
    cells: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class UploadShown:
    """A file of contacts as it would come in, or, once it did, what came of it (`outcome`).

    `columns` is empty where the file itself says what is what.
    """

    number: int
    file: str
    kind: str = ""
    count: int = 0
    first: tuple[ContactTold, ...] = ()
    columns: tuple[ColumnShown, ...] = ()
    skipped: tuple[SkippedRow, ...] = ()
    outcome: Imported | None = None


def read_book(
    file: str, raw: bytes, books: ContactBooks, holds: Mapping[str, str] | None = None
) -> ContactBook:
    """Whom the file tells of. `holds` puts right what its columns were taken for, by their names.

    Raises Unreadable, and Unusable (`columns`) for a column or a word that there is not.
    """
    book = books.book(file, raw)
    if not holds:
        return book
    strange = [
        name for name, held in holds.items() if name not in book.columns or held not in set(ColumnField)
    ]
    if strange:
        raise Unusable("columns", f"{strange[0]}; there are: {', '.join(book.columns) or 'none'}")
    told = {name: ColumnField(held) for name, held in holds.items()}
    return books.book(file, raw, {**book.columns, **told})


def receive_contacts(owner: models.Seeker, file: str, raw: bytes, books: ContactBooks, now: datetime) -> int:
    """Keep a file of contacts until the seeker says that it may come in. Raises Unreadable."""
    books.book(file, raw)
    owner.contact_uploads.filter(at__lt=now - _FORGOTTEN_AFTER).delete()
    return owner.contact_uploads.create(file=storable(file), content=raw, at=now).pk


def read_upload(owner: models.Seeker, number: int, books: ContactBooks) -> UploadShown:
    """The file as it would come in, or what came of it. Raises Missing."""
    row = access.contact_upload(owner, number)
    if row.outcome:
        return UploadShown(number, row.file, outcome=_outcome(row.outcome))
    return shown(_book(row, books), number)


def shown(book: ContactBook, number: int = 0) -> UploadShown:
    """A book as it would come in."""
    return UploadShown(
        number,
        book.file,
        book.kind.value,
        len(book.contacts),
        tuple(contact.told for contact in book.contacts[:FIRST]),
        tuple(ColumnShown(name, holds.value, _cells(book, name)) for name, holds in book.columns.items()),
        book.skipped,
    )


def say_columns(owner: models.Seeker, number: int, holds: Sequence[str], books: ContactBooks) -> None:
    """Say what each column holds, in their order. Raises Missing, Refused (`taken_in`), Unusable."""
    row = _waiting(owner, number)
    names = tuple(_book(row, books).columns)
    if len(holds) != len(names):
        raise Unusable("columns", f"{len(holds)} were told, and there are {len(names)}")
    row.columns = dict(zip(names, holds, strict=True))
    _book(row, books)
    row.save(update_fields=["columns"])


def take_upload(
    owner: models.Seeker, number: int, books: ContactBooks, now: datetime, progress: Progress | None = None
) -> Imported:
    """Take the file in, and bring together who is surely one person.

    Raises Missing, Refused (`taken_in`) where it was taken in before.
    """
    row = _waiting(owner, number)
    done = import_contacts(owner, _book(row, books), now, progress)
    if done.brought_news:
        match_contacts(owner, now)
    row.content, row.outcome = None, plain(done)
    row.save(update_fields=["content", "outcome"])
    return done


def read_uploads(owner: models.Seeker) -> list[UploadShown]:
    """Every file that waits or was taken in, the latest first; only their names and outcomes."""
    rows = owner.contact_uploads.order_by("-at", "-pk").values_list("pk", "file", "outcome")
    return [UploadShown(pk, file, outcome=_outcome(done) if done else None) for pk, file, done in rows]


def _waiting(owner: models.Seeker, number: int) -> models.ContactUpload:
    row = access.contact_upload(owner, number)
    if row.outcome:
        raise Refused("taken_in")
    return row


def _book(row: models.ContactUpload, books: ContactBooks) -> ContactBook:
    return read_book(row.file, bytes(row.content or b""), books, row.columns)


def _cells(book: ContactBook, column: str) -> tuple[str, ...]:
    cells: Iterable[str] = (" ".join(row.get(column, "").split()) for row in book.first)
    return tuple(cell for cell in cells if cell)[:FIRST]


def _outcome(stored: Mapping[str, Any]) -> Imported:
    skipped = tuple(SkippedRow(**row) for row in stored["skipped"])
    return Imported(**{**stored, "skipped": skipped})
