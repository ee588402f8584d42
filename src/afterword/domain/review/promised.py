"""What the text promises, and what it says comes with it."""

from __future__ import annotations

import re
from collections.abc import Iterator

from afterword.domain.facts import DebriefItem, Kind
from afterword.domain.review.lists import phrases
from afterword.domain.review.page import Page
from afterword.domain.review.phrases import Hit
from afterword.domain.review.remedies import finding, taken_out
from afterword.domain.review.sources import telling
from afterword.domain.review.text import stem, stems, words
from afterword.domain.touchpoints import Finding, Level, Purpose

_LINK = re.compile(r"https?://|\bwww\.|\b[\w-]+\.(?:com|org|net|io|dev|de|example)/", re.IGNORECASE)
_SENDS = {Purpose.SEND_PROMISED, Purpose.WORK_SAMPLE, Purpose.SHARE_ARTICLE}
#: things that anybody sends: by these words alone two promises are not the same
_THINGS = frozenset(
    map(stem, "copy link file document documents unterlagen material page sheet list morgen".split())
)


def unmade_promises(page: Page) -> Iterator[Finding]:
    """Promises in the text that the seeker has not made."""
    made = [item for item in page.captured.items if item.kind is Kind.PROMISE]
    mine = [item for item in made if item.person in {None, page.draft.person}]
    for sentence, plain in page.plain:
        if page.backed(sentence) or page.has("offered", _before_end(plain, page)):
            continue
        for name, known in (("will_send", made), ("as_promised", mine or made)):
            hit = next(phrases(page.language, name).find(plain), None)
            if hit and not _was_made(plain, hit, known, page):
                yield finding(Level.BLOCK, "unmade_promise", sentence, taken_out(page.draft, sentence))
                break


def missing_attachment(page: Page) -> Iterator[Finding]:
    """Something is said to come with it, and nothing was to be sent."""
    if page.touchpoint is None or _SENDS & {page.touchpoint.purpose, *page.touchpoint.also}:
        return
    if _LINK.search(page.draft.body):
        return
    for sentence, plain in page.plain:
        hit = next(phrases(page.language, "attached").find(plain), None)
        if hit:
            said = sentence[hit.start : hit.end]
            yield finding(
                Level.BLOCK, "attach_missing", sentence, taken_out(page.draft, sentence), phrase=said
            )


def _before_end(plain: str, page: Page) -> str:
    """What of the sentence decides whether it is an offer: all of it, asides in brackets left out."""
    return re.sub(r"\([^)]*\)", " ", plain)


def _was_made(plain: str, hit: Hit, made: list[DebriefItem], page: Page) -> bool:
    """Whether a promise of the notes is about the same thing; any is, where the text names none."""
    named = {stem(word) for word in words(plain[hit.end :]) if telling(word)}
    named -= stems(page.captured.interview.role) | stems(page.captured.interview.company)
    if not made:
        return False
    theirs = {s for item in made for s in stems(f"{item.text} {item.source.quote}")}
    return not named - _THINGS or bool((named - _THINGS) & theirs)
