"""What a message to one person may rest on, and what it must not: as sets of words."""

from __future__ import annotations

from dataclasses import dataclass

from afterword.domain.facts import Captured, DebriefItem, Kind
from afterword.domain.review.common_words import COMMON
from afterword.domain.review.text import runs, words
from afterword.domain.touchpoints import Draft

#: shorter words say too little on their own
LEAST_LETTERS = 4


@dataclass(frozen=True, slots=True)
class Ground:
    """`told` are the words that public sources support, `numbers` the figures among them."""

    told: frozenset[str]
    names: frozenset[str]
    private_words: frozenset[str]
    private_runs: frozenset[tuple[str, ...]]


def ground(captured: Captured, draft: Draft) -> Ground:
    """The ground that a draft stands on."""
    public = [item for item in captured.items if not _hidden(item)]
    hidden = [item for item in captured.items if _hidden(item)]
    told = _told(captured, public, draft)
    names = {word for person in captured.people for word in words(person.name)}
    names |= {word for person in captured.people for word in words(person.address)}
    names |= set(words(captured.seeker.name))
    secret = {w for item in hidden for w in words(item.text) if len(w) >= LEAST_LETTERS or w.isdigit()}
    loud = frozenset(secret - told - names - COMMON)
    return Ground(frozenset(told), frozenset(names), loud, _loud_runs(hidden, public))


def _hidden(item: DebriefItem) -> bool:
    return item.kind is Kind.PRIVATE or not item.ok_to_mention


def _told(captured: Captured, public: list[DebriefItem], draft: Draft) -> set[str]:
    texts = [captured.interview.company, captured.interview.role, captured.reference or ""]
    texts += [text for item in public for text in (item.text, item.source.quote, item.answer or "")]
    texts += [f"{line.text} {line.employer or ''}" for line in captured.evidence]
    texts += [source.quote for receipt in draft.receipts for source in receipt.sources]
    texts += [person.organization or "" for person in captured.people]
    texts += [captured.decision_source.quote if captured.decision_source else ""]
    hidden = {word for item in captured.items if _hidden(item) for word in words(item.source.quote)}
    plain = {word for item in public for word in words(item.text)}
    found = {word for text in texts for word in words(text)}
    return found - (hidden - plain - _of_resume(captured) - _of_role(captured))


def _of_resume(captured: Captured) -> set[str]:
    """Employers among them: "Cobble Hill School" may be named, though a hill stands in a secret."""
    return {word for line in captured.evidence for word in words(f"{line.text} {line.employer or ''}")}


def _of_role(captured: Captured) -> set[str]:
    return set(words(captured.interview.role)) | set(words(captured.interview.company))


def _loud_runs(hidden: list[DebriefItem], public: list[DebriefItem]) -> frozenset[tuple[str, ...]]:
    """Runs of three words of what is private, unless common words only or said in public as well."""
    open_runs = {run for item in public for run in runs(item.text, 3)}
    found = {run for item in hidden for run in runs(item.text, 3)} - open_runs
    return frozenset(run for run in found if any(w not in COMMON and len(w) >= LEAST_LETTERS for w in run))
