"""A Grammar on HanTa, with lemminflect's dictionary to tell known English words.

Both are loaded on the first word of a language: a tenth of a second each, once.
"""

from __future__ import annotations

import re
from functools import lru_cache
from typing import Any

from afterword.domain.grammar import Word

#: one text is a fragment of notes or a line of a résumé; what is longer is cut
MOST_CHARACTERS, MOST_LETTERS = 600, 40

_MODELS = {"en": "morphmodel_en.pgz", "de": "morphmodel_ger.pgz"}
#: a contraction's tail is a word of its own to the tagger ("they" + "'re", "wo" + "n't")
_TOKEN = re.compile(
    r"\d+(?:[.,]\d+)+%?|\d+%|C#|[A-Za-z]\+{1,2}(?=\s|$)|n't\b|'(?:s|re|ll|ve|d|m)\b|[^\W_]+?(?=n't\b)|[^\W_]+(?:[-/.&](?=[^\W_])[^\W_]+)*|[^\w\s]",
    re.IGNORECASE,
)
_LONG = re.compile(rf"[^\W\d_]{{{MOST_LETTERS + 1},}}")
_OPEN_CLASSES = ("NN", "NP", "VV", "AJ", "AV0", "UNC")
#: "10-minute", "3x": a figure made an adjective, which the model takes for a verb
_MEASURED = re.compile(r"\d+(?:-[a-z]+|x)", re.IGNORECASE)


class HantaGrammar:
    """Keeps `ports.Grammar`. Safe to share: it holds nothing but the models."""

    def words(self, text: str, language: str) -> tuple[Word, ...]:
        """The words of a text in order; empty where there is no model for the language."""
        base = language.partition("-")[0].lower()
        if base not in _MODELS:
            return ()
        # The model's time grows with the square of a word's letters; of a longer one nothing is told.
        tokens = _TOKEN.findall(_LONG.sub(" ", text[:MOST_CHARACTERS].replace("’", "'")))
        if not tokens:
            return ()
        tagged = _tagger(base).tag_sent(tokens)
        return tuple(
            Word(written, lemma, "AJ0" if _MEASURED.fullmatch(written) else tag, _known(written, tag, base))
            for written, lemma, tag in tagged
        )


@lru_cache(maxsize=len(_MODELS))
def _tagger(language: str) -> Any:
    from HanTa import HanoverTagger

    return HanoverTagger.HanoverTagger(_MODELS[language])


@lru_cache(maxsize=4096)
def _known_english(word: str) -> bool:
    from lemminflect import getAllLemmas

    parts = [part for part in re.split(r"[-/.&]", word.lower()) if part]
    return all(not part.isalpha() or len(part) == 1 or bool(getAllLemmas(part)) for part in parts)


def _known(word: str, tag: str, language: str) -> bool:
    """Only English has a dictionary here, and it holds no small words ("and", "the")."""
    return language != "en" or not tag.startswith(_OPEN_CLASSES) or _known_english(word)
