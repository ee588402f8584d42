"""A phrase taken from notes that can stand in a sentence."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum


class Shape(StrEnum):
    """Which frame a phrase fits: the slot of the phrasebook it is said in."""

    TOPIC = "topic"  # a noun phrase: "the contract tests"
    WANT = "want"  # after "you want": "someone to own onboarding"
    ASKED = "asked"  # after "you asked": "how I cut the waiting time"
    STATEMENT = "statement"  # after "that": "your mappings break every time"
    GUIDED = "guided"  # after "thank you for": "walking me around the slips"
    LIKED = "liked"  # what of the seeker's they liked: "the discharge board"
    TOLD = "told"  # after "explaining": "how we ran the yard calendar"
    ADVICE = "advice"  # what they bade the seeker do: "tell us the truth"
    QUOTED = "quoted"  # their very words
    ANSWER = "answer"  # after a colon
    THING = "thing"  # what was promised: "the gist of my write-up"
    HABIT = "habit"  # after "that you": "restore wooden oars"
    SHARED = "shared"  # what both have: "Lyndhurst State"
    PERSONAL = "personal"  # "your daughter's soccer team"


@dataclass(frozen=True, slots=True)
class Phrase:
    """Words that fit a frame of their shape. `worth` ranks phrases of one item; `verb` is of a WANT."""

    shape: Shape
    text: str
    worth: float = 0.0
    verb: str = "want"
    plural: bool = False
