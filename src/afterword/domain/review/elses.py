"""What another person said, put into this message without that person's name."""

from __future__ import annotations

from collections.abc import Iterator

from afterword.domain.facts import ContactPolicy, DebriefItem, Kind, Person
from afterword.domain.review.page import Page
from afterword.domain.review.remedies import finding, taken_out
from afterword.domain.review.sources import telling
from afterword.domain.review.text import runs, stem, stems, words
from afterword.domain.touchpoints import Finding, Level

_LONG = 6
_TOGETHER = 3
_MOST_OF = 0.6


def someone_elses(page: Page) -> Iterator[Finding]:
    """Another's details: two of their words side by side, or three in one sentence.

    Where everything goes through one person, that person is told of the others.
    """
    if page.policy is not ContactPolicy.OPEN:
        return
    own = _open_to_all(page)
    for item in page.captured.items:
        other = page.captured.person(item.person)
        if other is None or other.key == page.draft.person or item.hidden or _is_named(other, page):
            continue
        for sentence in page.said:
            told = None if page.backed(sentence) else _shared(item, sentence, own, page)
            if told:
                remedy = taken_out(page.draft, sentence)
                yield finding(Level.BLOCK, "someone_elses", sentence, remedy, name=other.name, words=told)
                break


def _shared(item: DebriefItem, sentence: str, own: frozenset[str], page: Page) -> str | None:
    """The words of the other's that the sentence has, where they are enough to know them by."""
    loud = {run for run in runs(item.text, 2) if all(telling(w) and stem(w) not in own for w in run)}
    for run in sorted(loud & runs(sentence, 2)):
        return " ".join(run)
    theirs = {stem(w): w for w in words(item.text) if telling(w) and w not in page.ground.names}
    said = [found for found in sorted(stems(sentence)) if found in theirs]
    told = " ".join(theirs[found] for found in said)
    strange = [found for found in said if found not in own]
    lone = item.kind is Kind.PERSONAL and any(len(theirs[found]) > _LONG for found in strange)
    if lone or len(strange) >= _TOGETHER or _is_told_again(theirs, said, strange, page):
        return told
    return None


def _is_told_again(theirs: dict[str, str], said: list[str], strange: list[str], page: Page) -> bool:
    """Whether most of what they said is in the sentence, and nothing of the seeker's own has as much."""
    if not strange or len(said) < _TOGETHER or len(said) < _MOST_OF * len(theirs):
        return False
    return all(len(set(said) & source) < len(said) for source in _own_lines(page))


def _own_lines(page: Page) -> Iterator[frozenset[str]]:
    for line in page.captured.evidence:
        yield stems(line.text)
    for item in page.captured.items:
        if item.person in {None, page.draft.person} and not item.hidden:
            yield stems(f"{item.text} {item.answer or ''}")


def _open_to_all(page: Page) -> frozenset[str]:
    """Stems of the résumé and of the role: anybody may hear of these."""
    texts = [line.text for line in page.captured.evidence]
    return page.ground.own | frozenset(found for text in texts for found in stems(text))


def _is_named(person: Person, page: Page) -> bool:
    family = words(person.name)
    return bool(family) and family[-1] in words(page.draft.body)
