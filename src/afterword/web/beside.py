"""A reading beside the seeker's own text: each stretch knows its card, and each card its stretch."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

from afterword.actions.own_words import OwnWords
from afterword.actions.read_interview import InterviewView, ItemView
from afterword.domain.facts import Kind

if TYPE_CHECKING:
    from afterword.domain.capture.stretches import Stretch

UNREAD = "unread"


@dataclass(frozen=True, slots=True)
class Piece:
    """A stretch of the text. `names` are all it was read into, `card` the first of them.

    `kind` is that card's kind, or "unread". `begins` are those whose words begin here: the
    place their cards lead to; where the card itself does, its kind is written out.
    """

    text: str
    names: tuple[str, ...] = ()
    kind: str = ""
    about: str = ""
    begins: tuple[str, ...] = ()

    @property
    def labelled(self) -> bool:
        """Whether the kind is written out here."""
        return self.card in self.begins

    @property
    def card(self) -> str:
        """The card it leads to; empty for plain text."""
        return self.names[0] if self.names else ""


@dataclass(frozen=True, slots=True)
class File:
    """One text, in pieces."""

    name: str
    pieces: tuple[Piece, ...]


def reading(view: InterviewView) -> dict[str, Any]:
    """What the templates of a reading are given."""
    cards = _in_order(view)
    return {
        "view": view,
        "texts": _texts(view),
        "cards": [each for each in cards if each.item.kind is not Kind.PRIVATE],
        "private": [each for each in cards if each.item.kind is Kind.PRIVATE],
        "placed": _placed(view),
        "kinds": tuple(Kind),
    }


def _texts(view: InterviewView) -> tuple[File, ...]:
    """The texts, cut into pieces."""
    items = {f"item-{each.number}": each for each in view.items}
    return tuple(_file(words, items) for words in view.words)


def _in_order(view: InterviewView) -> list[ItemView]:
    """The cards in the order of the texts; what stands in none comes last."""
    places: dict[str, int] = {}
    for words in view.words:
        for stretch in words.stretches:
            for name in stretch.claims:
                places.setdefault(name, len(places))
    return sorted(view.items, key=lambda each: places.get(f"item-{each.number}", len(places)))


def _placed(view: InterviewView) -> frozenset[int]:
    """The numbers of the items that stand somewhere in a text."""
    names = {name for words in view.words for stretch in words.stretches for name in stretch.claims}
    return frozenset(each.number for each in view.items if f"item-{each.number}" in names)


def _file(words: OwnWords, items: dict[str, ItemView]) -> File:
    seen: set[str] = set()
    pieces = []
    for stretch in words.stretches:
        piece = _piece(stretch, items, seen)
        seen.update(piece.begins)
        pieces.append(piece)
    return File(words.file, tuple(pieces))


def _piece(stretch: Stretch, items: dict[str, ItemView], seen: set[str]) -> Piece:
    if not stretch.claims:
        return Piece(stretch.text)
    # Whatever else is read into the same words: what stays private is shown as such.
    names = sorted(stretch.claims, key=lambda name: not _is_private(items.get(name)))
    item = items.get(names[0])
    return Piece(
        text=stretch.text,
        names=tuple(names),
        kind=item.item.kind if item else UNREAD,
        about=item.about if item else "",
        begins=tuple(name for name in names if name not in seen),
    )


def _is_private(each: ItemView | None) -> bool:
    return each is not None and each.item.kind is Kind.PRIVATE
