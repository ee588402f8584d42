"""Has a text reviewed with everything the journal knows at this moment."""

from __future__ import annotations

from dataclasses import replace

from afterword.domain.linkedin import LINKEDIN_FREE
from afterword.domain.plan.situation import Situation
from afterword.domain.review.enclosed import OF_ATTACHMENTS
from afterword.domain.review.review import review
from afterword.domain.slips import Proofread, unread
from afterword.domain.touchpoints import Draft, Finding, Level
from afterword.store import along, mapping, models, queries


def findings(
    touchpoint: models.Touchpoint, draft: Draft, proofread: Proofread = unread
) -> tuple[Finding, ...]:
    """What the review says of this text, beside the other drafts of the same interview."""
    interview = touchpoint.interview
    known = Situation(
        mapping.captured(interview),
        tuple(map(mapping.signal, queries.signals(interview))),
        preferences=queries.preferences(interview.application.seeker),
    )
    step = replace(mapping.touchpoint(touchpoint), attached=along.names(touchpoint))
    beside = others(touchpoint)
    most = known.preferences.limits.get("invitation", LINKEDIN_FREE)
    return review(draft, known.captured, beside, step, known.contact_policy, proofread, most)


def renew(version: models.DraftVersion, proofread: Proofread = unread) -> bool:
    """Look at a kept text once more and keep what is found now. Whether anything of it blocks."""
    found = findings(version.touchpoint, mapping.draft(version, ()), proofread)
    if found != mapping.draft(version).findings:
        version.findings.all().delete()
        for each in found:
            version.findings.create(**mapping.finding_columns(each))
    return any(each.level is Level.BLOCK for each in found)


def renew_along(version: models.DraftVersion) -> None:
    """Look once more at what the text says of what goes along; all else that was found stays."""
    found = findings(version.touchpoint, mapping.draft(version, ()))
    version.findings.filter(code__in=OF_ATTACHMENTS).delete()
    for each in found:
        if each.code in OF_ATTACHMENTS:
            version.findings.create(**mapping.finding_columns(each))


def tells_private(touchpoint: models.Touchpoint, draft: Draft) -> bool:
    """Whether this text says something that is private now."""
    return any(finding.code == "private_content" for finding in findings(touchpoint, draft))


def blocking(touchpoint: models.Touchpoint, draft: Draft) -> tuple[Finding, ...]:
    """What the review says must be mended before this goes."""
    return tuple(f for f in findings(touchpoint, draft) if f.level is Level.BLOCK)


def others(touchpoint: models.Touchpoint) -> tuple[Draft, ...]:
    """The drafts that stand for the other touchpoints of the interview."""
    rows = touchpoint.interview.touchpoints.exclude(pk=touchpoint.pk)
    versions = (queries.latest_version(row) for row in rows)
    return tuple(mapping.draft(version, ()) for version in versions if version)
