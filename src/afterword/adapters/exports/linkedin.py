"""A LinkedIn export as a book of contacts, and what it tells of the seeker."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping
from dataclasses import dataclass, replace
from datetime import date

from afterword.adapters.exports.days import day, moment
from afterword.domain.capture.folding import fold
from afterword.domain.contact_books import (
    ContactBook,
    ContactFrom,
    ContactRow,
    ContactTold,
    OwnJob,
    OwnSchool,
)
from afterword.domain.sources import Export, SkippedRow, Table

_SLUG = re.compile(r"/(?:in|pub)/([^/?#\s]+)", re.IGNORECASE)
# "Smith, PhD, MBA": what follows the comma is earned, not inherited.
_CREDENTIALS = re.compile(r",\s*[A-Z][\w.®&/ -]{1,40}(?:,.*)?$")
_SENDER, _RECIPIENTS = "SENDER PROFILE URL", "RECIPIENT PROFILE URLS"


def linkedin_book(export: Export) -> ContactBook:
    """Connections with the messages that went between, and the seeker's own jobs, schools and skills."""
    tables = {table.name: table for table in export.tables}
    talked = _talked(tables.get("messages"))
    contacts: dict[str, ContactRow] = {}
    skipped = list(export.skipped)
    for row in _connections(tables.get("Connections")):
        if not row.told.name:
            skipped.append(SkippedRow(row.row, "no_name", "Connections"))
        elif row.told.uid in contacts:
            skipped.append(SkippedRow(row.row, "twice", "Connections"))
        else:
            contacts[row.told.uid] = _with_messages(row, talked)
    return ContactBook(
        ContactFrom.LINKEDIN,
        export.file,
        tuple(contacts.values()),
        tuple(skipped),
        jobs=tuple(_jobs(tables.get("Positions"))),
        schools=tuple(_schools(tables.get("Education"))),
        skills=tuple(
            dict.fromkeys(cells["name"] for _, cells in _rows(tables.get("Skills")) if cells["name"])
        ),
    )


def slug(url: str) -> str:
    """The profile's own word in its address, by which LinkedIn knows the person; empty where none is."""
    hit = _SLUG.search(url)
    return hit[1].casefold() if hit else ""


def _connections(table: Table | None) -> Iterator[ContactRow]:
    for (line, cells), raw in zip(_rows(table), table.rows if table else (), strict=True):
        given, family = cells.get("first name", ""), _CREDENTIALS.sub("", cells.get("last name", ""))
        name = f"{given} {family}".strip()
        connected, url = cells.get("connected on", ""), cells.get("url", "")
        told = ContactTold(
            uid=slug(url) or f"{fold(name)}|{connected}",
            name=name,
            given=given,
            family=family,
            emails=tuple(filter(None, [cells.get("email address", "")])),
            organization=cells.get("company", ""),
            title=cells.get("position", ""),
            url=url,
            connected_on=day(connected),
        )
        yield ContactRow(told, line, {key: value for key, value in raw.items() if value})


def _jobs(table: Table | None) -> Iterator[OwnJob]:
    for line, cells in _rows(table):
        if cells.get("company name"):
            yield OwnJob(
                cells["company name"],
                cells.get("title", ""),
                cells.get("location", ""),
                moment(cells.get("started on", "")),
                moment(cells.get("finished on", "")),
                line,
            )


def _schools(table: Table | None) -> Iterator[OwnSchool]:
    for line, cells in _rows(table):
        if cells.get("school name"):
            yield OwnSchool(
                cells["school name"],
                cells.get("degree name", ""),
                cells.get("notes", ""),
                moment(cells.get("start date", "")),
                moment(cells.get("end date", "")),
                line,
            )


@dataclass(slots=True)
class _Talk:
    count: int = 0
    last: date | None = None


def _talked(table: Table | None) -> Mapping[str, _Talk]:
    """How often, and last when, a message went from or to each profile."""
    talked: dict[str, _Talk] = {}
    for _, cells in _rows(table):
        on = day(cells.get("date", ""))
        urls = [cells.get(_SENDER.lower(), ""), *cells.get(_RECIPIENTS.lower(), "").split(",")]
        for profile in filter(None, {slug(url) for url in urls}):
            talk = talked.setdefault(profile, _Talk())
            talk.count += 1
            talk.last = max(filter(None, (talk.last, on)), default=None)
    return talked


def _with_messages(row: ContactRow, talked: Mapping[str, _Talk]) -> ContactRow:
    talk = talked.get(row.told.uid)
    if talk is None:
        return row
    return replace(row, told=replace(row.told, messages=talk.count, last_message_on=talk.last))


def _rows(table: Table | None) -> Iterator[tuple[int, Mapping[str, str]]]:
    """Each row with its line; columns in lower case, cells without the blanks around them."""
    if table is None:
        return
    names = {column: " ".join(column.casefold().split()) for column in table.columns}
    for line, row in zip(table.lines, table.rows, strict=True):
        yield line, {names[column]: cell.strip() for column, cell in row.items()}
