"""Figures in a text: written in digits, and spelled out."""

from __future__ import annotations

import re
from collections.abc import Iterator
from functools import lru_cache
from typing import Final

from afterword.domain.review.text import Token, tokens, words

_FIGURE = re.compile(
    r"(?<![\w.,])(?:\d+(?:[.,]\d+)*)(?=[^\d]|$)|(?<=[$€£¥#(+~-])\d+(?:[.,]\d+)*|(?<=\d[:/x])\d+"
)
_THOUSANDS = re.compile(r"\d{1,3}(?:[.,]\d{3})+")
#: addresses and telephone numbers are no claims
_REACH = re.compile(
    r"https?://\S+|\bwww\.\S+|\S+@\S+|\b[\w-]+\.(?:com|org|net|io|dev|de|example|br|uk|me)(?:/\S*)?"
    r"|\+\d[\d\s().-]{6,}\d|\(?\b0\d{2,5}\)?[\s/-]\d[\d\s-]{3,}\d|\b\(?\d{3}\)?[ .-]\d{3,4}[ .-]\d{3,4}\b",
    re.IGNORECASE,
)

_ENGLISH = "one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen"  # noqa: E501 - a row of numbers
_ENGLISH_TENS = "twenty thirty forty fifty sixty seventy eighty ninety"
_GERMAN = "eins zwei drei vier funf sechs sieben acht neun zehn elf zwolf dreizehn vierzehn funfzehn sechzehn siebzehn achtzehn neunzehn"  # noqa: E501 - a row of numbers
_GERMAN_TENS = "zwanzig dreissig vierzig funfzig sechzig siebzig achtzig neunzig"
_PORTUGUESE = "- dois tres quatro cinco seis sete oito nove dez onze doze treze quatorze quinze dezesseis dezessete dezoito dezenove"  # noqa: E501 - a row of numbers
_PORTUGUESE_TENS = "vinte trinta quarenta cinquenta sessenta setenta oitenta noventa"
_FRENCH = "- deux trois quatre cinq six sept huit - dix onze douze treize quatorze quinze seize"
_FRENCH_TENS = "vingt trente quarante cinquante soixante - - -"
_SPANISH = "- dos tres cuatro cinco seis siete ocho nueve diez - doce trece catorce quince dieciseis diecisiete dieciocho diecinueve"  # noqa: E501 - a row of numbers
_SPANISH_TENS = "veinte treinta cuarenta cincuenta sesenta setenta ochenta noventa"


def _table(units: str, tens: str, **more: int) -> dict[str, int]:
    found = {word: at for at, word in enumerate(units.split(), 1)}
    found |= {word: 10 * at for at, word in enumerate(tens.split(), 2)}
    return {word: value for word, value in {**found, **more}.items() if word != "-"}


NUMBER_WORDS: Final = {
    "en": _table(_ENGLISH, _ENGLISH_TENS, dozen=12, dozens=12, hundred=100, hundreds=100, thousand=1000,
                 thousands=1000, million=10**6, millions=10**6, billion=10**9),
    "de": _table(_GERMAN, _GERMAN_TENS, dutzend=12, hundert=100, hunderte=100, tausend=1000, tausende=1000,
                 million=10**6, millionen=10**6, zwei=2),
    "pt": _table(_PORTUGUESE, _PORTUGUESE_TENS, duas=2, cem=100, mil=1000, milhao=10**6, milhoes=10**6),
    "fr": _table(_FRENCH, _FRENCH_TENS, cent=100, mille=1000, million=10**6, millions=10**6),
    "es": _table(_SPANISH, _SPANISH_TENS, cien=100, mil=1000, millon=10**6, millones=10**6),
}  # fmt: skip
_GERMAN_UNITS = {"ein": 1, **{word: NUMBER_WORDS["de"][word] for word in _GERMAN.split()[1:9]}}
NUMBER_WORDS["de"] |= {
    f"{unit}und{ten}": NUMBER_WORDS["de"][ten] + value
    for ten in _GERMAN_TENS.split()
    for unit, value in _GERMAN_UNITS.items()
}
_ALL: Final = {word: value for table in reversed(NUMBER_WORDS.values()) for word, value in table.items()}


def without_addresses(text: str) -> str:
    """The text with web and mail addresses and telephone numbers blanked, places kept."""
    return _REACH.sub(lambda found: " " * len(found.group()), text)


def figure_hits(text: str) -> Iterator[tuple[str, int, int]]:
    """The figures in digits as they are compared (4,000 and 4.000 are 4000), with their places."""
    for found in _FIGURE.finditer(text):
        yield plain_figure(found.group()), found.start(), found.end()


@lru_cache(maxsize=2048)
def figures(text: str) -> frozenset[str]:
    """The figures of a text in digits, those within a word ("310K", "24-bed") among them."""
    return frozenset(map(plain_figure, re.findall(r"\d+(?:[.,]\d+)*", text)))


def plain_figure(written: str) -> str:
    """One way to write a figure: no marks between thousands, a point before decimals."""
    whole = _THOUSANDS.fullmatch(written)
    bare = re.sub(r"[.,]", "", written) if whole else written.replace(",", ".")
    return bare.lstrip("0") or "0"


def count_hits(text: str, language: str) -> Iterator[tuple[int, Token, Token]]:
    """The figures spelled out: value, first and last word ("forty-one" is one figure)."""
    table = NUMBER_WORDS.get(language.partition("-")[0], {})
    row = tokens(text)
    at = 0
    while at < len(row):
        value, last = _spelled(row, at, table)
        if value:
            yield value, row[at], row[last]
        at = last + 1


@lru_cache(maxsize=2048)
def counts(text: str) -> frozenset[str]:
    """The figures a source spells out, in any language, as digits."""
    found = {str(_ALL[word]) for word in words(text) if word in _ALL}
    return frozenset(found | {str(value) for value, _, _ in count_hits(text, "en")})


def _spelled(row: tuple[Token, ...], at: int, table: dict[str, int]) -> tuple[int, int]:
    """The value of the number that begins here (0 where none does) and the index of its last word."""
    value, last = table.get(row[at].word, 0), at
    while value and last + 1 < len(row):
        then = table.get(row[last + 1].word, 0)
        if value % 10 == 0 and 20 <= value < 100 and 0 < then < 10:  # noqa: PLR2004 - forty-one
            value += then
        elif then >= 100 and value < then:  # noqa: PLR2004 - two hundred
            value *= then
        else:
            break
        last += 1
    return value, last
