"""What a sign is worth keeping for, and what in a letter is a fact and never a habit."""

from __future__ import annotations

from collections.abc import Sequence

from afterword.domain.facts import Captured
from afterword.domain.learn.learn import learned
from afterword.domain.learn.voice import How, Kind, Sign
from afterword.domain.review.common_words import COMMON
from afterword.domain.review.text import words


def telling(found: Sequence[Sign], known: Sequence[Sign]) -> list[Sign]:
    """What was changed; what was let stand only where it speaks against something seen before."""
    seen = {(one.kind, one.language, one.spot) for one in (*known, *found) if one.how is not How.KEPT}
    held = {(habit.kind, habit.language, habit.spot): habit.now for habit in learned(known)}
    return [
        one
        for one in found
        if one.how is not How.KEPT
        or ((place := (one.kind, one.language, one.spot)) in seen and held.get(place) != one.now)
    ]


def added(known: Sequence[Sign], purpose: str) -> tuple[str, ...]:
    """The sentences that they were seen to add to letters of this purpose, each once."""
    of_it = (one.now for one in known if one.kind is Kind.ADD and one.spot.startswith(f"{purpose}/"))
    return tuple(dict.fromkeys(filter(None, of_it)))


def names_of(captured: Captured) -> frozenset[str]:
    """The folded words of everybody's name, and of the house."""
    people = (f"{person.name} {' '.join(person.nicknames)}" for person in captured.people)
    said = (captured.interview.company, captured.seeker.name, *people)
    return frozenset(word for text in said for word in words(text))


def facts_of(captured: Captured) -> frozenset[str]:
    """Those, and what notes, posting and résumé tell in words that not everybody uses."""
    told = (f"{item.text} {item.answer or ''}" for item in captured.items)
    said = (captured.interview.role, *told, *(line.text for line in captured.evidence))
    return names_of(captured) | (frozenset(word for text in said for word in words(text)) - COMMON)
