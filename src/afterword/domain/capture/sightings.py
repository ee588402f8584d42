"""One place where somebody was seen: what it says of them, before it is known who else they are."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime
from enum import StrEnum

from afterword.domain.capture.names import Name
from afterword.domain.facts import Method


class Seen(StrEnum):
    """Where somebody was seen, surest first: what is spelt there outranks what comes after."""

    ATTENDEE = "attendee"
    ORGANIZER = "organizer"
    SENDER = "sender"
    COPIED = "copied"
    SCHEDULE = "schedule"
    POSTING = "posting"
    SUMMARY = "summary"
    NOTES = "notes"


TRUST = {seen: rank for rank, seen in enumerate(Seen)}


@dataclass(frozen=True, slots=True)
class Sighting:
    """What one place says of one person.

    `beside` are the words around the name, by which roles are told. `sessions` are the starts
    of those that the person was in. `first_names` where they sign, or are called, by given
    name alone; `joins` where they wrote that they will be there, or the notes list
    them or what they said; `zone_from` says by what `zone` was told. `also` are other names they
    go by there ("Davo (David Petrovski)").
    """

    seen: Seen
    name: Name | None = None
    email: str | None = None
    phone: str | None = None
    title: str | None = None
    organization: str | None = None
    zone: str | None = None
    zone_from: str | None = None
    beside: str = ""
    sessions: tuple[datetime, ...] = ()
    prefers: Method | None = None
    silent: bool = False
    first_names: bool = False
    work_days: tuple[int, ...] | None = None
    shared_mailbox: bool = False
    joins: bool = False
    also: tuple[Name, ...] = ()


@dataclass(frozen=True, slots=True)
class Found:
    """All sightings of one person."""

    sightings: tuple[Sighting, ...]

    @property
    def names(self) -> tuple[Name, ...]:
        """Every spelling, surest first."""
        ordered = sorted(self.sightings, key=lambda s: TRUST[s.seen])
        return tuple(name for s in ordered for name in (s.name, *s.also) if name)

    @property
    def emails(self) -> tuple[str, ...]:
        """Every address, surest first, lower case."""
        ordered = sorted(self.sightings, key=lambda s: TRUST[s.seen])
        return tuple(dict.fromkeys(s.email.casefold() for s in ordered if s.email))

    @property
    def words(self) -> str:
        """All that stands beside this person's names, and the titles they bear."""
        return "\n".join(filter(None, [part for s in self.sightings for part in (s.title, s.beside)]))

    @property
    def title(self) -> str | None:
        """The title from the surest place that gives one."""
        ordered = sorted(self.sightings, key=lambda s: TRUST[s.seen])
        return next((s.title for s in ordered if s.title), None)
