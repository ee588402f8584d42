"""The reading of one file of notes: its clauses, with kind, person and privacy side by side."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass

from afterword.domain.capture.mentions import Mention, find_mentions
from afterword.domain.capture.notes_blocks import Line, lines
from afterword.domain.capture.notes_cues import has
from afterword.domain.capture.notes_dates import Calendar
from afterword.domain.capture.notes_kinds import kind_of, promises_thing
from afterword.domain.capture.notes_people import attribute
from afterword.domain.capture.notes_pieces import Clause, clauses
from afterword.domain.capture.notes_text import Span, count, fold, words
from afterword.domain.capture.notes_vocabulary import Vocabulary, language_of, languages_of, vocabulary
from afterword.domain.capture.private import private_clauses
from afterword.domain.capture.private_cues import PrivateCues, private_cues
from afterword.domain.facts import Kind, Person

_AFTERTHOUGHT = 6  # so few words after a comma belong to what went before
_NEXT_CLAUSES = 4

#: before a name: that somebody is given something
TOWARDS = re.compile(
    r"(?:\b(?:to|for|an|pra|para|pro|fur|a|email|e-mail|mail|text|send|p)\W{1,2}"
    r"(?:o |a |the |hr\W+|fr\W+|frau |herrn )?)$"
)
_ASKED = re.compile(r"(?<!\w)(?:asked|asks|wants?|wanted|needs?|pediu|quer|wollte|will|braucht)(?!\w)")
_TELLS = re.compile(
    r"(?<!\w)(?:asked|loved|liked|wants?|wanted|showed|talked|told|is|was|were|contei|falou|perguntou|"
    r"erzahlt|fragte)(?!\w)"
)
_CARRIED = frozenset({Kind.PROMISE, Kind.PERSONAL, Kind.NEED, Kind.CONCERN, Kind.NEXT_STEP})


@dataclass(frozen=True, slots=True)
class Reading:
    """What is known of each clause: `kinds`, `owners` and `private` go by its position."""

    text: str
    clauses: Sequence[Clause]
    kinds: Sequence[Kind | None]
    private: set[int]
    owners: Sequence[str | None]
    mentions: Sequence[Mention]
    vocabulary: Vocabulary
    cues: PrivateCues
    calendar: Calendar


def read_text(text: str, people: Sequence[Person], calendar: Calendar) -> Reading:
    """Cut a text into clauses and say of each what it is, whose, and whether it stays private."""
    mentions = find_mentions(text, people)
    names = tuple(Span(m.start, m.end) for m in mentions)
    languages = languages_of(text, calendar.language)
    known = vocabulary(languages)
    found_lines = lines(text, names)
    pieces = clauses(text, found_lines, names, language_of(text, calendar.language))
    sections = _sections(text, found_lines, known)
    kinds = _Kinds(text, pieces, mentions, known, calendar, sections).all()
    cues = private_cues(languages)
    sealed = _sealed(text, pieces, cues) | {n for n, kind in sections.items() if kind is Kind.PRIVATE}
    private = _private(text, pieces, kinds, mentions, cues) | {
        at for at, clause in enumerate(pieces) if clause.line in sealed
    }
    owners = attribute(text, found_lines, pieces, mentions, people, known)
    return Reading(text, pieces, kinds, private, owners, mentions, known, cues, calendar)


def _private(
    text: str,
    pieces: Sequence[Clause],
    kinds: Sequence[Kind | None],
    mentions: Sequence[Mention],
    cues: PrivateCues,
) -> set[int]:
    harmless = [kind in {Kind.PROMISE, Kind.NEXT_STEP} for kind in kinds]
    called = frozenset(word for m in mentions for word in words(text[m.start : m.end]))
    return private_clauses(pieces, cues, harmless, called)


def _sealed(text: str, pieces: Sequence[Clause], cues: PrivateCues) -> set[int]:
    """Lines that begin with a mark of secrecy and a colon: "Off the record: …"."""
    firsts = {clause.line: clause for clause in reversed(pieces)}
    return {
        number
        for number, clause in firsts.items()
        if ":" in text[clause.span.end - 1 : clause.span.end + 1]
        and (has(cues.backward, clause.text) or has(cues.forward, clause.text))
    }


def _sections(text: str, found: Sequence[Line], known: Vocabulary) -> dict[int, Kind]:
    """The kind that a heading gives the lines below it ("Promised:", "Keep to myself")."""
    current: Kind | None = None
    below: Kind | None = None  # what a mark within a line gives that line and those right below
    told: dict[int, Kind] = {}
    for number, line in enumerate(found):
        if line.heading and line.label:
            label = fold(line.label.of(text))
            by_word = next((kind for kind, pattern in known.sections if pattern.search(label)), None)
            current, below = line.mark or by_word, None
            continue
        if line.mark:
            below = line.mark
        elif line.after_blank or line.label:
            below = None
        if kind := below or current:
            told[number] = kind
    return told


@dataclass(frozen=True, slots=True)
class _Kinds:
    """Tells the kind of each clause from its cues, its heading and its neighbours."""

    text: str
    pieces: Sequence[Clause]
    mentions: Sequence[Mention]
    known: Vocabulary
    calendar: Calendar
    sections: dict[int, Kind]

    def all(self) -> list[Kind | None]:
        """One kind a clause; None is a topic if anything."""
        found: list[Kind | None] = []
        for at in range(len(self.pieces)):
            found.append(self._own(at) or self._carried(at, found))
        return self._with_things(found)

    def _own(self, at: int) -> Kind | None:
        clause = self.pieces[at]
        named = any(clause.span.start <= m.start < clause.span.end for m in self.mentions)
        kind = kind_of(clause.text, self.known, named=named)
        if kind is not Kind.PROMISE and self._hands_over(clause, at):
            return Kind.PROMISE
        section = self.sections.get(clause.line)
        return kind or (section if section in _CARRIED else None)

    def _carried(self, at: int, found: Sequence[Kind | None]) -> Kind | None:
        clause = self.pieces[at]
        if not found or clause.run_on or self.pieces[at - 1].sentence != clause.sentence:
            return None
        return found[-1] if found[-1] in _CARRIED and count(clause.text) <= _AFTERTHOUGHT else None

    def _hands_over(self, clause: Clause, at: int) -> bool:
        """Whether it is a promise without a verb ("transcript to Gail by the 31st")."""
        if clause.run_on:
            return False
        own = [c for c in self.pieces[max(0, at - 2) : at + 3] if c.sentence == clause.sentence]
        span = own[0].span.to(own[-1].span)
        words = span.of(self.text)
        if has(self.known.next_step, words) or _TELLS.search(fold(words)):
            return False
        named = [m for m in self.mentions if span.start < m.start < span.end]
        toward = any(TOWARDS.search(fold(self.text[span.start : m.start])) for m in named)
        return promises_thing(words, self.known, dated=bool(self.calendar.dates(words)), addressed=toward)

    def _with_things(self, found: Sequence[Kind | None]) -> list[Kind | None]:
        """A promise with the thing asked for before it, and the day named after it."""
        kinds = list(found)
        for at, kind in enumerate(found):
            if kind is Kind.PROMISE:
                self._day_after(at, kinds)
                self._thing_before(at, kinds)
        return kinds

    def _day_after(self, at: int, kinds: list[Kind | None]) -> None:
        spoken = self.pieces[at].run_on
        for later in range(at + 1, min(at + _NEXT_CLAUSES, len(self.pieces))):
            free = {None} if spoken else {None, Kind.NEXT_STEP}
            thing = spoken and later == at + 1 and has(self.known.deliverable, self.pieces[later].text)
            if self.pieces[later].sentence != self.pieces[at].sentence or kinds[later] not in free:
                return
            if not thing and not self.calendar.dates(self.pieces[later].text):
                return
            kinds[later] = Kind.PROMISE

    def _thing_before(self, at: int, kinds: list[Kind | None]) -> None:
        before = self.pieces[at - 1] if at else None
        if (
            not before
            or before.sentence != self.pieces[at].sentence
            or kinds[at - 1] not in {None, Kind.NEED}
        ):
            return
        if has(self.known.deliverable, before.text) and _ASKED.search(fold(before.text)):
            kinds[at - 1] = Kind.PROMISE
