"""What one edit changed: a letter as it was written, and as the seeker kept it.

Only what belongs to every letter is seen: greeting, closing, contractions, words of a frame,
sentences of a frame. Names, figures and what was talked about are facts of one letter, and no
habit is made of them.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from afterword.domain.learn.anatomy import Anatomy, anatomy
from afterword.domain.learn.contractions import contractions, openings
from afterword.domain.learn.forms import greeting_form, is_phrase, plain_closing, signed_as
from afterword.domain.learn.frames import Found, Part, find
from afterword.domain.learn.pairing import paired
from afterword.domain.learn.rewording import swaps
from afterword.domain.learn.voice import CONTRACTED, FULL, VARIANT, Distance, How, Kind, Sign
from afterword.domain.review.text import squeezed

#: of a letter that was cut, the share that may be left; above it they took out a word or two
CUT, WHOLE = 0.85, 0.95


@dataclass(frozen=True, slots=True)
class Setting:
    """Whose letter it is, to whom, and what of it is fact.

    `called` is how the address names the receiver. `names` are the folded words of everybody's
    name and the house's, `facts` those and the telling words of notes and posting. `swapped` and
    `added` are what was seen in other letters: words with a replacement, sentences put at the
    end, so that a letter without them can speak against.
    """

    language: str
    distance: Distance
    purpose: str
    called: str
    writer: str
    parts: tuple[Part, ...] = ()
    names: frozenset[str] = frozenset()
    facts: frozenset[str] = frozenset()
    swapped: tuple[str, ...] = ()
    added: tuple[str, ...] = ()
    email: bool = True


def signs(machine: str, kept: str, setting: Setting) -> tuple[Sign, ...]:
    """What the seeker did to the machine's text, and what they let stand, in the order of a letter."""
    before, after = anatomy(machine, setting.writer), anatomy(kept, setting.writer)
    return (
        *_forms(before, after, setting),
        *_contraction(before, after, setting),
        *_middle(before, after, setting),
        *_length(before, after, setting),
    )


def _sign(setting: Setting, kind: Kind, spot: str, was: str, now: str) -> Sign:
    how = How.KEPT if was == now else How.EDIT
    return Sign(kind, setting.language, spot, was, now, how)


def _forms(before: Anatomy, after: Anatomy, setting: Setting) -> Iterator[Sign]:
    """Greeting, closing and name."""
    old, new = _outer(before, setting), _outer(after, setting)
    for kind, was in old.items():
        if was and new[kind]:
            yield _sign(setting, kind, setting.distance, was, new[kind])


def _outer(letter: Anatomy, setting: Setting) -> dict[Kind, str]:
    return {
        Kind.GREETING: greeting_form(letter.greeting, setting.called, setting.names),
        Kind.CLOSING: plain_closing(letter.closing, setting.names),
        Kind.SIGNED: signed_as(letter.name, setting.writer),
    }


def _contraction(before: Anatomy, after: Anatomy, setting: Setting) -> Iterator[Sign]:
    if setting.language != "en":
        return
    old, new = (" ".join(part.sentences) for part in (before, after))
    was, now, left = contractions(old), contractions(new), openings(new)
    if now > was and left < openings(old):
        yield Sign(Kind.CONTRACTION, "en", setting.distance, FULL, CONTRACTED)
    elif now < was and left:
        yield Sign(Kind.CONTRACTION, "en", setting.distance, CONTRACTED, FULL)
    elif left and not now:
        yield Sign(Kind.CONTRACTION, "en", setting.distance, FULL, FULL, How.KEPT)


def _middle(before: Anatomy, after: Anatomy, setting: Setting) -> Iterator[Sign]:
    pairs, gone, new = paired(before.sentences, after.sentences)
    found = {old: find(old, setting.parts) for old in before.sentences}
    for old, kept in pairs:
        match = found[old]
        if match is not None:
            yield from swaps(match, kept, setting.language, setting.facts, setting.swapped)
    yield from _dropped(before, gone, found, setting)
    yield from _added(new, after, setting)


def _dropped(
    before: Anatomy, gone: Sequence[str], found: dict[str, Found | None], setting: Setting
) -> Iterator[Sign]:
    """Sentences that are gone, and those that stayed; a frame all of whose sentences went, as one."""
    whole = _wholly_gone(gone, found)
    for sentence in before.sentences:
        match = found[sentence]
        if match is None:
            continue
        part, now = match.part, "" if sentence in gone else match.part.text
        if part.whole in whole or part.of == 1:
            if part.at == _first(part, before, found):
                kept = "" if sentence in gone else part.whole
                yield _sign(setting, Kind.DROP, part.name, _variant(part), kept and _variant(part))
        else:
            yield _sign(setting, Kind.DROP, f"{part.name}/{part.at}", part.text, now)


def _wholly_gone(gone: Sequence[str], found: dict[str, Found | None]) -> set[str]:
    left: dict[str, int] = {}
    for sentence in gone:
        match = found[sentence]
        if match is not None:
            left[match.part.whole] = left.get(match.part.whole, match.part.of) - 1
    return {whole for whole, missing in left.items() if missing <= 0}


def _first(part: Part, before: Anatomy, found: dict[str, Found | None]) -> int:
    """The number of the first sentence that the letter has of this part's frame."""
    same = (found[sentence] for sentence in before.sentences)
    return min(match.part.at for match in same if match and match.part.whole == part.whole)


def _variant(part: Part) -> str:
    """The frame, told from its like where there is more than one."""
    return part.name if part.only else f"{part.name}{VARIANT}{part.whole}"


def _added(new: Sequence[str], after: Anatomy, setting: Setting) -> Iterator[Sign]:
    """What they put in of their own; what they put back of ours; what they did not put in this time."""
    for sentence in new:
        match = find(sentence, setting.parts)
        if match is not None:
            yield _put_back(match.part, setting)
        elif is_phrase(sentence, setting.facts, setting.language):
            yield Sign(Kind.ADD, setting.language, _place(setting, sentence), "", sentence)
    said = {squeezed(sentence) for sentence in after.sentences}
    for sentence in setting.added:
        if squeezed(sentence) not in said:
            yield Sign(Kind.ADD, setting.language, _place(setting, sentence), "", "", How.KEPT)


def _put_back(part: Part, setting: Setting) -> Sign:
    if part.of == 1:
        return Sign(Kind.DROP, setting.language, part.name, _variant(part), _variant(part), How.KEPT)
    return Sign(Kind.DROP, setting.language, f"{part.name}/{part.at}", part.text, part.text, How.KEPT)


def _place(setting: Setting, sentence: str) -> str:
    return f"{setting.purpose}/{squeezed(sentence)}"


def _length(before: Anatomy, after: Anatomy, setting: Setting) -> Iterator[Sign]:
    """The words of a letter that was cut, or let stand as long as it was. Notes and texts have limits."""
    if not setting.email or not before.length or not after.length:
        return
    share = after.length / before.length
    how = How.EDIT if share <= CUT else How.KEPT
    if share <= CUT or share >= WHOLE:
        yield Sign(Kind.LENGTH, setting.language, setting.purpose, str(before.length), str(after.length), how)
