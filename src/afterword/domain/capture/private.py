"""What stays private. In doubt it does: a private item reaches no writer, whatever it says.

A cue makes its clause private, or its sentence; a marker ("between us") what stands before it,
another ("don't mention X") what stands after it and X wherever else it is spoken of.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass
from itertools import groupby, pairwise

from afterword.domain.capture.lexicon.titles import TITLE_NOUNS
from afterword.domain.capture.notes_cues import has
from afterword.domain.capture.notes_pieces import Clause
from afterword.domain.capture.notes_text import Span, fold, words
from afterword.domain.capture.private_common import EVERYDAY
from afterword.domain.capture.private_cues import PrivateCues

#: what somebody is says not which matter is meant: "not that I fell out with the manager"
_OFFICES = frozenset(fold(word) for word in TITLE_NOUNS)
_LITTLE = 3  # words beside a marker that say nothing of their own
_SHORT = 8  # a sentence this short leans on the one before it
_RARE_LENGTH = 6

_POINTS_BACK = re.compile(r"(?<!\w)(?:that|this|it|any of it|nope|das|davon|es|isso|disso|eso|ca|cela)(?!\w)")
_REPORTS = re.compile(
    r"(?:said|says|told me|telling me|mentioned|heard|reckons|thinks|that|disse|falou|sagte|meinte)$"
)
_LEANS = re.compile(
    r"(?:and|but|so|because|cause|which|or|und|aber|weil|e|mas|porque)? ?"
    r"(?:that|it|they|which|this|das|isso|or)?\b"
)
_NAME = re.compile(r"\b[A-ZÀ-Þ][\w'-]{2,}")


def private_clauses(
    clauses: Sequence[Clause],
    cues: PrivateCues,
    harmless: Sequence[bool],
    known: frozenset[str] = frozenset(),
) -> set[int]:
    """Positions of the clauses that stay private.

    `harmless` says of each clause whether it holds a promise or a date of the process: such a
    one survives beside a private neighbour unless a cue stands in it. `known` are the words by
    which the people are called: of them one may speak.
    """
    judge = _Judge(clauses, cues, harmless)
    sentences = [
        [at for at, _ in group] for _, group in groupby(enumerate(clauses), key=lambda pair: pair[1].sentence)
    ]
    found: set[int] = set()
    for number, members in enumerate(sentences):
        found |= judge.in_sentence(members)
        found |= judge.pointed_at(members, sentences[max(0, number - 2) : number])
    return found | {at for at in _named_elsewhere(clauses, cues, known) if not harmless[at]}


def doubts(text: str, cues: PrivateCues) -> tuple[tuple[Span, bool], ...]:
    """Where a text speaks ill of one's own answer, and whether in plain words."""
    folded = fold(text)
    plain = [(Span(*hit.span()), True) for hit in cues.doubt_plain.finditer(folded)]
    colour = [(Span(*hit.span()), False) for hit in cues.doubt_colour.finditer(folded)]
    return tuple(sorted(plain + colour, key=lambda pair: pair[0].start))


def reveals(text: str, cues: PrivateCues) -> bool:
    """Whether words that are to be used hold a private cue after all: the last look."""
    if any(has(pattern, text) for pattern in (cues.sentence, cues.clause, cues.backward, cues.forward)):
        return True
    return has(cues.grave, text) and has(cues.kin, text)


@dataclass(frozen=True, slots=True)
class _Judge:
    """Judges sentence by sentence; `members` are the positions of one sentence's clauses."""

    clauses: Sequence[Clause]
    cues: PrivateCues
    harmless: Sequence[bool]

    def in_sentence(self, members: list[int]) -> set[int]:
        """What the cues in the sentence itself make private."""
        hit = self._touched(members, self.cues.sentence) | self._grave(members)
        found = hit | self._beside(members, hit) if hit else set()
        for at in members:
            if at not in found and has(self.cues.forward, self.clauses[at].text):
                found |= {at} if self._run_on(members) else {i for i in members if i >= at}
            if at not in found and has(self.cues.clause, self.clauses[at].text):
                found |= {at, *self._hanging_on(members, at)}
        return found

    def pointed_at(self, members: list[int], before: Sequence[list[int]]) -> set[int]:
        """By "not announced", "nope": the sentence it stands in, and the one it points back to."""
        marked = self._touched(members, self.cues.backward)
        if not marked or self._run_on(members):
            return marked | {at - 1 for at in marked if at - 1 in members and self._points_back([at])}
        found = set(members)
        if not before or not self._points_back(members):
            return found
        last = before[-1]
        if self._line(last) != self._line(members):
            bare = min(marked) == members[0] and self._is_bare_mark(members)
            return found | (set(last) if bare else set())
        found |= set(last)
        further = len(before) > 1 and self._line(before[0]) == self._line(last)
        return found | (set(before[0]) if further and self._length(last) <= _SHORT else set())

    def _touched(self, members: list[int], pattern: re.Pattern[str]) -> set[int]:
        """The clauses that a cue stands in; one that spans two stands in both."""
        own = {i for i in members if has(pattern, self.clauses[i].text)}
        if own:
            return own
        both = ((a, b, f"{self.clauses[a].text}, {self.clauses[b].text}") for a, b in pairwise(members))
        return {i for a, b, text in both if has(pattern, text) for i in (a, b)}

    def _grave(self, members: list[int]) -> set[int]:
        """Illness, debt, faith: of one's own people."""
        whole = self._text(members)
        if not (has(self.cues.grave, whole) and has(self.cues.kin, whole)):
            return set()
        pair = (self.cues.grave, self.cues.kin)
        return {i for i in members if any(has(pattern, self.clauses[i].text) for pattern in pair)}

    def _beside(self, members: list[int], hit: set[int]) -> set[int]:
        """The rest of the sentence; of dictation only what leans on a private clause."""
        if not self._run_on(members):
            return {i for i in members if not self.harmless[i]}
        after = {i + 1 for i in hit if i + 1 in members and self._leans(i + 1)}
        return after | {
            i - 1 for i in hit if i - 1 in members and _REPORTS.search(fold(self.clauses[i - 1].text))
        }

    def _hanging_on(self, members: list[int], at: int) -> set[int]:
        """What follows a private clause in its sentence and does not start anew."""
        found: set[int] = set()
        for later in (i for i in members if i > at):
            if self.harmless[later] or (self._run_on(members) and not self._leans(later)):
                break
            found.add(later)
        return found

    def _leans(self, at: int) -> bool:
        hit = _LEANS.match(fold(self.clauses[at].text))
        return bool(hit and hit.group().strip()) and not self.harmless[at]

    def _points_back(self, members: list[int]) -> bool:
        folded = fold(self._text(members))
        rest = len(words(self.cues.backward.sub(" ", folded)))
        return rest <= _LITTLE or (bool(_POINTS_BACK.search(folded)) and rest <= _SHORT)

    def _is_bare_mark(self, members: list[int]) -> bool:
        """A line that says no more than "not repeating that"."""
        folded = fold(self._text(members))
        return not words(self.cues.backward.sub(" ", folded)) or (
            bool(_POINTS_BACK.search(folded)) and self._length(members) <= _SHORT
        )

    def _text(self, members: list[int]) -> str:
        return " ".join(self.clauses[i].text for i in members)

    def _length(self, members: list[int]) -> int:
        return len(words(self._text(members)))

    def _line(self, members: list[int]) -> int:
        return self.clauses[members[0]].line

    def _run_on(self, members: list[int]) -> bool:
        return self.clauses[members[0]].run_on


def _named_elsewhere(clauses: Sequence[Clause], cues: PrivateCues, known: frozenset[str]) -> set[int]:
    """Every clause that speaks of what is not to be spoken of."""
    rare: set[str] = set()
    for at, clause in enumerate(clauses):
        hit = cues.forward.search(fold(clause.text))
        if hit:
            often = 1 if has(cues.sentence, clause.text) else 2  # a matter with its own cue needs no name
            following = [
                c.text for c in clauses[at + 1 : at + 3] if c.sentence == clause.sentence and not c.run_on
            ]
            rare |= _rare(" ".join([clause.text[hit.end() :], *following]), clauses, often)
    return {i for i, clause in enumerate(clauses) if (rare - known) & set(words(clause.text))}


def _rare(text: str, clauses: Sequence[Clause], often: int) -> set[str]:
    """The words that tell the matter: names, figures, and long words hardly said elsewhere."""
    said = [word for clause in clauses for word in set(words(clause.text))]
    figures = {word for word in words(text) if any(letter.isdigit() for letter in word)}
    names = {fold(word) for word in _NAME.findall(text)} | figures
    long = {word for word in words(text) if len(word) >= _RARE_LENGTH and said.count(word) <= often}
    told = (names | long) - EVERYDAY - _OFFICES
    return {word for word in told if said.count(word) <= often + 1}
