"""What may be said to whom: the only way from a debrief item into a brief (promise 5)."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date

from afterword.domain.facts import Captured, DebriefItem, Kind, Person, Quote, Role
from afterword.errors import Refused

#: those who arrange and were not there: what was said to nobody in particular was not said to them
_OUTSIDE = {Role.RECRUITER, Role.COORDINATOR}


@dataclass(frozen=True, slots=True)
class Mentionable:
    """An item that may stand in a message to the person it was chosen for.

    It cannot be made of a PRIVATE item, nor of one that is better left unsaid: making one
    raises Refused. `personally` tells whether the item was this person's own, so that "you
    said" is true; otherwise it was said in front of everybody. Writers take nothing else.
    """

    item: DebriefItem
    personally: bool

    def __post_init__(self) -> None:
        if self.item.hidden:
            raise Refused("private_item")

    @property
    def key(self) -> str:
        """The item's own key."""
        return self.item.key

    @property
    def kind(self) -> Kind:
        """What the item is."""
        return self.item.kind

    @property
    def text(self) -> str:
        """The seeker's words."""
        return self.item.text

    @property
    def answer(self) -> str | None:
        """To a concern: what the seeker would say now."""
        return self.item.answer

    @property
    def due(self) -> date | None:
        """Of a promise: its last day."""
        return self.item.due

    @property
    def sources(self) -> tuple[Quote, ...]:
        """The words it rests on, those of the answer among them."""
        found = (self.item.source, self.item.answer_source)
        return tuple(quote for quote in found if quote is not None and is_receipt(quote))


def mentionable(captured: Captured, person: Person) -> tuple[Mentionable, ...]:
    """What may be mentioned to this person, in the order of the notes; a silent one said nothing."""
    return tuple(
        Mentionable(item, item.person == person.key)
        for item in captured.items
        if not item.hidden and _concerns(item, captured, person)
    )


def is_receipt(quote: Quote) -> bool:
    """Whether the quote can stand as a receipt: two words or more."""
    return len(quote.quote.split()) >= 2  # noqa: PLR2004 - one word proves nothing (see the rehearsal's contract)


def _concerns(item: DebriefItem, captured: Captured, person: Person) -> bool:
    if item.person is not None:
        return item.person == person.key and not (person.silent and item.kind is not Kind.PROMISE)
    return not person.silent and item.kind is not Kind.PERSONAL and _all_heard(captured, person)


def _all_heard(captured: Captured, person: Person) -> bool:
    """Whether what was said was said in front of this person: one room, or nobody else there."""
    talked = {key for session in captured.interview.sessions for key in session.people}
    if not talked:
        met = [p for p in captured.people if p.met and not p.silent and p.role not in _OUTSIDE]
        return met == [person]
    together = all(person.key in session.people for session in captured.interview.sessions)
    return together and (person.role not in _OUTSIDE or talked == {person.key})
