"""Shorter: the least telling sentences go, never the thanks, the promise or the question."""

from __future__ import annotations

import re
from collections.abc import Iterator

from afterword.domain.facts import Kind
from afterword.domain.write.bench import Bench
from afterword.domain.write.dispensable import rank
from afterword.domain.write.frames import fillable, is_part_of_ours
from afterword.domain.write.pieces import Piece, Text
from afterword.domain.write.toned import plain_name, seated

#: one press takes a fifth
SHARE_KEPT = 0.8
_FREE, _FREE_WITH_SOURCE = 3, 5
#: words of a frame that must be saved before it is worth another
_LEAST_SAVED = 3


def shorter(text: Text, bench: Bench) -> Iterator[Text]:
    """The text with less in it, the shortest that one press may make first; then in fewer words."""
    yield from reversed(list(_steps(text, bench)))
    yield from _in_fewer_words(text, bench)


def _steps(text: Text, bench: Bench) -> Iterator[Text]:
    """The text after each sentence that goes, one by one, until enough has gone."""
    wanted = text.words() * SHARE_KEPT
    ranked = sorted((soon, -at) for at in text.sentences if (soon := _rank(text, at, bench)) is not None)
    specific = sum(bench.is_specific(text.pieces[at]) for at in text.sentences)
    less = text
    for going in [text.pieces[-at] for _, at in ranked]:
        is_specific = bench.is_specific(going)
        following = less.without(next(at for at, piece in enumerate(less.pieces) if piece is going))
        if (is_specific and specific == 1) or following.words() < bench.least:
            continue
        less = following
        specific -= is_specific
        yield less
        if less.words() <= wanted:
            return


def _rank(text: Text, at: int, bench: Bench) -> int | None:
    """How soon a sentence goes; None where it stays."""
    piece = text.pieces[at]
    if at == text.sentences[0] or not _may_go(piece, bench):
        return None
    found = bench.found(piece.text)
    if found is None:
        return None if is_part_of_ours(piece.text, bench.book) else _of_their_own(piece)
    return rank(plain_name(found.name))


def _may_go(piece: Piece, bench: Bench) -> bool:
    """A question, a gap, a promise, thanks and the seeker's own words on the matter stay."""
    item = bench.item_of(piece)
    if bench.is_own(piece) or (item is not None and item.kind in {Kind.PROMISE, Kind.CONCERN}):
        return False
    found = bench.found(piece.text)
    return not re.search(r"[?\[]", piece.text) and (found is not None or not _thanks(piece, bench))


def _thanks(piece: Piece, bench: Bench) -> bool:
    """Whether a sentence of somebody's own thanks or promises."""
    lowered = piece.text.lower()
    return any(word in lowered for word in bench.book.lists.get("kept_words", ()))


def _of_their_own(piece: Piece) -> int:
    return _FREE_WITH_SOURCE if piece.sources else _FREE


def _in_fewer_words(text: Text, bench: Bench) -> Iterator[Text]:
    """Each sentence of ours in the fewest words there are for it, where that saves some."""
    fewer = text
    for at in text.sentences:
        piece = text.pieces[at]
        found = bench.found(piece.text)
        if found is None:
            continue
        ways = fillable(bench.brief, bench.craft, found.name, found.slots)
        free = [said for index, said in ways if (found.name, index) not in bench.used]
        shortest = min(free, key=lambda said: len(said.split()), default=piece.text)
        if len(piece.text.split()) - len(shortest.split()) >= _LEAST_SAVED:
            fewer = fewer.with_piece(at, seated(shortest, piece))
    if fewer.words() >= bench.least:
        yield fewer
