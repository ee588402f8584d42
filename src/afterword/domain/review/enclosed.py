"""What the text says comes with it, beside what does."""

from __future__ import annotations

import re
from collections.abc import Iterator

from afterword.domain.review.lists import phrases
from afterword.domain.review.page import Page
from afterword.domain.review.remedies import finding, taken_out
from afterword.domain.review.text import stems
from afterword.domain.touchpoints import Finding, Level, Purpose

#: the codes of what is found here
OF_ATTACHMENTS = frozenset({"attach_missing", "says_attached", "attach", "attached_unsaid"})
_SENDS = frozenset({Purpose.SEND_PROMISED, Purpose.WORK_SAMPLE})
_LINK = re.compile(r"https?://|\bwww\.|\b[\w-]+\.(?:com|org|net|io|dev|de|example)/", re.IGNORECASE)


def enclosed(page: Page) -> Iterator[Finding]:
    """Something is said to come along and does not, was promised and is not there, or is never told of."""
    if page.attached:
        yield from _unsaid(page)
    elif not _LINK.search(page.draft.body):
        yield from _promised(page) if _is_sending(page) else _missing(page)


def _is_sending(page: Page) -> bool:
    step = page.touchpoint
    return step is not None and not _SENDS.isdisjoint({step.purpose, *step.also})


def _promised(page: Page) -> Iterator[Finding]:
    """The message is there to bring something, which only the seeker has."""
    said = next(_claims(page), None)
    if said:
        yield finding(Level.WARN, "says_attached", said[0], phrase=said[1])
    elif (page.touchpoint and page.touchpoint.purpose in _SENDS) or _tells(page, "brings"):
        yield finding(Level.HINT, "attach")


def _missing(page: Page) -> Iterator[Finding]:
    if page.touchpoint is None:
        return
    for sentence, said in _claims(page):
        yield finding(Level.BLOCK, "attach_missing", sentence, taken_out(page.draft, sentence), phrase=said)


def _unsaid(page: Page) -> Iterator[Finding]:
    """Nobody looks for a file that the text does not speak of."""
    if next(_claims(page), None) or _tells(page, "brings") or _tells(page, "papers"):
        return
    told = stems(page.draft.body)
    if not any(_named(name) & told for name in page.attached):
        yield finding(Level.HINT, "attached_unsaid", files=", ".join(page.attached))


def _claims(page: Page) -> Iterator[tuple[str, str]]:
    """The sentences that say that something is attached, each with the words that say it."""
    for sentence, plain in page.plain:
        hit = next(phrases(page.language, "attached").find(plain), None)
        if hit:
            yield sentence, sentence[hit.start : hit.end]


def _tells(page: Page, name: str) -> bool:
    return page.has(name, page.draft.body)


def _named(name: str) -> frozenset[str]:
    """The telling words of a file's name, without its ending."""
    stem = re.sub(r"[_\W]+", " ", name.rpartition(".")[0] or name)
    return frozenset(word for word in stems(stem) if len(word) > 3)  # noqa: PLR2004 - shorter words tell nothing
