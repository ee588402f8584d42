"""Review: what must be mended in a draft, and what might be better, whoever wrote it."""

from __future__ import annotations

from collections.abc import Sequence

from afterword.domain.facts import Captured, ContactPolicy
from afterword.domain.review.checks import (
    allowed,
    gaps,
    manner,
    private_content,
    right_name,
    someone_elses,
    unsupported,
)
from afterword.domain.review.measures import alike, attachment, hollow, length
from afterword.domain.review.proofing import proofing
from afterword.domain.review.sources import ground
from afterword.domain.slips import Proofread, unread
from afterword.domain.touchpoints import Draft, Finding, Touchpoint


def review(
    draft: Draft,
    captured: Captured,
    others: Sequence[Draft] = (),
    touchpoint: Touchpoint | None = None,
    policy: ContactPolicy | None = None,
    proofread: Proofread = unread,
) -> tuple[Finding, ...]:
    """The findings, blocking ones first. `others` are the drafts to the same employer.

    `policy` is the contact policy in force where it changed since it was captured.
    `proofread` is who looks for slips of spelling and grammar; nobody, unless one is given.

    Works on any text, edited by hand or not: it knows the sources, not the writer.
    """
    base = ground(captured, draft)
    found = [
        *private_content(draft, base),
        *unsupported(draft, base, captured),
        *right_name(draft, captured.person(draft.person)),
        *someone_elses(draft, captured, base),
        *allowed(draft, captured, touchpoint, policy or captured.contact_policy),
        *gaps(draft),
        *length(draft),
        *alike(draft, others),
        *hollow(draft, touchpoint),
        *attachment(draft, touchpoint),
        *manner(draft),
        *proofing(draft, captured, proofread),
    ]
    return tuple(sorted(found, key=lambda finding: _GRAVEST.index(finding.level.value)))


_GRAVEST = ("block", "warn", "hint")
