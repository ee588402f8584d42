"""Which reader a file of contacts wants, and its book (`ports.ContactBooks`)."""

from __future__ import annotations

from collections.abc import Sequence

from afterword.domain.contact_books import Columns, ContactBook, ContactTold
from afterword.domain.sources import FileKind
from afterword.errors import NoContacts, UnknownKind

_COLUMNS = (
    "Name",
    "First Name",
    "Last Name",
    "E-mail",
    "Phone",
    "Company",
    "Job Title",
    "City",
    "URL",
    "Notes",
)


class ContactFiles:
    """Reads files of contacts; writes them as a table. Opens no connection."""

    def book(self, file: str, raw: bytes, columns: Columns | None = None) -> ContactBook:
        """Whom the file tells of. `columns` says what a table's columns hold; else they are guessed.

        Raises UnknownKind, NoContacts, and what else is Unreadable in such a file.
        """
        from afterword.adapters.reader.detection import HEAD, detect

        kind = detect(raw[:HEAD], file)
        if kind is FileKind.CARD:
            return self._cards(file, raw)
        if kind is not FileKind.EXPORT:
            raise UnknownKind(file)
        return self._export(file, raw, columns)

    def _cards(self, file: str, raw: bytes) -> ContactBook:
        from afterword.adapters.cards import card_book, read_cards

        return card_book(read_cards(file, raw))

    def _export(self, file: str, raw: bytes, columns: Columns | None) -> ContactBook:
        from afterword.adapters.exports import linkedin_book, read_export, table_book

        export = read_export(file, raw)
        if export.source != "linkedin":
            return table_book(export, columns)
        book = linkedin_book(export)
        if not (book.contacts or book.jobs or book.schools or book.skills):
            raise NoContacts(file)
        return book

    def table(self, contacts: Sequence[ContactTold]) -> str:
        """The contacts as CSV, of which no spreadsheet runs anything."""
        from afterword.adapters.exports import write_table

        return write_table(_COLUMNS, (_cells(told) for told in contacts))


def _cells(told: ContactTold) -> Sequence[str]:
    emails, phones = " ::: ".join(told.emails), " ::: ".join(told.phones)
    place = (told.organization, told.title, told.location, told.url, told.notes)
    return (told.name, told.given, told.family, emails, phones, *place)
