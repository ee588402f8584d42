"""Something personal that may be said: a family, a hobby, a place in common."""

from __future__ import annotations

import re

from afterword.domain.grammar import Tagger, Word
from afterword.domain.write.chunks import chunks, joined
from afterword.domain.write.phrase import Phrase, Shape
from afterword.domain.write.phrases import Phrasebook
from afterword.domain.write.shorthand import spelled_out
from afterword.domain.write.vocabulary import Vocabulary, words

MOST_WORDS = 7
_FAMILY_WORDS = """
daughter daughters son sons wife husband partner mother mum mom father dad sister brother twins toddler
grandkids grandchildren granddaughter grandson grandmother grandfather niece nephew dog cat puppy kitten horse
rabbit parrot garden allotment band choir team
"""
_FAMILY = frozenset(_FAMILY_WORDS.split())
_COMMON = re.compile(
    r"\b(?:too|also|as well|same as me|same as i|like me|as me|we both|both of us|in common|fellow|"
    r"same (?:college|school|university|uni|town|city|year))\b",
    re.IGNORECASE,
)
_DAYS_WORDS = """
i monday tuesday wednesday thursday friday saturday sunday
"""
_DAYS = frozenset(_DAYS_WORDS.split())


def personal(text: str, book: Phrasebook, vocabulary: Vocabulary, tagger: Tagger) -> Phrase | None:
    """The phrase for something personal, or None where no frame would be sure to fit."""
    spelled = spelled_out(text, book)
    if set(words(spelled)) & set(book.lists.get("tender", ())):
        return None
    for part in re.split(r"[,.;:!?]\s+|\s[-–—]\s", spelled):
        tagged = tagger(part, "en")
        found = _shared(spelled, part, tagged, vocabulary) or _family(tagged) or _habit(tagged)
        if found is not None and len(found.text.split()) <= MOST_WORDS and not vocabulary.bars(found.text):
            return found
    return None


def _shared(whole: str, part: str, tagged: tuple[Word, ...], vocabulary: Vocabulary) -> Phrase | None:
    if not _COMMON.search(whole):
        return None
    for found in re.finditer(r"\b[A-Z][\w'-]*(?: (?:of |the )?[A-Z][\w'-]*)+", part):
        name = found.group()
        said = set(words(name))
        if tagged and said & vocabulary.trade and not said & (vocabulary.names | _DAYS):
            return Phrase(Shape.SHARED, name, 3.0)
    return None


def _family(tagged: tuple[Word, ...]) -> Phrase | None:
    for chunk in chunks(tagged):
        kept = chunk.words[1:] if chunk.words[0].tag in {"DPS", "AT0"} else chunk.words
        if chunk.words[0].text.lower() in {"my", "our", "the", "a", "an"} or not kept:
            continue
        if kept[0].text.lower() in _FAMILY and kept[0].known:
            return Phrase(Shape.PERSONAL, f"your {joined(kept)}", 3.0)
    return None


def _habit(tagged: tuple[Word, ...]) -> Phrase | None:
    """As "restores wooden oars" becomes "restore wooden oars", said after "that you"."""
    for at, word in enumerate(tagged):
        if word.tag != "VVZ" or at > 2 or word.lemma in {"say", "think", "want", "need", "ask", "have"}:  # noqa: PLR2004 - the verb stands at the front
            continue
        following = chunks(tagged[at + 1 :])
        if following and following[0].start == 0 and following[0].words[0].text.lower() not in {"my", "our"}:
            thing = re.sub(r"^(?:her|his|their)\b", "your", following[0].text)
            return Phrase(Shape.HABIT, f"{word.lemma} {thing}", 3.0)
    return None
