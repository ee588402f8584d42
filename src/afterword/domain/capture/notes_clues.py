"""The clues by which a clause is read: its words and those beside it, who is named, where it stands."""

from __future__ import annotations

import re
from bisect import bisect_left
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from itertools import pairwise

from afterword.domain.capture.mentions import Mention
from afterword.domain.capture.notes_blocks import Line
from afterword.domain.capture.notes_cues import has
from afterword.domain.capture.notes_pieces import Clause
from afterword.domain.capture.notes_text import Span, fold
from afterword.domain.capture.notes_topics import Topics
from afterword.domain.capture.notes_vocabulary import Vocabulary
from afterword.domain.capture.private_cues import PrivateCues
from afterword.domain.facts import Kind

_TOKEN = re.compile(r"[^\W\d_]+(?:['’][^\W\d_]+)*|\d[\d.,:/h]*|[€$£¥%?!:@\"“”„«»()…]|->|=")
_LISTS = (
    "promise",
    "deliverable",
    "need",
    "concern",
    "answer",
    "answered",
    "personal",
    "next_step",
    "decision",
    "liked",
    "narrator",
    "noise",
    "she",
    "he",
)
_SECRETS = (
    "backward",
    "forward",
    "sentence",
    "clause",
    "doubt_plain",
    "doubt_colour",
    "grave",
    "kin",
    "chores",
)
_STEM = 4
_LONG = 6
_CLOSE = 5
_FEW = 4  # words counted one by one; more of them by fours
_MANY = 5


@dataclass(frozen=True, slots=True)
class Page:
    """What is known of a text before its clauses are read."""

    text: str
    lines: Sequence[Line]
    clauses: Sequence[Clause]
    mentions: Sequence[Mention]
    vocabulary: Vocabulary
    cues: PrivateCues
    language: str
    sections: Mapping[int, Kind]
    topics: Topics


def links(page: Page) -> list[str]:
    """How each clause hangs on the one before: in its sentence, its line, the next line, or apart."""
    found = []
    before: Clause | None = None
    for clause in page.clauses:
        found.append(_link(page, before, clause))
        before = clause
    return found


def _link(page: Page, before: Clause | None, clause: Clause) -> str:
    if before is None:
        return "first"
    if before.sentence == clause.sentence:
        return "spoken" if clause.run_on else "sentence"
    if before.line == clause.line:
        return "line"
    line = page.lines[clause.line]
    return "apart" if line.after_blank or line.heading else "below"


def clues(page: Page) -> list[list[str]]:
    """The clues of every clause, in order."""
    tokens = [_tokens(page, clause.span) for clause in page.clauses]
    hits = [_hits(page, clause.text) for clause in page.clauses]
    heads = _heads(page)
    firsts = {page.clauses[at].line: at for at in reversed(range(len(page.clauses)))}
    return [_Clues(page, tokens, hits, heads, firsts, at).all() for at in range(len(page.clauses))]


def _tokens(page: Page, span: Span) -> list[str]:
    """The words, folded; a person named is `@`, a number is `#` for each of its figures."""
    first = bisect_left(page.mentions, span.start, key=lambda m: m.start)
    last = bisect_left(page.mentions, span.end, lo=first, key=lambda m: m.start)
    names = page.mentions[first:last]
    found: list[str] = []
    for hit in _TOKEN.finditer(page.text, span.start, span.end):
        if any(m.start <= hit.start() < m.end for m in names):
            if not found or found[-1] != "@":
                found.append("@")
            continue
        word = fold(hit.group())
        found.append("#" * min(4, sum(c.isdigit() for c in word)) if word[0].isdigit() else word)
    return found


def _hits(page: Page, text: str) -> list[str]:
    found = [name for name in _LISTS if has(getattr(page.vocabulary, name), text)]
    return found + [f"p_{name}" for name in _SECRETS if has(getattr(page.cues, name), text)]


def _heads(page: Page) -> list[list[str]]:
    """Of each line the words of the heading above it and of its own label."""
    found, heading = [], []
    for line in page.lines:
        own = _tokens(page, line.label) if line.label else []
        if line.heading:
            heading = own
        labels = [f"h={w}" for w in heading] + ([] if line.heading else [f"l={w}" for w in own])
        topics = [f"{label[0]}k={topic}" for label in labels for topic in page.topics.of(label[2:])]
        found.append(labels + topics)
    return found


@dataclass(frozen=True, slots=True)
class _Clues:
    page: Page
    tokens: Sequence[Sequence[str]]
    hits: Sequence[Sequence[str]]
    heads: Sequence[Sequence[str]]
    firsts: Mapping[int, int]
    at: int

    def all(self) -> list[str]:
        return [
            *dict.fromkeys([*self._words(), *self._topics(), *self._place(), *self._beside(), *self._lists()])
        ]

    def _words(self) -> Iterator[str]:
        words = ["<", *self.tokens[self.at], ">"]
        yield "bias"
        yield f"f={' '.join(words[1:2])}"
        yield f"f={' '.join(words[1:3])}"
        for word in words[1:-1]:
            yield f"w={word}"
            if len(word) > _LONG:
                yield f"s={word[:_CLOSE]}"
            if len(word) > _STEM:
                yield f"s={word[:_STEM]}"
        for one, two in pairwise(words):
            yield f"b={one} {two}"

    def _topics(self) -> Iterator[str]:
        seen: set[str] = set()
        for word in self.tokens[self.at]:
            for topic in self.page.topics.of(word):
                yield f"kk={topic}" if topic in seen else f"k={topic}"
                seen.add(topic)

    def _place(self) -> Iterator[str]:
        page, clause = self.page, self.page.clauses[self.at]
        line = page.lines[clause.line]
        count = len(self.tokens[self.at])
        yield f"n={count if count <= _FEW else min(count // _FEW, _MANY) + _FEW}"
        if self.at == 0:
            yield "begins"
        if self.at == len(page.clauses) - 1:
            yield "ends"
        if line.mark:
            yield f"mark={line.mark}"
        if section := page.sections.get(clause.line):
            yield f"under={section}"
        yield f"bullet={int(line.bullet)}"
        if clause.run_on:
            yield "run_on"
        if line.label and any(m.start < line.label.end and m.end > line.label.start for m in page.mentions):
            yield "labelled"
        yield from self.heads[clause.line]
        letters = page.text[clause.span.end : clause.span.end + 2]
        yield f"after={letters.strip()[:1]}"
        yield f"lang={page.language}"

    def _beside(self) -> Iterator[str]:
        clauses = self.page.clauses
        for step, name in ((-1, "p"), (1, "q")):
            there = self.at + step
            if not 0 <= there < len(clauses):
                yield f"{name}none"
                continue
            near = (
                "s"
                if clauses[there].sentence == clauses[self.at].sentence
                else "l"
                if clauses[there].line == clauses[self.at].line
                else "o"
            )
            for word in self.tokens[there]:
                yield f"{name}{near}={word}"
                yield from (f"{name}k={topic}" for topic in self.page.topics.of(word))
        first = self.firsts[clauses[self.at].line]
        if first != self.at:
            for word in self.tokens[first][:6]:
                yield f"o={word}"
                yield from (f"ok={topic}" for topic in self.page.topics.of(word))

    def _lists(self) -> Iterator[str]:
        for name in self.hits[self.at]:
            yield f"L={name}"
        for step in (-2, -1, 1, 2):
            there = self.at + step
            if 0 <= there < len(self.hits):
                for name in self.hits[there]:
                    yield f"L{step}={name}"
