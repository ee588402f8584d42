"""Résumé lines in German: what was done as a sentence, what is noted as a noun after a colon."""

from __future__ import annotations

import re
from collections.abc import Sequence

from afterword.domain.facts import Evidence
from afterword.domain.grammar import Tagger, Word
from afterword.domain.write.brief import company_of
from afterword.domain.write.german.nouns import noun_at
from afterword.domain.write.german.sound import FINITE
from afterword.domain.write.phrases import Phrasebook
from afterword.domain.write.resume_lines import ResumeLine, fitting

LEAST_WORDS, MOST_WORDS = 3, 22
NOTED = "thank_you.evidence_noted"
_ENGLISH = re.compile(r"\b(?:the|and|of|for|with|from|to|by|across|our|their|led|built|ran)\b", re.IGNORECASE)
_GERMAN = re.compile(
    r"\b(?:von|der|die|das|und|für|mit|im|bei|zur|zum|den|des|auf|nach|beim|über|ein|eine[rs]?|am|vom)\b|"
    r"ung\b|[äöüß]"
)
#: these happen by themselves: nobody "hat … gestiegen"
_HAPPENED_WORDS = """
gestiegen gewachsen gesunken entstanden geblieben gefallen erfolgt geworden gekommen gegangen
"""
_HAPPENED = frozenset(_HAPPENED_WORDS.split())
_OTHERS = re.compile(r"\b(?:ich|wir|mein\w*|unser\w*|er|sie|ihr\w*)\b", re.IGNORECASE)


def experience(
    evidence: Sequence[Evidence], about: str, used: frozenset[str], book: Phrasebook, tagger: Tagger
) -> ResumeLine | None:
    """The line that fits what was talked about, in German; English lines are left out."""
    lines = [found for line in evidence if (found := _line(line, book, tagger)) is not None]
    return fitting(lines, about, used)


def _line(evidence: Evidence, book: Phrasebook, tagger: Tagger) -> ResumeLine | None:
    bare = re.sub(r"\s*\([^()]*\)", "", evidence.text).split(";")[0].strip(" .•*-–")
    text = re.split(r",\s+(?=seit|davon|rund|zuletzt|\d)|\s[-–—]\s", bare)[0]
    if not evidence.employer or _ENGLISH.search(text) or not _GERMAN.search(text) or _OTHERS.search(text):
        return None
    tagged = tagger(text, "de")
    if not LEAST_WORDS <= len(tagged) <= MOST_WORDS or re.search(r"[:=|/@]", text):
        return None
    done = _done(tagged, book)
    if done:
        return ResumeLine(evidence, company_of(evidence.employer), done)
    if any(word.tag in FINITE or word.tag.startswith("VV") for word in tagged) or not text[0].isupper():
        return None
    noun = noun_at(tagged, 0, book)
    return ResumeLine(evidence, company_of(evidence.employer), text, NOTED) if noun else None


def _done(tagged: Sequence[Word], book: Phrasebook) -> str | None:
    """As "Monatsabschluss … verkürzt": what I have done, its object with the article it needs."""
    last = tagged[-1]
    if not _participle(last) or any(word.text == "," or word.tag in FINITE for word in tagged):
        return None
    noun = noun_at(tagged, 0, book)
    if noun is None or not noun.gender or noun.end >= len(tagged):
        return None
    rest = " ".join(word.text for word in tagged[noun.end :])
    several = noun.gender == "pl" and not noun.adjectives
    return f"{noun.bare if several else noun.accusative} {rest}"


def _participle(word: Word) -> bool:
    if word.text in _HAPPENED:
        return False
    if word.tag == "VV(PP)":
        return True
    return word.tag == "ADJ(D)" and bool(re.search(r"(?:^ge|ver|be|er|ent|zer|ge).*(?:t|en)$", word.text))
