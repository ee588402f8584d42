"""Length, likeness, emptiness: what a review measures."""

from __future__ import annotations

import re
from collections.abc import Iterator

from afterword.domain.facts import Method
from afterword.domain.linkedin import INVITES, LINKEDIN_PAID, linkedin_length
from afterword.domain.review.page import Page
from afterword.domain.review.remedies import finding
from afterword.domain.review.text import runs
from afterword.domain.touchpoints import Draft, Finding, Level, Purpose

#: words: shorter is curt, longer is not read, beyond the last it is a letter (B1, P1 to P15)
EMAIL = (40, 150, 200)
TEXT = (5, 60, 90)
POST = (20, 110, 160)
MESSAGE = (5, 100, 200)  # on LinkedIn, to somebody who is connected
_BOUNDS = {Method.EMAIL: EMAIL, Method.TEXT: TEXT, Method.POST: POST, Method.LINKEDIN: MESSAGE}
#: of two notes to one employer, the share of five-word runs above which they are the same note (T14)
MOST_ALIKE, RUN = 0.20, 5
_THANKS = {Purpose.THANK_YOU, Purpose.COFFEE_THANKS, Purpose.EVENT_FOLLOW_UP}


def length(page: Page) -> Iterator[Finding]:
    """Too short, too long, or over what the method takes."""
    draft = page.draft
    if draft.method is Method.LINKEDIN and (page.touchpoint is None or page.touchpoint.purpose in INVITES):
        yield from _characters(page)
        return
    bounds = _BOUNDS.get(draft.method)
    if bounds is None:
        return
    least, wanted, most = bounds
    count = len(re.findall(r"\w+", draft.body))
    if count > most:
        yield finding(Level.BLOCK, "over_limit", count=str(count), most=str(most), unit="words")
    elif count > wanted:
        yield finding(Level.WARN, "too_long", count=str(count), most=str(wanted))
    elif count < least and "[" not in draft.body:
        yield finding(Level.WARN, "too_short", count=str(count), least=str(least))


def alike(page: Page) -> Iterator[Finding]:
    """Nearly the same note to somebody else: people compare and forward them."""
    draft = page.draft
    mine = runs(draft.body, RUN)
    for other in page.others:
        if other.person == draft.person or not mine:
            continue
        theirs = runs(other.body, RUN)
        share = len(mine & theirs) / max(1, min(len(mine), len(theirs)))
        if share > MOST_ALIKE and min(len(mine), len(theirs)) > RUN * 5:
            yield finding(Level.BLOCK, "alike", person=other.person, share=f"{share:.0%}")


def hollow(page: Page) -> Iterator[Finding]:
    """A thank-you in which nothing is of this conversation."""
    draft, touchpoint = page.draft, page.touchpoint
    if (
        touchpoint is None
        or not _THANKS & {touchpoint.purpose, *touchpoint.also}
        or draft.method is not Method.EMAIL
    ):
        return
    if len(draft.receipts) < 2 and not any(_of_notes(draft)):  # noqa: PLR2004 - one may be the role's
        yield finding(Level.WARN, "hollow")


def _characters(page: Page) -> Iterator[Finding]:
    count = linkedin_length(page.draft.body)
    if count > LINKEDIN_PAID:
        yield finding(Level.BLOCK, "over_limit", count=str(count), most=str(LINKEDIN_PAID), unit="characters")
    elif count > page.invitation:
        yield finding(Level.WARN, "over_free_limit", count=str(count), most=str(page.invitation))


def _of_notes(draft: Draft) -> Iterator[bool]:
    for receipt in draft.receipts:
        for source in receipt.sources:
            yield source.file.lower().startswith(("notes", "debrief"))
