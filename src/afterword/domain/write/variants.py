"""Variants of a text that stands: a wish, one sentence, or a whole panel at once.

The text itself is read back into its pieces, so that a wish works on what the seeker or a
model wrote as on our own. Every result passes the review beside the other letters to the same
employer, and nothing is taken that the review would block.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import dataclass, replace
from functools import cache

from afterword.domain.facts import SPOKEN
from afterword.domain.plan.situation import Situation
from afterword.domain.touchpoints import Draft, Touchpoint, Wish
from afterword.domain.write.angle import another_angle
from afterword.domain.write.bench import Bench, bench_of, said_items, settled
from afterword.domain.write.craft import Craft
from afterword.domain.write.frames import joined_up
from afterword.domain.write.one_sentence import Offer, another_sentence, left_out, offers, said_instead
from afterword.domain.write.pieces import Text, cut
from afterword.domain.write.shorter import shorter
from afterword.domain.write.toned import more_formal, warmer
from afterword.errors import Refused

_WAYS: Mapping[Wish, Callable[[Text, Bench], Iterator[Text]]] = {
    Wish.WARMER: warmer,
    Wish.SHORTER: shorter,
    Wish.MORE_FORMAL: more_formal,
}


@dataclass(frozen=True, slots=True)
class Rewritten:
    """What became of the notes of a panel: new texts, and why others stay (a code) by touchpoint."""

    drafts: tuple[Draft, ...]
    stays: Mapping[str, str]


def refine(draft: Draft, wish: Wish, bench: Bench, earlier: Sequence[Draft] = ()) -> Draft:
    """The draft as the seeker would rather have it, reviewed.

    `earlier` are its other versions: what they spoke of comes last where another angle is
    wished. Raises Refused (`no_shorter`, `no_warmer`, `no_more_formal`, `no_another_angle`)
    where there is no such text.
    """
    text = joined_up(cut(draft), bench.book)
    if not text.sentences or draft.method in SPOKEN:
        raise Refused(f"no_{wish}")
    if wish is Wish.ANOTHER_ANGLE:
        ways = another_angle(text, bench, said_items(earlier, bench))
    else:
        ways = _WAYS[wish](text, bench)
    found = settled(ways, draft, bench, never=frozenset({"too_short"}))
    if found is None:
        raise Refused(f"no_{wish}", person=bench.brief.person.name)
    return found


def with_another_sentence(draft: Draft, number: int, bench: Bench) -> Draft:
    """With the sentence of this number (from 1) in other words. Raises Refused (`no_other_words`)."""
    text, at = _joined(*_sentence(draft, number), bench)
    return _or_refused(settled(another_sentence(text, at, bench), draft, bench), "no_other_words")


def with_said_instead(draft: Draft, number: int, key: str, bench: Bench) -> Draft:
    """With this said in the place of a sentence. Raises Refused (`not_sayable`)."""
    text, at = _joined(*_sentence(draft, number), bench)
    return _or_refused(settled(said_instead(text, at, key, bench), draft, bench), "not_sayable")


def offers_for(draft: Draft, number: int, bench: Bench) -> tuple[str, tuple[Offer, ...]]:
    """A sentence, and what could be said in its place. Raises Refused (`no_such_sentence`)."""
    text, at = _joined(*_sentence(draft, number), bench)
    return text.pieces[at].text, tuple(offers(text, at, bench))


def without_sentence(draft: Draft, number: int, bench: Bench) -> Draft:
    """Without this sentence, whatever the review says of that. Raises Refused (`only_sentence`)."""
    text, at = _sentence(draft, number)
    less = next(left_out(text, at), None)
    if less is None:
        raise Refused("only_sentence")
    return bench.proofread(less.of(draft))


def refine_all(
    standing: Sequence[tuple[Touchpoint, Draft]],
    left: Sequence[Draft],
    wish: Wish,
    situation: Situation,
    craft: Craft,
) -> Rewritten:
    """A wish for all notes of a panel: each differs from those before it, and from those left alone."""
    now = {touchpoint.id: draft for touchpoint, draft in standing}
    craft = replace(craft, tagger=cache(craft.tagger))  # the same notes are read for everybody
    changed: list[Draft] = []
    stays: dict[str, str] = {}
    for touchpoint, draft in standing:
        bench = bench_of(touchpoint, situation, craft, (*left, *now.values()))
        try:
            now[touchpoint.id] = refine(draft, wish, bench)
            changed.append(now[touchpoint.id])
        except Refused as no:
            stays[touchpoint.id] = no.code
    return Rewritten(tuple(changed), stays)


def _sentence(draft: Draft, number: int) -> tuple[Text, int]:
    """The text, and where its sentence of this number stands. Raises Refused (`no_such_sentence`)."""
    text = cut(draft)
    if not 1 <= number <= len(text.sentences):
        raise Refused("no_such_sentence", number=str(number))
    return text, text.sentences[number - 1]


def _joined(text: Text, at: int, bench: Bench) -> tuple[Text, int]:
    """The text with frames of several sentences whole, and where the sentence is then."""
    before = len("".join(piece.text for piece in text.pieces[:at]))
    whole = joined_up(text, bench.book)
    reached = 0
    for place, piece in enumerate(whole.pieces):
        reached += len(piece.text)
        if reached > before:
            return whole, place
    return text, at


def _or_refused(found: Draft | None, code: str) -> Draft:
    if found is None:
        raise Refused(code)
    return found
