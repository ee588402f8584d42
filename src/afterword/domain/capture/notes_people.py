"""Whose each clause is: by heading, label, name, or the pronoun that fits the last person named."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass, field

from afterword.domain.capture.mentions import Mention
from afterword.domain.capture.mentions_names import gender
from afterword.domain.capture.notes_blocks import Line
from afterword.domain.capture.notes_pieces import Clause
from afterword.domain.capture.notes_text import Span, fold
from afterword.domain.capture.notes_vocabulary import Vocabulary
from afterword.domain.facts import Person, Role

#: what makes the name after it an object, not the subject
_TOWARDS = re.compile(
    r"(?:\b(?:to|for|with|w|about|from|at|of|by|than|like|via|through|thru|after|an|fur|mit|von|bei|zu|pra|para|"
    r"com|do|da|pro|a)|p/|w/|→|->|>)\s*(?:the |my |o |a |den |die |der |hr |fr |frau |herrn |mr |ms |mrs |"
    r"dr )?$"
)
_SOURCE = re.compile(r"(?:told me|tells me|says|said|mentioned|reckons|sagt|meinte|contou|disse)( .{0,25})?")
_CAST = 3  # people named in one sentence that only says who was there
_QUOTE_MARK = 3  # letters before a name that leave it the first of its line
_THEY_AND_ONE_MORE = 2


def attribute(
    text: str,
    lines: Sequence[Line],
    clauses: Sequence[Clause],
    mentions: Sequence[Mention],
    people: Sequence[Person],
    vocabulary: Vocabulary,
) -> list[str | None]:
    """The key of the person each clause is of, or None where nobody is clear."""
    reader = _Reader(text, clauses, mentions, people, vocabulary)
    reader.default = _only_one(lines, mentions, people)
    owners: list[str | None] = [None] * len(clauses)
    for number, line in enumerate(lines):
        reader.begin(line, lines[number + 1] if number + 1 < len(lines) else None)
        members = [i for i, clause in enumerate(clauses) if clause.line == number]
        for at, owner in zip(members, reader.owners(members), strict=True):
            owners[at] = owner
        if line.bullet:
            _fill(members, owners)
    return owners


def _only_one(lines: Sequence[Line], mentions: Sequence[Mention], people: Sequence[Person]) -> str | None:
    """Where only one person was met, or the first line names one and no label another: they are meant."""
    met = [p for p in people if p.met and p.role not in {Role.COORDINATOR, Role.OTHER}]
    if len(met) == 1:
        return met[0].key
    labelled = {m.key for line in lines if line.label for m in _within(mentions, line.label)}
    intro = {m.key for m in mentions if lines and m.end <= lines[0].body.end}
    few = len({m.key for m in mentions}) <= _THEY_AND_ONE_MORE
    return next(iter(intro)) if len(intro) == 1 and labelled <= intro and few else None


def _fill(members: list[int], owners: list[str | None]) -> None:
    """A bullet that turns out to be of one person is theirs from its beginning."""
    known = {owners[i] for i in members} - {None}
    if len(known) == 1:
        for i in members:
            owners[i] = next(iter(known))


@dataclass(slots=True)
class _Reader:
    """Reads on, remembering who is being spoken of."""

    text: str
    clauses: Sequence[Clause]
    mentions: Sequence[Mention]
    people: Sequence[Person]
    vocabulary: Vocabulary
    section: str | None = None
    under_heading: bool = False
    current: str | None = None
    default: str | None = None
    named: list[str] = field(default_factory=list)
    genders: dict[str, str | None] = field(default_factory=dict)

    def __post_init__(self) -> None:
        self.genders = {p.key: gender(p) for p in self.people}

    def begin(self, line: Line, following: Line | None) -> None:
        """Take up a line: whose it is before anybody is named in it."""
        named = _within(self.mentions, line.label) if line.label else []
        first = named[0].key if named else None if line.bullet else self._leading(line)
        if line.heading:
            self.section, self.under_heading = first, True
        elif not line.bullet and line.after_blank and not self.under_heading:
            self.section = None
        if first and following and _heads_list(line, following):
            self.section, self.under_heading = first, False
        self.named += [m.key for m in named]
        alone = self.section or line.bullet or line.after_blank or line.heading
        self.current = first or (self.section if alone else self.current)

    def owners(self, members: list[int]) -> list[str | None]:
        """The person of each of the line's clauses."""
        return [self._owner(at, members) for at in members]

    def _leading(self, line: Line) -> str | None:
        leading = [m for m in _within(self.mentions, line.body) if m.start - line.body.start <= _QUOTE_MARK]
        return leading[0].key if leading else None

    def _owner(self, at: int, members: list[int]) -> str | None:
        clause = self.clauses[at]
        named = _within(self.mentions, clause.span)
        subject = self._subject(clause, named)
        if subject:
            self.current = None if self._is_cast(clause, members) else subject
        elif not named:
            self.current = self._by_pronoun(clause.text) or self.current
        self.named += [m.key for m in named]
        return subject or self.current or self.default

    def _is_cast(self, clause: Clause, members: list[int]) -> bool:
        """Whether the sentence only says who was there."""
        if clause.run_on:
            return False
        own = [self.clauses[i].span for i in members if self.clauses[i].sentence == clause.sentence]
        return len({m.key for span in own for m in _within(self.mentions, span)}) >= _CAST

    def _subject(self, clause: Clause, named: Sequence[Mention]) -> str | None:
        for mention in named:
            after = fold(self.text[mention.end : clause.span.end]).strip(" .,")
            if mention.start == clause.span.start and _SOURCE.fullmatch(after):
                continue  # "Winnie told me": the source, not the subject
            if not _TOWARDS.search(fold(self.text[clause.span.start : mention.start])):
                return mention.key
        return None

    def _by_pronoun(self, text: str) -> str | None:
        """Whom "she" or "he" means: who is spoken of, else who fits."""
        folded = fold(text)
        she, he = bool(self.vocabulary.she.search(folded)), bool(self.vocabulary.he.search(folded))
        if she == he:
            return None
        wanted = "f" if she else "m"
        if self.current and self._may_be(self.current, wanted):
            self.genders[self.current] = wanted
            return self.current
        return next(iter(self._fitting(wanted)), None)

    def _fitting(self, wanted: str) -> list[str]:
        """Those it may be, the likeliest first: in another's line the last named, else the manager."""
        managers = [
            p.key for p in self.people if p.role is Role.HIRING_MANAGER and self._may_be(p.key, wanted)
        ]
        default = [key for key in (self.default,) if key and self._may_be(key, wanted)]
        sure = [key for key in reversed(self.named) if self.genders.get(key) == wanted]
        likely = [key for key in reversed(self.named) if self._may_be(key, wanted)]
        if self.current:
            return [*sure[:1], *default, *sure, *likely, *managers]
        return [*default, *managers, *sure, *likely]

    def _may_be(self, key: str, wanted: str) -> bool:
        return self.genders.get(key) in {wanted, None}


def _heads_list(line: Line, following: Line) -> bool:
    return not line.bullet and not line.heading and following.bullet and not following.after_blank


def _within(mentions: Sequence[Mention], span: Span) -> list[Mention]:
    return [m for m in mentions if span.start <= m.start < span.end]
