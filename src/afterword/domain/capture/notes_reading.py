"""The reading of one file of notes: its clauses, with kind, person and privacy side by side."""

from __future__ import annotations

import re
from collections.abc import Mapping, Sequence
from dataclasses import dataclass

from afterword.domain.capture.mentions import Mention, find_mentions
from afterword.domain.capture.notes_blocks import Line, lines
from afterword.domain.capture.notes_clues import Page
from afterword.domain.capture.notes_cues import has
from afterword.domain.capture.notes_dates import Calendar
from afterword.domain.capture.notes_kinds import AGREED, kind_of, promises_by_day, promises_thing
from afterword.domain.capture.notes_opinion import second_opinion
from afterword.domain.capture.notes_people import attribute
from afterword.domain.capture.notes_pieces import Clause, clauses
from afterword.domain.capture.notes_text import Span, count, fold, words
from afterword.domain.capture.notes_topics import Topics
from afterword.domain.capture.notes_vocabulary import Vocabulary, language_of, languages_of, vocabulary
from afterword.domain.capture.notes_weights import Weights
from afterword.domain.capture.private import private_clauses
from afterword.domain.capture.private_cues import PrivateCues, private_cues
from afterword.domain.facts import Kind, Person

_AFTERTHOUGHT = 6  # so few words after a comma belong to what went before
_NEXT_CLAUSES = 4
_BRIEF_QUESTION = 12
_SOURCE_OF_IT = re.compile(r"(?:says|said|told me|tells me|reckons|told us|sagt|meinte|disse)\W*$")
_OWN_STORY = re.compile(r"(?<!\w)(?:i|we|told|ich|wir|hab|eu|contei|falei)(?!\w)")

#: an answer that has to admit something
NO = re.compile(
    r"(?:um+|er+|eh|well|hmm+|honestly|sadly)?[\W]*(?:no|nope|nah|naw|nae|none|never|not (?:yet|"
    r"really|done|much|at all|so far|officially|exactly)|no yet|"
    r"(?:i )?(?:haven't|havent|hadn't|don't|dont|didn't|can't|couldn't)|only|(?:a )?(?:bit|little|"
    r"touch) (?:rusty|green|light)|rusty|sort of|barely|hardly|"
    r"nein|nee|noe|eher nicht|eher weniger|noch nicht|nur|kaum|leider|nao|ainda nao|so um pouco|"
    r"nunca|no aun|todavia no|non|pas encore)(?!\w)(?! (?:problem|bother|worries|matter|fear|"
    r"relation))"
)

#: before a name: that somebody is given something
TOWARDS = re.compile(
    r"(?:\b(?:to|tae|tew|fur|over|back|for|an|pra|para|pro|fur|a|email|e-mail|mail|text|send|p)\W{1,2}"
    r"(?:o |a |the |hr\W+|fr\W+|frau |herrn )?)$"
)
_ASKED = re.compile(r"(?<!\w)(?:asked|asks|wants?|wanted|needs?|pediu|quer|wollte|will|braucht)(?!\w)")
_ASKED_FOR = re.compile(
    r"(?<!\w)(?:(?:asked|asks|asking|ask|wants?|wanted|requested|keen|eager|curious|after|needs?|"
    r"would like|'d like|like)(?: \w+)? (?:for|to (?:see|have|read|get|look at|borrow|try)|"
    r"the|my|a|an|one|some|had i|if i (?:had|have)|me (?:for|to))|could (?:she|he|they) (?:have|"
    r"see|get|borrow)|can (?:she|he|they) (?:have|see|get)|"
    r"bat (?:um|mich um)|wollte|mochte|hatte gern|pediu|quer ver|quis)(?!\w)"
)
_TELLS = re.compile(
    r"(?<!\w)(?:asked|loved|liked|wants?|wanted|showed|talked|told|is|was|were|contei|falou|perguntou|"
    r"erzahlt|fragte)(?!\w)"
)
#: before a day: that something is due then
_DUE_BY = re.compile(
    r"(?<!\w)(?:by|before|no later than|at the latest|within|inside|bis|spatestens|innerhalb|ate)(?!\w)"
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


def read_text(text: str, people: Sequence[Person], calendar: Calendar, weights: Weights) -> Reading:
    """Cut a text into clauses and say of each what it is, whose, and whether it stays private."""
    page = page_of(text, people, calendar.language, weights.topics)
    mentions, pieces, known, cues = page.mentions, page.clauses, page.vocabulary, page.cues
    found_lines, sections = page.lines, page.sections
    listed = _Kinds(text, pieces, mentions, known, calendar, sections).all()
    sealed = _sealed(text, pieces, cues) | {n for n, kind in sections.items() if kind is Kind.PRIVATE}
    private = _private(text, pieces, listed, mentions, cues) | {
        at for at, clause in enumerate(pieces) if clause.line in sealed
    }
    kinds, private = second_opinion(page, listed, private, weights)
    owners = attribute(text, found_lines, pieces, mentions, people, known)
    return Reading(text, pieces, kinds, private, owners, mentions, known, cues, calendar)


def page_of(text: str, people: Sequence[Person], language: str, topics: Topics) -> Page:
    """What is known of a text before the weights are asked."""
    mentions = find_mentions(text, people)
    names = tuple(Span(m.start, m.end) for m in mentions)
    languages = languages_of(text, language)
    known, spoken_in = vocabulary(languages), language_of(text, language)
    found = lines(text, names)
    pieces = clauses(text, found, names, spoken_in)
    sections = _sections(text, found, known)
    return Page(text, found, pieces, mentions, known, private_cues(languages), spoken_in, sections, topics)


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
            current, below = None if "|" in label else line.mark or by_word, None
            continue
        if line.mark:
            below = line.mark
        elif line.after_blank or line.label or (below is Kind.PROMISE and not line.bullet):
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
    sections: Mapping[int, Kind]

    def all(self) -> list[Kind | None]:
        """One kind a clause; None is a topic if anything."""
        found: list[Kind | None] = []
        for at in range(len(self.pieces)):
            found.append(self._own(at) or self._carried(at, found))
        return self._with_things(found)

    def _own(self, at: int) -> Kind | None:
        clause = self.pieces[at]
        named = any(clause.span.start <= m.start < clause.span.end for m in self.mentions)
        if self._answers_no(at):
            return Kind.CONCERN
        section = self.sections.get(clause.line)
        if section is Kind.PROMISE and self._says_what_or_when(clause):
            return Kind.PROMISE
        kind = kind_of(clause.text, self.known, named=named, unnamed=self._without_name(clause))
        if kind is not Kind.PROMISE and self._hands_over(clause, at):
            return Kind.PROMISE
        return kind or (section if section in _CARRIED - {Kind.PROMISE} else None)

    def _says_what_or_when(self, clause: Clause) -> bool:
        """Under "to do": the thing and its day; not what is said besides."""
        if has(self.known.decision, clause.text):
            return False
        return has(self.known.deliverable, clause.text) or bool(self.calendar.dates(clause.text))

    def _without_name(self, clause: Clause) -> str:
        """The clause with "they" for the name it begins with, so that it reads "they collect …"."""
        first = next((m for m in self.mentions if m.start == clause.span.start), None)
        if first is None or first.end >= clause.span.end:
            return ""
        return f"they {self.text[first.end : clause.span.end].lstrip()}"

    def _answers_no(self, at: int) -> bool:
        """Whether it is a bare question that was answered with "no" or "not yet", or that answer."""
        clause = self.pieces[at]
        if at and NO.match(fold(clause.text)) and self._asks_briefly(at - 1):
            return self.pieces[at - 1].line == clause.line
        after = self.pieces[at + 1] if at + 1 < len(self.pieces) else None
        return bool(
            after and after.line == clause.line and self._asks_briefly(at) and NO.match(fold(after.text))
        )

    def _asks_briefly(self, at: int) -> bool:
        clause = self.pieces[at]
        asks = "?" in self.text[clause.span.end - 1 : clause.span.end + 2]
        return asks and count(clause.text) <= _BRIEF_QUESTION

    def _carried(self, at: int, found: Sequence[Kind | None]) -> Kind | None:
        clause = self.pieces[at]
        if not found or clause.run_on or self.pieces[at - 1].sentence != clause.sentence:
            return None
        if found[-1] is Kind.CONCERN and NO.match(fold(self.pieces[at - 1].text)):
            return None
        if _SOURCE_OF_IT.search(fold(clause.text)):
            return None
        if found[-1] is Kind.NEED and _OWN_STORY.search(fold(clause.text)):
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
        if _DUE_BY.search(fold(words)) and promises_by_day(words, self.known, self.calendar.dates(words)):
            return True
        named = [m for m in self.mentions if span.start < m.start < span.end]
        toward = any(TOWARDS.search(fold(self.text[span.start : m.start])) for m in named)
        return promises_thing(words, self.known, dated=bool(self.calendar.dates(words)), addressed=toward)

    def _with_things(self, found: Sequence[Kind | None]) -> list[Kind | None]:
        """A promise with the thing asked for before it, and the day named after it."""
        kinds = list(found)
        for at in range(len(kinds)):
            self._asked_and_agreed(at, kinds)
        for at, kind in enumerate(found):
            if kind is Kind.PROMISE:
                self._day_after(at, kinds)
                self._thing_before(at, kinds)
        return kinds

    def _asked_and_agreed(self, at: int, kinds: list[Kind | None]) -> None:
        """What they asked to be given, and the seeker's yes or day for it: a promise, both."""
        clause = self.pieces[at]
        if clause.run_on or kinds[at] not in {None, Kind.NEED, Kind.CONCERN, Kind.NEXT_STEP, Kind.PROMISE}:
            return
        if not (has(self.known.deliverable, clause.text) and _ASKED_FOR.search(fold(clause.text))):
            return
        for later in range(at + 1, min(at + _NEXT_CLAUSES, len(self.pieces))):
            other = self.pieces[later]
            if other.line != clause.line:
                return
            if kinds[later] is Kind.PROMISE or AGREED.search(fold(other.text)):
                kinds[at : later + 1] = [Kind.PROMISE] * (later + 1 - at)
                return

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
