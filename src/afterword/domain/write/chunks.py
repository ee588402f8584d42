"""Noun phrases of an English fragment, from its word classes (CLAWS C5)."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from afterword.domain.grammar import Word

NOUNS = frozenset({"NN0", "NN1", "NN2", "NP0"})
MODIFIERS = frozenset({"AJ0", "AJC", "AJS", "ORD", "CRD"})
DETERMINERS = frozenset({"AT0", "DPS"})
#: participles that bind to the noun before them ("criteria led", "proficiency based")
BOUND = frozenset(
    {"based", "led", "driven", "oriented", "focused", "related", "centred", "centered", "facing"}
)


@dataclass(frozen=True, slots=True)
class Chunk:
    """A run of words from `start` up to `end` whose last is a noun."""

    start: int
    end: int
    words: tuple[Word, ...]

    @property
    def head(self) -> Word:
        """The noun that it is about: "pair" in "a pair of hands"."""
        of = next((at for at, word in enumerate(self.words) if word.tag == "PRF"), len(self.words))
        return self.words[of - 1]

    @property
    def text(self) -> str:
        """The chunk as written, mended where words were taken apart."""
        return joined(self.words)


def chunks(words: Sequence[Word]) -> list[Chunk]:
    """The noun phrases in order, none overlapping; "of" joins two into one."""
    found: list[Chunk] = []
    at = 0
    while at < len(words):
        end = _noun_phrase(words, at)
        if end is None:
            at += 1
            continue
        end = _with_of(words, end)
        found.append(Chunk(at, end, tuple(words[at:end])))
        at = end
    return found


def joined(words: Sequence[Word]) -> str:
    """Words as text again: no space before a comma, a percent sign or a contraction's tail."""
    text = ""
    for word in words:
        tight = word.text[0] in ",.;:!?%)'’" or word.text.lower() == "n't"
        text += word.text if tight or not text else f" {word.text}"
    return text


def _noun_phrase(words: Sequence[Word], start: int) -> int | None:
    """Where the noun phrase that begins here ends, if one does."""
    at = start + (words[start].tag in DETERMINERS)
    last_noun = None
    while at < len(words):
        if _is_noun(words, at, started=last_noun is not None):
            last_noun = at + 1
        elif not _binds(words, at, last_noun):
            break
        at += 1
    return last_noun


def _is_noun(words: Sequence[Word], at: int, *, started: bool) -> bool:
    word = words[at]
    if word.tag in NOUNS and word.text[0].isalnum():
        return True
    return started and word.text.lower().endswith("ing") and word.tag in {"VVG", "AJ0"}


def _binds(words: Sequence[Word], at: int, last_noun: int | None) -> bool:
    word = words[at]
    if word.text == "%":
        return at > 0 and words[at - 1].tag == "CRD"
    possessive = word.tag == "POS" and last_noun == at
    bound = word.text.lower() in BOUND and last_noun == at
    if word.tag == "ORD" and last_noun is not None:
        return False  # "Leeds next spring" is two things
    return possessive or bound or (word.tag in MODIFIERS and word.text[0].isalnum())


def _with_of(words: Sequence[Word], end: int) -> int:
    if end + 1 < len(words) and words[end].tag == "PRF" and words[end].text.lower() == "of":
        return _noun_phrase(words, end + 1) or end
    return end
