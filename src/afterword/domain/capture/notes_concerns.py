"""Concerns: what they doubted, or what went badly, and what the seeker would say now.

The question is one thing, the self-reproach another (private), the better answer a third.
"""

from __future__ import annotations

import re
from dataclasses import dataclass, replace

from afterword.domain.capture.notes_cues import has
from afterword.domain.capture.notes_pieces import Clause
from afterword.domain.capture.notes_reading import Reading
from afterword.domain.capture.notes_text import QUOTE_WORDS, Span, count, fold, trimmed, words
from afterword.domain.capture.private import doubts
from afterword.domain.facts import Kind

_WINDOW = 6  # clauses after the question in which its answer may stand
_THIRD = re.compile(r"(?:and |but |so |then )?(?:he|she|they|it|er|sie|ele|ela|eles)\b")
_CONTENT = 2


@dataclass(frozen=True, slots=True)
class Concern:
    """One concern. `question` is what to speak of; `quote` may add the plain self-reproach."""

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
    return tuple(
        replace(one, answer=one.answer or _answer(reading, one))
        for one in sorted(found, key=lambda c: c.first)
    )


def own_doubts(reading: Reading) -> tuple[tuple[Span, int], ...]:
    """The self-reproaches, as places in the file, each with its clause: these are private."""
    return tuple(
        (_at(clause, span), at)
        for at, clause in enumerate(reading.clauses)
        for span, _ in doubts(clause.text, reading.cues)
    )


def is_all_doubt(reading: Reading, at: int) -> bool:
    """Whether a clause holds hardly more than the self-reproach."""
    spans = [span for span, _ in doubts(reading.clauses[at].text, reading.cues)]
    return bool(spans) and len(words(_without(reading.clauses[at].text, spans))) <= _CONTENT


def _raised(reading: Reading) -> list[Concern]:
    """What they said they worried about, question after question joined."""
    found: list[Concern] = []
    for at, clause in enumerate(reading.clauses):
        if reading.kinds[at] is not Kind.CONCERN or at in reading.private:
            continue
        last = found[-1] if found else None
        near = (
            last
            and reading.clauses[last.last].line == clause.line
            and last.person == reading.owners[at]
            and at - last.last <= 2
        )
        if (
            last
            and near
            and not any(i in reading.private or _answers(reading, i) for i in range(last.last + 1, at))
        ):
            whole = last.question.to(clause.span)
            if count(whole.of(reading.text)) <= QUOTE_WORDS:
                found[-1] = replace(last, question=whole, quote=whole, last=at)
                continue
        found.append(Concern(clause.span, clause.span, at, at, reading.owners[at]))
    return found


def _doubted(reading: Reading, at: int, found: list[Concern]) -> list[Concern]:
    """A question the seeker thinks went badly: the one before the reproach, or beside it."""
    clause = reading.clauses[at]
    spans = doubts(clause.text, reading.cues)
    if not spans or (at in reading.private and not _only_doubt_is_private(reading, at)):
        return found
    plain = all(is_plain for _, is_plain in spans)
    known = next(
        (c for c in found if reading.clauses[c.last].line == clause.line and 0 <= at - c.last <= 3), None
    )
    question = (
        (known.question, known.first, known.last)
        if known
        else _question(reading, at, [span for span, _ in spans], plain=plain)
    )
    if question is None:
        return found
    span, first, last = question
    whole = span.to(_at(clause, spans[-1][0])) if plain else span
    clean = all(i not in reading.private or i == at for i in range(first, at + 1))
    quote = whole if clean and count(whole.of(reading.text)) <= QUOTE_WORDS else span
    one = Concern(
        span,
        quote,
        first,
        max(last, at),
        (known.person if known else reading.owners[first]) or reading.owners[at],
        doubted=True,
    )
    return [c for c in found if c is not known] + [one]


def _only_doubt_is_private(reading: Reading, at: int) -> bool:
    rest = _without(
        reading.clauses[at].text, [span for span, _ in doubts(reading.clauses[at].text, reading.cues)]
    )
    return not any(
        has(p, rest)
        for p in (reading.cues.sentence, reading.cues.clause, reading.cues.backward, reading.cues.forward)
    )


def _question(reading: Reading, at: int, spans: list[Span], *, plain: bool) -> tuple[Span, int, int] | None:
    clause = reading.clauses[at]
    after = trimmed(clause.text, spans[-1].end, len(clause.text), " ,;-–—:()")
    leads = fold(spans[-1].of(clause.text)).endswith((" was", " of", " on"))
    if len(words(after.of(clause.text))) > (0 if leads else _CONTENT) and (plain or leads):
        return _at(clause, after), at, at
    before = trimmed(clause.text, 0, spans[0].start, " ,;-–—:()")
    if plain and len(words(before.of(clause.text))) > 1:
        return _at(clause, before), at, at
    return _before(reading, at, plain=plain)


def _before(reading: Reading, at: int, *, plain: bool) -> tuple[Span, int, int] | None:
    """The clauses of this sentence that stand before; else the sentence before, over an answer."""
    clause, usable = reading.clauses[at], []
    for i in range(at - 1, -1, -1):
        other = reading.clauses[i]
        apart = clause.sentence - other.sentence
        if (
            other.line != clause.line
            or apart > (2 if plain else 0)
            or (usable and other.sentence != reading.clauses[usable[0]].sentence)
        ):
            break
        if i in reading.private or reading.kinds[i] in {Kind.PROMISE, Kind.PERSONAL, Kind.NEXT_STEP}:
            break
        if not usable and (_answers(reading, i) or _reacts(other.text)):
            continue
        usable.insert(0, i)
    while (
        usable
        and count(reading.clauses[usable[0]].span.to(reading.clauses[usable[-1]].span).of(reading.text))
        > QUOTE_WORDS - 6
    ):
        usable.pop(0)
    if not usable:
        return None
    return reading.clauses[usable[0]].span.to(reading.clauses[usable[-1]].span), usable[0], usable[-1]


def _reacts(text: str) -> bool:
    """ "he waited", "she laughed": what followed an answer."""
    return bool(_THIRD.match(fold(text))) and len(words(text)) <= 3  # noqa: PLR2004 - a nod


def _answers(reading: Reading, at: int) -> bool:
    text = reading.clauses[at].text
    return (
        has(reading.vocabulary.answered, text)
        or has(reading.vocabulary.answer, text)
        or (bool(doubts(text, reading.cues)) and is_all_doubt(reading, at))
    )


def _answer(reading: Reading, one: Concern) -> Span | None:
    """What stands for an answer after the question: a better one, then a bracket, then what was said."""
    line = reading.clauses[one.first].line
    after = [
        i
        for i in range(one.first, min(len(reading.clauses), one.last + _WINDOW))
        if reading.clauses[i].line == line
    ]
    later = [
        i
        for i in after
        if i > one.first
        and not one.question.start <= reading.clauses[i].span.start < one.question.end
        and i not in reading.private
    ]
    for i in later:
        cue = _cut(reading, i, reading.vocabulary.answer)
        if cue is not None:
            return cue
        if i > one.last and (
            reading.kinds[i] is Kind.CONCERN
            or any(not p for _, p in doubts(reading.clauses[i].text, reading.cues))
        ):
            break
    return _plain_answer(reading, one, later)


def _plain_answer(reading: Reading, one: Concern, later: list[int]) -> Span | None:
    for i in later:
        clause = reading.clauses[i]
        doubt = bool(doubts(clause.text, reading.cues))
        bracketed = reading.text[: clause.span.start].rstrip().endswith("(")
        follows = (
            one.doubted
            and i > one.last
            and i <= one.last + 2
            and not _THIRD.match(fold(clause.text))
            and reading.kinds[i] not in {Kind.PERSONAL, Kind.NEXT_STEP, Kind.NEED, Kind.CONCERN, Kind.PROMISE}
        )
        same_person = reading.owners[i] == one.person or one.person is None
        if not doubt and bracketed and one.doubted:
            return _rest_of_bracket(reading, i)
        if (
            not doubt
            and same_person
            and reading.kinds[i] is not Kind.PROMISE
            and (follows or has(reading.vocabulary.answered, clause.text))
        ):
            return _cut(reading, i, reading.vocabulary.answered) or _on(reading, i, clause.span.start)
        if i > one.last and reading.kinds[i] in {Kind.CONCERN, Kind.NEXT_STEP, Kind.PERSONAL}:
            return None
    return None


def _rest_of_bracket(reading: Reading, at: int) -> Span:
    start = reading.clauses[at].span.start
    end = reading.text.find(")", start)
    whole = trimmed(reading.text, start, end if end > 0 else reading.clauses[at].span.end)
    return whole if count(whole.of(reading.text)) <= QUOTE_WORDS else reading.clauses[at].span


def _cut(reading: Reading, at: int, lead: re.Pattern[str]) -> Span | None:
    """The answer without the words that lead to it, on to the end of its sentence."""
    clause = reading.clauses[at]
    hit = lead.search(fold(clause.text))
    if hit is None:
        return None
    start = (
        hit.end()
        if not clause.text[: hit.start()].strip() or lead is reading.vocabulary.answer or hit.start() < 12
        else 0
    )
    rest = trimmed(clause.text, start, len(clause.text), " ,;-–—:()")
    before = trimmed(clause.text, 0, hit.start(), " ,;-–—:()")
    if len(words(before.of(clause.text))) >= _CONTENT and len(words(rest.of(clause.text))) <= 3:  # noqa: PLR2004 - "on the train"
        return _at(clause, before)
    if len(words(rest.of(clause.text))) == 0:
        following = at + 1
        near = (
            following < len(reading.clauses)
            and reading.clauses[following].line == clause.line
            and following not in reading.private
        )
        return _on(reading, following, reading.clauses[following].span.start) if near else None
    return _on(reading, at, clause.span.start + rest.start)


def _on(reading: Reading, at: int, start: int) -> Span:
    """From `start` through the clauses of the sentence that are neither private nor a new matter."""
    end = reading.clauses[at].span.end
    for i in range(at + 1, len(reading.clauses)):
        clause = reading.clauses[i]
        new = (
            clause.sentence != reading.clauses[at].sentence
            or i in reading.private
            or reading.kinds[i] in {Kind.PERSONAL, Kind.NEXT_STEP, Kind.CONCERN}
        )
        if (
            new
            or doubts(clause.text, reading.cues)
            or _THIRD.match(fold(clause.text))
            or (clause.run_on and reading.kinds[i])
        ):
            break
        if count(reading.text[start : clause.span.end]) > QUOTE_WORDS or clause.run_on:
            break
        end = clause.span.end
    return trimmed(reading.text, start, end)


def _without(text: str, spans: list[Span]) -> str:
    for span in sorted(spans, key=lambda s: -s.start):
        text = text[: span.start] + " " * (span.end - span.start) + text[span.end :]
    return text


def _at(clause: Clause, span: Span) -> Span:
    return Span(clause.span.start + span.start, clause.span.start + span.end)
