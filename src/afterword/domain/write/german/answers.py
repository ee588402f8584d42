"""The answer the seeker would give now, as a sentence in the first person after a colon."""

from __future__ import annotations

import re
from collections.abc import Sequence
from itertools import pairwise

from afterword.domain.grammar import Tagger, Word
from afterword.domain.write.german.fragments import spelled_out
from afterword.domain.write.german.nouns import noun_at
from afterword.domain.write.german.sound import FINITE, ended, sound
from afterword.domain.write.german.verbs import first_person
from afterword.domain.write.german.voice import joined
from afterword.domain.write.phrase import Phrase, Shape
from afterword.domain.write.phrases import Phrasebook
from afterword.domain.write.vocabulary import Vocabulary

LEAST_WORDS, MOST_WORDS, MOST_SENTENCES = 4, 28, 2
_LEAD = re.compile(
    r"^(?:(?:ja|nein|gut|also|und|aber|na ja|naja)\b,?\s*)?"
    r"(?:(?:viel\s+)?(?:besser|richtig|gscheiter|klüger|ehrlicher|bessere antwort|richtige antwort|"
    r"antwort|"
    r"hätte (?:ich )?(?:sagen|antworten|erwähnen) (?:sollen|müssen|können)|"
    r"(?:das )?hätte ich (?:sagen|erwähnen) (?:sollen|müssen)|"
    r"gesagt|hab gesagt|ich:|würde (?:jetzt )?sagen)\b"
    r"(?:\s+(?:wär|wäre|wär's|ist|gewesen))*\s*[:,-]?\s*)+",
    re.IGNORECASE,
)
_INTENT = re.compile(
    r"\b(?:nachlesen|einlesen|nachschauen|nachschlagen|anschauen|lernen|üben|vorbereiten|melde mich|"
    r"hole nach|nachholen|muss ich|müsste ich)\b",
    re.IGNORECASE,
)
_FULL = {"hab": "habe", "wär": "wäre", "würd": "würde"}
_OPENING = {"mein", "meine", "der", "die", "das", "unser", "unsere"}
_OTHERS = {"er", "sie", "ihm", "ihr", "ihn", "ihnen", "du", "dich", "dir"}
_STOPS = re.compile(r"(?<!\d)[.;!?]+\s+|\s[-–—]\s")


def answer(text: str, book: Phrasebook, vocabulary: Vocabulary, tagger: Tagger) -> Phrase | None:
    """One sentence or two as they can stand after a colon; None where nothing is sure."""
    spelled = _LEAD.sub("", spelled_out(text, book)).strip(' ,.;:!?-„“"')
    if _INTENT.search(spelled) or spelled.count('"') % 2:
        return None
    said: list[str] = []
    for piece in _STOPS.split(spelled):
        sentences = _sentences(piece.strip(" ,:"), book, vocabulary, tagger)
        if not sentences and said:
            break
        said += sentences
    return Phrase(Shape.ANSWER, ". ".join(said[:MOST_SENTENCES]), 3.0) if said else None


def _sentences(piece: str, book: Phrasebook, vocabulary: Vocabulary, tagger: Tagger) -> list[str]:
    """The piece as one sentence, else what its parts between commas come to."""
    whole = _sentence(piece, book, vocabulary, tagger)
    if whole is not None:
        return [whole]
    bare = [part.strip().removeprefix("und ") for part in piece.split(",")]
    parts = [_sentence(part, book, vocabulary, tagger) for part in bare]
    return [part for part in parts if part] if "," in piece else []


def _sentence(piece: str, book: Phrasebook, vocabulary: Vocabulary, tagger: Tagger) -> str | None:
    tagged = _quiet(tagger(piece, "de"))
    if len(tagged) < LEAST_WORDS or not sound(tagged, vocabulary, MOST_WORDS):
        return None
    if any(word.tag in {"PPER", "PPOSAT"} and word.text.lower() in _OTHERS for word in tagged):
        return None
    if _without_article(tagged) or not ended(tagged):
        return None
    said = _from_clause(tagged) or _with_subject(tagged) or _whole(tagged, book)
    return said[0].upper() + said[1:] if said else None


def _without_article(tagged: Sequence[Word]) -> bool:
    """Whether the notes leave articles out further in: "ich bin HGB", "…, Kurs läuft bis Mai"."""
    pairs = pairwise(tagged)
    copula = any(one.lemma == "sein" and other.tag in {"NE", "NN", "FM"} for one, other in pairs)
    clipped = any(
        tagged[at].text == "," and tagged[at + 1].tag in {"NN", "NE"} and tagged[at + 2].tag in FINITE
        for at in range(len(tagged) - 2)
    )
    return copula or clipped


def _quiet(tagged: Sequence[Word]) -> tuple[Word, ...]:
    """Without the shouting of somebody in a hurry: "WAR" is "war"."""
    small = ("VA", "VM", "VV", "ADV", "ART", "KO", "PTK")
    return tuple(
        Word(word.text.lower(), word.lemma, word.tag)
        if word.text.isupper() and word.tag.startswith(small)
        else word
        for word in tagged
    )


def _from_clause(tagged: Sequence[Word]) -> str | None:
    """As "dass ich die Verschiebung mitgeplant habe": the verb back in its second place."""
    last = tagged[-1]
    if (
        tagged[0].text.lower() != "dass"
        or tagged[1].text.lower() != "ich"
        or last.tag not in {"VA(FIN)", "VM(FIN)"}
    ):
        return None
    if any(word.tag in FINITE for word in tagged[2:-1]):
        return None
    return joined(["ich", first_person(last) or last.text, *(word.text for word in tagged[2:-1])])


def _with_subject(tagged: Sequence[Word]) -> str | None:
    """With the "ich" that notes leave out: "habe 2021 die Schulung gehalten"."""
    first = tagged[0]
    if first.tag not in FINITE or tagged[1].text.lower() in {"ich", "wir", "es"}:
        return None
    verb = first_person(first)
    if verb is None or (first.tag == "VV(FIN)" and not first.text.lower().endswith("e")):
        return None
    return joined(["ich", verb, *(word.text for word in tagged[1:])])


def _whole(tagged: Sequence[Word], book: Phrasebook) -> str | None:
    """A sentence that is one already, its verb in the second place."""
    verb = next((at for at, word in enumerate(tagged) if word.tag in FINITE), None)
    if verb is None or verb == 0 or tagged[0].tag.startswith(("KO", "PREL", "PW")):
        return None
    said = [first_person(word) if word.text.lower() in _FULL else word.text for word in tagged]
    spoken = joined([word or "" for word in said])
    if tagged[0].text.lower() in {"ich", "wir"} and verb == 1:
        return spoken if _agrees(tagged[0], tagged[1]) else None
    first = tagged[0]
    if first.tag in {"APPR", "APPRART"} and verb + 1 < len(tagged):
        return spoken if tagged[verb + 1].text.lower() in {"ich", "wir"} else None
    noun = noun_at(tagged, 0, book)
    if noun is None or noun.end != verb:
        return None
    if first.tag in {"PPOSAT", "ART"}:
        return spoken if first.text.lower() in _OPENING else None
    return joined([noun.nominative, *spoken.split()[verb:]]) if noun.gender else None


def _agrees(subject: Word, verb: Word) -> bool:
    """Whether the verb is of the first person: "ich habe", "wir haben"."""
    if subject.text.lower() == "wir":
        return verb.text.lower().endswith(("en", "n")) or verb.text.lower() == "sind"
    return first_person(verb) in {verb.text.lower(), f"{verb.text.lower()}e", _FULL.get(verb.text.lower())}
