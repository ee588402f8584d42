"""Write with the model: one message, by the seeker's own model, because the seeker pressed for it."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from datetime import datetime

from django.db import transaction

from afterword.actions.edit_draft import take_back
from afterword.actions.rehearse import Tools
from afterword.actions.write_drafts import MODEL, add_version
from afterword.domain.facts import Reason
from afterword.domain.model_account import Prices
from afterword.domain.send.states import SPENT, Mover
from afterword.domain.touchpoints import Draft
from afterword.domain.write.craft import Craft
from afterword.domain.write.model_answer import so_far
from afterword.domain.write.model_letter import (
    MOST_REPAIRS,
    Assignment,
    Judged,
    assignment_of,
    judged,
    mending,
)
from afterword.domain.write.model_talk import Prompt, Usage
from afterword.domain.write.vocabulary import vocabulary
from afterword.errors import Refused
from afterword.ports import ModelWriter
from afterword.store import access, mapping, models, queries, reviews
from afterword.store.trail import Trail


@dataclass(frozen=True, slots=True)
class Progress:
    """How far it is: the sentences so far, and how often it was sent back to be mended."""

    text: str
    repairs: int


@dataclass(frozen=True, slots=True)
class WrittenByModel:
    """What came of it. `kept`: its text is the version that stands now; else what stood still stands.

    `faults` are what the review still blocked then. `cost` is told where prices and tokens are known.
    """

    kept: bool
    repairs: int
    usage: Usage
    cost: str
    faults: tuple[Reason, ...] = ()


@dataclass(frozen=True, slots=True)
class Watch:
    """Whoever looks on: `told` hears how far it is, `stopped` says whether to stop."""

    told: Callable[[Progress], None] = lambda _: None
    stopped: Callable[[], bool] = lambda: False


def write_with_model(
    owner: models.Seeker,
    touchpoint: int,
    writer: ModelWriter,
    tools: Tools,
    now: Callable[[], datetime],
    watch: Watch | None = None,
    prices: Prices | None = None,
) -> WrittenByModel:
    """Have the message written; sent back at most twice. No transaction is open while the model works.

    Raises a kind of ModelFailed, and Refused: `nothing_written` before there is an offline text,
    `not_planned`, `only_you_know`, `no_letter`, `contact_rule`, and `changed_meanwhile` where the
    seeker changed the text while the model wrote.
    """
    row = _open(owner, touchpoint)
    before = _standing(row)
    task = _task(row, tools)
    found, repairs, usage = _written(task, writer, watch or Watch())
    cost = _cost(usage, prices or Prices())
    if not found.stands or found.draft is None:
        return WrittenByModel(False, repairs, usage, cost, tuple(fault.reason for fault in found.faults))
    _keep(owner, touchpoint, before, found.draft, now(), _told(usage, cost))
    return WrittenByModel(True, repairs, usage, cost)


def _task(row: models.Touchpoint, tools: Tools) -> Assignment:
    situation = queries.situation(row.interview)
    phrasebook = tools.phrasebook(situation.captured.language)
    craft = Craft(phrasebook, vocabulary(situation.captured, phrasebook), tools.tagger)
    return assignment_of(mapping.touchpoint(row), situation, craft, reviews.others(row))


def _written(task: Assignment, writer: ModelWriter, watch: Watch) -> tuple[Judged, int, Usage]:
    prompt, used, repairs = task.prompt, Usage(), 0
    while True:
        answer, usage = _answered(prompt, repairs, writer, watch)
        used += usage
        found = judged(answer, task)
        if found.stands or repairs == MOST_REPAIRS:
            return found, repairs, used
        prompt, repairs = prompt.and_then(answer, mending(found.faults)), repairs + 1


def _answered(prompt: Prompt, repairs: int, writer: ModelWriter, watch: Watch) -> tuple[str, Usage]:
    text, usage = "", Usage()
    for piece in writer.write(prompt, watch.stopped):
        if isinstance(piece, Usage):
            usage = piece
            continue
        text += piece
        watch.told(Progress(so_far(text), repairs))
    return text, usage


@transaction.atomic
def _keep(
    owner: models.Seeker, touchpoint: int, before: int, draft: Draft, now: datetime, told: dict[str, str]
) -> None:
    owner = access.locked(owner)
    row = _open(owner, touchpoint)
    if _standing(row) != before:
        raise Refused("changed_meanwhile")
    take_back(row, now)
    add_version(row, draft, MODEL, Trail(owner, Mover.SEEKER, now), **told)


def _open(owner: models.Seeker, touchpoint: int) -> models.Touchpoint:
    row = access.touchpoint(owner, touchpoint)
    if row.state not in queries.OPEN or row.outgoing.filter(state__in=SPENT).exists():
        raise Refused("not_planned")
    return row


def _standing(row: models.Touchpoint) -> int:
    latest = queries.latest_version(row)
    if latest is None:
        raise Refused("nothing_written", touchpoint=str(row.pk))
    return latest.number


def _cost(usage: Usage, prices: Prices) -> str:
    cost = prices.cost(usage.read, usage.written) if usage.told else None
    return f"{cost:.4f} {prices.currency}".strip() if cost is not None else ""


def _told(usage: Usage, cost: str) -> dict[str, str]:
    counted = {"read": str(usage.read), "written": str(usage.written)} if usage.told else {}
    return {**counted, "cost": f", {cost}" if cost else ""}
