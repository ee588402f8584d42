"""What a column of a table holds, and why a row of one was left out, as a person reads it."""

from __future__ import annotations

from collections.abc import Mapping

from afterword.domain.contact_books import ColumnField, ContactFrom

#: In the order in which they are offered.
HOLDS: Mapping[ColumnField, str] = {
    ColumnField.NONE: "nothing we need",
    ColumnField.NAME: "the whole name",
    ColumnField.GIVEN: "the first name",
    ColumnField.FAMILY: "the last name",
    ColumnField.EMAIL: "an e-mail address",
    ColumnField.PHONE: "a phone number",
    ColumnField.ORGANIZATION: "the company",
    ColumnField.TITLE: "the position",
    ColumnField.LOCATION: "the town",
    ColumnField.URL: "a profile or web page",
    ColumnField.CONNECTED_ON: "the day you connected",
    ColumnField.NOTES: "a note",
}

KINDS_OF_BOOK: Mapping[ContactFrom, str] = {
    ContactFrom.LINKEDIN: "an export from LinkedIn",
    ContactFrom.VCARD: "contact cards",
    ContactFrom.TABLE: "a table",
    ContactFrom.CARDDAV: "an address book on a server",
}
