"""A letter as the seeker would leave it: what they always take out, put in, or cut short."""

from __future__ import annotations

import re
from dataclasses import replace

from afterword.domain.facts import Method
from afterword.domain.learn.distance import distance_of
from afterword.domain.learn.voice import FIRST_NAME, Kind
from afterword.domain.write.brief import Brief
from afterword.domain.write.craft import Craft
from afterword.domain.write.dispensable import rank
from afterword.domain.write.letter import Letter, Sentence

_LETTERS = frozenset({Method.EMAIL, Method.PORTAL})


def in_voice(letter: Letter, brief: Brief, craft: Craft) -> Letter:
    """The letter without what they would take out, no longer than they like, with what they add, signed so.

    Its first sentence stays, and so does whatever holds a promise, an answer or a gap.
    """
    if not craft.voice:
        return letter
    kept = _added(_shortened(_without_unwanted(letter), brief, craft), brief, craft)
    signed = craft.voice.one(Kind.SIGNED, craft.book.language, distance_of(brief.person))
    if signed == FIRST_NAME and kept.name == brief.seeker and brief.seeker.split():
        return replace(kept, name=brief.seeker.split()[0])
    return kept


def _without_unwanted(letter: Letter) -> Letter:
    first = letter.sentences[:1]
    return letter.of(
        tuple(s for s in paragraph if not s.unwanted or s in first) for paragraph in letter.paragraphs
    )


def _shortened(letter: Letter, brief: Brief, craft: Craft) -> Letter:
    most = craft.voice.length(craft.book.language, brief.touchpoint.purpose)
    if most is None or brief.touchpoint.method not in _LETTERS:
        return letter
    going = [
        (soon, -at) for at, one in enumerate(letter.sentences[1:]) if (soon := rank(one.frame)) is not None
    ]
    for gone in [letter.sentences[1 - at] for _, at in sorted(going)]:
        if _length(letter) <= most:
            break
        letter = _without(letter, gone)
    return letter


def _without(letter: Letter, gone: Sentence) -> Letter:
    return letter.of(tuple(s for s in paragraph if s is not gone) for paragraph in letter.paragraphs)


def _length(letter: Letter) -> int:
    return sum(len(re.findall(r"\w+", sentence.text)) for sentence in letter.sentences)


def _added(letter: Letter, brief: Brief, craft: Craft) -> Letter:
    """With their own sentences at the end, where there is a letter to end and they are not in it."""
    if not letter.closing or not letter.paragraphs or letter.inline:
        return letter
    own = craft.voice.adds(craft.book.language, brief.touchpoint.purpose)
    new = tuple(Sentence(text, (), f"own:{text}") for text in own if text not in letter.body)
    *before, last = letter.paragraphs
    return letter.of((*before, (*last, *new)))
