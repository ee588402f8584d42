"""The seeker's voice: how they greet, close and put things, as their own edits and mails show it."""

from __future__ import annotations

import hashlib
from collections.abc import Iterator
from dataclasses import dataclass
from enum import StrEnum


class Kind(StrEnum):
    """What a habit is about."""

    GREETING = "greeting"
    CLOSING = "closing"
    SIGNED = "signed"
    CONTRACTION = "contraction"
    SWAP = "swap"
    DROP = "drop"
    ADD = "add"
    LENGTH = "length"


class Distance(StrEnum):
    """How near somebody is addressed: by the given name after "Hi" or "Hallo", or otherwise."""

    NEAR = "near"
    FAR = "far"


class How(StrEnum):
    """Where a sign was seen: in an edit, in a mail of the seeker's own, or in what they left as it was."""

    EDIT = "edit"
    MAIL = "mail"
    KEPT = "kept"


#: the value of CONTRACTION: "I'm", or "I am"
CONTRACTED, FULL = "contracted", "full"
#: how a letter is signed: by the first name alone, or by the whole name
FIRST_NAME, WHOLE_NAME = "{first}", "{seeker}"
#: between the name of a frame and the one variant of it that is meant
VARIANT = "#"


@dataclass(frozen=True, slots=True)
class Sign:
    """One thing seen in one letter. `spot` is where: what may have one value there, not two.

    `was` is how Afterword had put it, `now` how it stands. By kind, `spot` is a Distance
    (GREETING, CLOSING, SIGNED, CONTRACTION), the word (SWAP), the name of a frame or of one of
    its sentences (DROP), purpose and sentence (ADD), or a purpose (LENGTH, in words).
    """

    kind: Kind
    language: str
    spot: str
    was: str
    now: str
    how: How = How.EDIT


@dataclass(frozen=True, slots=True)
class Habit:
    """What the seeker does each time. `edits` and `mails` are how often it was seen of late.

    `by_hand`: they set it themselves. One that is not `on` is known and left alone.
    """

    kind: Kind
    language: str
    spot: str
    was: str
    now: str
    edits: int = 0
    mails: int = 0
    by_hand: bool = False
    on: bool = True

    @property
    def key(self) -> str:
        """What the habit is told from others by, on pages and at the terminal; no value in it."""
        place = f"{self.kind}|{self.language}|{self.spot}"
        return hashlib.sha256(place.encode("utf-8", "replace")).hexdigest()[:12]


@dataclass(frozen=True, slots=True)
class Voice:
    """The habits in force. Empty, and every letter is as the phrasebook has it."""

    habits: tuple[Habit, ...] = ()

    def __bool__(self) -> bool:
        return bool(self.habits)

    def one(self, kind: Kind, language: str, spot: str) -> str:
        """The value in one spot; empty where there is no habit."""
        return next((habit.now for habit in self._of(kind, language) if habit.spot == spot), "")

    def swaps(self, language: str) -> tuple[tuple[str, str], ...]:
        """Words with what stands in their place; an empty one is left out."""
        return tuple((habit.was, habit.now) for habit in self._of(Kind.SWAP, language))

    def drops(self, language: str) -> frozenset[str]:
        """Frames, and sentences of frames, that are left out."""
        return frozenset(habit.spot for habit in self._of(Kind.DROP, language))

    def adds(self, language: str, purpose: str) -> tuple[str, ...]:
        """Sentences put at the end of letters of this purpose."""
        found = (habit for habit in self._of(Kind.ADD, language) if habit.spot.startswith(f"{purpose}/"))
        return tuple(habit.now for habit in found)

    def length(self, language: str, purpose: str) -> int | None:
        """How many words they like a letter of this purpose to have, at most."""
        return int(self.one(Kind.LENGTH, language, purpose) or 0) or None

    @property
    def forms(self) -> Voice:
        """Greeting, closing and name alone: what says nothing that a review could mind."""
        outer = {Kind.GREETING, Kind.CLOSING, Kind.SIGNED}
        return Voice(tuple(habit for habit in self.habits if habit.kind in outer))

    def _of(self, kind: Kind, language: str) -> Iterator[Habit]:
        base = base_of(language)
        return (habit for habit in self.habits if habit.kind is kind and habit.language == base)


def base_of(language: str) -> str:
    """The language without its country: what is learned in Leeds holds in Boston."""
    return language.partition("-")[0]
