"""What a posting asks for: what stands below the heading that says so, word for word."""

from __future__ import annotations

import re
import tomllib
from collections.abc import Iterator, Sequence
from functools import cache
from importlib.resources import files

MOST = 60
_BULLET = re.compile(r"(?:[-*•◦·‣▪●–+]|\d{1,2}[.)])\s+(?=\S)")
_LABELLED = re.compile(r"[*_]{0,3}([^:*_]{2,60}?)[*_]{0,3}:[*_]{0,3}\s+(?=\S)")
_MOST_LINES = 3_000  # that say something: no posting has more
_LONGEST = 600  # letters
_LONGEST_HEADING = 9  # words


def requirements(lines: Sequence[str]) -> tuple[str, ...]:
    """Every line or item below such headings, in order, each once; no more than MOST."""
    return tuple(dict.fromkeys(_below(lines[:_MOST_LINES])))[:MOST]


def _below(lines: Sequence[str]) -> Iterator[str]:
    wanted = listed = False
    for line in lines:
        bullet, labelled = _BULLET.match(line), _LABELLED.match(line)
        if bullet:
            listed = True
            said = line[bullet.end() :]
        elif labelled and asks(labelled[1]):
            yield _bare(line[labelled.end() :])
            continue
        elif _is_heading(line):
            wanted, listed = asks(line), False
            continue
        else:
            wanted = wanted and not (listed and line[:1].isupper())  # a list ends where prose begins
            said = "" if listed else line
        if wanted and said:
            yield _bare(said)


def asks(heading: str) -> bool:
    """Whether this heading says that what follows is asked for."""
    words = " ".join(re.sub(r"[^\w\s]", " ", _spelt_out(heading.casefold())).split())
    for edge in (_phrases("before"), _phrases("after")):
        words = _without(words, edge)
    return words in _phrases("headings")


def _without(words: str, edge: frozenset[str]) -> str:
    """The words without those that may stand at their edge, as long as something is left."""
    changed = True
    while changed and words not in _phrases("headings"):
        changed = False
        for phrase in edge:
            bare = words.removeprefix(f"{phrase} ").removesuffix(f" {phrase}")
            if bare != words:
                words, changed = bare, True
    return words


def _is_heading(line: str) -> bool:
    """A line marked as one, or a few words that end no sentence."""
    if line.startswith("#") or re.fullmatch(r"(\*\*|__).{1,100}\1:?", line):
        return True
    return len(line.split()) <= _LONGEST_HEADING and not line.endswith((".", ",", ";", "!", "?"))


def _spelt_out(text: str) -> str:
    return re.sub(r"['’](re|ll|ve)\b", lambda hit: {"re": " are", "ll": " will", "ve": " have"}[hit[1]], text)


def _bare(text: str) -> str:
    return re.sub(r"\*\*|__", "", text)[:_LONGEST].strip(" *_")


@cache
def _phrases(name: str) -> frozenset[str]:
    table = tomllib.loads((files(__package__ or "") / "wanted.toml").read_text("utf-8"))
    return frozenset(" ".join(phrase.split()) for phrase in str(table[name]).split(";"))
