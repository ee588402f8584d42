"""From messy notes to debrief items: what was said, by whom, and what stays private."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace
from datetime import date
from itertools import count as numbers

from afterword.domain.capture.mentions import Mention, find_mentions
from afterword.domain.capture.notes_blocks import lines
from afterword.domain.capture.notes_concerns import Concern, Reading, concerns, is_all_doubt, own_doubts
from afterword.domain.capture.notes_cues import has
from afterword.domain.capture.notes_dates import Calendar, Decision, decision, due
from afterword.domain.capture.notes_kinds import Passage, joined, kind_of, promises_thing, says_something
from afterword.domain.capture.notes_people import attribute
from afterword.domain.capture.notes_pieces import Clause, clauses
from afterword.domain.capture.notes_text import Span, count, fold, trimmed, words
from afterword.domain.capture.notes_vocabulary import Vocabulary, languages_of, vocabulary
from afterword.domain.capture.private import private_clauses
from afterword.domain.capture.private_cues import private_cues
from afterword.domain.facts import DebriefItem, Kind, Person, Quote
from afterword.domain.sources import Mail, TextFile

_MAX_WORDS = 38
_TITLE_WORDS = 14


@dataclass(frozen=True, slots=True)
class NotesRead:
    """All that the notes told. `unread` are the lines no reading claimed."""

    items: tuple[DebriefItem, ...] = ()
    unread: tuple[Quote, ...] = ()
    decision_date: date | None = None
    decision_source: Quote | None = None


def read_notes(  # noqa: PLR0913, PLR0917 - the agreed signature: what was written, by whom, when and where
    notes: Sequence[TextFile], mails: Sequence[Mail], people: Sequence[Person], spoken: date, country: str | None, language: str
) -> NotesRead:
    """Read notes written on `spoken`, the day of the interview where the seeker was.

    `country` and `language` are those of the interview; notes in another language are read all
    the same. The decision's day comes from the notes, or else from the mails.
    """
    key = numbers(1)
    readings = [_read(file, people, Calendar(spoken, country, language), key) for file in notes]
    items = tuple(item for reading in readings for item in reading.items)
    unread = tuple(quote for reading in readings for quote in reading.unread)
    decided = [r for r in readings if r.decision_date] or [d for mail in mails if (d := _decision_in(mail, country, language))]
    last = max(decided, key=lambda r: r.decision_date or date.min, default=NotesRead())
    return NotesRead(items, unread, last.decision_date, last.decision_source)


def _read(file: TextFile, people: Sequence[Person], calendar: Calendar, key: Iterator[int]) -> NotesRead:
    reading, mentions = _reading(file.text, people, calendar)
    found = concerns(reading)
    kinds = _final_kinds(reading, found)
    passages = joined(file.text, reading.clauses, kinds, reading.owners)
    maker = _Maker(file, reading, mentions, calendar, [c.answer for c in found if c.answer], key)
    items = [*maker.passages(passages), *maker.concerns(found), *maker.doubts()]
    answered = decision(file.text, _sentences(reading, kinds), reading.vocabulary, calendar)
    return NotesRead(tuple(_distinct(items)), maker.unread(passages, found), *_decided(file, answered))


def _reading(text: str, people: Sequence[Person], calendar: Calendar) -> tuple[Reading, tuple[Mention, ...]]:
    mentions = find_mentions(text, people)
    names = tuple(Span(m.start, m.end) for m in mentions)
    languages = languages_of(text, calendar.language)
    known, cues = vocabulary(languages), private_cues(languages)
    found_lines = lines(text, names)
    pieces = clauses(text, found_lines, names, languages[0] if len(languages) < 3 else languages[1])  # noqa: PLR2004 - the text's own
    sections = _sections(text, found_lines, known)
    kinds = _kinds(text, pieces, mentions, known, calendar, sections)
    harmless = [kind in {Kind.PROMISE, Kind.NEXT_STEP} for kind in kinds]
    called = frozenset(word for m in mentions for word in words(text[m.start : m.end]))
    private = private_clauses(pieces, cues, harmless, called) | {i for i, c in enumerate(pieces) if sections.get(c.line) is Kind.PRIVATE}
    owners = attribute(text, found_lines, pieces, mentions, people, known)
    return Reading(text, pieces, kinds, private, owners, known, cues), mentions


def _sections(text: str, found: Sequence[object], known: Vocabulary) -> dict[int, Kind]:
    """The kind that a heading gives the lines below it ("Promised:", "Keep to myself")."""
    from afterword.domain.capture.notes_blocks import Line

    current: Kind | None = None
    told: dict[int, Kind] = {}
    for number, line in enumerate(found):
        assert isinstance(line, Line)
        if line.heading and line.label:
            label = line.label.of(text)
            current = next((kind for kind, pattern in known.sections if pattern.search(fold(label))), None)
        elif current:
            told[number] = current
    return told


def _kinds(text: str, pieces: Sequence[Clause], mentions: Sequence[Mention], known: Vocabulary, calendar: Calendar, sections: dict[int, Kind]) -> list[Kind | None]:  # noqa: PLR0913, PLR0917 - reads side by side
    found: list[Kind | None] = []
    for at, clause in enumerate(pieces):
        kind = kind_of(clause.text, known, named=any(clause.span.start <= m.start < clause.span.end for m in mentions)) or _section_kind(sections.get(clause.line))
        if kind is not Kind.PROMISE and _hands_over(text, pieces, at, mentions, known, calendar):
            kind = Kind.PROMISE
        carried = found[-1] if found and not clause.run_on and pieces[at - 1].sentence == clause.sentence else None
        found.append(kind or (carried if carried in {Kind.PROMISE, Kind.PERSONAL, Kind.NEED, Kind.CONCERN, Kind.NEXT_STEP} and count(clause.text) <= 6 else None))  # noqa: PLR2004 - an afterthought
    return _with_things(pieces, found, known, calendar)


def _with_things(pieces: Sequence[Clause], found: list[Kind | None], known: Vocabulary, calendar: Calendar) -> list[Kind | None]:
    """A promise with the thing asked for before it, and the day named after it."""
    kinds = list(found)
    for at, kind in enumerate(found):
        if kind is not Kind.PROMISE:
            continue
        for later in range(at + 1, min(at + 4, len(pieces))):
            near = pieces[later].sentence == pieces[at].sentence and kinds[later] in {None, Kind.NEXT_STEP}
            if not near or not (calendar.dates(pieces[later].text) or (pieces[at].run_on and later == at + 1 and has(known.deliverable, pieces[later].text))):
                break
            kinds[later] = Kind.PROMISE
        before = at - 1
        if before >= 0 and pieces[before].sentence == pieces[at].sentence and kinds[before] in {None, Kind.NEED} and has(known.deliverable, pieces[before].text) and _ASKED.search(fold(pieces[before].text)):
            kinds[before] = Kind.PROMISE
    return kinds


_ASKED = re.compile(r"(?<!\w)(?:asked|asks|wants?|wanted|needs?|pediu|quer|wollte|will|braucht)(?!\w)")


def _section_kind(kind: Kind | None) -> Kind | None:
    return kind if kind in {Kind.PROMISE, Kind.CONCERN, Kind.NEED, Kind.PERSONAL, Kind.NEXT_STEP} else None


def _hands_over(text: str, pieces: Sequence[Clause], at: int, mentions: Sequence[Mention], known: Vocabulary, calendar: Calendar) -> bool:  # noqa: PLR0913, PLR0917 - reads side by side
    clause = pieces[at]
    if clause.run_on:
        return False
    own = [c for c in pieces[max(0, at - 2) : at + 3] if c.sentence == clause.sentence]
    span = own[0].span.to(own[-1].span)
    named = [m for m in mentions if span.start < m.start < span.end]
    if has(known.next_step, span.of(text)) or not named:
        return False
    toward = [m for m in named if _TOWARDS.search(fold(text[span.start : m.start]))]
    return promises_thing(span.of(text), known, dated=bool(calendar.dates(span.of(text))), addressed=bool(toward)) and not re.search(r"(?<!\w)(?:asked|loved|liked|wants?|wanted|showed|talked|is|was)(?!\w)", fold(span.of(text)))


_TOWARDS = re.compile(r"(?:\b(?:to|for|an|pra|para|pro|fur|a|email|e-mail|mail|text|send|p)\W{1,2}(?:o |a |the |hr\W+|fr\W+|frau |herrn )?)$")


def _final_kinds(reading: Reading, found: Sequence[Concern]) -> list[Kind]:
    """Each clause's kind for the passages: private before all, then what it tells, else a topic."""
    kinds: list[Kind] = []
    for at, kind in enumerate(reading.kinds):
        if at in reading.private or is_all_doubt(reading, at):
            kinds.append(Kind.PRIVATE)
        elif kind is None or (kind is Kind.CONCERN and any(c.first <= at <= c.last and c.doubted and not c.question.start < reading.clauses[at].span.start for c in found)):
            kinds.append(Kind.MOMENT if has(reading.vocabulary.liked, reading.clauses[at].text) else Kind.TOPIC)
        else:
            kinds.append(kind)
    return kinds


def _sentences(reading: Reading, kinds: Sequence[Kind]) -> list[Span]:
    """What is not private, sentence by sentence; of dictation clause by clause."""
    spans: dict[tuple[int, int], Span] = {}
    for at, (clause, kind) in enumerate(zip(reading.clauses, kinds, strict=True)):
        if kind not in {Kind.PRIVATE, Kind.PROMISE}:
            name = (clause.sentence, at if clause.run_on else -1)
            spans[name] = spans[name].to(clause.span) if name in spans else clause.span
    return list(spans.values())


def _decided(file: TextFile, found: Decision | None) -> tuple[date | None, Quote | None]:
    return (found.day, Quote(file.file, _within_limit(file.text, found.span).of(file.text))) if found else (None, None)


def _decision_in(mail: Mail, country: str | None, language: str) -> NotesRead | None:
    if mail.date is None:
        return None
    calendar = Calendar(mail.date.date(), country, language)
    text, known = mail.visible, vocabulary(languages_of(mail.visible, language))
    spans = [Span(c.span.start, c.span.end) for c in clauses(text, lines(text), (), language)]
    found = decision(text, spans, known, calendar)
    told = _decided(TextFile(mail.file, text), found)
    return NotesRead((), (), *told) if found else None


def _within_limit(text: str, span: Span) -> Span:
    while count(span.of(text)) > _MAX_WORDS:
        span = trimmed(text, span.start, text.rfind(" ", span.start, span.end))
    return span


def _distinct(items: Sequence[DebriefItem]) -> list[DebriefItem]:
    """No quote as more than two kinds, and none twice as the same."""
    kept: list[DebriefItem] = []
    for item in items:
        same = [k for k in kept if k.source == item.source]
        if len(same) < 2 and all(k.kind is not item.kind for k in same):  # noqa: PLR2004 - two readings at most
            kept.append(item)
    return kept


class _Maker:
    """Makes items of passages, with their texts, persons, days and receipts."""

    def __init__(self, file: TextFile, reading: Reading, mentions: Sequence[Mention], calendar: Calendar, answers: Sequence[Span], key: Iterator[int]) -> None:  # noqa: PLR0913, PLR0917 - what one file's reading knows
        self.file, self.reading, self.mentions, self.calendar, self.answers, self.key = file, reading, mentions, calendar, answers, key

    def passages(self, passages: Sequence[Passage]) -> Iterator[DebriefItem]:
        told: Passage | None = None
        for passage, after in zip(passages, [*passages[1:], None], strict=True):
            if passage.kind is Kind.CONCERN or passage is told or self._is_idle(passage):
                continue
            item = self._item(passage.kind, passage.span, passage.person)
            yield self._promised(item, passage) if passage.kind is Kind.PROMISE else self._discreet(item, passage)
            if passage.kind is Kind.NEED and after and self._tells_on(passage, after):
                told = after
                yield self._item(Kind.TOPIC, passage.span.to(after.span), passage.person)

    def _is_idle(self, passage: Passage) -> bool:
        """Whether a passage says nothing by itself: an aside, the title line, or an answer kept with its concern."""
        if passage.kind not in {Kind.TOPIC, Kind.MOMENT}:
            return False
        words = passage.span.of(self.file.text)
        return not says_something(words, self.reading.vocabulary) or self._is_title(passage) or self._is_answer(passage)

    def _is_title(self, passage: Passage) -> bool:
        line = self.reading.clauses[passage.first].line
        own = [c for c in self.reading.clauses if c.line == line]
        whole = own[0].span.to(own[-1].span).of(self.file.text)
        return line == 0 and self.reading.clauses[-1].line > 1 and count(whole) <= _TITLE_WORDS

    def _is_answer(self, passage: Passage) -> bool:
        held = [min(a.end, passage.span.end) - max(a.start, passage.span.start) for a in self.answers]
        return max(held, default=0) * 10 > (passage.span.end - passage.span.start) * 7

    def concerns(self, found: Sequence[Concern]) -> Iterator[DebriefItem]:
        for one in found:
            item = replace(self._item(Kind.CONCERN, one.quote, one.person), text=self._text(one.question))
            if one.answer:
                words = _within_limit(self.file.text, one.answer).of(self.file.text)
                item = replace(item, answer=self._text(one.answer), answer_source=Quote(self.file.file, words))
            yield item

    def doubts(self) -> Iterator[DebriefItem]:
        for span, at in own_doubts(self.reading):
            wide = self._two_words(span, self.reading.clauses[at].span)
            yield replace(self._item(Kind.PRIVATE, wide, self.reading.owners[at]), text=span.of(self.file.text))

    def unread(self, passages: Sequence[Passage], found: Sequence[Concern]) -> tuple[Quote, ...]:
        claimed = [c.quote for c in found]
        idle = [p.span for p in passages if self._is_idle(p) and not self._is_answer(p)]
        return tuple(Quote(self.file.file, s.of(self.file.text)) for s in idle if not any(c.start <= s.start < c.end for c in claimed))

    def _tells_on(self, need: Passage, after: Passage) -> bool:
        near = self.reading.clauses[need.last].line == self.reading.clauses[after.first].line
        own = has(self.reading.vocabulary.narrator, after.span.of(self.file.text))
        return near and own and after.kind in {Kind.TOPIC, Kind.MOMENT} and count(need.span.to(after.span).of(self.file.text)) <= _MAX_WORDS

    def _promised(self, item: DebriefItem, passage: Passage) -> DebriefItem:
        named = [m for m in self.mentions if passage.span.start <= m.start < passage.span.end]
        toward = [m for m in named if _TOWARDS.search(fold(self.file.text[passage.span.start : m.start]))]
        to = (toward or named)[-1].key if named else passage.person
        return replace(item, person=to, due=due(self._sentence(passage), self.calendar))

    def _sentence(self, passage: Passage) -> str:
        clause = self.reading.clauses[passage.first]
        if clause.run_on:
            return passage.span.of(self.file.text)
        own = [c.span for i, c in enumerate(self.reading.clauses) if c.sentence == clause.sentence and i >= passage.first and i not in self.reading.private]
        return own[0].to(own[-1]).of(self.file.text) if own else passage.span.of(self.file.text)

    def _discreet(self, item: DebriefItem, passage: Passage) -> DebriefItem:
        if item.kind is not Kind.PERSONAL:
            return item
        near = [m.key for m in self.mentions if self.reading.clauses[passage.first].span.start - 60 <= m.start < passage.span.end + 40 and m.key != item.person]
        told = re.search(r"(?<!\w)(?:told me|says|mentioned|erzahlte|contou|according to)(?!\w)", fold(self._sentence(passage)))
        return replace(item, ok_to_mention=not (near and told))

    def _item(self, kind: Kind, span: Span, person: str | None) -> DebriefItem:
        words = _within_limit(self.file.text, span).of(self.file.text)
        return DebriefItem(f"note-{next(self.key)}", kind, self._text(span), Quote(self.file.file, words), person)

    def _text(self, span: Span) -> str:
        said = span.of(self.file.text)
        lead = self.reading.vocabulary.starters.match(fold(said))
        rest = said[lead.end() :] if lead and len(said[lead.end() :].split()) > 1 else said
        return re.sub(r"\s+", " ", re.sub(r"\*\*|__", "", rest)).strip(" ,;:-–—")

    def _two_words(self, span: Span, clause: Span) -> Span:
        if count(span.of(self.file.text)) > 1:
            return span
        return clause if count(clause.of(self.file.text)) <= _MAX_WORDS else span
