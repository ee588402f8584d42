"""A text cut into its pieces: greeting, sentences with what they rest on, closing, and what lies between."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass, replace
from enum import StrEnum
from itertools import pairwise

from afterword.domain.facts import Quote
from afterword.domain.review.text import sentence_spans
from afterword.domain.touchpoints import Draft, Receipt

#: a greeting is one short line, and so is each line of a closing
MOST_WORDS_GREETING, MOST_WORDS_CLOSING, MOST_LINES_CLOSING = 8, 6, 3
_WHOLE_GREETING = re.compile(r"[^\n?]{1,80}[,:!]")
_INITIAL = re.compile(r"\b\w\.$")
_GREETING = re.compile(r"^[^\n!?,:]{1,80}(?:[,:!](?=\s|$)|$)")


class Part(StrEnum):
    """What a piece is in its letter."""

    GREETING = "greeting"
    SENTENCE = "sentence"
    CLOSING = "closing"
    BETWEEN = "between"


@dataclass(frozen=True, slots=True)
class Piece:
    """A stretch of a text, word for word. A sentence without sources is a courtesy."""

    text: str
    part: Part
    sources: tuple[Quote, ...] = ()


@dataclass(frozen=True, slots=True)
class Text:
    """A letter in pieces, in order; put together they are its body, to the letter."""

    subject: str | None
    pieces: tuple[Piece, ...]

    @property
    def body(self) -> str:
        """The text as it is sent."""
        return "".join(piece.text for piece in self.pieces)

    @property
    def sentences(self) -> tuple[int, ...]:
        """Where its sentences stand among the pieces."""
        return tuple(at for at, piece in enumerate(self.pieces) if piece.part is Part.SENTENCE)

    def words(self) -> int:
        """How many words it has, counted as the review counts them."""
        return len(re.findall(r"\w+", self.body))

    def with_piece(self, at: int, piece: Piece) -> Text:
        """With another piece in this place."""
        return replace(self, pieces=(*self.pieces[:at], piece, *self.pieces[at + 1 :]))

    def after(self, at: int, piece: Piece) -> Text:
        """With one sentence more, behind the one in this place, in its paragraph."""
        space = Piece(" ", Part.BETWEEN)
        return replace(self, pieces=(*self.pieces[: at + 1], space, piece, *self.pieces[at + 1 :]))

    def without(self, at: int) -> Text:
        """Without the piece in this place; of the white space around it the wider stays."""
        before, after = list(self.pieces[:at]), list(self.pieces[at + 1 :])
        if not before and after and after[0].part is Part.BETWEEN:
            after.pop(0)
        elif not after and before and before[-1].part is Part.BETWEEN:
            before.pop()
        elif before and after and before[-1].part is after[0].part is Part.BETWEEN:
            spaces = (before.pop(), after.pop(0))
            before.append(max(spaces, key=lambda piece: piece.text.count("\n")))
        return replace(self, pieces=(*before, *after))

    def of(self, draft: Draft) -> Draft:
        """The draft with this text and its receipts, not reviewed yet."""
        receipts = tuple(Receipt(piece.text, piece.sources) for piece in self.pieces if piece.sources)
        return replace(draft, subject=self.subject, body=self.body, receipts=receipts, findings=())


def cut(draft: Draft) -> Text:
    """The text of a draft in pieces. A receipt whose sentence is not there any more is left out."""
    pieces: list[Piece] = []
    at = 0
    for start, end, receipt in _held(draft):
        pieces += _plain(draft.body[at:start])
        pieces.append(Piece(draft.body[start:end], Part.SENTENCE, receipt.sources))
        at = end
    pieces += _plain(draft.body[at:])
    return Text(draft.subject, tuple(_with_closing(_with_greeting(pieces))))


def _held(draft: Draft) -> list[tuple[int, int, Receipt]]:
    """Where each sentence with a receipt stands, in order, none over another."""
    places = sorted(
        ((*place, receipt) for receipt in draft.receipts if (place := _place(receipt.sentence, draft.body))),
        key=lambda one: one[:2],
    )
    kept: list[tuple[int, int, Receipt]] = []
    for start, end, receipt in places:
        if not kept or start >= kept[-1][1]:
            kept.append((start, end, receipt))
    return kept


def _place(sentence: str, body: str) -> tuple[int, int] | None:
    words = sentence.split()
    if not words:
        return None
    found = re.search(r"\s+".join(map(re.escape, words)), body)
    return found.span() if found else None


def _plain(text: str) -> Iterator[Piece]:
    """Sentences and the white space between them."""
    for stretch in _stretches(text):
        inner = stretch.strip()
        front, _, back = stretch.partition(inner) if inner else (stretch, "", "")
        if front:
            yield Piece(front, Part.BETWEEN)
        if inner:
            yield Piece(inner, Part.SENTENCE)
        if back:
            yield Piece(back, Part.BETWEEN)


def _stretches(text: str) -> Iterator[str]:
    """Each sentence with the white space behind it."""
    starts = [start for start, _ in sentence_spans(text)]
    for start, after in pairwise([*starts, len(text)]):
        yield text[start:after]


def _with_greeting(pieces: list[Piece]) -> list[Piece]:
    """The first line, where it is short and ends as greetings do; in a text message the first words."""
    at = next((at for at, piece in enumerate(pieces) if piece.part is Part.SENTENCE), None)
    if at is None or pieces[at].sources:
        return pieces
    text = pieces[at].text
    found = _WHOLE_GREETING.fullmatch(text) or _GREETING.match(text)
    if found is None or len(found.group().split()) > MOST_WORDS_GREETING:
        return pieces
    greeting = Piece(found.group(), Part.GREETING)
    if found.end() == len(text):
        return [*pieces[:at], greeting, *pieces[at + 1 :]]
    if any("\n" in piece.text for piece in pieces):
        return pieces
    said = Piece(text[found.end() + 1 :], Part.SENTENCE)
    return [*pieces[:at], greeting, Piece(text[found.end()], Part.BETWEEN), said, *pieces[at + 1 :]]


def _with_closing(pieces: list[Piece]) -> list[Piece]:
    """The last short lines, none of which ends as a sentence does."""
    kept, lines = list(pieces), 0
    for at in range(len(kept) - 1, -1, -1):
        piece = kept[at]
        if piece.part is Part.BETWEEN:
            if lines and piece.text.count("\n") > 1:
                break
            continue
        ends = piece.text[-1] in ".!?…]" and not _INITIAL.search(piece.text)
        short = len(piece.text.split()) <= MOST_WORDS_CLOSING and not ends
        if piece.part is not Part.SENTENCE or piece.sources or not short or lines == MOST_LINES_CLOSING:
            break
        kept[at] = replace(piece, part=Part.CLOSING)
        lines += 1
    return kept
