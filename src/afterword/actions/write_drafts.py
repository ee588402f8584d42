"""Write drafts: for every touchpoint ahead that the seeker has not taken into their own hand."""

from __future__ import annotations

from datetime import datetime

from django.db import transaction

from afterword.actions.rehearse import Tools
from afterword.domain.send.states import Mover
from afterword.domain.touchpoints import Draft
from afterword.domain.write.compose import compose
from afterword.store import access, mapping, models, queries
from afterword.store.trail import Trail

MACHINE = "machine"
HAND = "hand"


def write_drafts(owner: models.Seeker, interview: int, tools: Tools, now: datetime) -> list[int]:
    """Write what is ahead of one interview; the numbers of the touchpoints with a new version.

    What the seeker edited or approved is left as it is. The writer works outside the
    transaction: it may take its time, and nobody waits for it.
    """
    round_ = access.interview(owner, interview)
    ahead = [mapping.touchpoint(row) for row in queries.open_touchpoints(owner).filter(interview=round_)]
    situation = queries.situation(round_)
    phrasebook = tools.phrasebook(situation.captured.language)
    drafts = compose(ahead, situation, phrasebook, tools.tagger, tools.proofread)
    return _keep(owner, interview, drafts, now)


@transaction.atomic
def _keep(owner: models.Seeker, interview: int, drafts: tuple[Draft, ...], now: datetime) -> list[int]:
    owner = access.locked(owner)
    rows = {row.key: row for row in queries.open_touchpoints(owner).filter(interview=interview)}
    written = []
    for draft in drafts:
        row = rows.get(draft.touchpoint)
        if row is not None and _may_write_over(row, draft):
            add_version(row, draft, MACHINE, Trail(owner, Mover.CLOCK, now))
            written.append(row.pk)
    return written


def _may_write_over(row: models.Touchpoint, draft: Draft) -> bool:
    version = queries.latest_version(row)
    if version is None:
        return True
    if version.author == HAND or queries.standing_approval(version):
        return False
    return (version.subject, version.body) != (draft.subject, draft.body)


def add_version(row: models.Touchpoint, draft: Draft, author: str, trail: Trail) -> models.DraftVersion:
    """Keep a draft as the version that stands, with its findings, and say so in the history."""
    latest = queries.latest_version(row)
    version = row.versions.create(
        number=latest.number + 1 if latest else 1,
        author=author,
        written_at=trail.now,
        **mapping.draft_columns(draft),
    )
    for finding in draft.findings:
        version.findings.create(**mapping.finding_columns(finding))
    trail.made(version)
    code = "draft_edited" if author == HAND else "draft_written"
    trail.write(code, row.interview, touchpoint=str(row.pk), person=row.person, version=str(version.number))
    return version
