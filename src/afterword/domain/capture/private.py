"""What stays private. In doubt it does: a private item reaches no writer, whatever it says.

A cue makes its clause private, or its sentence; a marker ("between us") what stands before it,
another ("don't mention X") what stands after it and X wherever else it is spoken of.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from itertools import groupby

from afterword.domain.capture.notes_cues import has
from afterword.domain.capture.notes_pieces import Clause
from afterword.domain.capture.notes_text import Span, fold, words
from afterword.domain.capture.private_common import EVERYDAY
from afterword.domain.capture.private_cues import PrivateCues

_POINTS_BACK = re.compile(r"(?<!\w)(?:that|this|it|any of it|nope|das|davon|es|isso|disso|eso|ca|cela)(?!\w)")
_LITTLE = 3  # words beside a marker that say nothing of their own
_SHORT = 8  # a sentence this short leans on the one before it
_RARE_LENGTH = 6


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
    found: set[int] = set()
    sentences = [
        [i for i, _ in group] for _, group in groupby(enumerate(clauses), key=lambda pair: pair[1].sentence)
    ]
    for number, members in enumerate(sentences):
        before = sentences[number - 1] if number else []
        earlier = sentences[number - 2] if number > 1 else []
        found |= _in_sentence(clauses, members, cues, harmless)
        found |= _marked_back(clauses, members, before, earlier, cues)
    return found | _named_elsewhere(clauses, cues, known)


def doubts(text: str, cues: PrivateCues) -> tuple[tuple[Span, bool], ...]:
    """Where a text speaks ill of one's own answer, and whether in plain words."""
    folded = fold(text)
    plain = [(Span(*hit.span()), True) for hit in cues.doubt_plain.finditer(folded)]
    colour = [(Span(*hit.span()), False) for hit in cues.doubt_colour.finditer(folded)]
    return tuple(sorted(plain + colour, key=lambda pair: pair[0].start))


def _in_sentence(
    clauses: Sequence[Clause], members: list[int], cues: PrivateCues, harmless: Sequence[bool]
) -> set[int]:
    hit = _touched(clauses, members, cues.sentence) | _grave(clauses, members, cues)
    found: set[int] = set()
    if hit:
        found |= hit | (
            _around(clauses, members, hit, harmless)
            if clauses[members[0]].run_on
            else {i for i in members if not harmless[i]}
        )
    for at in members:
        if at not in found and has(cues.forward, clauses[at].text):
            found |= {at} if clauses[at].run_on else {i for i in members if i >= at}
        if at not in found and has(cues.clause, clauses[at].text):
            found |= {at, *_hanging_on(clauses, members, at, harmless)}
    return found


def _touched(clauses: Sequence[Clause], members: list[int], pattern: re.Pattern[str]) -> set[int]:
    """The clauses that a cue stands in; one that spans two stands in both."""
    own = {i for i in members if has(pattern, clauses[i].text)}
    if own or len(members) == 1:
        return own
    pairs = zip(members, members[1:], strict=False)
    return {i for a, b in pairs if has(pattern, f"{clauses[a].text}, {clauses[b].text}") for i in (a, b)}


def _grave(clauses: Sequence[Clause], members: list[int], cues: PrivateCues) -> set[int]:
    whole = " ".join(clauses[i].text for i in members)
    if has(cues.grave, whole) and has(cues.kin, whole):
        return {i for i in members if has(cues.grave, clauses[i].text) or has(cues.kin, clauses[i].text)}
    return set()


def _around(
    clauses: Sequence[Clause], members: list[int], hit: set[int], harmless: Sequence[bool]
) -> set[int]:
    """In a run-on: what leans on a private clause, before ("she was telling me") and after ("so they")."""
    found: set[int] = set()
    for at in hit:
        if at + 1 in members and not harmless[at + 1] and _leans(clauses[at + 1].text):
            found.add(at + 1)
        if at - 1 in members and _REPORTS.search(fold(clauses[at - 1].text)):
            found.add(at - 1)
    return found


_REPORTS = re.compile(
    r"(?:said|says|told me|telling me|mentioned|heard|reckons|thinks|that|disse|falou|sagte|meinte)$"
)
_LEANS = re.compile(
    r"(?:and|but|so|because|cause|which|or|und|aber|weil|e|mas|porque)? ?(?:that|it|they|which|this|das|isso|or)?\b"
)


def _leans(text: str) -> bool:
    hit = _LEANS.match(fold(text))
    return bool(hit and hit.group().strip())


def _hanging_on(clauses: Sequence[Clause], members: list[int], at: int, harmless: Sequence[bool]) -> set[int]:
    """What follows a private clause in its sentence and does not start anew."""
    found: set[int] = set()
    for later in (i for i in members if i > at):
        if harmless[later] or (clauses[later].run_on and not _leans(clauses[later].text)):
            break
        found.add(later)
    return found


def _marked_back(
    clauses: Sequence[Clause], members: list[int], before: list[int], earlier: list[int], cues: PrivateCues
) -> set[int]:
    """ "Not announced", "nope": the sentence it stands in, or the one it points back to."""
    marked = _touched(clauses, members, cues.backward)
    if not marked:
        return set()
    if clauses[members[0]].run_on:
        return {
            i
            for at in marked
            for i in (at, at - 1)
            if i in members and (i == at or _points_back(clauses[at].text, cues))
        }
    found = set(members)
    text = " ".join(clauses[i].text for i in members)
    same_line = before and clauses[before[0]].line == clauses[members[0]].line
    if _points_back(text, cues) and (same_line or len(words(text)) <= _SHORT):
        found |= set(before)
        if (
            same_line
            and earlier
            and len(words(" ".join(clauses[i].text for i in before))) <= _SHORT
            and clauses[earlier[0]].line == clauses[before[0]].line
        ):
            found |= set(earlier)
    return found


def _points_back(text: str, cues: PrivateCues) -> bool:
    rest = cues.backward.sub(" ", fold(text))
    return len(words(rest)) <= _LITTLE or (
        bool(_POINTS_BACK.search(fold(text))) and len(words(rest)) <= _SHORT
    )


def _named_elsewhere(clauses: Sequence[Clause], cues: PrivateCues, known: frozenset[str]) -> set[int]:
    """Every clause that speaks of what is not to be spoken of."""
    rare: set[str] = set()
    for at, clause in enumerate(clauses):
        hit = cues.forward.search(fold(clause.text))
        if hit:
            often = 1 if has(cues.sentence, clause.text) else 2  # a matter with its own cue needs no name
            rest = (
                clause.text[hit.end() :]
                + " "
                + " ".join(
                    c.text for c in clauses[at + 1 : at + 3] if c.sentence == clause.sentence and not c.run_on
                )
            )
            rare |= _rare(rest, clauses, often) - known
    return {i for i, clause in enumerate(clauses) if rare & set(words(clause.text))}


def _rare(text: str, clauses: Sequence[Clause], often: int) -> set[str]:
    said = [word for clause in clauses for word in set(words(clause.text))]
    names = {fold(word) for word in re.findall(r"\b[A-ZÀ-Þ][\w'-]{2,}", text)} | {
        word for word in words(text) if any(c.isdigit() for c in word)
    }
    long = {word for word in words(text) if len(word) >= _RARE_LENGTH and said.count(word) <= often}
    return {word for word in names | long if word not in EVERYDAY and said.count(word) <= often + 1}
