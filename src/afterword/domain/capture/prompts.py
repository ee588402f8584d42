"""What is worth a word while it is fresh: a few prompts, drawn from what is still unknown."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from enum import StrEnum
from itertools import chain, islice, zip_longest
from typing import Final

from afterword.domain.capture.questions import Asked, questions
from afterword.domain.facts import Captured, Kind, Person

MOST: Final = 3


class Wanted(StrEnum):
    """What a prompt asks for, in the order in which it fades: what was said goes first."""

    NOTED = "noted"
    ANSWER = "answer"
    DAY = "day"
    DECISION_DATE = "decision_date"
    ADDRESS = "address"
    ZONE = "zone"


@dataclass(frozen=True, slots=True)
class Prompt:
    """One prompt: about the person of that key, the item of that key, or neither."""

    wanted: Wanted
    person: str | None = None
    item: str | None = None


def prompts(captured: Captured, most: int = MOST) -> tuple[Prompt, ...]:
    """At most so many, one of each sort before a second of any."""
    sorts = (
        [Prompt(Wanted.NOTED, person.key) for person in captured.people if _nothing_noted(person, captured)],
        [
            Prompt(Wanted.ANSWER, i.person, i.key)
            for i in captured.items
            if i.kind is Kind.CONCERN and not i.answer
        ],
        [Prompt(Wanted.DAY, i.person, i.key) for i in captured.items if i.kind is Kind.PROMISE and not i.due],
        *(list(_of_questions(captured, asked)) for asked in (Asked.DECISION_DATE, Asked.ADDRESS, Asked.ZONE)),
    )
    return tuple(islice(_in_turns(sorts), most))


def _nothing_noted(person: Person, captured: Captured) -> bool:
    """Somebody who was in the room, said something as far as anybody knows, and of whom no word stands."""
    return person.met and not person.silent and all(item.person != person.key for item in captured.items)


def _of_questions(captured: Captured, asked: Asked) -> Iterator[Prompt]:
    return (Prompt(Wanted(one.asked), one.person) for one in questions(captured) if one.asked is asked)


def _in_turns(sorts: Iterable[list[Prompt]]) -> Iterator[Prompt]:
    return (one for one in chain.from_iterable(zip_longest(*sorts)) if one is not None)
