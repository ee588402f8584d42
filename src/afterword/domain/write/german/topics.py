"""What was talked about, as German says it after "über": "den Abgrenzungskalender"."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

from afterword.domain.capture.folding import fold
from afterword.domain.grammar import Tagger, Word
from afterword.domain.write.german.fragments import fragments
from afterword.domain.write.german.nouns import Noun, is_acronym, nouns
from afterword.domain.write.phrase import Phrase, Shape
from afterword.domain.write.phrases import Phrasebook
from afterword.domain.write.vocabulary import Vocabulary, stem, words

MOST_WORDS, MOST_CHARACTERS = 7, 60
#: a noun by itself says something from so many letters on
LONG_WORD, LONGEST = 8, 11
#: how nouns for people end: nobody is a topic
_SOMEBODY = ("er", "erin", "innen", "ern", "leute", "ent", "enten", "ant", "anten", "ist", "isten", "ling")
#: a day is when, not what
CALENDAR = ("tag", "mittwoch", "wochenende", "abend", "morgen", "uhr", "woche", "monat", "jahr")
#: what the seeker has or has not is no topic
_OF_THE_SEEKER = ("erfahrung", "erfahrungen", "kenntnisse", "kenntnissen", "lebenslauf", "zeugnis")
_DOUBT_WORDS = """
nicht kein keine keinen nie nix nichts konnte wusste leider peinlich ohne niemand keiner
"""
_DOUBT = frozenset(_DOUBT_WORDS.split())
_ABOUT_WORDS = """
über zu zum zur von vom erzählt besprochen thema wegen
"""
_ABOUT = frozenset(_ABOUT_WORDS.split())


def topics(text: str, book: Phrasebook, vocabulary: Vocabulary, tagger: Tagger) -> list[Phrase]:
    """The topics of a fragment, the most telling first."""
    found: list[Phrase] = []
    for part in fragments(text, book):
        tagged = tagger(part, "de")
        for noun in nouns(tagged, book):
            phrase = _phrase(noun, tagged, book, vocabulary)
            if phrase is not None:
                found.append(phrase)
    return sorted(found, key=lambda phrase: -phrase.worth)


def _phrase(noun: Noun, tagged: Sequence[Word], book: Phrasebook, vocabulary: Vocabulary) -> Phrase | None:
    kept = noun if noun.gender else replace(noun, adjectives=(), tail="")
    if not _sayable(kept, book, vocabulary):
        return None
    text = kept.accusative
    if len(text.split()) > MOST_WORDS or len(text) > MOST_CHARACTERS:
        text = replace(kept, tail="").accusative
    return None if vocabulary.bars(text) else Phrase(Shape.TOPIC, text, _worth(kept, tagged, vocabulary))


def _sayable(noun: Noun, book: Phrasebook, vocabulary: Vocabulary) -> bool:
    said = set(words(noun.accusative))
    head = noun.core[-1]
    empty = {fold(word) for word in book.lists.get("empty", ())}
    if said & (vocabulary.names | vocabulary.employer) or {fold(word) for word in noun.core} & empty:
        return False
    if head.lower().endswith((*CALENDAR, *_OF_THE_SEEKER)):
        return False
    known = bool({stem(fold(word)) for word in noun.core} & {stem(word) for word in vocabulary.trade})
    if not noun.gender and not is_acronym(head) and (head.lower().endswith(_SOMEBODY) or len(head) < LONGEST):
        return False
    if noun.gender and (len(noun.core) > 1 or noun.adjectives or noun.tail):
        return True
    return is_acronym(head) or known or len(head) >= (LONG_WORD if noun.gender else LONGEST)


def _worth(noun: Noun, tagged: Sequence[Word], vocabulary: Vocabulary) -> float:
    worth = min(max(len(word) for word in noun.core), 16) / 4
    worth += 1.5 * bool(noun.gender) + 0.5 * bool(noun.tail) + 0.4 * bool(noun.adjectives)
    worth += 1.5 * bool(set(words(noun.bare)) & vocabulary.trade)
    worth -= 3.0 * any(word.text.lower() in _DOUBT for word in tagged)
    if noun.start and tagged[noun.start - 1].text.lower() in _ABOUT:
        worth += 0.8
    return worth - 0.05 * noun.start
