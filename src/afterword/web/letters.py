"""A letter in its parts as the page shows them: each sentence with its number and what it rests on."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from typing import TYPE_CHECKING

from afterword.domain.facts import Quote

if TYPE_CHECKING:
    from afterword.domain.write.pieces import Piece


@dataclass(frozen=True, slots=True)
class Part:
    """A stretch of a letter. `number` counts its sentences from 1; 0: greeting, closing, white space."""

    text: str
    number: int = 0
    sources: tuple[Quote, ...] = ()


def parts_of(pieces: Iterable[Piece]) -> tuple[Part, ...]:
    """The text in order; put together it is whole."""
    parts, number = [], 0
    for piece in pieces:
        is_sentence = piece.part == "sentence"
        number += is_sentence
        parts.append(Part(piece.text, number if is_sentence else 0, piece.sources))
    return tuple(parts)
