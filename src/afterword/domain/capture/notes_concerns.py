"""Concerns: what they doubted, or what went badly, and what the seeker would say now.

The question is one thing, the self-reproach another (private), the better answer a third.
"""

from __future__ import annotations

import re
from dataclasses import dataclass, replace

from afterword.domain.capture.notes_answers import answer_to, answers, is_all_doubt, without
from afterword.domain.capture.notes_cues import has
from afterword.domain.capture.notes_pieces import Clause
from afterword.domain.capture.notes_reading import NO, Reading
from afterword.domain.capture.notes_text import QUOTE_WORDS, Span, count, fold, trimmed, words
from afterword.domain.capture.private import doubts
from afterword.domain.facts import Kind

_CONTENT = 2  # so few words say nothing of their own
_A_CLAUSE_BETWEEN = 2
_AN_ANSWER_BETWEEN = 3
_ROOM_FOR_REPROACH = 6
_EDGES = " ,;-–—:()"
_REACTION = re.compile(r"(?:and |but |so |then )?(?:he|she|they|it|er|sie|ele|ela|eles)\b")
_OTHER_MATTERS = frozenset({Kind.PROMISE, Kind.PERSONAL, Kind.NEXT_STEP})

__all__ = ["Concern", "concerns", "is_all_doubt", "own_doubts"]


@dataclass(frozen=True, slots=True)
class Concern:
    """One concern. `question` is what to speak of; `quote` may add the plain self-reproach.

    `first` and `last` are the positions of its clauses; `doubted` says that the seeker thinks
    it went badly.
    """

    question: Span
    quote: Span
    first: int
    last: int
    person: str | None
    answer: Span | None = None
    doubted: bool = False


def concerns(reading: Reading) -> tuple[Concern, ...]:
    """Every concern with its answer, in order."""
    found = _raised(reading)
    for at in range(len(reading.clauses)):
        found = _doubted(reading, at, found)
        found = _amended(reading, at, found)
    found = [replace(one, doubted=one.doubted or _answered_no(reading, one)) for one in found]
    ordered = sorted(found, key=lambda one: one.first)
    return tuple(
        replace(
            one,
            answer=answer_to(reading, one.question, (one.first, one.last), one.person, doubted=one.doubted),
        )
        for one in ordered
    )


def own_doubts(reading: Reading) -> tuple[tuple[Span, int], ...]:
    """The self-reproaches, as places in the file, each with its clause: these are private."""
    return tuple(
        (_at(clause, span), at)
        for at, clause in enumerate(reading.clauses)
        for span, _ in doubts(clause.text, reading.cues)
    )


def _raised(reading: Reading) -> list[Concern]:
    """What they said they worried about, question after question joined."""
    found: list[Concern] = []
    for at, clause in enumerate(reading.clauses):
        if reading.kinds[at] is not Kind.CONCERN or at in reading.private:
            continue
        longer = _continued(reading, found[-1], at) if found else None
        if longer:
            found[-1] = longer
        else:
            found.append(Concern(clause.span, clause.span, at, at, reading.owners[at]))
    return found


def _continued(reading: Reading, last: Concern, at: int) -> Concern | None:
    """The concern with one more clause, if that belongs to it and a quote still holds both."""
    clause = reading.clauses[at]
    same = reading.clauses[last.last].line == clause.line and last.person == reading.owners[at]
    if not same or at - last.last > _A_CLAUSE_BETWEEN:
        return None
    if any(i in reading.private or answers(reading, i) for i in range(last.last + 1, at)):
        return None
    whole = last.question.to(clause.span)
    if count(whole.of(reading.text)) > QUOTE_WORDS:
        return None
    return replace(last, question=whole, quote=whole, last=at)


def _doubted(reading: Reading, at: int, found: list[Concern]) -> list[Concern]:
    """A question the seeker thinks went badly: the one before the reproach, or beside it."""
    clause = reading.clauses[at]
    spans = doubts(clause.text, reading.cues)
    if not spans or (at in reading.private and not _only_doubt_is_private(reading, at)):
        return found
    plain = all(is_plain for _, is_plain in spans)
    known = _known(reading, at, found)
    asked = known or _question(reading, at, [span for span, _ in spans], plain=plain)
    if asked is None:
        return found
    whole = asked.question.to(_at(clause, spans[-1][0]))
    clean = plain and all(i not in reading.private or i == at for i in range(asked.first, at + 1))
    fits = clean and count(whole.of(reading.text)) <= QUOTE_WORDS
    one = replace(
        asked,
        quote=whole if fits else asked.question,
        last=max(asked.last, at),
        person=asked.person or reading.owners[at],
        doubted=True,
    )
    return [other for other in found if other is not known] + [one]


def _answered_no(reading: Reading, one: Concern) -> bool:
    """Whether the question was answered with "not yet"; what follows may then be the better answer."""
    asked, mark, told = one.question.of(reading.text).partition("?")
    return bool(asked and mark and NO.match(fold(told.lstrip(" |\t"))))


def _amended(reading: Reading, at: int, found: list[Concern]) -> list[Concern]:
    """What "should have said …" amends: it went badly, though nothing else says so."""
    clause = reading.clauses[at]
    if clause.run_on or at in reading.private or not _AMENDS.match(fold(clause.text)):
        return found
    known = _known(reading, at, found) or _above(reading, at, found)
    if known:
        return [replace(one, doubted=True) if one is known else one for one in found]
    asked = _before(reading, at, far=True)
    return [*found, replace(asked, doubted=True)] if asked else found


def _above(reading: Reading, at: int, found: list[Concern]) -> Concern | None:
    """The concern of the line right above."""
    line = reading.clauses[at].line
    return next((one for one in found if reading.clauses[one.last].line in {line - 1, line}), None)


_AMENDS = re.compile(
    r"(?:but |and |so |then |now )*(?:i )?(?:shoulda|coulda|(?:should|could|would)(?:'ve| have|"
    r" of|ve)? (?:have )?said|should of|"
    r"(?:should|could) have (?:said|told|mentioned)|wish (?:i'd|i had|id) (?:said|told|mentioned)|"
    r"(?:the )?(?:real|true|better|honest|right|proper|actual) answer|"
    r"(?:the )?truth|what i (?:meant|should)|(?:die )?(?:wahre|richtige|bessere|ehrliche) antwort|"
    r"hatte (?:ich )?sagen sollen|(?:richtig|besser) ware|"
    r"(?:a )?(?:verdade|resposta certa)|na verdade|devia ter dito)(?!\w)"
)


def _known(reading: Reading, at: int, found: list[Concern]) -> Concern | None:
    """A concern just raised in this line, which the reproach is about."""
    line = reading.clauses[at].line
    near = (
        one
        for one in found
        if reading.clauses[one.last].line == line and 0 <= at - one.last <= _AN_ANSWER_BETWEEN
    )
    return next(near, None)


def _only_doubt_is_private(reading: Reading, at: int) -> bool:
    text, cues = reading.clauses[at].text, reading.cues
    rest = without(text, [span for span, _ in doubts(text, cues)])
    return not any(has(p, rest) for p in (cues.sentence, cues.clause, cues.backward, cues.forward))


def _question(reading: Reading, at: int, spans: list[Span], *, plain: bool) -> Concern | None:
    """What the reproach is about: the words after it, before it, or the clauses before."""
    clause = reading.clauses[at]
    after = trimmed(clause.text, spans[-1].end, len(clause.text), _EDGES)
    leads = fold(spans[-1].of(clause.text)).endswith((" was", " of", " on"))
    if (plain or leads) and len(words(after.of(clause.text))) > (0 if leads else _CONTENT):
        return _concern(reading, _at(clause, after), at, at)
    before = trimmed(clause.text, 0, spans[0].start, _EDGES)
    if plain and len(words(before.of(clause.text))) > 1:
        return _concern(reading, _at(clause, before), at, at)
    return _before(reading, at, far=plain)


def _before(reading: Reading, at: int, *, far: bool) -> Concern | None:
    """The clauses of this sentence that stand before; from `far` the sentence before, over an answer."""
    usable: list[int] = []
    for i in range(at - 1, -1, -1):
        if not _in_reach(reading, i, usable[0] if usable else at, at, far=far):
            break
        if usable or not (answers(reading, i) or _reacts(reading.clauses[i].text)):
            usable.insert(0, i)
    while usable and count(_from_to(reading, usable).of(reading.text)) > QUOTE_WORDS - _ROOM_FOR_REPROACH:
        usable.pop(0)
    return _concern(reading, _from_to(reading, usable), usable[0], usable[-1]) if usable else None


def _in_reach(reading: Reading, i: int, first: int, at: int, *, far: bool) -> bool:
    clause, other = reading.clauses[at], reading.clauses[i]
    same = other.sentence == reading.clauses[first].sentence or first == at
    apart = clause.sentence - other.sentence
    if other.line != clause.line or apart > (2 if far else 0) or not same:
        return False
    return i not in reading.private and reading.kinds[i] not in _OTHER_MATTERS


def _reacts(text: str) -> bool:
    """Whether it only says what followed an answer, as "he waited"."""
    return bool(_REACTION.match(fold(text))) and len(words(text)) <= _CONTENT + 1


def _from_to(reading: Reading, members: list[int]) -> Span:
    return reading.clauses[members[0]].span.to(reading.clauses[members[-1]].span)


def _concern(reading: Reading, span: Span, first: int, last: int) -> Concern:
    return Concern(span, span, first, last, reading.owners[first])


def _at(clause: Clause, span: Span) -> Span:
    return Span(clause.span.start + span.start, clause.span.start + span.end)
