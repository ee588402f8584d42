"""The bench on which a text is worked over: its brief, the hand, and the letters it must differ from."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass, field, replace
from functools import cache
from itertools import islice

from afterword.domain.facts import Kind, Method
from afterword.domain.plan.situation import Situation
from afterword.domain.review.measures import EMAIL, POST, TEXT
from afterword.domain.slips import unread
from afterword.domain.touchpoints import Draft, Level, Touchpoint
from afterword.domain.write.brief import Brief, brief_of
from afterword.domain.write.compose import BROKEN, reviewed
from afterword.domain.write.craft import Craft
from afterword.domain.write.frames import Found, found_in, taken
from afterword.domain.write.initiatives import OWN_WORDS
from afterword.domain.write.mentionable import Mentionable
from afterword.domain.write.phrases import Phrasebook
from afterword.domain.write.pieces import Piece, Text, cut
from afterword.errors import Refused

#: how many ways are reviewed before a wish is given up
MOST_TRIES = 10
#: what a text of these kinds of items rests on is of this very conversation
SPECIFIC = (Kind.TOPIC, Kind.NEED, Kind.MOMENT)
#: what the review says of a text that is longer or shorter than its method likes
_ODD_LENGTH = {"too_long", "over_free_limit", "too_short"}


@dataclass(frozen=True, slots=True)
class Bench:
    """What one text is worked over with. `used` are frames of other letters to the same employer."""

    brief: Brief
    craft: Craft
    situation: Situation
    others: tuple[Draft, ...]
    used: frozenset[tuple[str, int]]
    seen: dict[str, Found | None] = field(default_factory=dict, compare=False, repr=False)

    @property
    def book(self) -> Phrasebook:
        """The phrases of the language the letter is in."""
        return self.craft.book

    @property
    def least(self) -> int:
        """The words below which the method's text is curt."""
        bounds = {Method.EMAIL: EMAIL, Method.TEXT: TEXT, Method.POST: POST}
        return bounds.get(self.brief.touchpoint.method, TEXT)[0]

    def found(self, text: str) -> Found | None:
        """The frame a sentence was made from; looked for once."""
        if text not in self.seen:
            self.seen[text] = found_in(text, self.book)
        return self.seen[text]

    def reviewed(self, draft: Draft) -> Draft:
        """The draft with what the review says of it now, before anybody proofreads it."""
        unread_yet = replace(self.craft, proofread=unread)
        return reviewed(draft, self.brief, unread_yet, self.situation, self.others)

    def proofread(self, draft: Draft) -> Draft:
        """The draft with all that is said of it now."""
        return reviewed(draft, self.brief, self.craft, self.situation, self.others)

    def item_of(self, piece: Piece) -> Mentionable | None:
        """The item that a sentence rests on."""
        return next(
            (m for m in self.brief.mentions if m.sources and set(m.sources) & set(piece.sources)), None
        )

    def is_specific(self, piece: Piece) -> bool:
        """Whether a sentence is of this very conversation."""
        item = self.item_of(piece)
        return item is not None and item.kind is not Kind.PROMISE

    def is_line(self, piece: Piece) -> bool:
        """Whether a sentence says what the seeker did, as the résumé has it."""
        return any(line.source in piece.sources for line in self.brief.evidence)

    def is_own(self, piece: Piece) -> bool:
        """Whether a sentence holds the seeker's own words on this very touchpoint."""
        return any(source.file == OWN_WORDS for source in piece.sources)


def bench_of(
    touchpoint: Touchpoint, situation: Situation, craft: Craft, others: Iterable[Draft] = ()
) -> Bench:
    """The bench for the text of one touchpoint.

    `others` are the texts of the other touchpoints. Raises Refused (`nothing_written`) where
    its person is unknown.
    """
    brief = brief_of(touchpoint, situation)
    if brief is None:
        raise Refused("nothing_written", touchpoint=touchpoint.id)
    beside = tuple(draft for draft in others if draft.touchpoint != touchpoint.id)
    used = taken((draft for draft in beside if draft.person != touchpoint.person), craft.book)
    return Bench(brief, replace(craft, tagger=cache(craft.tagger)), situation, beside, used)


def settled(
    ways: Iterable[Text], draft: Draft, bench: Bench, never: frozenset[str] = frozenset()
) -> Draft | None:
    """The first of these texts of which the review says nothing graver than of the draft; or None.

    One that is only longer or shorter than it should be is taken where no other way is left,
    unless that is among `never`.
    """
    before = bench.reviewed(draft)
    blocked, odd = _codes(before, Level.BLOCK), _codes(before, Level.WARN) & _ODD_LENGTH
    last = None
    for text in islice(ways, MOST_TRIES):
        if (text.subject, text.body) == (draft.subject, draft.body):
            continue
        found = bench.reviewed(text.of(draft))
        newly_odd = (_codes(found, Level.WARN) & _ODD_LENGTH) - odd
        if _codes(found, Level.BLOCK) - blocked or newly_odd & never:
            continue
        if not newly_odd and not _is_broken(found, draft, bench):
            return bench.proofread(found)
        last = last or found
    return bench.proofread(last) if last else None


def _is_broken(found: Draft, draft: Draft, bench: Bench) -> bool:
    """Whether a proofreader stumbles over it who did not stumble over the draft."""
    if bench.craft.proofread is unread:
        return False
    slips = [sum(f.code in BROKEN for f in bench.proofread(one).findings) for one in (found, draft)]
    return slips[0] > slips[1]


def said_items(drafts: Sequence[Draft], bench: Bench) -> frozenset[str]:
    """The keys of the items that these texts speak of."""
    items = (bench.item_of(piece) for draft in drafts for piece in cut(draft).pieces if piece.sources)
    return frozenset(item.key for item in items if item is not None)


def topic_in(piece: Piece, bench: Bench) -> str:
    """What a sentence names as its topic; empty where it is none of ours, or names none."""
    found = bench.found(piece.text)
    return found.slots.get("topic", "") if found else ""


def _codes(draft: Draft, level: Level) -> set[str]:
    return {finding.code for finding in draft.findings if finding.level is level}
