"""What every rework of a text starts from and ends with: the text the seeker saw, and a new version."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime

from django.db import transaction

from afterword.actions.rehearse import Tools
from afterword.actions.write_drafts import MACHINE, add_version
from afterword.domain.facts import Reason
from afterword.domain.plan.reconcile import OPEN
from afterword.domain.plan.situation import Situation
from afterword.domain.send.states import Mover
from afterword.domain.touchpoints import Draft
from afterword.domain.write.bench import Bench, bench_of
from afterword.domain.write.compose import craft_for
from afterword.domain.write.craft import Craft
from afterword.errors import Refused
from afterword.store import access, mapping, models, outbox, queries, reviews, voices
from afterword.store.trail import Trail


@dataclass(frozen=True, slots=True)
class Seen:
    """A text as the seeker saw it. `bench` is what it is worked over with."""

    touchpoint: int
    version: int
    draft: Draft
    bench: Bench


def seen(owner: models.Seeker, touchpoint: int, version: int | None, tools: Tools) -> Seen:
    """The text of this version, which must be the one that stands (None: whichever stands).

    Raises Missing, and Refused: `nothing_written`, `text_changed`, `not_planned`.
    """
    row = access.touchpoint(owner, touchpoint)
    latest = _standing(row, version)
    known = queries.situation(row.interview)
    bench = bench_of(mapping.touchpoint(row), known, hand(owner, known, tools), reviews.others(row))
    return Seen(row.pk, latest.number, mapping.draft(latest), bench)


def hand(owner: models.Seeker, known: Situation, tools: Tools) -> Craft:
    """What texts of one interview are worked over with, in the seeker's voice."""
    book = tools.phrasebook(known.captured.language)
    return craft_for(known, book, tools.tagger, tools.proofread, voices.voice(owner))


@transaction.atomic
def keep(owner: models.Seeker, was: Seen, draft: Draft, made_for: Reason, now: datetime) -> int:
    """Keep a reworked text as the version that stands; its number.

    What was approved or queued of the old one is taken back. Raises as `seen` does.
    """
    owner = access.locked(owner)
    row = access.touchpoint(owner, was.touchpoint)
    _standing(row, was.version)
    outbox.take_back(row, now)
    return add_version(row, draft, MACHINE, Trail(owner, Mover.SEEKER, now), made_for).number


def _standing(row: models.Touchpoint, version: int | None) -> models.DraftVersion:
    latest = queries.latest_version(row)
    if latest is None:
        raise Refused("nothing_written", touchpoint=str(row.pk))
    if version is not None and latest.number != version:
        raise Refused("text_changed", seen=str(version), latest=str(latest.number))
    if row.state not in OPEN:
        raise Refused("not_planned", state=row.state, because=row.state_code)
    return latest
