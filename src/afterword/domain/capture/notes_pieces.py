"""Lines cut into clauses: sentences first, then commas and brackets, then the joints of speech.

Dictation has no full stops. It is cut where people start anew: at "oh and", "then", "so", at a
name or pronoun that takes up a verb, at a change of subject. Cutting too often does no harm:
neighbours of one kind are joined again.
"""

from __future__ import annotations

import re
from dataclasses import dataclass
from itertools import pairwise

from afterword.domain.capture.notes_blocks import Line
from afterword.domain.capture.notes_starts import ABBREVIATIONS, starts_of
from afterword.domain.capture.notes_text import QUOTE_WORDS, Span, count, fold, trimmed

_STOP = re.compile(r"[.!?…]+[\"”“’')\]]*(?=\s)|[;\n](?=\s)|\s\|\s")
_SOFT = re.compile(
    r",\s+|(?<=[\w.!?][\"”])\s+(?=\w)|\s[–—]\s|\s--?\s|\s*\((?=\w)|\)[,.]?\s+|:\s+|\s=>?\s|\s/\s|\s•\s"
)
_RUN_ON_WORDS = 26  # a sentence longer than this, with hardly a comma, was dictated


@dataclass(frozen=True, slots=True)
class Clause:
    """A stretch that says one thing. `sentence` and `line` count from 0 in the file."""

    span: Span
    text: str
    line: int
    sentence: int
    run_on: bool = False


def clauses(text: str, lines: tuple[Line, ...], names: tuple[Span, ...], language: str) -> tuple[Clause, ...]:
    """Every clause of the lines' bodies. `names` are the places where people are named."""
    found: list[Clause] = []
    number = 0
    for index, line in enumerate(lines):
        for sentence in _sentences(text, line.body):
            spoken = _is_run_on(sentence.of(text))
            cuts = _cuts(text, sentence, names, language, spoken=spoken)
            spans = _short(text, _pieces(text, sentence, cuts))
            found += [Clause(span, span.of(text), index, number, spoken) for span in spans]
            number += 1
    return tuple(found)


def _sentences(text: str, line: Span) -> list[Span]:
    spans, start = [], line.start
    for stop in _STOP.finditer(text, line.start, line.end):
        if (
            not _abbreviates(text[start : stop.start() + 1], text[stop.end() : stop.end() + 2])
            and not _is_ordinal(text, stop)
            and not _inside_brackets(text, start, stop.start(), line.end)
        ):
            spans.append(trimmed(text, start, stop.end(), " \t\r\n|;"))
            start = stop.end()
    spans.append(trimmed(text, start, line.end, " \t\r\n|;"))
    return [span for span in spans if re.search(r"\w", span.of(text))]


def _is_ordinal(text: str, stop: re.Match[str]) -> bool:
    """Whether it is the full stop of a German number, as in "2. Gespräch"."""
    if not text[stop.start() - 1 : stop.start()].isdigit():
        return False
    return bool(
        _NUMBERED.match(text, stop.end()) or _COUNTED.search(text[max(0, stop.start() - 12) : stop.start()])
    )


_COUNTED = re.compile(
    r"(?<!\w)(?:jede[rmn]?|der|die|das|dem|den|des|im|am|zum|zur|vom|beim|ab|seit)\s\d{1,2}$"
)


_NUMBERED = re.compile(
    r"\s+(?:Gespr|Runde|Termin|Stock|Etage|Quartal|Halbjahr|Interview|Woche|Tag|Lehrjahr|Schicht|Januar|Februar|"
    r"März|April|Mai|Juni|Juli|August|September|Oktober|November|Dezember|Jan|Feb|Jän)"
)


def _inside_brackets(text: str, start: int, at: int, end: int) -> bool:
    """Whether a bracket is open that this line still closes."""
    opened = text.rfind("(", start, at)
    return opened > text.rfind(")", start, at) and ")" in text[at:end] and "." not in text[at : at + 1]


def _abbreviates(so_far: str, after: str) -> bool:
    """Whether the full stop at the end belongs to the word: "Fr.", "z.B.", "K."."""
    if not so_far.endswith("."):
        return False
    last = fold(so_far.rsplit(maxsplit=1)[-1].lstrip("(\"'„“"))
    if last == "no.":  # a number only before one
        return after.strip()[:1].isdigit()
    return last in ABBREVIATIONS or (bool(re.fullmatch(r"(?:[a-z]\.)+", last)) and len(last) <= 6)  # noqa: PLR2004 - "e.g.u."


def _is_run_on(sentence: str) -> bool:
    total = count(sentence)
    return total > _RUN_ON_WORDS and sentence.count(",") * 14 < total


def _cuts(text: str, sentence: Span, names: tuple[Span, ...], language: str, *, spoken: bool) -> list[int]:
    words = sentence.of(text)
    cuts = {sentence.start + soft.end() for soft in _SOFT.finditer(words) if not _splits_number(words, soft)}
    local = tuple(
        Span(n.start - sentence.start, n.end - sentence.start)
        for n in names
        if sentence.start <= n.start < sentence.end
    )
    cuts |= {sentence.start + at for at in starts_of(words, local, language, spoken=spoken)}
    return sorted(cuts)


def _splits_number(words: str, soft: re.Match[str]) -> bool:
    return (
        words[: soft.start()][-1:].isdigit()
        and words[soft.end() :][:1].isdigit()
        and "(" not in soft.group()
        and "," in soft.group()
    )


def _pieces(text: str, sentence: Span, cuts: list[int]) -> list[Span]:
    edges = [sentence.start, *cuts, sentence.end]
    spans = [trimmed(text, a, b, " \t\r\n,;–—(") for a, b in pairwise(edges)]
    return [_unbracketed(text, span) for span in spans if re.search(r"\w", span.of(text))]


def _unbracketed(text: str, span: Span) -> Span:
    words = span.of(text)
    if words.endswith(")") and "(" not in words:
        return trimmed(text, span.start, span.end - 1)
    return trimmed(text, span.start, span.end, " \t\r\n-") if words.endswith((" -", " --")) else span


def _short(text: str, spans: list[Span]) -> list[Span]:
    """No piece longer than a quote may be; a longer one is cut between words."""
    return [piece for span in spans for piece in _cut_up(text, span)]


def _cut_up(text: str, span: Span) -> list[Span]:
    if count(span.of(text)) <= QUOTE_WORDS:
        return [span]
    words = [
        Span(span.start + hit.start(), span.start + hit.end()) for hit in _GAPLESS.finditer(span.of(text))
    ]
    parts = [words[at : at + _PART] for at in range(0, len(words), _PART)]
    return [trimmed(text, part[0].start, part[-1].end) for part in parts]


_GAPLESS = re.compile(r"\S+")
_PART = QUOTE_WORDS * 3 // 4
