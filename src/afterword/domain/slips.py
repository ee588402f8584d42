"""What a proofreader says of a text: slips of spelling and grammar, as it sees them."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from enum import StrEnum


class SlipKind(StrEnum):
    """A word that no dictionary holds, or words that do not go together."""

    SPELLING = "spelling"
    GRAMMAR = "grammar"


@dataclass(frozen=True, slots=True)
class Slip:
    """One place that may be wrong: `words` stand in the text at the character `at`.

    `instead` is what the proofreader would write there, the likeliest first; it may be empty.
    """

    kind: SlipKind
    at: int
    words: str
    instead: tuple[str, ...] = ()

    @property
    def end(self) -> int:
        """The character behind the words."""
        return self.at + len(self.words)


#: (text, BCP 47 language, words that are no slips, case-folded) -> its slips in order of place;
#: empty where nobody can tell
Proofread = Callable[[str, str, frozenset[str]], tuple[Slip, ...]]


def unread(_text: str, _language: str, _known: frozenset[str]) -> tuple[Slip, ...]:
    """What is said where nobody proofreads: nothing."""
    return ()


def among(word: str, known: frozenset[str]) -> bool:
    """Whether a word is a known one, a possessive or a hyphened one of known parts included."""
    whole = word.casefold().replace("’", "'")
    plain = whole.removesuffix("'s").removesuffix("'")
    return bool({whole, plain} & known) or all(part in known for part in plain.split("-"))
