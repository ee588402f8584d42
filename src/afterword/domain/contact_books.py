"""What address books and exports tell of whom the seeker knows: one source at a time.

Brought together, they are the contacts of the journal.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from datetime import date
from enum import StrEnum

from afterword.domain.capture.folding import fold
from afterword.domain.sources import SkippedRow


class ContactFrom(StrEnum):
    """Where a contact was read."""

    LINKEDIN = "linkedin"
    VCARD = "vcard"
    TABLE = "table"
    CARDDAV = "carddav"


@dataclass(frozen=True, slots=True)
class ContactTold:
    """What one source tells of one contact; empty where it is silent.

    `uid` names the contact within its kind of source, import after import. `connected_on` is
    the day on which the seeker and they connected; `messages` are those that went between them
    on the service, whoever wrote, the last on `last_message_on`.
    """

    uid: str
    name: str
    given: str = ""
    family: str = ""
    emails: tuple[str, ...] = ()
    phones: tuple[str, ...] = ()
    organization: str = ""
    title: str = ""
    location: str = ""
    url: str = ""
    connected_on: date | None = None
    notes: str = ""
    messages: int = 0
    last_message_on: date | None = None


class ColumnField(StrEnum):
    """What a column of a table holds of a contact."""

    NONE = ""
    NAME = "name"
    GIVEN = "given"
    FAMILY = "family"
    EMAIL = "email"
    PHONE = "phone"
    ORGANIZATION = "organization"
    TITLE = "title"
    LOCATION = "location"
    URL = "url"
    CONNECTED_ON = "connected_on"
    NOTES = "notes"


#: What each column of a table holds, by the column's name.
Columns = Mapping[str, ColumnField]


@dataclass(frozen=True, slots=True)
class ContactRow:
    """One contact with the cells it was read from, at line `row` (from 1) of its file; 0: no lines."""

    told: ContactTold
    row: int = 0
    raw: Mapping[str, str] = field(default_factory=dict)


@dataclass(frozen=True, slots=True)
class OwnJob:
    """Where the seeker worked, as an export tells. Days are `YYYY[-MM[-DD]]` or empty."""

    organization: str
    title: str = ""
    location: str = ""
    started: str = ""
    ended: str = ""
    row: int = 0


@dataclass(frozen=True, slots=True)
class OwnSchool:
    """Where the seeker learned, as an export tells. Days are `YYYY[-MM[-DD]]` or empty."""

    school: str
    degree: str = ""
    area: str = ""
    started: str = ""
    ended: str = ""
    row: int = 0


@dataclass(frozen=True, slots=True)
class ContactBook:
    """Whom one file tells of, and what it tells of the seeker; `skipped` says what was left out.

    Of a table with columns of anybody's making, `columns` says what each was taken for, and
    `first` are its first rows as they were written.
    """

    kind: ContactFrom
    file: str
    contacts: tuple[ContactRow, ...] = ()
    skipped: tuple[SkippedRow, ...] = ()
    columns: Columns = field(default_factory=dict)
    first: tuple[Mapping[str, str], ...] = ()
    jobs: tuple[OwnJob, ...] = ()
    schools: tuple[OwnSchool, ...] = ()
    skills: tuple[str, ...] = ()


def signs(told: ContactTold) -> Iterator[str]:
    """What this contact is known by where its uid changed since: the name, with one thing more.

    A name alone is no sign: two people may bear it.
    """
    name = fold(told.name)
    beside = [
        *(address.casefold() for address in told.emails),
        *(re.sub(r"\D", "", number) for number in told.phones),
        told.connected_on.isoformat() if told.connected_on else "",
        fold(told.organization),
    ]
    return (f"{name}|{one}" for one in beside if name and one)


def together(told: Sequence[ContactTold]) -> ContactTold:
    """One contact from all that is told of them, the newest source first.

    The first that is not silent has the word; addresses and numbers of all are kept, and the
    earliest day of connection. Its uid is the first's.
    """
    return ContactTold(
        uid=told[0].uid,
        name=_first(one.name for one in told),
        given=_first(one.given for one in told),
        family=_first(one.family for one in told),
        emails=_all(one.emails for one in told),
        phones=_all(one.phones for one in told),
        organization=_first(one.organization for one in told),
        title=_first(one.title for one in told),
        location=_first(one.location for one in told),
        url=_first(one.url for one in told),
        connected_on=min((one.connected_on for one in told if one.connected_on), default=None),
        notes="\n".join(dict.fromkeys(one.notes for one in told if one.notes)),
        messages=max(one.messages for one in told),
        last_message_on=max((one.last_message_on for one in told if one.last_message_on), default=None),
    )


def _first(values: Iterable[str]) -> str:
    return next(filter(None, values), "")


def _all(values: Iterable[tuple[str, ...]]) -> tuple[str, ...]:
    return tuple(dict.fromkeys(value for some in values for value in some))
