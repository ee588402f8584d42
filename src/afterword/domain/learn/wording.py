"""A frame of the phrasebook in the seeker's own words.

Only frames are reworded, before anything is filled in: names, figures and what was said stand
in their slots, which no habit can reach.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from functools import lru_cache

from afterword.domain.learn.contractions import contracted
from afterword.domain.learn.voice import CONTRACTED, VARIANT, Distance, Kind, Voice
from afterword.domain.review.text import sentences

#: after so many rounds two habits contradict each other, and the frame stays as it was
MOST_ROUNDS = 4
#: words that a sentence can lose without harm, beside those in -ly
_LOOSE_WORDS = """
very really quite just also too so rather simply most truly indeed perhaps
sehr wirklich ganz auch gern gerne besonders herzlich eben einfach doch wohl
"""
LOOSE = frozenset(_LOOSE_WORDS.split())
_NOT_LOOSE = frozenset({"reply", "apply", "family", "supply", "only", "early", "july", "likely", "friendly"})
#: outer forms have habits of their own
_OUTER = ("greeting.", "closing.")


def choice(voice: Voice, language: str, name: str, frames: Sequence[str]) -> Sequence[str]:
    """The variants of a frame that the seeker lets stand; all, where they would leave none."""
    drops = voice.drops(language)
    barred = _barred(voice, language)
    kept = [
        frame
        for frame in frames
        if f"{name}{VARIANT}{frame}" not in drops and not (barred and barred.search(_without_slots(frame)))
    ]
    return kept or frames


def unwanted(voice: Voice, language: str, name: str, frame: str) -> bool:
    """Whether the seeker would take the whole sentence out."""
    barred = _barred(voice, language)
    spots = {name, f"{name}{VARIANT}{frame}"}
    return bool(spots & voice.drops(language)) or bool(barred and barred.search(_without_slots(frame)))


def worded(voice: Voice, language: str, distance: Distance, name: str, frame: str) -> str:
    """The frame as the seeker would put it; its slots are what they were, and in their order."""
    if name.startswith(_OUTER):
        return frame
    parts = " ".join(part for _, part in parts_of(voice, language, name, frame))
    return reworded(voice, language, distance, parts)


def parts_of(voice: Voice, language: str, name: str, frame: str) -> list[tuple[int, str]]:
    """The sentences of a frame with their numbers, but those that are left out; never none.

    What begins small goes on from the greeting before it, as in German, and stays.
    """
    parts = list(enumerate(sentences(frame)))
    drops = voice.drops(language)
    kept = [(at, part) for at, part in parts if f"{name}/{at}" not in drops or part[:1].islower()]
    return kept or parts


def reworded(voice: Voice, language: str, distance: Distance, frame: str) -> str:
    """The words swapped and drawn together, until nothing is left to do."""
    swaps = _settled(tuple(pair for pair in voice.swaps(language) if pair[1] or is_loose(pair[0])))
    short = voice.one(Kind.CONTRACTION, language, distance) == CONTRACTED
    said = frame
    for _ in range(MOST_ROUNDS):
        before = said
        said = _swapped(said, swaps) if swaps else said
        said = contracted(said) if short else said
        if said == before:
            return said
    return frame


def is_loose(words: str) -> bool:
    """Whether these words can be taken out and leave a sentence."""
    return all(
        word in LOOSE or (word.endswith("ly") and word not in _NOT_LOOSE) for word in words.lower().split()
    )


def _barred(voice: Voice, language: str) -> re.Pattern[str] | None:
    """What is never to be said, has nothing to stand in its place, and cannot just be taken out."""
    return _any_of(tuple(was for was, now in voice.swaps(language) if not now and not is_loose(was)))


@lru_cache(maxsize=64)
def _any_of(words: tuple[str, ...]) -> re.Pattern[str] | None:
    return re.compile("|".join(map(_whole, words)), re.IGNORECASE) if words else None


@lru_cache(maxsize=64)
def _settled(swaps: tuple[tuple[str, str], ...]) -> tuple[tuple[str, str], ...]:
    """Each word with what it becomes in the end; a circle is left out."""
    table = {was.lower(): now for was, now in swaps}
    settled = {}
    for was, now in table.items():
        seen = {was}
        while now.lower() in table and now.lower() not in seen:
            seen.add(now.lower())
            now = table[now.lower()]  # noqa: PLW2901 - the chain is followed to its end
        if now.lower() not in seen:
            settled[was] = now
    return tuple(settled.items())


@lru_cache(maxsize=64)
def _finder(swaps: tuple[tuple[str, str], ...]) -> re.Pattern[str]:
    """Slots, and what stands there already, are found first: they are passed over."""
    whole = sorted({now for _, now in swaps if now} | {was for was, _ in swaps}, key=len, reverse=True)
    return re.compile("|".join([r"\{[^{}]*\}", *map(_whole, whole)]), re.IGNORECASE)


def _swapped(frame: str, swaps: tuple[tuple[str, str], ...]) -> str:
    table = dict(swaps)
    done = {now.lower() for now in table.values()}

    def other(found: re.Match[str]) -> str:
        said = found.group()
        now = said if said.lower() in done else table.get(said.lower(), said)
        return now[:1].upper() + now[1:] if said[0].isupper() else now

    said = _finder(swaps).sub(other, frame)
    return frame if said == frame else _tidy(said, frame, table)


def _tidy(said: str, frame: str, table: dict[str, str]) -> str:
    """No double spaces, "an" before a vowel, a capital where there was one; nothing left is nothing done."""
    for now in filter(None, table.values()):
        said = re.sub(rf"\b([Aa])n?(?= {re.escape(now)}\b)", rf"\g<1>{_n(now)}", said)
    said = re.sub(r"\s+([,.;:!?])", r"\1", re.sub(r"\s{2,}", " ", said)).strip(" ,")
    if not re.search(r"\w", _without_slots(said)):
        return frame
    return said[0].upper() + said[1:] if frame[0].isupper() else said


def _n(word: str) -> str:
    return "n" if re.match(r"[aeio]|u(?!ni|s)|ho(?:nest|ur|nou?r)", word, re.IGNORECASE) else ""


def _whole(words: str) -> str:
    return rf"(?<![\w'’-]){re.escape(words)}(?![\w'’-])"


def _without_slots(frame: str) -> str:
    return re.sub(r"\{[^{}]*\}", "", frame)
