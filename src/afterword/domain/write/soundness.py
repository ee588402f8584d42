"""Whether a clause of the notes can stand in a letter as it is, and the little it takes to mend it."""

from __future__ import annotations

import re
from collections.abc import Sequence

from afterword.domain.grammar import Word
from afterword.domain.write.chunks import joined
from afterword.domain.write.vocabulary import Vocabulary

LEAST_WORDS, MOST_WORDS = 3, 16
#: where a clause is over
_END = re.compile(r"[,.;:!?]\s|\s[-–—]\s|[\"“”(]|[.!?;,:]$|\.{2,}")
_OTHERS = {"he", "she", "they", "him", "them", "it", "we", "us", "himself", "herself", "themselves", "one"}
#: whoever owns something after one of these is the one just named: "trainees who … their own"
_OPENERS = {"PNQ", "CJT", "DTQ", "CJS", "AVQ"}
_THEIRS = {"her", "his", "their"}
#: talk of leaving, pay or terms: true, and out of place
_OUT_OF_PLACE = re.compile(
    r"\b(?:leav\w+|left|quit\w*|resign\w*|gap|gaps|fired|moving on|hire me|hire you|"
    r"ok|okay|salary|travel|relocat\w*|start date|notice)\b",
    re.IGNORECASE,
)
#: nothing ends with these: something was left out
_UNFINISHED = {"AT0", "DPS", "PRP", "PRF", "CJC", "CJS", "TO0", "ORD", "VM0", "VBZ", "VBB"}
_ARTICLED = {"first", "end", "start", "beginning"}


def until_end(text: str) -> str:
    """The clause at the front of a text."""
    return _END.split(text, maxsplit=1)[0].strip(" ,.;:!?'\"")


def sound(tagged: Sequence[Word], clause: str, vocabulary: Vocabulary) -> bool:
    """Whether every word can stay: nobody else's pronoun, nothing barred, an end that is one."""
    if not LEAST_WORDS <= len(tagged) <= MOST_WORDS or tagged[-1].tag in _UNFINISHED:
        return False
    if any(_of_others(word) or word.tag in {"UNC", "ITJ"} or _unnamed(word) for word in tagged):
        return False
    if _owned_by_others(tagged):
        return False
    if re.search(r"[/=+@#&]", clause) or _OUT_OF_PLACE.search(clause) or vocabulary.bars(clause):
        return False
    strange = sum(not word.known and word.text.lower() not in vocabulary.trade for word in tagged)
    return strange <= len(tagged) // 4


def mended(tagged: Sequence[Word]) -> str:
    """As a letter has it: "the first 90 days", "the end of June", your for their."""
    kept: list[Word] = []
    for at, word in enumerate(tagged):
        before = tagged[at - 1].tag if at else ""
        if before in {"PRP", "PRF"} and (word.tag == "ORD" or word.text.lower() in _ARTICLED):
            kept.append(Word("the", "the", "AT0"))
        yours = word.tag == "DPS" and word.text.lower() in _THEIRS
        kept.append(Word("your", "your", "DPS") if yours else word)
    return joined(kept)


def _of_others(word: Word) -> bool:
    lower = word.text.lower()
    return lower in _OTHERS or (lower == "her" and word.tag != "DPS")


def _owned_by_others(tagged: Sequence[Word]) -> bool:
    """Whether something is called somebody's who need not be the reader."""
    opened = False
    for at, word in enumerate(tagged):
        if opened and word.text.lower() in _THEIRS:
            return True
        opened = opened or (at > 0 and word.tag in _OPENERS)
    return False


def _unnamed(word: Word) -> bool:
    """A name typed without its capital: nobody can tell how it is written."""
    return word.tag == "NP0" and word.text.islower()
