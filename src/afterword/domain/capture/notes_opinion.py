"""A second opinion on what the phrase lists read: what was learned from annotated notes.

The lists know phrases, the weights know words in their places. Where a list tells a kind it is
believed; where none does, the weights say. Private is what either of them keeps back; but what
they doubted, and the better answer to it, is there to be spoken of, and no weight takes it away.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence

from afterword.domain.capture.notes_clues import Page, clues, links
from afterword.domain.capture.notes_cues import has
from afterword.domain.capture.notes_text import fold
from afterword.domain.capture.notes_weights import Weights, chances
from afterword.domain.facts import Kind

#: so likely must something be private to be kept back where no list tells anything of it
_IN_DOUBT = 0.35
#: and so likely where a list tells what it is
_AGAINST_LIST = 0.8
#: and so likely in the talk itself, asked or answered
_OF_THE_TALK = 0.7
#: and so likely, where the clause beside it in its line is kept back
_BESIDE = 0.2
#: so likely must a kind be that no list tells
_SURE = 0.5
#: clauses beside a reproach that may be what it is about, or the better answer
_ROUND_A_REPROACH = 2
_SECRET = frozenset({"private", "secrecy"})
_OPEN = frozenset({Kind.MOMENT, Kind.CONCERN, Kind.NEED, Kind.PROMISE, Kind.PERSONAL, Kind.NEXT_STEP})
_ASKED_ABOUT = re.compile(
    r"(?<!\w)(?:asked (?:me )?(?:about|how|what)|(?:fragte|hat gefragt) (?:mich )?(?:nach|wie|was)|"
    r"(?:a|m'a) (?:demande|interroge)|pregunto (?:por|como)|perguntou(?:-me)? (?:por|sobre|como))(?!\w)"
)


def second_opinion(
    page: Page, listed: Sequence[Kind | None], private: set[int], weights: Weights
) -> tuple[list[Kind | None], set[int]]:
    """The kinds and the positions of private clauses, with what the weights add to the lists."""
    found = [dict(zip(weights.kinds, row, strict=True)) for row in chances(clues(page), links(page), weights)]
    listed = [_unless_asked(page, at, kind) for at, kind in enumerate(listed)]
    kinds = [_kind(kind, chance) for kind, chance in zip(listed, found, strict=True)]
    return kinds, _kept_back(page, listed, private, found)


def _unless_asked(page: Page, at: int, listed: Kind | None) -> Kind | None:
    """What they asked for the sake of asking is no promise: "asked how I'd book the rooms"."""
    asked = listed is Kind.PROMISE and _ASKED_ABOUT.match(fold(page.clauses[at].text))
    return None if asked else listed


def _kind(listed: Kind | None, chance: dict[str, float]) -> Kind | None:
    if listed is not None:
        return listed
    likeliest = max(_OPEN, key=lambda kind: (chance[kind.value], kind))
    return likeliest if chance[likeliest.value] >= _SURE else None


def _kept_back(
    page: Page, listed: Sequence[Kind | None], private: set[int], found: Sequence[dict[str, float]]
) -> set[int]:
    secret = [sum(chance[kind] for kind in _SECRET) for chance in found]
    told = {at for at, kind in enumerate(listed) if kind}
    talk = set(_of_the_talk(page))
    open_ = {at for at, kind in enumerate(listed) if kind is Kind.CONCERN or _is_answer(page, at)}
    kept = set(private)
    for at, chance in enumerate(secret):
        enough = _AGAINST_LIST if at in told else _OF_THE_TALK if at in talk else _IN_DOUBT
        if at not in open_ and chance >= enough:
            kept.add(at)
    for at in range(1, len(secret)):
        beside = at - 1 in kept and page.clauses[at].line == page.clauses[at - 1].line
        likely = secret[at] >= max(_BESIDE, max(found[at].values()) / 2)
        if beside and at not in told | talk | open_ and likely:
            kept.add(at)
    return kept


def _is_answer(page: Page, at: int) -> bool:
    return has(page.vocabulary.answer, page.clauses[at].text)


def _of_the_talk(page: Page) -> Iterator[int]:
    """What was asked and answered, and what stands round a verdict on one's own answer."""
    for at, clause in enumerate(page.clauses):
        if _ASKED_ABOUT.search(fold(clause.text)) or has(page.vocabulary.answered, clause.text):
            yield at
        if has(page.cues.doubt_plain, clause.text) or has(page.cues.doubt_colour, clause.text):
            first, last = max(0, at - _ROUND_A_REPROACH), at + _ROUND_A_REPROACH + 1
            yield from (
                i for i in range(first, min(last, len(page.clauses))) if page.clauses[i].line == clause.line
            )
