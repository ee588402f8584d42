"""The nouns of whom the seeker knows: contacts from an export or an address book, and their pasts.

A contact is anybody in the seeker's own lists; a person (`facts.Person`) is somebody met in an
interview. Nothing here was guessed: each trait carries the place it was read from.
"""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date

from afterword.domain.facts import Quote


@dataclass(frozen=True, slots=True)
class Trait:
    """One thing in a life: an employer, a school, a town, a skill, an event; and when, if told.

    `first` and `last` are years; `last` is None for what goes on, or where nothing is told.
    """

    text: str
    source: Quote
    first: int | None = None
    last: int | None = None


@dataclass(frozen=True, slots=True)
class Background:
    """What is known of somebody's past. For the seeker, `people` are the connections' names."""

    employers: tuple[Trait, ...] = ()
    schools: tuple[Trait, ...] = ()
    places: tuple[Trait, ...] = ()
    skills: tuple[Trait, ...] = ()
    people: tuple[Trait, ...] = ()
    events: tuple[Trait, ...] = ()


@dataclass(frozen=True, slots=True)
class Contact:
    """Somebody in one of the seeker's lists. `key` is unique among the seeker's contacts.

    `url` is the profile's address as the list gives it; `uid` the card's own number. `source`
    is the row that was read. `background` holds what else the list tells of them.
    """

    key: str
    name: str
    source: Quote
    emails: tuple[str, ...] = ()
    phones: tuple[str, ...] = ()
    organization: str | None = None
    title: str | None = None
    url: str | None = None
    uid: str | None = None
    connected_on: date | None = None
    background: Background = Background()
