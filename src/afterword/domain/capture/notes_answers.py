"""The answer to a concern: the better one found afterwards, else the one that was given."""

from __future__ import annotations

import re
from collections.abc import Sequence

from afterword.domain.capture.notes_cues import has
from afterword.domain.capture.notes_reading import Reading
from afterword.domain.capture.notes_text import QUOTE_WORDS, Span, count, fold, trimmed, words
from afterword.domain.capture.private import doubts
from afterword.domain.facts import Kind

_WINDOW = 6  # clauses after the question in which its answer may stand
_FOLLOWS = 2  # clauses after a reproach that may be the answer without saying so
_CONTENT = 2
_LEAD_IN = 12  # letters before "I said", as in "so then I said"
_EDGES = " ,;-–—:()"
_THIRD = re.compile(
    r"(?:and |but |so |then |that )*(?:he|she|they|it|er|sie|ele|ela|eles)(?:'?s|'?d|'ll|'ve|'re)?\b"
)
_ELSEWHERE = frozenset({Kind.CONCERN, Kind.NEXT_STEP, Kind.PERSONAL})
_NO_ANSWER = _ELSEWHERE | {Kind.NEED, Kind.PROMISE}


def answer_to(
    reading: Reading, question: Span, clauses: tuple[int, int], person: str | None, *, doubted: bool
) -> Span | None:
    """Where the answer to the question stands, if the notes hold one.

    `clauses` are the first and the last position of the concern; `doubted` says that the seeker
    thinks it went badly: then even what merely follows may be the answer.
    """
    later = _later(reading, question, clauses)
    better = _better(reading, clauses[1], later)
    if better:
        return better
    for at in later:
        given = _given(reading, at, clauses[1], person, doubted=doubted)
        if given and not _THIRD.match(fold(given.of(reading.text))):
            return given
        if at > clauses[1] and reading.kinds[at] in _ELSEWHERE:
            return None
    return None


def answers(reading: Reading, at: int) -> bool:
    """Whether a clause is an answer, or a verdict on one, and no question."""
    text = reading.clauses[at].text
    said = has(reading.vocabulary.answered, text) or has(reading.vocabulary.answer, text)
    return said or is_all_doubt(reading, at)


def is_all_doubt(reading: Reading, at: int) -> bool:
    """Whether a clause holds hardly more than the self-reproach."""
    spans = [span for span, _ in doubts(reading.clauses[at].text, reading.cues)]
    return bool(spans) and len(words(without(reading.clauses[at].text, spans))) <= _CONTENT


def without(text: str, spans: Sequence[Span]) -> str:
    """The text with these stretches blanked."""
    for span in spans:
        text = text[: span.start] + " " * (span.end - span.start) + text[span.end :]
    return text


def _later(reading: Reading, question: Span, clauses: tuple[int, int]) -> list[int]:
    """The clauses of the line in which the answer may stand."""
    first, last = clauses
    line = reading.clauses[first].line
    return [
        i
        for i in range(first + 1, min(len(reading.clauses), last + _WINDOW))
        if _same_matter(reading, line, i)
        and i not in reading.private
        and not question.start <= reading.clauses[i].span.start < question.end
    ]


def _same_matter(reading: Reading, line: int, i: int) -> bool:
    """Whether a clause stands in the line, or opens the next one with the better answer."""
    clause = reading.clauses[i]
    if clause.line == line:
        return True
    opens = clause.line == line + 1 and reading.clauses[i - 1].line == line
    opened = next((c for c in reading.clauses if c.line == clause.line), clause)
    lead = reading.vocabulary.answer.match(fold(opened.text))
    return clause.line == line + 1 and bool(lead) and (opens or clause.sentence == opened.sentence)


def _better(reading: Reading, last: int, later: Sequence[int]) -> Span | None:
    """What "I should have said" or "looked it up after" leads to."""
    for at in later:
        found = _cut(reading, at, reading.vocabulary.answer, anywhere=True)
        if found:
            return found
        if at > last and (reading.kinds[at] is Kind.CONCERN or _colourful(reading, at)):
            return None
    return None


def _colourful(reading: Reading, at: int) -> bool:
    return any(not plain for _, plain in doubts(reading.clauses[at].text, reading.cues))


def _given(reading: Reading, at: int, last: int, person: str | None, *, doubted: bool) -> Span | None:
    """What was said, stands in brackets, or merely follows."""
    clause, kind = reading.clauses[at], reading.kinds[at]
    if doubts(clause.text, reading.cues):
        return None
    if doubted and reading.text[: clause.span.start].rstrip().endswith("("):
        return _bracket(reading, at)
    if kind is Kind.PROMISE or (person and reading.owners[at] != person):
        return None
    if last < at and "|" in reading.text[reading.clauses[last].span.end : clause.span.start]:
        return _on(reading, at, clause.span.start)  # the next cell of a table is what was answered
    follows = doubted and last < at <= last + _FOLLOWS and kind not in _NO_ANSWER
    if has(reading.vocabulary.answered, clause.text) or (follows and not _THIRD.match(fold(clause.text))):
        return _cut(reading, at, reading.vocabulary.answered) or _on(reading, at, clause.span.start)
    return None


def _bracket(reading: Reading, at: int) -> Span:
    """The whole bracket, unless something private stands in it."""
    clause = reading.clauses[at]
    end = reading.text.find(")", clause.span.start)
    whole = trimmed(reading.text, clause.span.start, end if end > 0 else clause.span.end)
    secret = any(whole.start <= reading.clauses[i].span.start < whole.end for i in reading.private)
    return clause.span if secret or count(whole.of(reading.text)) > QUOTE_WORDS else whole


def _cut(reading: Reading, at: int, lead: re.Pattern[str], *, anywhere: bool = False) -> Span | None:
    """The answer without the words that lead to it, on to the end of its sentence."""
    clause = reading.clauses[at]
    hit = lead.search(fold(clause.text))
    if hit is None:
        return None
    start = hit.end() if anywhere or hit.start() < _LEAD_IN else 0
    rest = trimmed(clause.text, start, len(clause.text), _EDGES)
    before = trimmed(clause.text, 0, hit.start(), _EDGES)
    after = len(words(rest.of(clause.text)))
    if len(words(before.of(clause.text))) >= _CONTENT and after <= _CONTENT + 1:  # "8.5%, looked it up later"
        return Span(clause.span.start + before.start, clause.span.start + before.end)
    if after == 0:
        return _next(reading, at)
    return _on(reading, at, clause.span.start + rest.start)


def _next(reading: Reading, at: int) -> Span | None:
    """The clause after a bare "should have said:"."""
    following = at + 1
    if following >= len(reading.clauses) or following in reading.private:
        return None
    clause = reading.clauses[following]
    return _on(reading, following, clause.span.start) if clause.line == reading.clauses[at].line else None


def _on(reading: Reading, at: int, start: int) -> Span:
    """From `start` through the clauses of the sentence that are neither private nor a new matter."""
    end = reading.clauses[at].span.end
    for i in range(at + 1, len(reading.clauses)):
        if (
            _ends_before(reading, at, i)
            or count(reading.text[start : reading.clauses[i].span.end]) > QUOTE_WORDS
        ):
            break
        end = reading.clauses[i].span.end
    return trimmed(reading.text, start, end)


def _ends_before(reading: Reading, at: int, i: int) -> bool:
    clause = reading.clauses[i]
    if clause.run_on or clause.sentence != reading.clauses[at].sentence:
        return True
    if i in reading.private or reading.kinds[i] in _ELSEWHERE:
        return True
    return bool(doubts(clause.text, reading.cues) or _THIRD.match(fold(clause.text)))
