"""Write with the model: one message, by the seeker's own model, because the seeker pressed for it."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from datetime import datetime

from django.db import transaction

from afterword.actions.ask_model import Progress, Watch, ask_model, assign
from afterword.actions.rehearse import Tools
from afterword.actions.write_drafts import MODEL, add_version
from afterword.domain.facts import Reason
from afterword.domain.model_account import Prices
from afterword.domain.plan.reconcile import OPEN
from afterword.domain.send.states import SPENT, Mover
from afterword.domain.touchpoints import Draft
from afterword.domain.write.model_talk import Usage
from afterword.errors import Refused
from afterword.ports import ModelWriter
from afterword.store import access, mapping, models, outbox, queries, reviews, voices
from afterword.store.trail import Trail

__all__ = ["Progress", "Watch", "WrittenByModel", "write_with_model"]


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


def write_with_model(
    owner: models.Seeker,
    touchpoint: int,
    paid: tuple[ModelWriter, Prices],
    tools: Tools,
    now: Callable[[], datetime],
    watch: Watch | None = None,
) -> WrittenByModel:
    """Have the message written by `paid`, a model and what it costs.

    No transaction is open while the model works. Raises a kind of ModelFailed, and Refused:
    `nothing_written` before there is an offline text, `not_planned`, `only_you_know`, `no_letter`,
    `contact_rule`, and `changed_meanwhile` where the seeker changed the text while the model wrote.
    """
    writer, prices = paid
    row = _open(owner, touchpoint)
    before = _standing(row)
    situation, voice = queries.situation(row.interview), voices.voice(owner)
    task = assign(mapping.touchpoint(row), situation, tools, reviews.others(row), voice)
    asked = ask_model(task, writer, watch)
    draft, faults, cost = asked.found.draft, asked.found.faults, _cost(asked.usage, prices)
    if not asked.found.stands or draft is None:
        return WrittenByModel(False, asked.repairs, asked.usage, cost, tuple(one.reason for one in faults))
    _keep(owner, touchpoint, before, draft, now(), _told(asked.usage, cost))
    return WrittenByModel(True, asked.repairs, asked.usage, cost)


@transaction.atomic
def _keep(
    owner: models.Seeker, touchpoint: int, before: int, draft: Draft, now: datetime, told: dict[str, str]
) -> None:
    owner = access.locked(owner)
    row = _open(owner, touchpoint)
    if _standing(row) != before:
        raise Refused("changed_meanwhile")
    if reviews.blocking(row, draft):  # what was written meanwhile may have become private meanwhile
        raise Refused("changed_meanwhile")
    outbox.take_back(row, now)
    add_version(row, draft, MODEL, Trail(owner, Mover.SEEKER, now), None, **told)


def _open(owner: models.Seeker, touchpoint: int) -> models.Touchpoint:
    row = access.touchpoint(owner, touchpoint)
    if row.state not in OPEN or row.outgoing.filter(state__in=SPENT).exists():
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
    return {**counted, "cost": cost}
