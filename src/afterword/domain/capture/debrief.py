"""A debrief as the seeker confirmed it, made into items; nothing in it is interpreted again."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Final

from afterword.domain.capture.folding import fold
from afterword.domain.capture.matching_names import LIKELY, likeness
from afterword.domain.capture.names import parse_name
from afterword.domain.capture.notes import NotesRead
from afterword.domain.facts import DebriefItem, Kind, Person, Quote
from afterword.domain.sources import DebriefEntry

FILE: Final = "debrief.json"
_MOST_WORDS: Final = 40


def items_from(entries: Sequence[DebriefEntry], people: Sequence[Person]) -> NotesRead:
    """The entries as items, each with its person; a next step with a day is the decision date."""
    items = tuple(_item(i, entry, people) for i, entry in enumerate(entries, 1))
    decision = next((item for item in items if item.kind is Kind.NEXT_STEP and item.due), None)
    return NotesRead(items, (), decision.due if decision else None, decision.source if decision else None)


def _item(number: int, entry: DebriefEntry, people: Sequence[Person]) -> DebriefItem:
    quote = Quote(FILE, " ".join(entry.text.split()[:_MOST_WORDS]))
    answer = Quote(FILE, " ".join(entry.answer.split()[:_MOST_WORDS])) if entry.answer else None
    return DebriefItem(
        key=f"d{number}",
        kind=Kind(entry.kind),
        text=entry.text,
        source=quote,
        person=person_named(entry.person, people),
        answer=entry.answer,
        answer_source=answer,
        due=entry.due,
        ok_to_mention=entry.ok_to_mention,
    )


def person_named(said: str | None, people: Sequence[Person]) -> str | None:
    """The key of the one person a name can mean, or None where it means none or several."""
    name = parse_name(said or "")
    if name is None:
        return None
    same = [p for p in people if fold(p.name) == fold(said or "")]
    scored = sorted(
        ((likeness(name, other), p.key) for p in people if (other := parse_name(p.name))), reverse=True
    )
    if same:
        return same[0].key
    likely = [key for score, key in scored if score >= LIKELY]
    return likely[0] if likely and (len(likely) == 1 or scored[0][0] > scored[1][0]) else None
