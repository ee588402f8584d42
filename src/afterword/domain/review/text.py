"""A draft taken apart: sentences, words with their places, runs of words, stems."""

# ruff: noqa: SIM905 - a word list reads better as words

from __future__ import annotations

import re
from functools import lru_cache
from itertools import pairwise
from typing import NamedTuple

from afterword.domain.capture.folding import fold

_SENTENCE = re.compile(r"(?<=[.!?…])[\"”’»“]*\s+|\n+")
_ABBREVIATED = re.compile(
    r"\b(?:Dr|Mr|Mrs|Ms|Mx|Prof|St|Jr|Sr|No|vs|e\.g|i\.e|z\.B|Hr|Hrn|Fr|Sra|Srta|Dra|bzw|ca|Nr|a\.m|p\.m"
    r"|Mme|\d{1,2}|[A-Z])\.$"
)
#: a day in German ends with a stop ("am 27. November"); a sentence that ends so goes on in capitals anyway
_CASED = re.compile(r"\d\.$|\b(?:a|p)\.m\.$")
_MONTH = re.compile(r"(?:Jan|Feb|Mär|Apr|Mai|Jun|Jul|Aug|Sep|Okt|Nov|Dez)\w*\b")
#: characters around a stop that tell whether it ends a sentence
_NEAR = 24
_WORD = re.compile(r"[\w\u0300-\u036f]+(?:['’‘][\w\u0300-\u036f]+)*")
_QUOTED = re.compile(r"[“„«\"][^“”„«»\"\n]{2,400}[”“»\"]")


class Token(NamedTuple):
    """A folded word and where it stands in its text."""

    word: str
    start: int
    end: int


@lru_cache(maxsize=512)
def sentences(body: str) -> tuple[str, ...]:
    """The sentences and lines of a text as they stand in it; titles such as "Dr." are left whole."""
    return tuple(part for start, end in sentence_spans(body) if (part := body[start:end].strip()))


@lru_cache(maxsize=512)
def sentence_spans(body: str) -> tuple[tuple[int, int], ...]:
    """Where each sentence or line of a text begins and ends; between two there is white space only."""
    found: list[tuple[int, int]] = []
    at = 0
    for gap in _SENTENCE.finditer(body):
        before = body[max(at, gap.start() - _NEAR) : gap.start()]
        if "\n" in gap.group() or not _goes_on(before, body[gap.end() : gap.end() + _NEAR]):
            found.append((at, gap.end() - len(gap.group()) + len(gap.group().rstrip())))
            at = gap.end()
    found.append((at, len(body)))
    return tuple(found)


def _goes_on(before: str, after: str) -> bool:
    if not _ABBREVIATED.search(before):
        return False
    return not _CASED.search(before) or after[:1].islower() or _MONTH.match(after) is not None


@lru_cache(maxsize=4096)
def words(text: str) -> tuple[str, ...]:
    """The folded words of a text, in order."""
    return tuple(re.findall(r"\w+(?:'\w+)?", fold(text)))


@lru_cache(maxsize=1024)
def tokens(text: str) -> tuple[Token, ...]:
    """The folded words of a text with their places."""
    return tuple(Token(_folded(m.group()), m.start(), m.end()) for m in _WORD.finditer(text))


@lru_cache(maxsize=8192)
def _folded(word: str) -> str:
    return fold(word)


def runs(text: str, length: int) -> set[tuple[str, ...]]:
    """All runs of so many words."""
    found = words(text)
    return {found[at : at + length] for at in range(len(found) - length + 1)}


def squeezed(text: str) -> str:
    """Without white space and case: for finding a sentence whatever its line breaks."""
    return re.sub(r"\s+", "", text).casefold()


def unquoted(text: str) -> str:
    """The text with what stands between quotation marks blanked, places kept: those are others' words."""
    return _QUOTED.sub(lambda found: " " * len(found.group()), text)


#: endings of English, German, French, Spanish and Portuguese words, the longest first
_ENDINGS = """
    ations ation ements ement ments ment ungen ings edly ions ung ing ers ies ied est ely ion ado ada ados
    adas ando endo indo aram eram ava ado ida ido ten tet tes ing ern lich ed er es en em et ly te ar ir
    ou ez as os is s e n t a o y i""".split()
_LEAST = 4


@lru_cache(maxsize=16384)
def stem(word: str) -> str:
    """What is left of a folded word without its ending: light, for comparing and never for showing."""
    bare = word.split("'", maxsplit=1)[0]
    if bare.startswith("ge") and len(bare) > 7 and bare.endswith(("t", "en")):  # noqa: PLR2004 - a participle of German
        bare = bare[2:]
    for _ in range(2):
        cut = next((e for e in _ENDINGS if bare.endswith(e) and len(bare) - len(e) >= _LEAST), None)
        if cut is None:
            break
        bare = bare[: -len(cut)]
    return bare[:-1] if len(bare) > _LEAST and bare[-1] == bare[-2] else bare


def stem_pairs(text: str) -> frozenset[tuple[str, str]]:
    """The stems of each two words side by side, very short words left out."""
    said = [stem(word) for word in words(text)]
    return frozenset(pair for pair in pairwise(said) if min(map(len, pair)) >= _LEAST - 1)


def stems(text: str) -> frozenset[str]:
    """The stems of all words of a text."""
    return frozenset(stem(word) for word in words(text))
