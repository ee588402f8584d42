"""Write drafts: for every touchpoint ahead that the seeker has not taken into their own hand."""

from __future__ import annotations

from datetime import datetime

from django.db import transaction

from afterword.actions.learn_voice import learn_voice
from afterword.actions.rehearse import Tools
from afterword.domain.facts import Reason
from afterword.domain.send.states import Mover
from afterword.domain.touchpoints import Draft, Level
from afterword.domain.write.compose import compose
from afterword.store import access, mapping, models, outbox, queries, reviews, voices
from afterword.store.columns import plain
from afterword.store.models import letters
from afterword.store.trail import Trail

MACHINE, HAND, MODEL = letters.MACHINE, letters.HAND, letters.MODEL
#: what history calls a version, by who wrote it
_WROTE = {MACHINE: "draft_written", HAND: "draft_edited", MODEL: "draft_by_model"}


def write_drafts(owner: models.Seeker, interview: int, tools: Tools, now: datetime) -> list[int]:
    """Write what is ahead of one interview, as the seeker would; the touchpoints with a new version.

    What the seeker edited, had written by their model, or approved is left as it is. The writer
    works outside the transaction: it may take its time, and nobody waits for it.
    """
    round_ = access.interview(owner, interview)
    learn_voice(owner, tools, now)
    ahead = [mapping.touchpoint(row) for row in queries.open_touchpoints(owner).filter(interview=round_)]
    situation = queries.situation(round_)
    book = tools.phrasebook(situation.captured.language)
    drafts = compose(ahead, situation, book, tools.tagger, tools.proofread, voices.voice(owner))
    return _keep(owner, interview, drafts, tools, now)


#: texts with what the seeker chose in them, which no later plan takes out
_CHOSEN = frozenset({"time_chosen", "time_none"})


@transaction.atomic
def _keep(
    owner: models.Seeker, interview: int, drafts: tuple[Draft, ...], tools: Tools, now: datetime
) -> list[int]:
    owner = access.locked(owner)
    rows = {row.key: row for row in queries.open_touchpoints(owner).filter(interview=interview)}
    written = []
    for draft in drafts:
        row = rows.get(draft.touchpoint)
        if row is not None and _may_write_over(row, draft):
            add_version(row, draft, MACHINE, Trail(owner, Mover.CLOCK, now))
            written.append(row.pk)
        elif row is not None:
            _look_again(row, tools, now)
    return written


def _look_again(row: models.Touchpoint, tools: Tools, now: datetime) -> None:
    """At a text that stays: something in it may have become private, or wrong, since it was kept."""
    version = queries.latest_version(row)
    if version is None:
        return
    approved = queries.standing_approval(version) is not None
    kept = version.author != MACHINE or version.code or approved
    if kept and reviews.renew(version, tools.proofread) and approved:
        outbox.take_back(row, now)


def _may_write_over(row: models.Touchpoint, draft: Draft) -> bool:
    version = queries.latest_version(row)
    if version is None:
        return True
    if version.author != MACHINE or version.code in _CHOSEN or queries.standing_approval(version):
        return False
    if version.code and not _is_spoiled(row, version, draft):
        return False
    return (version.subject, version.body) != (draft.subject, draft.body)


def _is_spoiled(row: models.Touchpoint, version: models.DraftVersion, draft: Draft) -> bool:
    """Whether what is known now forbids a text made on a wish, and would not forbid a new one."""
    new = {finding.code for finding in draft.findings if finding.level is Level.BLOCK}
    return bool({finding.code for finding in reviews.blocking(row, mapping.draft(version))} - new)


def add_version(
    row: models.Touchpoint,
    draft: Draft,
    author: str,
    trail: Trail,
    made_for: Reason | None = None,
    **beside: str,
) -> models.DraftVersion:
    """Keep a draft as the version that stands, with its findings, and say so in the history.

    `beside` is what the history says more.
    """
    version = keep_version(row, draft, author, trail, made_for)
    told = {"touchpoint": str(row.pk), "person": row.person, "version": str(version.number), **beside}
    if made_for is not None:
        trail.write("draft_refined", row.interview, **told, wish=made_for.code, **made_for.params)
    else:
        trail.write(_WROTE[author], row.interview, **told)
    return version


def keep_version(
    row: models.Touchpoint, draft: Draft, author: str, trail: Trail, made_for: Reason | None = None
) -> models.DraftVersion:
    """Keep a draft as the version that stands, as a step of a change that is written down later."""
    latest = queries.latest_version(row)
    version = row.versions.create(
        number=latest.number + 1 if latest else 1,
        author=author,
        written_at=trail.now,
        code=made_for.code if made_for else "",
        params=plain(made_for.params) if made_for else {},
        **mapping.draft_columns(draft),
    )
    for finding in draft.findings:
        version.findings.create(**mapping.finding_columns(finding))
    if row.attachments.exists():  # a writer does not know of them
        reviews.renew_along(version)
    trail.made(version)
    return version
