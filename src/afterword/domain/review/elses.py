"""What another person said, put into this message without that person's name."""

from __future__ import annotations

from collections.abc import Iterator

from afterword.domain.facts import DebriefItem, Kind, Person
from afterword.domain.review.page import Page
from afterword.domain.review.remedies import finding, taken_out
from afterword.domain.review.sources import is_hidden, telling
from afterword.domain.review.text import runs, stem, stems, words
from afterword.domain.touchpoints import Finding, Level

_LONG = 6
_TOGETHER = 3


def someone_elses(page: Page) -> Iterator[Finding]:
    """Another's details: two of their words side by side, or three in one sentence."""
    own = _open_to_all(page)
    for item in page.captured.items:
        other = page.captured.person(item.person)
        if other is None or other.key == page.draft.person or is_hidden(item) or _is_named(other, page):
            continue
        for sentence in page.said:
            told = None if page.backed(sentence) else _shared(item, sentence, own, page)
            if told:
                remedy = taken_out(page.draft, sentence)
                yield finding(Level.BLOCK, "someone_elses", sentence, remedy, name=other.name, words=told)
                break


def _shared(item: DebriefItem, sentence: str, own: frozenset[str], page: Page) -> str | None:
    loud = {run for run in runs(item.text, 2) if all(telling(w) and stem(w) not in own for w in run)}
    for run in sorted(loud & runs(sentence, 2)):
        return " ".join(run)
    theirs = {
        stem(w): w
        for w in words(item.text)
        if telling(w) and stem(w) not in own and w not in page.ground.names
    }
    said = [theirs[found] for found in sorted(stems(sentence) & set(theirs))]
    lone = item.kind is Kind.PERSONAL and any(len(word) > _LONG for word in said)
    return " ".join(said) if lone or len(said) >= _TOGETHER else None


def _open_to_all(page: Page) -> frozenset[str]:
    """Stems of the résumé and of the role: anybody may hear of these."""
    texts = [line.text for line in page.captured.evidence]
    return page.ground.own | frozenset(found for text in texts for found in stems(text))


def _is_named(person: Person, page: Page) -> bool:
    family = words(person.name)
    return bool(family) and family[-1] in words(page.draft.body)
