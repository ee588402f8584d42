"""Topics where no sentence is built around them: a few nouns, named as they stand in the notes.

German by its word classes; other languages by the words between small words.
"""

from __future__ import annotations

import re

from afterword.domain.capture.folding import fold
from afterword.domain.grammar import Tagger, Word
from afterword.domain.write.phrase import Phrase, Shape
from afterword.domain.write.phrases import Phrasebook
from afterword.domain.write.vocabulary import Vocabulary, words

MOST_WORDS, LEAST_LETTERS = 3, 4
_SMALL_WORDS = """
a o as os um uma uns umas de do da dos das em no na nos nas por pelo pela para pra pro com sem sob sobre e ou
mas que como quando onde se ao aos à às me te lhe nos vos já não nao foi era é são ser ter tem tinha está
estava estão seu sua seus suas meu minha meus minhas nosso nossa ele ela eles elas eu você vocês isso isto
aqui lá até depois antes mais menos muito muita bem mal só também ainda todo toda todos todas cada p/ c/ q el
la los las un una del al y en con por le les des du et à en au aux sur pour par avec
"""
_SMALL = frozenset(_SMALL_WORDS.split())
_AFTER_WORDS = """
do da dos das o a os as um uma no na del la el los las du des le les sobre de
"""
_AFTER = frozenset(_AFTER_WORDS.split())


def named_topics(text: str, book: Phrasebook, vocabulary: Vocabulary, tagger: Tagger) -> list[Phrase]:
    """The topics of a fragment, the most telling first."""
    found: list[Phrase] = []
    for part in re.split(r"[,.;:!?()\"„“”]\s*|\s[-–—+]\s", text):
        tagged = tagger(part, book.language)
        runs = _german(tagged) if tagged else _between_small_words(part)
        found += [phrase for run in runs if (phrase := _phrase(run, book, vocabulary)) is not None]
    return sorted(found, key=lambda phrase: -phrase.worth)


def _german(tagged: tuple[Word, ...]) -> list[list[str]]:
    runs: list[list[str]] = [[]]
    for word in tagged:
        if word.tag in {"NN", "NE", "FM"} and word.text[:1].isupper():
            runs[-1].append(word.text)
        else:
            runs.append([])
    return [cut for run in runs if (cut := _without_short_end(run))]


def _without_short_end(run: list[str]) -> list[str]:
    """A unit at the end belongs to a figure that follows: "Abschluss WT" (9) is "Abschluss"."""
    return run[:-1] if len(run) > 1 and len(run[-1]) <= 2 else run  # noqa: PLR2004 - "WT", "KW", "GF"


def _between_small_words(part: str) -> list[list[str]]:
    """Two or three words in a row that follow an article or a preposition."""
    runs: list[list[str]] = []
    opened = False
    for word in part.split():
        if fold(word) in _SMALL or not word[:1].isalpha():
            runs.append([])
            opened = fold(word) in _AFTER
        elif opened and runs:
            runs[-1].append(word)
    return [run for run in runs if 1 < len(run) <= MOST_WORDS]


def _phrase(run: list[str], book: Phrasebook, vocabulary: Vocabulary) -> Phrase | None:
    text = " ".join(run)
    empty = {fold(word) for word in book.lists.get("empty", ())}
    said = words(text)
    if not said or len(run) > MOST_WORDS or set(said) & (vocabulary.names | empty) or vocabulary.bars(text):
        return None
    if max(len(word) for word in said) < LEAST_LETTERS and not text.isupper():
        return None
    worth = (
        min(max(len(word) for word in said), 16) / 4
        + 2.0 * bool(set(said) & vocabulary.trade)
        + 0.3 * len(run)
    )
    return Phrase(Shape.TOPIC, text, worth)
