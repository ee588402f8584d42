"""Topics where no sentence is built around them: a few nouns, named as they stand in the notes.

For languages without a grammar here: the words between small words, where they are likely nouns.
"""

from __future__ import annotations

import re

from afterword.domain.capture.folding import fold
from afterword.domain.grammar import Tagger
from afterword.domain.write.phrase import Phrase, Shape
from afterword.domain.write.phrases import Phrasebook
from afterword.domain.write.vocabulary import Vocabulary, words

MOST_WORDS, LEAST_LETTERS = 4, 4
_SMALL_WORDS = """
a o as os um uma uns umas de do da dos das em no na nos nas por pelo pela para pra pro com sem sob sobre e
ou mas que como quando onde se ao aos à às me te lhe nos vos já não nao foi era é são ser ter tem tinha está
estava estão seu sua seus suas meu minha meus minhas nosso nossa ele ela eles elas eu você vocês isso isto
aqui lá até depois antes mais menos muito muita bem mal só também ainda todo toda todos todas cada p/ c/ q
el la los las un una del al y en con por le les des du et à en au aux sur pour par avec quem alguém quien
quienes alguien qui on nous vous ils elles leur leurs este esta esse essa ce cette ces mon ma mes ton ta tes
son sa ses notre nos votre vos mi mis su sus nuestro nuestra muy más très plus bien pas ne ni si pero est
sont était fue hay il elle lo dans chez sans hasta desde
"""
_SMALL = frozenset(map(fold, _SMALL_WORDS.split()))
_AFTER_WORDS = """
do da dos das o a os as um uma no na del la el los las du des le les sobre de au aux en al sur
"""
_AFTER = frozenset(map(fold, _AFTER_WORDS.split()))
#: between two nouns these make one thing of them: "gestion des stocks", "nota de QA"
_LINK_WORDS = """
de do da dos das del du des d' al au aux ao
"""
_LINKS = frozenset(_LINK_WORDS.split())
#: "on a parlé": no article
_HAS = ("fr", "a")
#: how adjectives end, in the languages without a tagger here: a verb behind a noun is no topic
_ADJECTIVE = re.compile(
    r"(?:[aeiou]l|[aei]is|aux|[aeo]les?|elles?|ic[oa]s?|ique?s?|iv[oae]s?|ifs?|os[oa]s?|eux|euses?|"
    r"[aá]ri[oa]s?|aires?|antes?|entes?|[aei]nts?|[íiá]vel|[íiá]veis|[ai]bles?|or(?:es|a|as)?|eurs?|ad[oa]s?|id[oa]s?|ées?|és|"
    r"[uú]nic[oa]s?|vermelh[oa]s?|amarel[oa]s?|verdes?|azu(?:l|is)|branc[oa]s?|pret[oa]s?|roj[oa]s?|blanc[oa]?s?|"
    r"negr[oa]s?|rouges?|verte?s?|bleue?s?|noire?s?|nov[oa]s?)$"
)


def named_topics(text: str, book: Phrasebook, vocabulary: Vocabulary, _tagger: Tagger) -> list[Phrase]:
    """The topics of a fragment, the most telling first."""
    found: list[Phrase] = []
    for part in re.split(r"[,.;:!?()\"„“”]\s*|\s[-–—+]\s", text):
        runs = _between_small_words(part, book.language)
        found += [phrase for run in runs if (phrase := _phrase(run, book, vocabulary)) is not None]
    return sorted(found, key=lambda phrase: -phrase.worth)


def _between_small_words(part: str, language: str) -> list[list[str]]:
    """Nouns with their adjective, or two nouns made one by "de", behind an article or a preposition."""
    runs: list[list[str]] = []
    opened = False
    for word in re.sub(r"\b([ldLD])['’]", r"\1' ", part).split():
        folded, run = fold(word), runs[-1] if runs else []
        if run and opened and folded in _LINKS:
            run.append(word)
        elif folded in _SMALL or folded == "l'" or not word[:1].isalpha():
            runs.append([])
            opened = (folded in _AFTER or folded == "l'") and (language, folded) != _HAS
        elif opened and runs and (not run or fold(run[-1]) in _LINKS or _describes(word)):
            run.append(word)
        else:
            opened = False
    return [bare for run in runs if 1 < len(_content(bare := _without_link(run))) <= MOST_WORDS]


def _describes(word: str) -> bool:
    return bool(_ADJECTIVE.search(word.lower())) or word.isupper()


def _content(run: list[str]) -> list[str]:
    return [word for word in run if fold(word) not in _LINKS]


def _without_link(run: list[str]) -> list[str]:
    """A link at the end joins nothing."""
    return run[:-1] if run and fold(run[-1]) in _LINKS else run


def _phrase(run: list[str], book: Phrasebook, vocabulary: Vocabulary) -> Phrase | None:
    text = " ".join(run).replace("d' ", "d'")
    empty = {fold(word) for word in book.lists.get("empty", ())}
    said = words(text)
    if (
        not said
        or len(_content(run)) > MOST_WORDS
        or set(said) & (vocabulary.names | empty)
        or vocabulary.bars(text)
    ):
        return None
    if max(len(word) for word in said) < LEAST_LETTERS and not text.isupper():
        return None
    worth = (
        min(max(len(word) for word in said), 16) / 4
        + 2.0 * bool(set(said) & vocabulary.trade)
        + 0.3 * len(_content(run))
        + 0.5 * (len(_content(run)) < len(run))
    )
    return Phrase(Shape.TOPIC, text, worth)
