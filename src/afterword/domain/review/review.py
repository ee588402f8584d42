"""Review: what must be mended in a draft, and what might be better, whoever wrote it."""

from __future__ import annotations

from collections.abc import Sequence

from afterword.domain.facts import Captured, ContactPolicy
from afterword.domain.linkedin import LINKEDIN_FREE
from afterword.domain.review.address import right_address, right_distance, right_language
from afterword.domain.review.attributed import unsupported_attribution
from afterword.domain.review.checks import allowed, gaps
from afterword.domain.review.dates import unsupported_dates
from afterword.domain.review.elses import someone_elses
from afterword.domain.review.employer import wrong_company, wrong_role
from afterword.domain.review.enclosed import enclosed
from afterword.domain.review.figures import unsupported_figures
from afterword.domain.review.manner import manner
from afterword.domain.review.measures import alike, hollow, length
from afterword.domain.review.names import unsupported_names
from afterword.domain.review.page import Page
from afterword.domain.review.private import private_content
from afterword.domain.review.promised import unmade_promises
from afterword.domain.review.proofing import proofing
from afterword.domain.slips import Proofread, unread
from afterword.domain.touchpoints import Draft, Finding, Touchpoint

_CHECKS = (
    private_content,
    unsupported_figures,
    unsupported_dates,
    unsupported_names,
    unsupported_attribution,
    right_address,
    right_distance,
    right_language,
    wrong_company,
    wrong_role,
    someone_elses,
    unmade_promises,
    enclosed,
    allowed,
    gaps,
    length,
    alike,
    hollow,
    manner,
)
_GRAVEST = ("block", "warn", "hint")


def review(
    draft: Draft,
    captured: Captured,
    others: Sequence[Draft] = (),
    touchpoint: Touchpoint | None = None,
    policy: ContactPolicy | None = None,
    proofread: Proofread = unread,
    invitation: int = LINKEDIN_FREE,
) -> tuple[Finding, ...]:
    """The findings, blocking ones first. `others` are the drafts to the same employer.

    `policy` is the contact policy in force where it changed since it was captured; `invitation`
    how many characters the note of an invitation may have.

    Works on any text, edited by hand or not: it knows the sources, not the writer.
    """
    page = Page(draft, captured, touchpoint, policy or captured.contact_policy, others, invitation)
    found = [finding for check in _CHECKS for finding in check(page)]
    found += proofing(draft, captured, proofread)
    return tuple(sorted(found, key=lambda finding: _GRAVEST.index(finding.level.value)))
