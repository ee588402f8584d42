"""A tongue: what the grammar of one language can make of the seeker's fragments.

A language without a grammar of its own is written from its phrasebook alone, with topics named
(`NAMING`). Each reading answers None where it is not sure: what is not sure is not written.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Sequence
from dataclasses import dataclass

from afterword.domain.facts import Evidence
from afterword.domain.grammar import Tagger
from afterword.domain.write.named_topics import named_topics
from afterword.domain.write.phrase import Phrase
from afterword.domain.write.phrases import Phrasebook
from afterword.domain.write.resume_lines import ResumeLine
from afterword.domain.write.vocabulary import Vocabulary

#: a fragment of notes -> the phrase that a frame takes
Reading = Callable[[str, Phrasebook, Vocabulary, Tagger], Phrase | None]
#: a fragment of notes -> its topics, the best first
Naming = Callable[[str, Phrasebook, Vocabulary, Tagger], list[Phrase]]
#: résumé, what was talked about, lines said elsewhere -> the line that fits, or None
Experience = Callable[[Sequence[Evidence], str, frozenset[str], Phrasebook, Tagger], ResumeLine | None]


@dataclass(frozen=True, slots=True)
class Tongue:
    """The readings of one language, None where it has none; `comes_back` finds an answer still owed."""

    topics: Naming = named_topics
    want: Reading | None = None
    statement: Reading | None = None
    guided: Reading | None = None
    liked: Reading | None = None
    told: Reading | None = None
    quoted: Reading | None = None
    advice: Reading | None = None
    asked: Reading | None = None
    answer: Reading | None = None
    thing: Reading | None = None
    personal: Reading | None = None
    experience: Experience | None = None
    comes_back: re.Pattern[str] | None = None


#: of a language that has a phrasebook and no grammar here
NAMING = Tongue()
