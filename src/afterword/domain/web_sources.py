"""What postings, feeds and pages say: nouns that their readers return, before anybody says what they mean."""

from __future__ import annotations

from dataclasses import dataclass, field
from datetime import date, datetime


@dataclass(frozen=True, slots=True)
class PostingSaid:
    """What a posting says in fields or lists of its own, word for word; None where it does not.

    `country` is a name or an ISO code, as written.
    """

    requirements: tuple[str, ...] = ()
    reference: str | None = None
    contact: str | None = None
    country: str | None = None
    sector: str | None = None


@dataclass(frozen=True, slots=True)
class FeedEntry:
    """One item of a feed. `published` is aware (UTC); None where the feed gives no date."""

    title: str
    link: str | None
    published: datetime | None


@dataclass(frozen=True, slots=True)
class Feed:
    """A feed; titles are plain text, stripped of all markup."""

    file: str
    title: str
    entries: tuple[FeedEntry, ...]


@dataclass(frozen=True, slots=True)
class PageEvent:
    """An event that a page announces.

    `start` and `end` are ISO 8601 as far as the page tells: a day, a local time or an instant.
    `place` is the venue and town in one line.
    """

    name: str
    start: str | None = None
    end: str | None = None
    place: str | None = None
    url: str | None = None


@dataclass(frozen=True, slots=True)
class PagePosting:
    """A job that a page announces in structured data. `text` is its description, as plain text."""

    title: str
    company: str | None = None
    closes: date | None = None
    place: str | None = None
    url: str | None = None
    text: str = ""
    said: PostingSaid = field(default_factory=PostingSaid)


@dataclass(frozen=True, slots=True)
class PageFinds:
    """What a page says in structured data: events, postings, and the feeds it points to."""

    file: str
    events: tuple[PageEvent, ...] = ()
    postings: tuple[PagePosting, ...] = ()
    feeds: tuple[str, ...] = ()
