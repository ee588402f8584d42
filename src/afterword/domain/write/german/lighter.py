"""Something personal that may be said, to somebody one is on first names with: "deine Tochter"."""

from __future__ import annotations

from afterword.domain.grammar import Tagger
from afterword.domain.write.german.fragments import fragments, spelled_out
from afterword.domain.write.phrase import Phrase, Shape
from afterword.domain.write.phrases import Phrasebook
from afterword.domain.write.vocabulary import Vocabulary, words

_OWN = {"m": "{Ihren|deinen}", "f": "{Ihre|deine}", "n": "{Ihr|dein}", "pl": "{Ihre|deine}"}


def personal(text: str, book: Phrasebook, vocabulary: Vocabulary, tagger: Tagger) -> Phrase | None:
    """A member of the family or what they spend their evenings on, by name of the thing; else None."""
    if set(words(spelled_out(text, book))) & set(book.lists.get("tender", ())):
        return None
    family = book.words.get("family", {})
    for part in fragments(text, book):
        tagged = tagger(part, "de")
        for at, word in enumerate(tagged):
            gender = family.get(word.text.lower())
            mine = at and tagged[at - 1].lemma in {"mein", "unser"}
            if gender and not mine and word.text[0].isupper() and not vocabulary.bars(word.text):
                return Phrase(Shape.PERSONAL, f"{_OWN[gender]} {word.text}", 3.0)
    return None
