"""Something the seeker published on the very thing a person dwelt on: it goes with the thanks."""

from __future__ import annotations

import re
from collections.abc import Sequence
from functools import lru_cache

from afterword.domain.facts import Evidence, Kind
from afterword.domain.plan.cues import PUBLISHED
from afterword.domain.plan.desk import Desk

_ENOUGH = 2  # telling words that both must share
_NEIGHBOURS = 2  # lines after a title that may say what it is
_WORD = re.compile(r"[^\W\d_]{4,}")
_PLAIN = frozenset(
    [
        "with",
        "from",
        "that",
        "this",
        "they",
        "them",
        "their",
        "what",
        "when",
        "where",
        "which",
        "about",
        "into",
        "over",
        "more",
        "than",
        "your",
        "have",
        "been",
        "were",
        "would",
        "could",
        "should",
        "work",
        "team",
        "time",
        "said",
        "told",
        "asked",
        "like",
        "just",
        "only",
        "also",
        "very",
        "much",
        "many",
        "some",
        "after",
        "before",
        "does",
        "make",
        "made",
        "need",
        "wants",
        "want",
        "three",
        "seven",
        "eight",
        "people",
        "year",
        "years",
        "month",
        "months",
        "week",
        "weeks",
    ]
)


def article_for(desk: Desk, person: str) -> Evidence | None:
    """The published piece nearest to what this person spoke about; None where none is near."""
    pieces = published(desk.captured.evidence)
    if not pieces:
        return None
    spoken = [
        _stems(f"{item.text} {item.source.quote}")
        for item in desk.items(Kind.TOPIC, Kind.MOMENT, Kind.NEED, Kind.CONCERN, person=person)
    ]
    ranked = [
        (max((len(words & _stems(piece.text)) for words in spoken), default=0), piece) for piece in pieces
    ]
    shared, piece = max(ranked, key=lambda pair: pair[0])
    return piece if shared >= _ENOUGH else None


def published(evidence: Sequence[Evidence]) -> list[Evidence]:
    """The published pieces of a résumé: lines that say so, and titles whose neighbours do."""
    found = []
    for place, piece in enumerate(evidence):
        around = evidence[max(0, place - 1) : place + _NEIGHBOURS + 1]
        if piece.employer is None and any(_tells(line) for line in around):
            found.append(piece)
    return found


def _tells(piece: Evidence) -> bool:
    return piece.employer is None and _says_published(piece.text)


@lru_cache(maxsize=1024)  # the same lines for everybody who is thanked
def _says_published(line: str) -> bool:
    return bool(PUBLISHED.search(line))


@lru_cache(maxsize=1024)
def _stems(text: str) -> frozenset[str]:
    """Words without their endings: enough to tell "nearest day" in "nearest past days"."""
    words = (word.casefold() for word in _WORD.findall(text))
    return frozenset(re.sub(r"(?:ings?|ed|es|s)$", "", word) for word in words if word not in _PLAIN)
