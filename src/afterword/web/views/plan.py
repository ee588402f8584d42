"""The plan of one interview: per person what, why, by which method and when; what is withheld and why."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import timedelta
from typing import TYPE_CHECKING, NamedTuple
from zoneinfo import ZoneInfo

from django.http import HttpRequest, HttpResponse
from django.shortcuts import render
from django.views.decorators.http import require_GET

from afterword import bootstrap
from afterword.actions.explain_touchpoint import explain_plan
from afterword.actions.heed_address import offered_addresses
from afterword.actions.read_listening import not_listening
from afterword.actions.read_plan import PlanView, read_plans
from afterword.actions.set_preferences import read_preferences
from afterword.actions.take_suggestion import STARTED
from afterword.actions.today import TodayItem
from afterword.domain.facts import Person, Reason
from afterword.web.guards import owner_of

if TYPE_CHECKING:
    from afterword.domain.plan.explain import Explanation

#: notes on the seeker's own hours, which stand with the step; the others stand with the person
QUIET = "quiet_"


class Step(NamedTuple):
    """One touchpoint ahead with its explanation."""

    item: TodayItem
    why: Explanation | None


@dataclass(slots=True)
class Column:
    """What is ahead with one person, and what was assumed of where they are."""

    name: str
    person: Person | None
    notes: list[Reason] = field(default_factory=list)
    steps: list[Step] = field(default_factory=list)


@require_GET
def show(request: HttpRequest, number: int) -> HttpResponse:
    """The plan."""
    owner = owner_of(request)
    (plan,) = read_plans(owner, number)
    now, policy = bootstrap.clock().now(), bootstrap.tools().policy
    why = explain_plan(owner, number, policy)
    context = {
        "plan": plan,
        "not_listening": not_listening(owner, now, number),
        "columns": _columns(plan, why),
        "addresses": offered_addresses(owner, number),
        "own": read_preferences(owner, policy),
        "startable": STARTED,
        "written": sum(item.draft is not None for item in plan.ahead),
        "now": now,
        "today": now.astimezone(ZoneInfo(owner.timezone or "UTC")).date(),
        **choices(owner.timezone),
    }
    return render(request, "plan.html", context)


def choices(zone: str) -> dict[str, list[str]]:
    """The moments offered for a rest, and the least that may be chosen, as forms write them."""
    now = bootstrap.clock().now().astimezone(ZoneInfo(zone or "UTC"))
    morning = now.replace(hour=9, minute=0, second=0, microsecond=0)
    days = [f"{morning + timedelta(days=days):%Y-%m-%dT%H:%M}" for days in (1, 3, 7)]
    return {"rests": days, "soonest": [f"{now + timedelta(minutes=1):%Y-%m-%dT%H:%M}"]}


def _columns(plan: PlanView, why: Mapping[int, Explanation]) -> list[Column]:
    """People in the order in which something is due for them."""
    columns: dict[str, Column] = {}
    for item in plan.ahead:
        key = item.touchpoint.person
        column = columns.setdefault(key, Column(item.person, plan.captured.person(key)))
        column.steps.append(Step(item, why.get(item.number)))
        if item.number in why:
            column.notes = [note for note in why[item.number].notes if not note.code.startswith(QUIET)]
    return list(columns.values())
