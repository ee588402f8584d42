"""The words a note's phrases are weighed by: the seeker's trade, and what must stay out."""

from __future__ import annotations

import re
from collections.abc import Mapping
from dataclasses import dataclass, field

from afterword.domain.capture.folding import fold
from afterword.domain.facts import Captured
from afterword.domain.review.common_words import COMMON
from afterword.domain.write.phrases import Phrasebook

#: shorter words say too little to tell one text from another
LEAST_LETTERS = 4


@dataclass(frozen=True, slots=True)
class Vocabulary:
    """Folded words. `trade` stands in the résumé, `names` are people's, `barred` is not for a note.

    `spellings` are terms as the résumé writes them ("RF", "MEDDPICC"), by their folded word;
    `employer` are the words of the employer's name.
    """

    trade: frozenset[str]
    names: frozenset[str]
    barred: frozenset[str]
    barred_runs: tuple[str, ...] = ()
    spellings: Mapping[str, str] = field(default_factory=dict)
    employer: frozenset[str] = frozenset()

    def bars(self, text: str) -> bool:
        """Whether the text holds a word or a run of words that must not be written."""
        folded = f" {' '.join(words(text))} "
        return any(f" {run} " in folded for run in self.barred_runs) or bool(set(words(text)) & self.barred)


def vocabulary(captured: Captured, book: Phrasebook) -> Vocabulary:
    """The vocabulary of one interview in one language."""
    known = {word for line in captured.evidence for word in words(f"{line.text} {line.employer or ''}")}
    public = {
        word
        for item in captured.items
        if not item.hidden
        for word in words(f"{item.text} {item.answer or ''}")
    }
    private = {
        word
        for item in captured.items
        if item.hidden
        for word in words(item.text)
        if len(word) >= LEAST_LETTERS
    }
    lists = [*book.lists.get("self_critical", ()), *book.lists.get("sensitive", ())]
    single = {word for word in map(fold, lists) if " " not in word}
    runs = tuple(" ".join(words(line)) for line in lists if " " in line)
    names = {word for person in captured.people for word in words(person.name)}
    names |= set(words(captured.seeker.name))
    barred = frozenset((single - known) | (private - public - known - COMMON))
    employer = frozenset(words(captured.interview.company))
    return Vocabulary(frozenset(known), frozenset(names), barred, runs, _spellings(captured), employer)


def _spellings(captured: Captured) -> dict[str, str]:
    """Terms with a capital beyond their first letter: nobody types those in a hurry."""
    text = " ".join([*(line.text for line in captured.evidence), captured.interview.role])
    return {fold(term): term for term in re.findall(r"\b\w*[^\W_]\w*[A-Z]\w*\b", text)}


def words(text: str) -> list[str]:
    """The folded words of a text, in order."""
    return re.findall(r"\w+(?:'\w+)?", fold(text))


def stem(word: str) -> str:
    """A rough stem, enough to see that "boards" and "board" are one word."""
    for ending in ("ings", "ing", "ies", "ed", "es", "s", "e"):
        if word.endswith(ending) and len(word) - len(ending) >= LEAST_LETTERS - 1:
            return word[: -len(ending)]
    return word
