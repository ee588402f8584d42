"""What the seeker promised, in the accusative: "das Zwischenzeugnis und die Kopie vom Führerschein"."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import replace

from afterword.domain.grammar import Tagger, Word
from afterword.domain.write.german.fragments import spelled_out
from afterword.domain.write.german.nouns import Noun, gender_of, noun_at
from afterword.domain.write.german.topics import CALENDAR
from afterword.domain.write.phrase import Phrase, Shape
from afterword.domain.write.phrases import Phrasebook
from afterword.domain.write.vocabulary import Vocabulary, words

MOST_WORDS = 16
_WHEN = re.compile(
    r"\s*\b(?:bis(?: (?:zum|spätestens))?|spätestens|noch (?:heute|diese|in)|morgen|übermorgen|heute|"
    r"nächste\w*|per \w+|diese \w+|am (?:montag|dienstag|mittwoch|donnerstag|freitag|samstag|sonntag)|"
    r"(?:hab|habe) ich (?:ge?sagt|versprochen|zugesagt)|versprochen|zugesagt|"
    r"wie|weil|damit|sobald|ohne|falls)\b.*$",
    re.IGNORECASE,
)
_RECEIVER = re.compile(
    r"\b(?:an|für(?= (?:Frau|Herrn?|Fr\.|Hr\.|Dr\.))) (?:(?:die|den|das|Frau|Herrn?|Fr\.|Hr\.|Dr\.)\s+)*"
    r"[A-ZÄÖÜ][\w'’-]*(?:\s+[A-ZÄÖÜ][\w'’-]*)?\s*$"
)
_DROPPED_WORDS = """
ich ihm ihr ihnen ihn noch mal auch gern gerne schon dann und schick schicke schicken sende senden maile
mailen bringe bring reiche reich liefere liefer gebe geb leite lade will wollte möchte soll sollte muss werde
haben sehen kriegt bekommt erhält fehlt fehlen braucht brauchen nach nachreichen nachliefern zuschicken
zusenden mitbringen schulde hat zu lassen mir es von
"""
_DROPPED = frozenset(_DROPPED_WORDS.split())
#: no thing to send
_NO_PAPER = (*CALENDAR, "bescheid", "frage", "einwand", "team", "sache", "gespräch", "anruf")
_COPIES = {"kopie", "scan", "foto", "abschrift"}
_INDEFINITE = {"m": "einen", "f": "eine", "n": "ein"}


def thing(text: str, book: Phrasebook, vocabulary: Vocabulary, tagger: Tagger) -> Phrase | None:
    """What was promised, each part with its article; None where one part is not sure."""
    for sentence in re.split(r"[.;!?:]\s+", spelled_out(text, book)):
        joint = re.sub(r"\s*[+&]\s*", " und ", sentence)
        asked_for = _RECEIVER.sub("", _WHEN.sub("", joint.split(",")[0])).strip(" ,.;:-")
        tagged = _trimmed(tagger(asked_for, "de"), vocabulary)
        parts = _parts(tagged, book) if tagged and len(tagged) <= MOST_WORDS else None
        if not parts or any(_of_what(part, book) for part in parts):
            continue
        told = _listed([_said(part, tagged, book) for part in parts])
        if not vocabulary.bars(told) and not set(words(told)) & vocabulary.names:
            return Phrase(Shape.THING, told, 3.0, plural=len(parts) > 1 or parts[0].gender == "pl")
    return None


def _trimmed(tagged: Sequence[Word], vocabulary: Vocabulary) -> tuple[Word, ...]:
    """Without the verbs and the names around what is sent."""
    kept = list(tagged)
    while kept and _droppable(kept[0], vocabulary):
        kept.pop(0)
    while kept and (_droppable(kept[-1], vocabulary) or kept[-1].tag.startswith("VV")):
        kept.pop()
    return tuple(kept)


def _droppable(word: Word, vocabulary: Vocabulary) -> bool:
    said = set(words(word.text))
    return word.text.lower() in _DROPPED or (bool(said) and said <= vocabulary.names) or not said


def _parts(tagged: Sequence[Word], book: Phrasebook) -> list[Noun] | None:
    """The noun phrases, joined by nothing but "und"; None where anything else stands between."""
    found: list[Noun] = []
    at = 0
    while at < len(tagged):
        counted = tagged[at].tag == "CARD"
        noun = noun_at(tagged, at + counted, book) if at + counted < len(tagged) else None
        if noun is not None and noun.core[0].lower().endswith(_NO_PAPER):
            return None
        if noun is None or not noun.gender or (counted and (noun.gender != "pl" or noun.adjectives)):
            return None
        noun = replace(noun, start=at)
        found.append(noun)
        at = noun.end
        if at < len(tagged):
            if tagged[at].text.lower() != "und" or at + 1 == len(tagged):
                return None
            at += 1
    return found


def _said(noun: Noun, tagged: Sequence[Word], book: Phrasebook) -> str:
    first = tagged[noun.start]
    if first.tag == "CARD":
        return f"{first.text} {noun.bare}"
    copied = _copy(noun, book)
    if copied:
        return copied
    indefinite = first.text.lower().startswith("ein") and first.tag == "ART"
    if indefinite and not noun.adjectives and noun.gender in _INDEFINITE:
        return f"{_INDEFINITE[noun.gender]} {noun.bare}"
    return noun.accusative


def _of_what(noun: Noun, book: Phrasebook) -> bool:
    """Whether it is a copy of something whose gender nobody is sure of."""
    copied = len(noun.core) > 1 and noun.core[0].lower() in _COPIES
    return copied and not _copy(noun, book)


def _copy(noun: Noun, book: Phrasebook) -> str:
    """As "die Kopie des Führerscheins", where the notes say "Kopie Führerschein"."""
    if len(noun.core) != 2 or noun.tail or noun.core[0].lower() not in _COPIES:  # noqa: PLR2004 - the copy and its original
        return ""
    original, gender = noun.core[1], gender_of(noun.core[1], book)
    if not gender:
        return ""
    end = "" if gender == "f" else "es" if original.endswith(("s", "ß", "x", "z", "sch", "st")) else "s"
    return (
        f"{replace(noun, core=noun.core[:1]).accusative} {'der' if gender == 'f' else 'des'} {original}{end}"
    )


def _listed(said: list[str]) -> str:
    return said[0] if len(said) == 1 else f"{', '.join(said[:-1])} und {said[-1]}"
