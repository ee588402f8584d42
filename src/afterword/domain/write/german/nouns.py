"""German noun phrases: found by word class, said in the accusative or the nominative.

Gender is read from the end of the noun against lists of the phrasebook, the longest end first
("Abgrenzungskalender" ends in "kalender"); plural from HanTa's lemma. A noun whose gender is not
known is said as "das Thema …", which bends for nobody.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass
from functools import lru_cache

from afterword.domain.grammar import Word
from afterword.domain.write.phrases import Phrasebook

NOUNS = frozenset({"NN", "NE", "FM", "NNA"})
_ARTICLES = frozenset({"ART", "PPOSAT", "APPRART", "PDAT"})
#: prepositions that bind to the noun before them: "Notbremsung bei Nässe"
_BINDING_WORDS = """
auf aus bei beim für im in mit ohne unter vom von zum zur am an zu über
"""
_BINDING = frozenset(_BINDING_WORDS.split())
_DATIVE_WORDS = """
mit bei beim von vom aus nach zu zum zur seit in im an am auf vor über unter zwischen neben
"""
_DATIVE = frozenset(_DATIVE_WORDS.split())
#: feminines of these ends, whose plural ends in n in every case
_WEAK = ("e", "ung", "heit", "keit", "ion", "tät", "schaft", "ik", "ur", "enz", "anz", "in", "ei")
_GENITIVE = frozenset({"des", "eines", "meines"})
_ACCUSATIVE = {"m": "den", "f": "die", "n": "das", "pl": "die"}
_NOMINATIVE = {"m": "der", "f": "die", "n": "das", "pl": "die"}
#: a shorter word without its capital may as well be a verb ("macht", "wissen")
LEAST_TYPED_SMALL = 8
#: which list of the phrasebook holds the ends of which gender
_LISTS = {"m": "der", "f": "die", "n": "das"}
_ACRONYM = re.compile(r"(?=.*[A-ZÄÖÜ].*[A-ZÄÖÜ0-9])(?!.*[a-zäöüß]{3})[\w/.&-]+$")


@dataclass(frozen=True, slots=True)
class Noun:
    """A noun phrase from `start` up to `end` of the words it was found in.

    `gender` is m, f, n, pl, or empty where nobody can be sure. `core` are the nouns as a letter
    writes them, `owner` is "mein" where the seeker's own, `tail` what hangs behind ("bei Nässe").
    """

    start: int
    end: int
    adjectives: tuple[str, ...]
    core: tuple[str, ...]
    gender: str
    owner: str = ""
    tail: str = ""

    @property
    def bare(self) -> str:
        """Without article and adjectives."""
        return " ".join([*self.core, self.tail]).strip()

    @property
    def accusative(self) -> str:
        """As after "über": "den Abgrenzungskalender", "das Thema ZUGFeRD"."""
        return self._said(_ACCUSATIVE)

    @property
    def nominative(self) -> str:
        """As in front of its verb."""
        return self._said(_NOMINATIVE)

    def _said(self, articles: dict[str, str]) -> str:
        if not self.gender:
            return f"das Thema {self.bare}"
        article = articles[self.gender]
        if self.owner:
            article = self.owner + {"den": "en", "die": "e", "das": "", "der": ""}[article]
        bent = [stem + _weak_end(article, self.gender) for stem in self.adjectives]
        return " ".join([article, *bent, self.bare])


def nouns(words: Sequence[Word], book: Phrasebook) -> list[Noun]:
    """The noun phrases of a fragment in order, none overlapping."""
    found: list[Noun] = []
    at = 0
    while at < len(words):
        noun = noun_at(words, at, book)
        if noun is not None:
            found.append(noun)
        at = noun.end if noun is not None else at + 1
    return found


def noun_at(words: Sequence[Word], start: int, book: Phrasebook) -> Noun | None:
    """The noun phrase that begins at this very word, if one does."""
    at = start + (words[start].tag in _ARTICLES)
    first = at
    while at < len(words) and words[at].tag == "ADJ(A)":
        at += 1
    stems = [_stem(word, book) for word in words[first:at]]
    run = at
    while run < len(words) and _is_noun(words[run], book):
        run += 1
    if run == at or None in stems:
        return None
    core = words[at:run]
    gender = _gender(core, words, start, book)
    tail, end = _tail(words, run, book)
    owner = "mein" if words[start].lemma == "mein" and words[start].tag == "PPOSAT" else ""
    kept = tuple(stem for stem in stems if stem)
    return Noun(
        start,
        end,
        kept,
        tuple(map(_written, _dictionary_form(core, words[start].text.lower()))),
        gender,
        owner,
        tail,
    )


def gender_of(noun: str, book: Phrasebook) -> str:
    """m, f or n by the end of a noun in the singular; empty where no list holds it."""
    folded = noun.lower()
    for at in range(len(folded)):
        found = [gender for gender, name in _LISTS.items() if folded[at:] in _ends(book.lists.get(name, ()))]
        if found:
            return found[0] if len(found) == 1 else ""
    return ""


def is_acronym(text: str) -> bool:
    """As "ZUGFeRD", "S/4", "IFRS": capitals beyond the first."""
    return bool(_ACRONYM.match(text)) and len(text) > 1


@lru_cache(maxsize=16)
def _ends(words: tuple[str, ...]) -> frozenset[str]:
    return frozenset(words)


def _is_noun(word: Word, book: Phrasebook) -> bool:
    if word.tag not in NOUNS or not word.text[0].isalpha():
        return False
    if word.text[0].isupper() or is_acronym(word.text):
        return True
    return len(word.text) >= LEAST_TYPED_SMALL and bool(gender_of(word.lemma, book))


def _gender(core: Sequence[Word], words: Sequence[Word], start: int, book: Phrasebook) -> str:
    """Of the noun that the run is about; empty where its nouns would disagree."""
    if len(core) > 1 and core[0].text.lower().endswith(book.lists.get("papers", ("\n",))):
        return gender_of(core[0].text, book)
    named = [word for word in core if not is_acronym(word.text) or gender_of(word.text, book)]
    if not named or len(named) > 2:  # noqa: PLR2004 - a heap of nouns has no sure head
        return ""
    each = [_number_and_gender(word, words, start, book) for word in named]
    return each[0] if len(set(each)) == 1 else ""


def _number_and_gender(word: Word, words: Sequence[Word], start: int, book: Phrasebook) -> str:
    """By the noun as typed, which is then singular; else by its lemma, which makes it a plural."""
    gender = gender_of(word.text, book)
    if gender and words[start] is word and start and words[start - 1].tag in {"APPR", "CARD", "PIAT"}:
        return "" if word.text.endswith(("er", "el", "en")) else gender  # "über Roboter": one or many
    if gender or word.text.lower() == word.lemma.lower():
        return gender
    gender, text, lemma = gender_of(word.lemma, book), word.text.lower(), word.lemma.lower()
    before = words[start].text.lower() if words[start].tag in _ARTICLES else ""
    if before in _GENITIVE:
        return gender
    dative = start > 0 and words[start - 1].text.lower() in _DATIVE
    if not gender or (text.endswith("n") and (dative or before == "den") and not lemma.endswith(_WEAK)):
        return ""
    return "pl"


def _dictionary_form(core: Sequence[Word], article: str) -> list[str]:
    """A genitive back in its dictionary form; everything else as it was typed."""
    return [word.lemma if article in _GENITIVE else word.text for word in core]


def _written(text: str) -> str:
    return text if is_acronym(text) else text[0].upper() + text[1:]


def _stem(word: Word, book: Phrasebook) -> str | None:
    """The adjective without its end; empty where it only judges; None where it bends unusually."""
    lemma = word.lemma.lower()
    if lemma in book.lists.get("judging", ()):
        return ""
    stem = {"hoch": "hoh", "teuer": "teur", "dunkel": "dunkl", "flexibel": "flexibl"}.get(lemma, lemma)
    bent = re.fullmatch(rf"({re.escape(stem.removesuffix('e'))})e[nmrs]?", word.text, re.IGNORECASE)
    return bent.group(1) if bent else None


def _weak_end(article: str, gender: str) -> str:
    if gender == "pl" or article.endswith("en"):
        return "en"
    if article in {"die", "das", "der"} or article.endswith("e"):
        return "e"
    return "es" if gender == "n" else "er"


def _tail(words: Sequence[Word], at: int, book: Phrasebook) -> tuple[str, int]:
    """A genitive or a preposition with its noun behind the phrase, as the notes have it."""
    if at + 1 >= len(words):
        return "", at
    binding = words[at].tag in {"APPR", "APPRART"} and words[at].text.lower() in _BINDING
    genitive = words[at].tag == "ART" and words[at].text.lower() in {"der", "des"}
    if not binding and not genitive:
        return "", at
    end = at + 1
    while end < len(words) and words[end].tag in {"ART", "ADJ(A)", "PPOSAT"}:
        end += 1
    if end >= len(words) or not _is_noun(words[end], book) or _says_little(words[end], book):
        return "", at
    if any(word.tag == "PPOSAT" and word.lemma != "mein" for word in words[at:end]):
        return "", at
    if end + 1 < len(words) and words[end + 1].tag.endswith("(FIN)"):
        return "", at  # "das Lenkrad auf der Schiene können Sie": a clause that begins here
    last = end + 1
    while last < len(words) and _is_noun(words[last], book):
        last += 1
    inner = [*(word.text for word in words[at:end]), *(_written(word.text) for word in words[end:last])]
    return " ".join(inner), last


def _says_little(word: Word, book: Phrasebook) -> bool:
    return word.lemma.lower() in book.lists.get("empty", ())
