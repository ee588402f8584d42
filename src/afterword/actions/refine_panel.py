"""Refine a panel: every note of a round that is still open, at once, each unlike the others."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from datetime import datetime

from django.db import transaction

from afterword.actions.rehearse import Tools
from afterword.actions.rework import hand
from afterword.actions.write_drafts import HAND, MACHINE, keep_version
from afterword.domain.facts import Reason
from afterword.domain.send.states import Mover
from afterword.domain.touchpoints import Draft, Touchpoint, Wish
from afterword.domain.write.compose import compose
from afterword.domain.write.variants import Rewritten, refine_all
from afterword.errors import Refused
from afterword.store import access, mapping, models, queries, voices
from afterword.store.trail import Trail

#: what a panel's notes are written again for where nothing else is wished
AGAIN = "again"


@dataclass(frozen=True, slots=True)
class Refined:
    """What came of it: the touchpoints with a new version, and why others stay, both by number."""

    written: tuple[int, ...]
    left: Mapping[int, str]


@dataclass(slots=True)
class _Panel:
    """The notes of a round: those to be written anew with the version seen, and those that stay."""

    open: list[tuple[models.Touchpoint, models.DraftVersion]] = field(default_factory=list)
    left: list[tuple[models.Touchpoint, models.DraftVersion, str]] = field(default_factory=list)


def refine_panel(
    owner: models.Seeker, interview: int, wish: Wish | None, tools: Tools, now: datetime
) -> Refined:
    """Write the open notes of an interview anew, by a wish, or (None) only unlike the present ones.

    What the seeker wrote or approved stays. Raises Missing, and Refused (`nothing_open`) where
    no note is open.
    """
    round_ = access.interview(owner, interview)
    panel = _panel(owner, round_)
    if not panel.open:
        raise Refused("nothing_open")
    known = queries.situation(round_)
    book = tools.phrasebook(known.captured.language)
    standing = [(mapping.touchpoint(row), mapping.draft(version)) for row, version in panel.open]
    beside = [mapping.draft(version, ()) for _, version, _ in panel.left]
    if wish is not None:
        made = refine_all(standing, beside, wish, known, hand(owner, known, tools))
    else:
        turn = max(version.number for _, version in panel.open)
        steps = [touchpoint for touchpoint, _ in standing]
        own = voices.voice(owner)
        tried = compose(steps, known, book, tools.tagger, tools.proofread, own, kept=beside, turn=turn)
        made = _unlike(standing, tried)
    return _keep(owner, round_.pk, panel, made, Reason(wish.value if wish else AGAIN), now)


def why_it_stays(version: models.DraftVersion) -> str:
    """Why a note is left alone when a panel is written anew; empty where it is open."""
    if any(approval.withdrawn_at is None for approval in version.approvals.all()):
        return "approved"
    return "by_hand" if version.author == HAND else ""


def _panel(owner: models.Seeker, round_: models.Interview) -> _Panel:
    panel = _Panel()
    for row in queries.with_letters(queries.open_touchpoints(owner).filter(interview=round_)):
        version = next(iter(row.standing), None)  # type: ignore[attr-defined]  # fetched with it
        if version is None:
            continue
        version.touchpoint = row
        why = why_it_stays(version)
        if why:
            panel.left.append((row, version, why))
        else:
            panel.open.append((row, version))
    return panel


def _unlike(standing: Sequence[tuple[Touchpoint, Draft]], drafts: Sequence[Draft]) -> Rewritten:
    """The drafts that say something else than what stands."""
    before = {touchpoint.id: (draft.subject, draft.body) for touchpoint, draft in standing}
    new = tuple(draft for draft in drafts if (draft.subject, draft.body) != before[draft.touchpoint])
    stays = {key: "no_other_words" for key in before if key not in {draft.touchpoint for draft in new}}
    return Rewritten(new, stays)


@transaction.atomic
def _keep(
    owner: models.Seeker, interview: int, panel: _Panel, made: Rewritten, made_for: Reason, now: datetime
) -> Refined:
    """Keep the new texts as one change, but for notes that changed while they were written."""
    owner = access.locked(owner)
    trail = Trail(owner, Mover.SEEKER, now)
    drafts = {draft.touchpoint: draft for draft in made.drafts}
    left = {row.pk: why for row, _, why in panel.left}
    written = []
    for row, version in panel.open:
        latest = queries.latest_version(row)
        if row.key not in drafts:
            left[row.pk] = made.stays.get(row.key, "")
        elif latest is None or latest.number != version.number or queries.standing_approval(latest):
            left[row.pk] = "text_changed"
        else:
            keep_version(row, drafts[row.key], MACHINE, trail, made_for)
            written.append(row.pk)
    if written:
        told = {"count": str(len(written)), "wish": made_for.code}
        trail.write("panel_refined", access.interview(owner, interview), **told)
    return Refined(tuple(written), left)
