"""The nouns: what Afterword knows about people, interviews and what was said.

Everything here is frozen and holds no clock, disk or network. Instants are aware
datetimes; a `date` is a whole day where the person it concerns is. The words are those of
the design: each class is one of them.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import date, datetime
from enum import StrEnum


class Role(StrEnum):
    """What somebody is in this process."""

    HIRING_MANAGER = "hiring_manager"
    RECRUITER = "recruiter"
    PANELIST = "panelist"
    PEER = "peer"
    COORDINATOR = "coordinator"
    OTHER = "other"


class ContactPolicy(StrEnum):
    """Whom the seeker may write to; the strictest rule found anywhere holds."""

    OPEN = "open"
    VIA_RECRUITER_ONLY = "via_recruiter_only"
    NONE = "none"


class Kind(StrEnum):
    """What a debrief item is. PRIVATE never reaches a writer."""

    TOPIC = "topic"
    MOMENT = "moment"
    CONCERN = "concern"
    NEED = "need"
    PROMISE = "promise"
    PERSONAL = "personal"
    NEXT_STEP = "next_step"
    PRIVATE = "private"


@dataclass(frozen=True, slots=True)
class Quote:
    """Words copied from a source as a person reads it, white space aside: 2 to 40 words."""

    file: str
    quote: str


@dataclass(frozen=True, slots=True)
class Reason:
    """Why something is as it is: a code and its parameters; `words.py` makes the sentence.

    `code` is stable and stored in the history; `params` hold names, dates (ISO) and quotes.
    """

    code: str
    params: Mapping[str, str] = field(default_factory=dict)


@dataclass(frozen=True, slots=True)
class Seeker:
    """The person looking for work. `timezone` is an IANA name."""

    name: str
    email: str
    timezone: str


@dataclass(frozen=True, slots=True)
class Person:
    """Somebody met or to be met. `key` is unique within an application.

    `given` and `family` are None where the sources do not tell; `address` is the salutation
    without its comma ("Hi Sarah", "Sehr geehrte Frau Dr. Groß"). `timezone` is an IANA name;
    `zone_from` says where it was read ("signature", "calendar", "organization", …).
    `prefers` is the method the person asked for, if they did ("she doesn't read e-mail").
    `silent` is somebody who was there and, as far as the notes tell, said nothing.
    `work_days` are the weekdays worked (0 is Monday) where a source says so ("Mon - Thu").
    `nicknames` are other names the sources use ("Gaz", "Big Sam"); `pronoun` is "she", "he" or
    "they" where a source tells, by a title or a pronoun: never guessed from a name.
    """

    key: str
    name: str
    role: Role = Role.OTHER
    given: str | None = None
    family: str | None = None
    email: str | None = None
    phone: str | None = None
    title: str | None = None
    organization: str | None = None
    timezone: str | None = None
    zone_from: str | None = None
    address: str = ""
    prefers: Method | None = None
    silent: bool = False
    work_days: tuple[int, ...] | None = None
    met: bool = True
    nicknames: tuple[str, ...] = ()
    pronoun: str | None = None


class Method(StrEnum):
    """How a touchpoint reaches the person."""

    EMAIL = "email"
    LINKEDIN = "linkedin"
    PHONE = "phone"
    TEXT = "text"
    POST = "post"
    PORTAL = "portal"
    IN_PERSON = "in_person"


class Way(StrEnum):
    """How a message leaves: through a server of the account, or by another program of the seeker's."""

    SERVER = "server"
    MAILBOX_DRAFT = "mailbox_draft"
    MAIL_PROGRAM = "mail_program"
    FILE = "file"
    COPIED = "copied"


#: said aloud, in words of the moment; and written to one person, who is greeted
SPOKEN = frozenset({Method.PHONE, Method.IN_PERSON})
GREETED = frozenset({Method.EMAIL, Method.LINKEDIN, Method.TEXT, Method.POST})


@dataclass(frozen=True, slots=True)
class Session:
    """One slot of an interview. `people` are keys of Person; start and end are aware.

    `sequence` counts the changes of its invitation (RFC 5545 3.8.7.4): the highest word holds, of
    equal ones the latest (`stamp`). `instance` tells the occurrence of a series (RECURRENCE-ID);
    `place` may be a link.
    """

    start: datetime
    end: datetime
    people: tuple[str, ...] = ()
    uid: str | None = None
    sequence: int = 0
    stamp: datetime | None = None
    instance: str | None = None
    place: str = ""


@dataclass(frozen=True, slots=True)
class Interview:
    """One round. `sessions` are in order of start; `company` and `role` as the posting says.

    `role_source` is where the role was read, so that a message may name it with its figures.
    """

    company: str
    role: str
    stage: str | None = None
    sessions: tuple[Session, ...] = ()
    role_source: Quote | None = None

    @property
    def end(self) -> datetime:
        """When the last session ended (aware)."""
        return max(session.end for session in self.sessions)


@dataclass(frozen=True, slots=True)
class DebriefItem:
    """One thing the seeker brought home, with the exact words it was read from.

    `text` is the item on its own, still in the seeker's words; `source.quote` is copied from
    the file. `answer` belongs to a concern: what the seeker would say now. `due` is the last
    day of a promise, where the person it was made to is. `ok_to_mention` is False for what
    is personal and better left unsaid; a PRIVATE item is never mentioned whatever it says.
    """

    key: str
    kind: Kind
    text: str
    source: Quote
    person: str | None = None
    answer: str | None = None
    answer_source: Quote | None = None
    due: date | None = None
    ok_to_mention: bool = True

    @property
    def hidden(self) -> bool:
        """Whether it must never stand in a message (promise 5)."""
        return self.kind is Kind.PRIVATE or not self.ok_to_mention


@dataclass(frozen=True, slots=True)
class Evidence:
    """A fact about the seeker that a draft may rest on: a line of the résumé, say."""

    text: str
    source: Quote
    employer: str | None = None


@dataclass(frozen=True, slots=True)
class ContactRule:
    """A rule on contact as somebody wrote it; `lifted` once a later mail relaxed it."""

    policy: ContactPolicy
    source: Quote
    via: str | None = None  # key of the one person who may be written to


@dataclass(frozen=True, slots=True)
class Captured:
    """All that capture made of an interview: what plan, write and review start from.

    `decision_date` is the last day on which an answer was promised; `language` is the BCP 47
    tag in which messages are written; `country` is ISO 3166 alpha-2 of the organization.
    `unread` are lines that no reading claimed: shown to the seeker, never lost.
    """

    seeker: Seeker
    interview: Interview
    people: tuple[Person, ...]
    items: tuple[DebriefItem, ...] = ()
    evidence: tuple[Evidence, ...] = ()
    contact_policy: ContactPolicy = ContactPolicy.OPEN
    contact_rules: tuple[ContactRule, ...] = ()
    decision_date: date | None = None
    decision_source: Quote | None = None
    reference: str | None = None
    language: str = "en"
    country: str | None = None
    sector: str | None = None
    unread: tuple[Quote, ...] = ()

    def person(self, key: str | None) -> Person | None:
        """The person with this key, or None."""
        return next((p for p in self.people if p.key == key), None)
