"""What a tagger says of a word: enough to fit a fragment of notes into a sentence."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Word:
    """One word as written, its dictionary form, and its class.

    `tag` is of the tagset of the language: CLAWS C5 for English (NN1, VVD, AT0 …), STTS for
    German (NN, VVFIN …). `known` is False where no dictionary holds the word: a name, a term
    of the trade, or a slip of the fingers.
    """

    text: str
    lemma: str
    tag: str
    known: bool = True


#: (text, BCP 47 language) -> its words; empty where the language is unknown
Tagger = Callable[[str, str], tuple[Word, ...]]
