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

_TOWARDS = re.compile(
    r"(?:\b(?:to|for|with|w|about|from|at|of|by|an|fur|mit|von|bei|zu|pra|para|com|do|da|pro|a|than|like|via|through|thru|after)|p/|w/|→|->|>)\s*(?:the |my |o |a |den |die |der |hr |fr |frau |herrn |mr |ms |mrs |dr )?$"
)
_SOURCE = re.compile(r"(?:told me|tells me|says|said|mentioned|reckons|sagt|meinte|contou|disse)( .{0,25})?")
_TOGETHER = re.compile(r"(?:\+|&|\band|\bund|\be|\by|\bet|/|,)\s*$")
_CAST = 3


@dataclass(slots=True)
class _State:
    """Who is being spoken of while reading on."""

    section: str | None = None
    section_is_heading: bool = False
    current: str | None = None
    default: str | None = None
    named: list[str] = field(default_factory=list)
    genders: dict[str, str | None] = field(default_factory=dict)


def attribute(
    text: str,
    lines: Sequence[Line],
    clauses: Sequence[Clause],
    mentions: Sequence[Mention],
    people: Sequence[Person],
    vocabulary: Vocabulary,
) -> list[str | None]:
    """The key of the person each clause is of, or None where nobody is clear."""
    state = _State(genders={p.key: gender(p) for p in people}, default=_only_one(lines, mentions, people))
    owners: list[str | None] = [None] * len(clauses)
    for number, line in enumerate(lines):
        following = lines[number + 1] if number + 1 < len(lines) else None
        state.current = _line_owner(line, following, mentions, state)
        members = [i for i, clause in enumerate(clauses) if clause.line == number]
        _read_line(text, clauses, members, mentions, people, vocabulary, state, owners)
        _fill_back(members, owners, line, mentions)
    return owners


def _only_one(lines: Sequence[Line], mentions: Sequence[Mention], people: Sequence[Person]) -> str | None:
    """Where only one person was met, or the first lines name one and no heading another: they are meant."""
    met = [p for p in people if p.met and p.role not in {Role.COORDINATOR, Role.OTHER}]
    if len(met) == 1:
        return met[0].key
    labelled = {m.key for line in lines if line.label for m in _within(mentions, line.label)}
    intro = [m.key for m in mentions if lines and m.end <= lines[0].body.end]
    return (
        intro[0]
        if len(set(intro)) == 1 and len(labelled - set(intro)) == 0 and len({m.key for m in mentions}) <= 2
        else None
    )


def _line_owner(line: Line, following: Line | None, mentions: Sequence[Mention], state: _State) -> str | None:
    named = _within(mentions, line.label) if line.label else []
    first = named[0].key if named else None
    if line.heading:
        state.section, state.section_is_heading = first, True
    elif not line.bullet and line.after_blank and not state.section_is_heading:
        state.section = None
    if first is None and not line.bullet:
        leading = [m for m in _within(mentions, line.body) if m.start - line.body.start <= 3]  # noqa: PLR2004 - a quote mark or so
        first = leading[0].key if leading else None
    if (
        first
        and not line.bullet
        and not line.heading
        and following
        and following.bullet
        and not following.after_blank
    ):
        state.section, state.section_is_heading = first, False
    state.named += [m.key for m in named]
    if first:
        return first
    if state.section or line.bullet or line.after_blank or line.heading:
        return state.section
    return state.current


def _read_line(
    text: str,
    clauses: Sequence[Clause],
    members: list[int],
    mentions: Sequence[Mention],
    people: Sequence[Person],
    vocabulary: Vocabulary,
    state: _State,
    owners: list[str | None],
) -> None:
    sentence = -1
    for at in members:
        clause = clauses[at]
        if clause.sentence != sentence:
            sentence = clause.sentence
            cast = not clause.run_on and _is_cast(clauses, at, members, mentions)
        named = _within(mentions, clause.span)
        subject = _subject(text, clause, named)
        if subject:
            state.current = None if cast else subject
        elif not named:
            state.current = _by_pronoun(clause.text, people, vocabulary, state) or state.current
        state.named += [m.key for m in named]
        owners[at] = subject or state.current or state.default


def _is_cast(clauses: Sequence[Clause], at: int, members: list[int], mentions: Sequence[Mention]) -> bool:
    """A sentence that only says who was there."""
    named = {
        m.key
        for i in members
        if clauses[i].sentence == clauses[at].sentence
        for m in _within(mentions, clauses[i].span)
    }
    return len(named) >= _CAST


def _subject(text: str, clause: Clause, named: Sequence[Mention]) -> str | None:
    for mention in named:
        if (
            _SOURCE.fullmatch(fold(text[mention.end : clause.span.end]).strip(" .,"))
            and mention.start == clause.span.start
        ):
            continue
        before = fold(text[clause.span.start : mention.start])
        if not _TOWARDS.search(before):
            return mention.key
    return None


def _by_pronoun(text: str, people: Sequence[Person], vocabulary: Vocabulary, state: _State) -> str | None:
    folded = fold(text)
    she, he = bool(vocabulary.she.search(folded)), bool(vocabulary.he.search(folded))
    if she == he:
        return None
    wanted = "f" if she else "m"

    def fits(key: str) -> bool:
        return state.genders.get(key) in {wanted, None}

    if state.current and fits(state.current):
        state.genders[state.current] = wanted
        return state.current
    managers = [p.key for p in people if p.role is Role.HIRING_MANAGER and fits(p.key)]
    sure = [key for key in reversed(state.named) if state.genders.get(key) == wanted]
    likely = [key for key in reversed(state.named) if fits(key)]
    latest = sure[:1] if state.current else []
    default = [state.default] if state.default and fits(state.default) else []
    return next(
        iter([*latest, *default, *([] if state.current else managers), *sure, *likely, *managers]), None
    )


def _fill_back(members: list[int], owners: list[str | None], line: Line, mentions: Sequence[Mention]) -> None:
    """A line that turns out to be of one person is theirs from its beginning."""
    known = {owners[i] for i in members if owners[i]}
    if len(known) == 1 and line.bullet:
        only = next(iter(known))
        for i in members:
            owners[i] = only


def _within(mentions: Sequence[Mention], span: Span) -> list[Mention]:
    return [m for m in mentions if span.start <= m.start < span.end]
