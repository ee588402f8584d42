"""Words put into somebody's mouth: what they are said to have said must stand in the notes."""

# ruff: noqa: SIM905 - a word list reads better as words

from __future__ import annotations

import re
from collections.abc import Iterator
from itertools import pairwise

from afterword.domain.facts import Person
from afterword.domain.review.lists import phrases
from afterword.domain.review.page import Page
from afterword.domain.review.phrases import Hit
from afterword.domain.review.remedies import finding, taken_out
from afterword.domain.review.sources import LEAST_LETTERS, telling
from afterword.domain.review.text import stem, stems, tokens, words
from afterword.domain.touchpoints import Finding, Level

_REST = re.compile(r"[;:]|,? (?:and|but|so|which) I\b|,? (?:und|aber) ich\b|,? e eu\b|, (?:I|ich|eu)\b|[.!?]")
_SAID = """
    said mentioned told asked explained suggested noted sagte erwahnte fragte meinte disse mencionou
    perguntou""".split()
_VERBS = stems(
    "mentioned explained noted stressed emphasised emphasized suggested recommended described "
    "pointed remarked wondered "
    "raised brought shared gesagt erwahnt gefragt gemeint erzahlt betont geschildert erklart "
    "erlautert berichtet "
    "angesprochen beschrieben meinung mencionado perguntado comentado mentionne demande "
    "explique evoque souligne"
)
#: of the telling words of such a claim, the share that must be theirs
_SHARE = 0.34
#: one strange word among so many ordinary ones of theirs is the seeker's way of saying it
_ENOUGH_PLAIN = 2


def unsupported_attribution(page: Page) -> Iterator[Finding]:
    """Things said to be said that nothing this person's items hold bears out."""
    for sentence, _plain in page.plain:
        if page.backed(sentence):
            continue
        for hit in phrases(page.language, "said").find(sentence):
            if _invented(sentence, _opened(sentence, hit), page.ground.own):
                remedy = taken_out(page.draft, sentence)
                yield finding(Level.BLOCK, "unsupported_attribution", sentence, remedy)
                break
        else:
            yield from _of_others(sentence, page)


def _opened(sentence: str, hit: Hit) -> Hit:
    """The hit up to what they are said to have said: German has the verb at the end of it."""
    first = tokens(sentence[hit.start :])[:2]
    verb_last = len(tokens(sentence[hit.start : hit.end])) > len(first)
    return Hit(hit.start, hit.start + first[-1].end, None) if verb_last else hit


def _of_others(sentence: str, page: Page) -> Iterator[Finding]:
    row = tokens(sentence)
    for token, then in pairwise(row):
        who = _person(token.word, page) if then.word in _SAID else None
        if who and _invented(sentence, Hit(token.start, then.end, None), _words_of(who, page)):
            remedy = taken_out(page.draft, sentence)
            yield finding(Level.BLOCK, "unsupported_attribution", sentence, remedy)
            return


def _invented(sentence: str, hit: Hit, own: frozenset[str]) -> bool:
    said = _clause(sentence, hit.end)
    if not said:
        return False
    theirs = [
        word for word in said if stem(word) in own or any(stem(part) in own for part in word.split("-"))
    ]
    if len(said) - len(theirs) == 1 and _plain_words(sentence, hit.end, own) >= _ENOUGH_PLAIN:
        return False
    return len(theirs) < _SHARE * len(said)


def _plain_words(sentence: str, at: int, own: frozenset[str]) -> int:
    """How many ordinary words of the claim are theirs, such as "a decision by Friday"."""
    return sum(len(word) > LEAST_LETTERS and stem(word) in own for word in set(words(sentence[at:])))


def _clause(sentence: str, at: int) -> list[str]:
    """The telling words of what they are said to have said, to the end of the clause."""
    rest = sentence[at:]
    opening = re.match(r"\s*(?:that|to me|me|:|,)*\s*", rest)
    rest = rest[opening.end() if opening else 0 :]
    end = _REST.search(rest)
    parts = (rest[: end.start()] if end else rest).split(",")
    return next(
        (
            said
            for part in parts
            if (said := [word for word in words(part) if telling(word) and stem(word) not in _VERBS])
        ),
        [],
    )


def _person(word: str, page: Page) -> Person | None:
    return next((p for p in page.captured.people if word in words(p.name)), None)


def _words_of(person: Person, page: Page) -> frozenset[str]:
    theirs = [item for item in page.captured.items if item.person in {None, person.key} and not item.hidden]
    return frozenset(found for item in theirs for found in stems(f"{item.text} {item.source.quote}"))
