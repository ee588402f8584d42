"""Which frame of the phrasebook a sentence was made from, and which of its words are facts."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from functools import lru_cache

from afterword.domain.learn.contractions import expanded
from afterword.domain.learn.voice import Distance, Voice
from afterword.domain.learn.wording import parts_of, reworded
from afterword.domain.review.text import sentences
from afterword.domain.write.phrases import Phrasebook, as_written

#: letters of a frame's own that a sentence must share with it; fewer prove nothing
LEAST_LETTERS = 10
_SLOT = re.compile(r"\{[^{}]*\}")
_NO_LETTER = ("greeting.", "closing.", "subject.", "role.", "listing.", "linkedin_connect.", "phone.")


@dataclass(frozen=True, slots=True)
class Part:
    """One sentence of a frame: `at` is its number there, `of` how many the letter has of it.

    `text` is how the writer would put it, contractions written out; `whole` the frame as the
    phrasebook has it; `only` whether no other frame has that name.
    """

    name: str
    at: int
    of: int
    text: str
    whole: str
    only: bool


@dataclass(frozen=True, slots=True)
class Found:
    """A sentence and its part. `facts` are the spans of what was filled in."""

    part: Part
    sentence: str
    facts: tuple[tuple[int, int], ...]


def parts(book: Phrasebook, voice: Voice, distance: Distance) -> tuple[Part, ...]:
    """Every sentence that a letter may have been made of, in this voice and in none."""
    made: dict[tuple[str, int, str], Part] = {}
    for name, frames in book.frames.items():
        if name.startswith(_NO_LETTER):
            continue
        for frame in frames:
            for part in _parts(book, voice, distance, name, frame):
                made.setdefault((part.name, part.at, part.text), part)
    return tuple(made.values())


def find(sentence: str, known: Sequence[Part]) -> Found | None:
    """The part that a sentence was made from, the most telling; None where it is from no frame."""
    said = expanded(sentence)
    plain = said.replace("ß", "ss")
    best: tuple[int, Found] | None = None
    for part in known:
        own = _own(part.text)
        weight = sum(map(len, own))
        if weight < LEAST_LETTERS or (best and weight <= best[0]) or not all(bit in plain for bit in own[1:]):
            continue
        found = _pattern(part.text).fullmatch(said)
        if found is not None:
            spans = tuple(found.span(n) for n in range(1, len(found.groups()) + 1))
            best = (weight, Found(part, said, spans))
    return best[1] if best else None


def _parts(book: Phrasebook, voice: Voice, distance: Distance, name: str, frame: str) -> Iterator[Part]:
    only = len(book.of(name)) == 1
    plain = list(enumerate(sentences(frame)))
    kept = parts_of(voice, book.language, name, frame) if voice else plain
    for at, text in kept if voice else ():
        yield Part(name, at, len(kept), expanded(reworded(voice, book.language, distance, text)), frame, only)
    for at, text in plain:
        yield Part(name, at, len(plain), expanded(text), frame, only)


@lru_cache(maxsize=4096)
def _own(text: str) -> tuple[str, ...]:
    """What a sentence says beside its slots. The first piece may begin otherwise: small or great."""
    return tuple(_SLOT.split(text.replace("ß", "ss")))


@lru_cache(maxsize=4096)
def _pattern(text: str) -> re.Pattern[str]:
    return re.compile("(.+?)".join(map(as_written, _SLOT.split(text))), re.IGNORECASE)
