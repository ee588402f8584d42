"""How things are with them, as a sentence after a colon: "Im Winter fehlen Ihnen sechzehn Fahrer"."""

from __future__ import annotations

import re
from collections.abc import Sequence

from afterword.domain.grammar import Tagger, Word
from afterword.domain.write.german.fragments import spelled_out
from afterword.domain.write.german.nouns import Noun, is_acronym, noun_at
from afterword.domain.write.german.sound import FINITE, ended, sound
from afterword.domain.write.german.voice import joined, to_reader
from afterword.domain.write.phrase import Phrase, Shape
from afterword.domain.write.phrases import Phrasebook
from afterword.domain.write.vocabulary import Vocabulary, words

LEAST_WORDS, MOST_WORDS = 3, 16
_PIECES = re.compile(r"[.;:!?,„“\"«»()]+(?:\s+|$)|\s[-–—=→]\s")
#: whoever acts here may be the seeker, or somebody nobody named
_ACTING = {"ich", "wir", "er", "sie", "es", "man", "du", "das", "dies", "mich", "mir", "uns", "sich"}
#: the present, in which one says how things are; "war", "hat gesagt" tell of the hour itself
_PAST = re.compile(r"^(?:war|waren|wäre|wär|hatte|hatten|hat|haben|wurde|wurden|\w+ten?)$", re.IGNORECASE)
_JUDGING = re.compile(
    r"\b(?:ich|nett|sympathisch|komisch|seltsam|langweilig|arrogant|müde|nervös|gut drauf|lacht\w*|grins\w*|"
    r"nickt\w*|streng|chaos\w*|katastroph\w*|schlimm|furchtbar)\b",
    re.IGNORECASE,
)
#: said of the procedure or of the hour itself, folded
_OF_THE_HOUR_WORDS = """
bescheid ruckmeldung antwort entscheidung zusage absage gesprach zweitgesprach interview termin laptop kaffee
raum zimmer zoom kamera stimmung chemie eindruck runde bewerbung bewerber kandidat kandidaten
"""
_OF_THE_HOUR = frozenset(_OF_THE_HOUR_WORDS.split())
_PREPOSITIONS = {"APPR", "APPRART"}


def statement(text: str, book: Phrasebook, vocabulary: Vocabulary, tagger: Tagger) -> Phrase | None:
    """The first piece of the notes that says in a whole sentence how things are; or None."""
    for piece in _PIECES.split(spelled_out(text, book)):
        tagged = tagger(piece.strip(), "de")
        if not LEAST_WORDS <= len(tagged) <= MOST_WORDS or not sound(tagged, vocabulary, MOST_WORDS):
            continue
        said = _said(tagged, book)
        if said and not _JUDGING.search(said) and not set(words(said)) & _OF_THE_HOUR:
            return Phrase(Shape.STATEMENT, said[0].upper() + said[1:], 3.0)
    return None


def _said(tagged: Sequence[Word], book: Phrasebook) -> str | None:
    verbs = [at for at, word in enumerate(tagged) if word.tag in FINITE]
    if len(verbs) != 1 or not _stands(tagged[verbs[0]]) or not ended(tagged):
        return None
    passive = tagged[verbs[0]].lemma == "werden" and tagged[-1].tag == "VV(PP)"
    inner = tagged[:-1] if passive else tagged
    if any(word.text.lower() in _ACTING or word.tag in {"VV(PP)", "VV(INF)"} for word in inner):
        return None
    front, turned = tagged[: verbs[0]], to_reader(tagged[verbs[0] :])
    opening = _opening(front, book)
    if opening is None or turned is None or not any(word.tag == "NN" for word in tagged):
        return None
    if _clipped(tagged[verbs[0] + 1 :], book):
        return None
    return joined([opening, *turned])


def _stands(verb: Word) -> bool:
    return not _PAST.match(verb.text) and verb.text.lower() == verb.text


def _opening(front: Sequence[Word], book: Phrasebook) -> str | None:
    """What stands before the verb, one thing only: "Im Winter", "2028", "Die Schnittstelle zur Technik"."""
    said = joined([word.text for word in front])
    if len(front) == 1 and (front[0].tag == "CARD" or is_acronym(front[0].text)):
        return said
    skipped = 1 if front and front[0].tag in {*_PREPOSITIONS, "CARD"} else 0
    if len(front) == 2 and skipped and front[1].tag in {"NN", "NE", "CARD"}:  # noqa: PLR2004 - "ab Juni"
        return said
    noun = noun_at(front, skipped, book) if len(front) > skipped else None
    if noun is None or noun.end != len(front):
        return None
    return said if skipped else _subject(noun, front[0], said)


def _subject(noun: Noun, first: Word, said: str) -> str | None:
    """A noun phrase in front of its verb, with the article that notes leave out."""
    if not noun.gender:
        return None
    if first.tag == "ART":
        return said if first.text.lower() in {"der", "die", "das"} else None
    if noun.gender == "pl":
        return said if first.tag in {"NN", "ADJ(A)"} else None
    return noun.nominative if first.tag == "NN" else None


def _clipped(rest: Sequence[Word], book: Phrasebook) -> bool:
    """Whether a countable noun lacks its article behind the verb: "läuft über Schnittstelle"."""
    for at, word in enumerate(rest):
        if word.tag not in {"NN", "NE"}:
            continue
        noun = noun_at(rest, at, book)
        before = rest[at - 1].tag if at else ""
        single = noun is not None and noun.gender in {"m", "f", "n"}
        if single and before not in {"ART", "ADJ(A)", "PPOSAT", "PIAT", "APPRART", "CARD", "PDAT", "NN"}:
            return True
    return False
