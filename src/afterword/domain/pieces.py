"""The pieces of plain text that a regular expression cannot match without.

Hundreds of phrases are looked for in every sentence, and nearly all are not there. A piece that
a phrase needs is found at once, and a phrase whose piece is missing need not be tried.
"""

from __future__ import annotations

import re
from collections import Counter, defaultdict
from collections.abc import Iterable, Sequence
from functools import lru_cache

Needs = tuple[tuple[str, ...], ...]
DIGITS = frozenset("0123456789")
GRAM = 3
_OPENS = re.compile(r"\(\?<?[!=]|\(\?P<\w+>|\(\?P=\w+|\(\?[-a-z]*:|\(")
_CLASSES = "wWsSDbB"


def pieces(expression: str) -> frozenset[str]:
    """Texts in lower case of which every match holds at least one; empty where none can be told.

    Reads what our phrases are made of: literals, groups, classes, look-arounds, counts.
    """
    return _Reader(expression).alternatives()


class Sieve:
    """Which of many expressions may match a text, by the pieces they need."""

    def __init__(self, expressions: Sequence[str]) -> None:
        self._always: list[int] = []
        short: dict[frozenset[str], list[int]] = defaultdict(list)
        self._by_gram: dict[str, list[tuple[str, int, Needs]]] = defaultdict(list)
        branches = [(at, found) for at, each in enumerate(expressions) for found in _Reader(each).branches()]
        first = [(at, _first(found), found) for at, found in branches]
        often = Counter(gram for _, texts, _ in first for text in texts for gram in _grams(text))
        for at, texts, found in first:
            if not texts:
                self._always.append(at)
            elif min(map(len, texts)) < GRAM:
                short[texts].append(at)
            else:
                beside = tuple(tuple(sorted(each)) for each in found if each != texts and _first([each]))
                for text in texts:
                    rarest = min(_grams(text), key=lambda gram: (often[gram], gram))
                    self._by_gram[rarest].append((text, at, beside))
        self._keys = frozenset(self._by_gram)
        self._short = [(*_by_length(texts), places) for texts, places in short.items()]

    def may_match(self, text: str) -> list[int]:
        """The places of the expressions that may match, in their order. `text` as it is written."""
        lower = text.lower()
        grams, letters = _held(lower)
        found = set(self._always)
        for single, longer, places in self._short:
            if not letters.isdisjoint(single) or any(piece in lower for piece in longer):
                found.update(places)
        for gram in self._keys & grams:
            for piece, at, beside in self._by_gram[gram]:
                if at not in found and piece in lower and _has_all(lower, beside):
                    found.add(at)
        return sorted(found)


def _first(found: Iterable[frozenset[str]]) -> frozenset[str]:
    """What is looked for first: the surest of what one branch needs."""
    return max(found, key=_worth, default=frozenset())


def _has_all(lower: str, needs: Needs) -> bool:
    return all(any(piece in lower for piece in texts) for texts in needs)


def _by_length(texts: Iterable[str]) -> tuple[frozenset[str], tuple[str, ...]]:
    """Single letters apart from longer pieces."""
    each = sorted(texts)
    return frozenset(text for text in each if len(text) == 1), tuple(text for text in each if len(text) > 1)


@lru_cache(maxsize=64)
def _held(lower: str) -> tuple[frozenset[str], frozenset[str]]:
    """The grams and the letters of a text, which several languages ask for in turn."""
    return frozenset(_grams(lower)), frozenset(lower)


def _grams(text: str) -> list[str]:
    return [text[at : at + GRAM] for at in range(len(text) - GRAM + 1)]


class _Reader:
    """Reads an expression from left to right."""

    def __init__(self, expression: str) -> None:
        self._text = expression
        self._at = 0

    def branches(self) -> list[list[frozenset[str]]]:
        """What each branch needs, up to the end or a closing bracket: a piece of every set."""
        found = [self._sequence()]
        while self._next() == "|":
            self._at += 1
            found.append(self._sequence())
        return found

    def alternatives(self) -> frozenset[str]:
        """Pieces of which one is needed, whichever branch it is."""
        each = [_first(found) for found in self.branches()]
        return frozenset().union(*each) if all(each) else frozenset()

    def _sequence(self) -> list[frozenset[str]]:
        """What is needed of all that stands one after the other."""
        run, found = "", list[frozenset[str]]()
        while self._next() not in ("", "|", ")"):
            atom, literal = self._atom()
            least = self._least()
            if literal and least:
                run += next(iter(atom))
            if not literal or not least or self._counted:
                found += [frozenset({run.lower()})] if run else []
                run = ""
            if not literal and least and atom:
                found.append(atom)
        return [*found, frozenset({run.lower()})] if run else found

    def _atom(self) -> tuple[frozenset[str], bool]:
        """What one element needs, and whether it is a single letter that stands for itself."""
        char = self._next()
        if char == "(":
            return self._group(), False
        if char == "[":
            return self._class(), False
        self._at += 1
        if char == "\\":
            char = self._next()
            self._at += 1
            if char == "d":
                return DIGITS, False
            return (frozenset(), False) if char in _CLASSES else (frozenset({char}), True)
        return (frozenset(), False) if char in ".^$" else (frozenset({char}), True)

    def _group(self) -> frozenset[str]:
        opened = _OPENS.match(self._text, self._at)
        head = opened.group() if opened else "("
        self._at += len(head)
        inside = self.alternatives()
        self._at += 1
        return frozenset() if head.endswith(("!", "=")) or head.startswith("(?P=") else inside

    def _class(self) -> frozenset[str]:
        begins = self._at
        self._at += 2 if self._text.startswith("[^", self._at) else 1
        first = True
        while self._text[self._at] != "]" or first:
            self._at += 2 if self._text[self._at] == "\\" else 1
            first = False
        self._at += 1
        named = self._text[begins + 1 : self._at - 1]
        return frozenset(named) if named.isdigit() else frozenset()

    def _least(self) -> int:
        """How often the element before must stand there; `_counted` whether that was said."""
        char = self._next()
        self._counted = char != "" and char in "?*+{"
        if not self._counted:
            return 1
        least = 1 if char == "+" else 0
        if char == "{":
            ends = self._text.index("}", self._at)
            least = int(self._text[self._at + 1 : ends].partition(",")[0] or 0)
            self._at = ends
        self._at += 1
        if self._next() == "?":
            self._at += 1
        return least

    def _next(self) -> str:
        return self._text[self._at : self._at + 1]


def _worth(texts: Iterable[str]) -> tuple[int, int]:
    """The longer the shortest piece, and the fewer there are, the seldomer it lets through."""
    each = list(texts)
    return min(map(len, each)), -len(each)
