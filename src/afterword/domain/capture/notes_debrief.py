"""A debrief as the seeker confirmed it, as items: nothing is read into it."""

from __future__ import annotations

from collections.abc import Sequence

from afterword.domain.capture.mentions import find_mentions
from afterword.domain.facts import DebriefItem, Kind, Person, Quote
from afterword.domain.sources import DebriefEntry

FILE = "debrief.json"


def items_from_debrief(entries: Sequence[DebriefEntry], people: Sequence[Person]) -> tuple[DebriefItem, ...]:
    """One item an entry, in order. A kind nobody knows is kept private: in doubt, private."""
    return tuple(_item(number, entry, people) for number, entry in enumerate(entries, start=1))


def _item(number: int, entry: DebriefEntry, people: Sequence[Person]) -> DebriefItem:
    known = entry.kind in set(Kind)
    return DebriefItem(
        key=f"debrief-{number}",
        kind=Kind(entry.kind) if known else Kind.PRIVATE,
        text=entry.text,
        source=Quote(FILE, entry.text),
        person=_who(entry.person, people),
        answer=entry.answer,
        answer_source=Quote(FILE, entry.answer) if entry.answer else None,
        due=entry.due,
        ok_to_mention=entry.ok_to_mention,
    )


def _who(name: str | None, people: Sequence[Person]) -> str | None:
    if not name:
        return None
    exact = [p.key for p in people if name in {p.key, p.name}]
    named = [m.key for m in find_mentions(name, people)]
    return next(iter(exact or named), None)
