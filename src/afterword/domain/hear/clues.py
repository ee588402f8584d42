"""The clues by which a sentence of a mail is read: its words, what they are about, where it stands."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping, Sequence
from itertools import pairwise

from afterword.domain.capture.folding import fold
from afterword.domain.hear.concepts import concepts_of
from afterword.domain.hear.idioms import without_idioms

CLOCK_TIME = re.compile(r"\d{1,2} ?[:.h] ?\d\d(?: ?[ap]\.?m\b)?|\b\d{1,2} ?(?:am|pm|uhr|h|heures|horas)\b")
TOKEN = re.compile(r"[^\W\d_]+(?:['’-][^\W\d_]+)*|#+|@|[?!]")
ADDRESS = re.compile(r"\S+@\S+")
FIGURES = re.compile(r"\d+")
REACH = 5
LONG_WORD = 5
STEM = 5
WORDS_A_STEP = 5
MOST_STEPS = 5
MOST_TOKENS = 60
HEAVIEST = 4


def tokens(sentence: str) -> list[str]:
    """The folded words, sixty at most; a time of day is `TIME`, a number `#`, an address `@`."""
    plain = CLOCK_TIME.sub(" TIME ", without_idioms(fold(sentence)))
    return TOKEN.findall(ADDRESS.sub("@", FIGURES.sub("#", plain)))[:MOST_TOKENS]


def sentence_clues(sentence: str, place: str, hits: Mapping[str, int]) -> list[str]:
    """The clues of one sentence; `place` is where it stands, `hits` the weights of its signs."""
    said = tokens(sentence)
    found = ["bias", f"at={place}", f"n={min(len(said) // WORDS_A_STEP, MOST_STEPS)}"]
    found += [f"L={sign}{min(weight, HEAVIEST)}" for sign, weight in hits.items()]
    found += _words(said, "S" if place == "subject" else "")
    found += _meant(said)
    return list(dict.fromkeys(found))


def _words(said: Sequence[str], where: str) -> Iterator[str]:
    bounded = ["^", *said, "$"]
    for word in said:
        yield f"{where}w={word}"
        if len(word) > LONG_WORD:
            yield f"s={word[:STEM]}"
    for one, two in pairwise(bounded):
        yield f"{where}b={one} {two}"


def _meant(said: Sequence[str]) -> Iterator[str]:
    """The concepts, those that follow each other within five words, and the words beside them."""
    about = [_about(said, at) for at in range(len(said))]
    for at, names in enumerate(about):
        later = {other for there in about[at + 1 : at + 1 + REACH] for other in there}
        for name in names:
            yield f"c={name}"
            yield from (f"cc={name} {other}" for other in sorted(later) if other != name)
            if at:
                yield f"cw={name}-1 {said[at - 1]}"
            if at + 1 < len(said):
                yield f"cw={name}+1 {said[at + 1]}"


def _about(said: Sequence[str], at: int) -> tuple[str, ...]:
    joined = concepts_of(f"{said[at - 1]}_{said[at]}") if at else ()
    return tuple(dict.fromkeys((*concepts_of(said[at]), *joined)))
