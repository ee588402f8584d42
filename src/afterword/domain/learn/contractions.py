"""English contractions, there and back: "I am" and "I'm"."""

from __future__ import annotations

import re
from typing import Final

_PAIRS: Final = {
    "I am": "I'm",
    "I would": "I'd",
    "I will": "I'll",
    "I have": "I've",
    "you are": "you're",
    "you would": "you'd",
    "you will": "you'll",
    "we are": "we're",
    "we would": "we'd",
    "we will": "we'll",
    "we have": "we've",
    "they have": "they've",
    "you have": "you've",
    "they are": "they're",
    "they would": "they'd",
    "they will": "they'll",
    "it would": "it'd",
    "it will": "it'll",
    "what is": "what's",
    "had not": "hadn't",
    "must not": "mustn't",
    "need not": "needn't",
    "it is": "it's",
    "that is": "that's",
    "there is": "there's",
    "here is": "here's",
    "do not": "don't",
    "does not": "doesn't",
    "did not": "didn't",
    "is not": "isn't",
    "are not": "aren't",
    "was not": "wasn't",
    "were not": "weren't",
    "would not": "wouldn't",
    "could not": "couldn't",
    "should not": "shouldn't",
    "have not": "haven't",
    "has not": "hasn't",
    "will not": "won't",
    "cannot": "can't",
}
_BACK: Final = {short.casefold(): long for long, short in _PAIRS.items()}
#: "I have" is drawn together before a participle only: nobody writes "I've some history with this"
_PARTICIPLE = r"(?= (?:not|been|had|noted|thought|taken|made|seen|written|given|done|left|always|\w+ed)\b)"
#: at the end of a clause nothing is drawn together ("what a good team that is.")
_GOES_ON = r"(?= [\w{])"


def _pattern(long: str) -> str:
    return rf"\b{long}\b{_PARTICIPLE if long.endswith(' have') else _GOES_ON}"


_LONG: Final = re.compile("|".join(map(_pattern, _PAIRS)), re.IGNORECASE)
_SHORT: Final = re.compile(
    rf"(?<![\w'])(?:{'|'.join(map(re.escape, _PAIRS.values()))})(?![\w'])", re.IGNORECASE
)
_LOWER: Final = {long.casefold(): short for long, short in _PAIRS.items()}


def contracted(text: str) -> str:
    """With every contraction there may be; what stands in braces is not looked into."""
    return _LONG.sub(lambda found: _as(found.group(), _LOWER[found.group().casefold()]), text)


def expanded(text: str) -> str:
    """Without contractions, and with plain apostrophes."""
    plain = text.replace("’", "'")
    return _SHORT.sub(lambda found: _as(found.group(), _BACK[found.group().casefold()]), plain)


def contractions(text: str) -> int:
    """How many there are."""
    return len(_SHORT.findall(text.replace("’", "'")))


def openings(text: str) -> int:
    """How many there might be and are not."""
    return len(_LONG.findall(text))


def _as(found: str, other: str) -> str:
    return other[0].upper() + other[1:] if found[0].isupper() else other
