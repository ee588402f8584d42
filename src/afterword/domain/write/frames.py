"""Frames found again: which frame of the phrasebook a sentence was made from, and with what in it."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, replace
from functools import cache

from afterword.domain.touchpoints import Draft
from afterword.domain.write.brief import Brief
from afterword.domain.write.craft import EITHER, Craft, spoken_to
from afterword.domain.write.phrases import Phrasebook, as_written
from afterword.domain.write.pieces import Part, Piece, Text, cut

#: what a brief fills by itself, for every frame alike
COMMON = frozenset({"role", "title", "company", "at", "seeker", "given", "name", "greeting"})
#: parts of a letter that are no sentences
_NO_SENTENCES = ("role.", "listing.", "greeting.", "closing.", "subject.")
#: a frame of fewer letters of its own would be found in anything
_LEAST_LETTERS = 8
_LONGEST = 700  # characters; no sentence of ours is longer
_SLOT = re.compile(r"\{(\w+)\}")


@dataclass(frozen=True, slots=True)
class Found:
    """A frame by its name and its place among its equals; `slots` are what was put into it."""

    name: str
    index: int
    slots: Mapping[str, str]


def found_in(text: str, book: Phrasebook, among: str = "") -> Found | None:
    """The frame a sentence was made from, the one with most words of its own; None where it is free.

    `among` names the frames to look among (`subject.`); without it, those of sentences.
    """
    if len(text) > _LONGEST:
        return None
    spellings = {text, text[:1].upper() + text[1:], text[:1].lower() + text[1:]}
    best, most = None, 0
    for name, frames in book.frames.items():
        if not name.startswith(among) if among else name.startswith(_NO_SENTENCES):
            continue
        for index, frame in enumerate(frames):
            letters = _letters(frame)
            if letters > most and (slots := _slots(frame, spellings)) is not None:
                best, most = Found(name, index, slots), letters
    return best


def is_part_of_ours(text: str, book: Phrasebook) -> bool:
    """Whether this is one sentence of a frame that has several."""
    return any(
        _pattern(part).fullmatch(text)
        for name, frames in book.frames.items()
        if not name.startswith(_NO_SENTENCES)
        for frame in frames
        for part in _parts(frame)
    )


def joined_up(text: Text, book: Phrasebook) -> Text:
    """The text with each frame of several sentences as one piece."""
    pieces = list(text.pieces)
    at = 0
    while at < len(pieces):
        for end in (at + 5, at + 3):  # two sentences more, or one, with the white space between them
            run = pieces[at:end]
            if len(run) == end - at and _is_one_frame(run, book):
                pieces[at:end] = [Piece("".join(piece.text for piece in run), Part.SENTENCE)]
                break
        at += 1
    return replace(text, pieces=tuple(pieces))


def _is_one_frame(run: Sequence[Piece], book: Phrasebook) -> bool:
    if any(piece.sources or "\n" in piece.text for piece in run):
        return False
    if any(piece.part is not Part.SENTENCE for piece in run[::2]):
        return False
    return is_part_of_ours(run[0].text, book) and found_in("".join(p.text for p in run), book) is not None


def taken(others: Iterable[Draft], book: Phrasebook) -> frozenset[tuple[str, int]]:
    """The frames that other letters use already."""
    pieces = [piece.text for other in others for piece in joined_up(cut(other), book).pieces]
    found = (found_in(text, book) for text in pieces if len(text) > _LEAST_LETTERS)
    return frozenset((one.name, one.index) for one in found if one is not None)


def fillable(
    brief: Brief, craft: Craft, name: str, slots: Mapping[str, str], start: int = 0
) -> Iterator[tuple[int, str]]:
    """The frames of this name that these slots fill, from that place on and around, filled."""
    frames = craft.book.of(name)
    for step in range(len(frames)):
        index = (start + step) % len(frames)
        if set(_SLOT.findall(frames[index])) <= COMMON | set(slots):
            yield index, craft.fill(brief, spoken_to(brief, frames[index]), **slots)


@cache
def _parts(frame: str) -> tuple[str, ...]:
    parts = tuple(re.split(r"(?<=[.!?]) ", frame))
    return tuple(part for part in parts if _letters(part)) if len(parts) > 1 else ()


@cache
def _letters(frame: str) -> int:
    own = sum(letter.isalpha() for letter in _SLOT.sub("", EITHER.sub(r"\1", frame)))
    return own if own >= _LEAST_LETTERS else 0


def _slots(frame: str, spellings: set[str]) -> dict[str, str] | None:
    pattern = _pattern(frame)
    for text in spellings:
        found = pattern.fullmatch(text)
        if found is not None:
            return {name: value for name, value in found.groupdict().items() if name not in COMMON}
    return None


@cache
def _pattern(frame: str) -> re.Pattern[str]:
    """The frame as a pattern. Where it is written without the sharp s, it is found as well."""
    written, at, seen = "", 0, set[str]()
    for slot in _SLOT.finditer(frame):
        written += _plain(frame[at : slot.start()])
        name = slot.group(1)
        written += f"(?P={name})" if name in seen else f"(?P<{name}>.+?)"
        seen.add(name)
        at = slot.end()
    return re.compile(written + _plain(frame[at:]), re.DOTALL)


def _plain(text: str) -> str:
    """The words of a frame, in either form of address."""
    written, at = "", 0
    for form in EITHER.finditer(text):
        near, far = as_written(form.group(2)), as_written(form.group(1))
        written += f"{as_written(text[at : form.start()])}(?:{far}|{near})"
        at = form.end()
    return written + as_written(text[at:])
