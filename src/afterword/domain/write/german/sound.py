"""Whether German words of the notes can stand in a letter as they are."""

from __future__ import annotations

import re
from collections.abc import Sequence

from afterword.domain.grammar import Word
from afterword.domain.write.german.nouns import is_acronym
from afterword.domain.write.vocabulary import Vocabulary, words

FINITE = frozenset({"VV(FIN)", "VA(FIN)", "VM(FIN)"})
#: what nobody wants to read in a thank-you, though it was asked: why one goes, pay, family, health
LEAVING = re.compile(
    r"\b(?:weg\b|(?:warum|wieso) ich .*geh|erfahrung|gehalt|lohn|kündig|wechsel|wechsl|verlass|weggeh|aufhör|"
    r"lücke|arbeitslos|umzug|umzieh|wohnung|familie|alter\b|krank|gesund|probezeit|befrist|eintritt|verdien|"
    r"vorgäng|schwanger|rente|pension)",
    re.IGNORECASE,
)
_SPOKEN_WORDS = """
nix net ned ois gsagt gsait hoid wos scho eh hald mega krass geil blöd doof scheiss scheiß mist naja tja hm äh
ähm ok okay boah puh oje aua lol haha kram zeug zeugs irgendwie irgendwas quatsch
"""
_SPOKEN = frozenset(_SPOKEN_WORDS.split())


#: no sentence ends in one of these
_OPEN_ENDS = ("KO", "APPR", "ART", "PW", "PIAT", "PPOSAT", "PREL", "PDAT", "$")


def ended(tagged: Sequence[Word]) -> bool:
    """Whether the last word can be one: no preposition, no conjunction, no article."""
    return bool(tagged) and not tagged[-1].tag.startswith(_OPEN_ENDS)


def sound(tagged: Sequence[Word], vocabulary: Vocabulary, most: int) -> bool:
    """Whether every word can stay: a moderate length, nobody's name, nothing barred, no dialect."""
    text = " ".join(word.text for word in tagged)
    if not 0 < len(tagged) <= most or re.search(r"[=@\\#|<>\[\](){}]", text):
        return False
    said = set(words(text))
    if said & (vocabulary.names | _SPOKEN) or LEAVING.search(text) or vocabulary.bars(text):
        return False
    return not any(_shouted(word) or word.tag in {"ITJ", "XY"} for word in tagged)


def _shouted(word: Word) -> bool:
    return word.text.isupper() and len(word.text) > 1 and not is_acronym(word.text)
