"""The sentences of a mail that ask something, and what kind of asking it is."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass

from afterword.domain.hear.cues import Language, Sign
from afterword.domain.hear.weigh import Weighed, straight

# A question mark, and after it at most quotes, brackets, smileys.
ENDS_ASKING = re.compile(r"[?？][^\w?？]*$")


@dataclass(frozen=True, slots=True)
class Asked:
    """What a mail asks: matters of substance, papers or facts, and times."""

    substance: tuple[str, ...] = ()
    papers: tuple[str, ...] = ()
    times: tuple[str, ...] = ()

    @property
    def all(self) -> tuple[str, ...]:
        """Every sentence that asks, substance first."""
        return (*self.substance, *self.papers, *self.times)


def asked(sentences: Sequence[str], weighed: Weighed, languages: Sequence[Language]) -> Asked:
    """Sort the sentences that ask; a courtesy ("How are you?") asks nothing."""
    papers = weighed.sentences(Sign.REQUEST, least=3)
    substance: list[str] = list(weighed.sentences(Sign.ASK, least=3))
    times: list[str] = []
    for sentence in sentences:
        if not _is_question(sentence) or sentence in papers or _any(sentence, languages, "courtesies"):
            continue
        (times if _any(sentence, languages, "logistics") else substance).append(sentence)
    kept = (s for s in dict.fromkeys(substance) if s not in papers and s not in times)
    return Asked(tuple(kept), papers, tuple(times))


def _is_question(sentence: str) -> bool:
    return ENDS_ASKING.search(sentence) is not None and len(sentence.split()) > 1


def _any(sentence: str, languages: Sequence[Language], name: str) -> bool:
    plain = straight(sentence)
    return any(language.says(name, plain) for language in languages)
