"""Read one interview as it was understood: who, when, what was said, and what is still open."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime

from afterword.actions.own_words import OwnWords, own_words
from afterword.actions.save_debrief import words_of
from afterword.actions.typed import UNNAMED_ROLE
from afterword.domain.capture.prompts import Prompt, prompts
from afterword.domain.capture.questions import Question, questions
from afterword.domain.capture.typing import Words
from afterword.domain.facts import Captured, DebriefItem, Person, Quote
from afterword.errors import Unreadable
from afterword.store import access, mapping, models
from afterword.store.columns import plain


@dataclass(frozen=True, slots=True)
class ItemView:
    """One thing brought home. `number` is what verbs take; `about` is the name of whom it is about.

    `words` are what a row of the debrief shows of it.
    """

    number: int
    interview: int
    item: DebriefItem
    about: str
    by_hand: bool
    words: Words
    removed: bool = False


@dataclass(frozen=True, slots=True)
class PersonView:
    """Somebody of the interview. `number` is what verbs take."""

    number: int
    person: Person


@dataclass(frozen=True, slots=True)
class InterviewView:
    """One interview. `files` name what it was read from; `asked` is what only the seeker knows.

    `problems` are the files that could not be read; `prompts` what is worth a word now,
    and `since` when the interview was first taken in. `unread` are lines that no reading and no
    hand claimed; `words` the texts themselves, with what was read in its place.
    """

    number: int
    captured: Captured
    people: tuple[PersonView, ...]
    items: tuple[ItemView, ...]
    files: tuple[str, ...]
    asked: tuple[Question, ...]
    since: datetime
    problems: tuple[Unreadable, ...] = ()
    prompts: tuple[Prompt, ...] = ()
    unread: tuple[Quote, ...] = ()
    words: tuple[OwnWords, ...] = ()

    @property
    def heading(self) -> str:
        """The role and the company; the company alone where nobody named a role."""
        said = self.captured.interview
        return said.company if said.role == UNNAMED_ROLE else f"{said.role}, {said.company}"


def read_interview(owner: models.Seeker, number: int) -> InterviewView:
    """The interview of that number. Raises Missing where it is not there."""
    row = access.interview(owner, number)
    captured = mapping.captured(row)
    people = tuple(PersonView(one.pk, mapping.person(one)) for one in row.people.order_by("id"))
    names = {view.person.key: view.person.name for view in people}
    every = list(row.items.order_by("id"))
    items = [item for item in every if item.removed_at is None]
    unread = _unread(captured, every)
    return InterviewView(
        number=row.pk,
        captured=captured,
        people=people,
        items=tuple(_view(item, names) for item in items),
        files=tuple(row.sources.order_by("file").values_list("file", flat=True)),
        asked=questions(captured),
        since=row.captured_at,
        problems=tuple(map(mapping.problem, row.problems)),
        prompts=prompts(captured),
        unread=unread,
        words=own_words(row, items, unread),
    )


def _unread(captured: Captured, items: Sequence[models.DebriefItem]) -> tuple[Quote, ...]:
    """The lines nobody claimed; one that was made an item, and even one taken out again, is settled."""
    settled = [item.source for item in items if item.by_hand]
    return tuple(line for line in captured.unread if plain(line) not in settled)


def read_item(owner: models.Seeker, number: int) -> ItemView:
    """One thing brought home, removed or not. Raises Missing."""
    row = access.item(owner, number)
    names = dict(row.interview.application.people.values_list("key", "name"))
    return _view(row, names)


def _view(row: models.DebriefItem, names: dict[str, str]) -> ItemView:
    return ItemView(
        number=row.pk,
        interview=row.interview_id,
        item=mapping.item(row),
        about=names.get(row.person or "", ""),
        by_hand=row.by_hand,
        words=words_of(row),
        removed=row.removed_at is not None,
    )
