"""What a message to one person may rest on, and what it must not: as sets of words."""

from __future__ import annotations

import re
from collections.abc import Iterable
from dataclasses import dataclass
from functools import lru_cache
from itertools import pairwise

from afterword.domain.facts import Captured, DebriefItem
from afterword.domain.review.common_words import AMBIENT, COMMON
from afterword.domain.review.figures_read import counts, figures
from afterword.domain.review.text import runs, stem, stem_pairs, stems, words
from afterword.domain.touchpoints import Draft

#: shorter words say too little on their own
LEAST_LETTERS = 4
_LEAST_DIGITS = 2
#: how notes write what is counted
_SHORT_FORMS = {
    "ppl": "people", "engs": "engineers", "wk": "weeks", "wks": "weeks", "mo": "months", "mos": "months",
    "yr": "years", "yrs": "years", "hr": "hours", "hrs": "hours", "min": "minutes", "mins": "minutes",
}  # fmt: skip


#: the tail of a short form: "there's", "wouldn't"
_SHORT_FORM = re.compile(r"(?:n't|'(?:re|ll|ve|d|m)|^(?:there|that|what|here|where|who|it|she|he)'s)$")


@dataclass(frozen=True, slots=True)
class Backing:
    """One public source: its stems and the figures in it, with the word after each."""

    stems: frozenset[str]
    figures: frozenset[str]
    units: frozenset[tuple[str, str]]


@dataclass(frozen=True, slots=True)
class Ground:
    """`told` are the words that public sources support, `numbers` the figures among them.

    `moments` are the days, hours and lengths that all know who were there. `own` are stems of what
    was said by, to or before the one person, `private_*` of what must not be said: whole words,
    stems of words, and runs of words.
    """

    told: frozenset[str]
    numbers: frozenset[str]
    moments: frozenset[str]
    names: frozenset[str]
    own: frozenset[str]
    backing: tuple[Backing, ...]
    private_words: frozenset[str]
    private_stems: frozenset[str]
    private_runs: frozenset[tuple[str, ...]]
    private_pairs: frozenset[tuple[str, str]]
    private_figures: frozenset[str]


def ground(captured: Captured, draft: Draft) -> Ground:
    """The ground that a draft stands on."""
    quotes = tuple(source.quote for receipt in draft.receipts for source in receipt.sources)
    return _ground(captured, draft.person, quotes)


@lru_cache(maxsize=16)
def _ground(captured: Captured, person: str, quotes: tuple[str, ...]) -> Ground:
    public = [item for item in captured.items if not item.hidden]
    hidden = [item for item in captured.items if item.hidden]
    texts = [*_texts(captured, public), *quotes]
    told = _told(captured, public, hidden, texts)
    names = _names(captured)
    numbers = _figures(texts) - (
        _figures(i.source.quote for i in hidden) - _figures(_plain(captured, public))
    )
    told_stems = {stem(word) for word in told | names}
    loud = frozenset(
        w
        for item in hidden
        for w in words(item.text)
        if telling(w) and w not in AMBIENT and stem(w) not in told_stems
    )
    return Ground(
        told=frozenset(told),
        numbers=numbers | {n for text in texts for n in counts(text)},
        moments=_moments(captured),
        names=names,
        own=_own(captured, person, quotes),
        backing=tuple(map(_backing, texts)),
        private_words=loud,
        private_stems=frozenset(map(stem, loud)),
        private_runs=_loud_runs(hidden, public),
        private_pairs=_loud_pairs(hidden, texts) - _of_names(names, hidden),
        private_figures=frozenset(filter(_long, _figures(item.text for item in hidden))) - numbers,
    )


def telling(word: str) -> bool:
    """Whether a folded word says something by itself."""
    common = word in COMMON or _SHORT_FORM.search(word) is not None
    return len(word) >= LEAST_LETTERS and not common and not word.isdigit()


def _long(figure: str) -> bool:
    return sum(c.isdigit() for c in figure) >= _LEAST_DIGITS


def _names(captured: Captured) -> frozenset[str]:
    named = [captured.seeker.name]
    for person in captured.people:
        named += [person.name, person.address, *person.nicknames, person.organization or ""]
    return frozenset(word for name in named for word in words(name))


def _texts(captured: Captured, public: list[DebriefItem]) -> list[str]:
    texts = [captured.interview.company, captured.interview.role, captured.reference or ""]
    texts += [text for item in public for text in (f"{item.text} {item.answer or ''}", item.source.quote)]
    texts += [f"{line.text} {line.employer or ''}" for line in captured.evidence]
    texts += [f"{person.organization or ''} {person.title or ''}" for person in captured.people]
    return [*texts, captured.decision_source.quote if captured.decision_source else ""]


def _told(
    captured: Captured, public: list[DebriefItem], hidden: list[DebriefItem], texts: list[str]
) -> set[str]:
    """The words of the texts, without those that only a hidden item's surroundings hold."""
    secret = {word for item in hidden for word in words(item.source.quote)}
    plain = {word for text in _plain(captured, public) for word in words(text)}
    return {word for text in texts for word in words(text)} - (secret - plain)


def _plain(captured: Captured, public: list[DebriefItem]) -> list[str]:
    """What may be said on its own, whatever stood beside it."""
    texts = [f"{item.text} {item.answer or ''}" for item in public]
    texts += [f"{line.text} {line.employer or ''}" for line in captured.evidence]
    return [*texts, captured.interview.role, captured.interview.company]


def _figures(texts: Iterable[str]) -> frozenset[str]:
    return frozenset(figure for text in texts for figure in figures(text))


def _own(captured: Captured, person: str, quotes: tuple[str, ...]) -> frozenset[str]:
    """Stems of what this person said, or was said to everybody, and of what the employer is."""
    mine = [i for i in captured.items if i.person in {None, person} and not i.hidden]
    texts = [f"{i.text} {i.answer or ''} {i.source.quote}" for i in mine]
    texts += [captured.interview.company, captured.interview.role, *quotes]
    return frozenset(found for text in texts for found in stems(text))


def _backing(text: str) -> Backing:
    said = words(text)
    pairs = frozenset((a, stem(_SHORT_FORMS.get(b, b))) for a, b in pairwise(said) if a.isdigit())
    return Backing(
        frozenset(stem(word) for word in said if len(word) >= LEAST_LETTERS),
        frozenset({*figures(text), *counts(text)}),
        pairs,
    )


def _moments(captured: Captured) -> frozenset[str]:
    """Days, clock times and lengths of the sessions: known to all who were there."""
    sessions = captured.interview.sessions
    instants = [instant for session in sessions for instant in (session.start, session.end)]
    found = {str(part) for i in instants for part in (i.day, i.hour, (i.hour - 1) % 12 + 1, i.year)}
    found |= {f"{i.hour}:{i.minute:02d}" for i in instants} | {str(i.minute) for i in instants if i.minute}
    found |= {str(int((session.end - session.start).total_seconds() // 60)) for session in sessions}
    days = [captured.decision_date, *(item.due for item in captured.items)]
    return frozenset(found | {str(part) for day in days if day for part in (day.day, day.year)})


def _of_names(names: frozenset[str], hidden: list[DebriefItem]) -> frozenset[tuple[str, str]]:
    """Pairs with somebody's name in them: people are greeted by it, whatever stands in a secret."""
    called = {stem(name) for name in names}
    return frozenset(pair for item in hidden for pair in stem_pairs(item.text) if set(pair) & called)


def _loud_pairs(hidden: list[DebriefItem], texts: list[str]) -> frozenset[tuple[str, str]]:
    """Two words side by side that are open each and telling together: "leaving" and the employer's name."""
    open_pairs = {pair for text in texts for pair in stem_pairs(text)}
    found = {pair for item in hidden for pair in stem_pairs(item.text)}
    plain = {stem(word) for word in COMMON | AMBIENT}
    return frozenset(pair for pair in found - open_pairs if set(pair) - plain)


def _loud_runs(hidden: list[DebriefItem], public: list[DebriefItem]) -> frozenset[tuple[str, ...]]:
    """Runs of three words of what is private, unless common words only or said in public as well."""
    open_runs = {run for item in public for run in runs(item.text, 3)}
    found = {run for item in hidden for run in runs(item.text, 3)} - open_runs
    return frozenset(run for run in found if any(w not in COMMON and len(w) >= LEAST_LETTERS for w in run))
