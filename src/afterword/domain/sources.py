"""The nouns that adapters return: files as read, before anybody says what they mean.

Adapters know bytes and formats and fill these in; the domain knows meaning. All text is
decoded, unfolded and unescaped: as a person reads it.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import date, datetime
from enum import StrEnum

from afterword.domain.hear.missing import Missing
from afterword.domain.web_sources import Feed, PageFinds, PostingSaid
from afterword.errors import Unreadable


class FileKind(StrEnum):
    """What a file is, whatever its name says."""

    MAIL = "mail"
    MAILBOX = "mailbox"
    CALENDAR = "calendar"
    CARD = "card"
    RESUME = "resume"
    POSTING = "posting"
    EXPORT = "export"
    FEED = "feed"
    PAGE = "page"
    NOTES = "notes"
    UNKNOWN = "unknown"


@dataclass(frozen=True, slots=True)
class Mailbox:
    """A name and an address as a header gave them; `name` is empty where it gave none."""

    name: str
    email: str


@dataclass(frozen=True, slots=True)
class Attendee:
    """Somebody on an invitation. `partstat` and `role` are the RFC 5545 words."""

    name: str
    email: str
    partstat: str | None = None
    role: str | None = None
    kind: str | None = None  # CUTYPE: INDIVIDUAL, ROOM, RESOURCE, GROUP


@dataclass(frozen=True, slots=True)
class CalendarEvent:
    """One VEVENT. `start` and `end` are aware unless `floating`; `zone` is the IANA name or None.

    `all_day` events start and end at midnight, mostly in no zone (floating).
    """

    uid: str
    sequence: int
    status: str | None
    summary: str
    description: str
    location: str
    start: datetime
    end: datetime
    floating: bool = False
    all_day: bool = False
    zone: str | None = None
    organizer: Mailbox | None = None
    attendees: tuple[Attendee, ...] = ()
    stamp: datetime | None = None
    recurrence: str | None = None  # the RRULE, as written
    instance: str | None = None  # RECURRENCE-ID: the one occurrence that this event replaces
    following: bool = False  # RANGE=THISANDFUTURE: with it, all that come after


@dataclass(frozen=True, slots=True)
class UndatedEvent:
    """A VEVENT whose start is missing or beyond reading; all else that it says."""

    uid: str
    sequence: int
    status: str | None
    summary: str
    organizer: Mailbox | None = None
    attendees: tuple[Attendee, ...] = ()


@dataclass(frozen=True, slots=True)
class Calendar:
    """One VCALENDAR; a file may hold several. `written` are the bytes of the file it was read from."""

    method: str | None
    events: tuple[CalendarEvent, ...]
    zone: str | None = None  # X-WR-TIMEZONE: the calendar owner's
    undated: tuple[UndatedEvent, ...] = ()
    written: bytes = field(default=b"", repr=False, compare=False)  # one calendar comes in several spellings


@dataclass(frozen=True, slots=True)
class FailedDelivery:
    """One recipient of a delivery report. `status` is the RFC 3463 code (5.1.1), if given."""

    address: str
    permanent: bool
    status: str | None = None
    diagnostic: str = ""


@dataclass(frozen=True, slots=True)
class Mail:
    """One message, decoded.

    `text` is the body a person sees, quotes and signature included; `visible` is what this
    sender wrote in it (no quoted mail, no signature); `signature` is the block below it. `shown`
    is for reading: it leaves out only what is surely history or signature, and keeps what is in doubt.
    `headers` has lower-case names and decoded values. `failed` is filled for delivery reports.
    `enclosed` are the messages that it hands on, sent along or within its text.
    """

    file: str
    message_id: str
    date: datetime | None
    sender: Mailbox
    to: tuple[Mailbox, ...]
    cc: tuple[Mailbox, ...]
    reply_to: tuple[Mailbox, ...]
    subject: str
    text: str
    visible: str
    signature: str
    headers: Mapping[str, str] = field(default_factory=dict)
    in_reply_to: str | None = None
    references: tuple[str, ...] = ()
    calendars: tuple[Calendar, ...] = ()
    failed: tuple[FailedDelivery, ...] = ()
    is_report: bool = False
    original_message_id: str | None = None  # of the message a report returns
    attachments: tuple[str, ...] = ()
    shown: str = ""
    enclosed: tuple[Mail, ...] = ()


@dataclass(frozen=True, slots=True)
class TextFile:
    """Notes or a posting as plain text."""

    file: str
    text: str


@dataclass(frozen=True, slots=True)
class PostingFile:
    """A posting: its text, and what structured data in it says (None where it does not)."""

    file: str
    text: str
    title: str | None = None
    company: str | None = None
    closes: date | None = None
    said: PostingSaid = field(default_factory=PostingSaid)


@dataclass(frozen=True, slots=True)
class ResumeJob:
    """One employment. Dates are as the document writes them (`YYYY[-MM[-DD]]`)."""

    company: str
    position: str
    start: str | None
    end: str | None
    lines: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class ResumeStudy:
    """One course of study; None where the document does not tell. Dates are as it writes them."""

    school: str
    area: str | None = None
    degree: str | None = None
    start: str | None = None
    end: str | None = None


@dataclass(frozen=True, slots=True)
class Resume:
    """A résumé in whatever format. Every `lines` entry is copied from the file word for word."""

    file: str
    name: str
    email: str
    city: str | None = None
    region: str | None = None
    country: str | None = None
    summary: str = ""
    work: tuple[ResumeJob, ...] = ()
    education: tuple[str, ...] = ()
    schools: tuple[str, ...] = ()
    skills: tuple[str, ...] = ()
    lines: tuple[str, ...] = ()  # everything else citable: projects, certificates, languages …
    studies: tuple[ResumeStudy, ...] = ()


@dataclass(frozen=True, slots=True)
class Card:
    """One person on a contact card; `organization` is the employer, without its departments.

    `uid` is the card's own, `line` the line of the file on which it begins (from 1).
    """

    name: str
    emails: tuple[str, ...] = ()
    phones: tuple[str, ...] = ()
    organization: str | None = None
    title: str | None = None
    given: str | None = None
    family: str | None = None
    town: str | None = None
    url: str | None = None
    note: str | None = None
    uid: str | None = None
    line: int = 0


@dataclass(frozen=True, slots=True)
class CardFile:
    """A file of contact cards, in the order of the file."""

    file: str
    people: tuple[Card, ...]


@dataclass(frozen=True, slots=True)
class Table:
    """One table of an export. A row maps the column's name, as written, to the cell's text.

    A cell is data whatever it looks like: one that begins like a formula is still only text.
    `lines` says where in its file each row ends (from 1).
    """

    name: str
    columns: tuple[str, ...]
    rows: tuple[Mapping[str, str], ...]
    lines: tuple[int, ...] = ()


@dataclass(frozen=True, slots=True)
class SkippedRow:
    """A row that was left out: the line of its file (from 1) and a code that says why."""

    line: int
    why: str
    table: str = ""


@dataclass(frozen=True, slots=True)
class Export:
    """What a service gave its user to take away. `source` is "linkedin", or "csv" for any table."""

    file: str
    source: str
    tables: tuple[Table, ...]
    skipped: tuple[SkippedRow, ...] = ()


@dataclass(frozen=True, slots=True)
class CalendarFile:
    """The calendars that one file holds, in its order."""

    file: str
    calendars: tuple[Calendar, ...]


@dataclass(frozen=True, slots=True)
class MailboxFile:
    """The messages of a mailbox file (mbox), in its order."""

    file: str
    mails: tuple[Mail, ...]


@dataclass(frozen=True, slots=True)
class DebriefEntry:
    """One item as the seeker confirmed it in a debrief file; names as typed."""

    kind: str
    person: str | None
    text: str
    answer: str | None
    due: date | None
    ok_to_mention: bool


@dataclass(frozen=True, slots=True)
class Bundle:
    """One interview's folder, read. Any part may be missing; `problems` says what could not be read.

    `seeker` is who the journal knows the seeker to be, where it does; `zone` (IANA) where their
    clock is, for where no file tells it.
    """

    calendars: tuple[tuple[str, Calendar], ...] = ()  # (file, calendar)
    mails: tuple[Mail, ...] = ()
    notes: tuple[TextFile, ...] = ()
    postings: tuple[PostingFile, ...] = ()
    resume: Resume | None = None
    debrief: tuple[DebriefEntry, ...] | None = None
    problems: tuple[Unreadable, ...] = ()
    seeker: Mailbox | None = None
    zone: str | None = None


#: What one file holds, once read by its kind.
Content = (
    Mail | MailboxFile | CalendarFile | CardFile | Resume | PostingFile | Export | Feed | PageFinds | TextFile
)


@dataclass(frozen=True, slots=True)
class Inbox:
    """One look into a mailbox: how many messages lie in it, and those that may concern us.

    `mark` is where this look ended: given with the next one, that begins there. Where there is much to
    look at, one look goes a part of the way: `done` of `of` messages. `missing` is what lay there at the
    last look and is nowhere any more.
    """

    total: int
    mails: tuple[Mail, ...] = ()
    mark: str = ""
    done: int = 0
    of: int = 0
    missing: Missing | None = None

    @property
    def ended(self) -> bool:
        """Whether nothing is left to be looked at."""
        return self.done >= self.of


@dataclass(frozen=True, slots=True)
class SourceText:
    """A file as the journal keeps it: the text a person reads, and the bytes where they are few."""

    file: str
    text: str
    content: bytes | None = None


@dataclass(frozen=True, slots=True)
class TypedInterview:
    """An interview as the seeker typed it, where no file tells of it.

    `start` and `end` are aware, in the zone the seeker named (`zone`, IANA). `who` are names
    with their addresses, which may be empty.
    """

    company: str
    role: str
    start: datetime
    end: datetime
    zone: str
    who: tuple[Mailbox, ...] = ()
