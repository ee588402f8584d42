"""The debrief as cards: one for each person met, the rows of each under the questions asked of them."""

from __future__ import annotations

import secrets
from dataclasses import dataclass
from datetime import date

from django.utils.functional import Promise
from django.utils.translation import gettext as _
from django.utils.translation import gettext_lazy

from afterword.actions.read_interview import InterviewView, ItemView
from afterword.domain.facts import Kind


@dataclass(frozen=True, slots=True)
class Row:
    """One row of the form: an item that is known, or an empty one. `key` is the item's own, if any."""

    name: str
    kind: Kind
    person: str
    key: str = ""
    text: str = ""
    answer: str = ""
    due: date | None = None
    mark: str = ""


@dataclass(frozen=True, slots=True)
class Group:
    """The rows under one question; `kind` is what a new one becomes.

    One that is not `asked` outright, and holds nothing yet, is folded away until wanted.
    """

    title: Promise
    kind: Kind
    rows: tuple[Row, ...]
    asked: bool

    @property
    def folded(self) -> bool:
        """Whether it waits behind its title."""
        return not self.asked and len(self.rows) == 1


@dataclass(frozen=True, slots=True)
class Card:
    """The questions about one person, or about nobody in particular."""

    key: str
    name: str
    title: str
    groups: tuple[Group, ...]

    @property
    def open(self) -> list[Group]:
        """The questions that stand open."""
        return [group for group in self.groups if not group.folded]

    @property
    def folded(self) -> list[Group]:
        """The questions behind their titles."""
        return [group for group in self.groups if group.folded]


_TALKED = (gettext_lazy("What you talked about"), (Kind.TOPIC, Kind.MOMENT))
_NEED = (gettext_lazy("What they need"), (Kind.NEED,))
_WORRY = (gettext_lazy("What worried them"), (Kind.CONCERN,))
_PROMISE = (gettext_lazy("What you promised"), (Kind.PROMISE,))
_NEXT = (gettext_lazy("What happens next"), (Kind.NEXT_STEP,))
_PERSONAL = (gettext_lazy("Something personal"), (Kind.PERSONAL,))
_MINE = (gettext_lazy("Keep to myself"), (Kind.PRIVATE,))
_OF_A_PERSON = (_TALKED, _WORRY, _PROMISE, _NEED, _PERSONAL, _MINE)
_OF_NOBODY = (_NEXT, _MINE, _TALKED, _NEED, _WORRY, _PROMISE)
#: what is asked outright: what fades first, and what a message is made of
_ASKED = frozenset({Kind.TOPIC, Kind.CONCERN, Kind.PROMISE})
_ASKED_IN_GENERAL = frozenset({Kind.NEXT_STEP})

Questions = tuple[tuple[Promise, tuple[Kind, ...]], ...]


def cards_of(view: InterviewView) -> list[Card]:
    """A card for everybody met or told of, and one for what is about nobody in particular."""
    told = {each.item.person for each in view.items}
    met = [one.person for one in view.people if one.person.met or one.person.key in told]
    cards = [
        Card(person.key, person.name, person.title or "", _groups(view, person.key, _OF_A_PERSON, _ASKED))
        for person in met
    ]
    general = _groups(view, "", _OF_NOBODY, _ASKED_IN_GENERAL)
    return [*cards, Card("", _("Nobody in particular"), "", general)]


def _groups(
    view: InterviewView, person: str, questions: Questions, asked: frozenset[Kind]
) -> tuple[Group, ...]:
    mine = [each for each in view.items if (each.item.person or "") == person]
    groups = []
    for title, kinds in questions:
        known = [_row(each) for each in mine if each.item.kind in kinds]
        empty = Row(f"new-{secrets.token_hex(4)}", kinds[0], person)
        groups.append(Group(title, kinds[0], (*known, empty), asked=kinds[0] in asked))
    return tuple(groups)


def _row(each: ItemView) -> Row:
    item, words = each.item, each.words
    return Row(
        name=f"item-{each.number}",
        kind=item.kind,
        person=item.person or "",
        key=item.key,
        text=words.text,
        answer=words.answer,
        due=words.due,
        mark=words.mark,
    )
