"""From messy notes to debrief items: what was said, by whom, and what stays private."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, replace
from datetime import date

from afterword.domain.capture.notes_blocks import lines
from afterword.domain.capture.notes_concerns import Concern, concerns, is_all_doubt
from afterword.domain.capture.notes_cues import has
from afterword.domain.capture.notes_dates import Calendar, Decision, decision
from afterword.domain.capture.notes_discretion import distant, formal_process
from afterword.domain.capture.notes_items import Items
from afterword.domain.capture.notes_kinds import joined
from afterword.domain.capture.notes_pieces import clauses
from afterword.domain.capture.notes_reading import Reading, read_text
from afterword.domain.capture.notes_text import Span, within_limit
from afterword.domain.capture.notes_vocabulary import languages_of, vocabulary
from afterword.domain.capture.notes_weights import Weights
from afterword.domain.facts import DebriefItem, Kind, Person, Quote
from afterword.domain.sources import Mail, TextFile


@dataclass(frozen=True, slots=True)
class NotesRead:
    """All that the notes told. `unread` are the stretches no reading claimed."""

    items: tuple[DebriefItem, ...] = ()
    unread: tuple[Quote, ...] = ()
    decision_date: date | None = None
    decision_source: Quote | None = None


def read_notes(
    notes: Sequence[TextFile],
    mails: Sequence[Mail],
    people: Sequence[Person],
    calendar: Calendar,
    weights: Weights,
) -> NotesRead:
    """Read notes written on the day of `calendar`, that of the interview where the seeker was.

    Its country and language are those of the interview; notes in another language are read all
    the same. The decision's day comes from the notes, or else from the mails. Every quote is
    copied from its file; a private item is one whatever else could be read into it.
    """
    formal = formal_process([*(file.text for file in notes), *(mail.visible for mail in mails)])
    readings = [_read(file, people, calendar, weights, formal=formal) for file in notes]
    items = [item for reading in readings for item in reading.items]
    decided = [r for r in readings if r.decision_date]
    decided = decided or [
        told for mail in mails if (told := _decision_in(mail, calendar.country, calendar.language))
    ]
    last = max(decided, key=lambda r: r.decision_date or date.min, default=NotesRead())
    return NotesRead(
        tuple(replace(item, key=f"note-{number}") for number, item in enumerate(items, start=1)),
        tuple(quote for reading in readings for quote in reading.unread),
        last.decision_date,
        last.decision_source,
    )


def _read(
    file: TextFile, people: Sequence[Person], calendar: Calendar, weights: Weights, *, formal: bool
) -> NotesRead:
    reading = read_text(file.text, people, calendar, weights)
    found = concerns(reading)
    kinds = _final_kinds(reading, found)
    passages = joined(file.text, reading.clauses, kinds, reading.owners)
    maker = Items(file.file, reading, found, formal, distant(people, calendar.language))
    answered = decision(file.text, _sentences(reading, kinds), reading.vocabulary, calendar)
    return NotesRead(tuple(maker.all(passages)), maker.unread(passages), *_decided(file, answered))


def _final_kinds(reading: Reading, found: Sequence[Concern]) -> list[Kind]:
    """Each clause's kind for the passages: private before all, then what it tells, else a topic."""
    return [_final_kind(reading, found, at) for at in range(len(reading.clauses))]


def _final_kind(reading: Reading, found: Sequence[Concern], at: int) -> Kind:
    kind, clause = reading.kinds[at], reading.clauses[at]
    if at in reading.private or is_all_doubt(reading, at):
        return Kind.PRIVATE
    asked = kind is Kind.CONCERN and any(
        c.doubted and c.first <= at <= c.last and c.question.start >= clause.span.start for c in found
    )
    if kind is None or asked:  # a question that went badly is still what was talked about
        return Kind.MOMENT if has(reading.vocabulary.liked, clause.text) else Kind.TOPIC
    return kind


def _sentences(reading: Reading, kinds: Sequence[Kind]) -> list[Span]:
    """What is neither private nor promised, sentence by sentence; of dictation clause by clause."""
    spans: dict[tuple[int, int], Span] = {}
    for at, (clause, kind) in enumerate(zip(reading.clauses, kinds, strict=True)):
        if kind not in {Kind.PRIVATE, Kind.PROMISE}:
            name = (clause.sentence, at if clause.run_on else -1)
            spans[name] = spans[name].to(clause.span) if name in spans else clause.span
    return list(spans.values())


def _decided(file: TextFile, found: Decision | None) -> tuple[date | None, Quote | None]:
    if not found:
        return None, None
    return found.day, Quote(file.file, within_limit(file.text, found.span).of(file.text))


def _decision_in(mail: Mail, country: str | None, language: str) -> NotesRead | None:
    """A mail that says by when they decide, read on its own day."""
    if mail.date is None:
        return None
    calendar = Calendar(mail.date.date(), country, language)
    text, known = mail.visible, vocabulary(languages_of(mail.visible, language))
    spans = [clause.span for clause in clauses(text, lines(text), (), language)]
    found = decision(text, spans, known, calendar)
    return NotesRead((), (), *_decided(TextFile(mail.file, text), found)) if found else None
