"""The plan of one interview: per person what, why, by which method and when; what is withheld and why."""

from __future__ import annotations

from dataclasses import dataclass, field
from datetime import timedelta
from zoneinfo import ZoneInfo

from django.http import HttpRequest, HttpResponse
from django.shortcuts import render
from django.views.decorators.http import require_GET

from afterword import bootstrap
from afterword.actions.read_plan import PlanView, read_plans
from afterword.actions.today import TodayItem
from afterword.domain.facts import Person
from afterword.web.guards import owner_of


@dataclass(slots=True)
class Column:
    """What is ahead with one person."""

    name: str
    person: Person | None
    items: list[TodayItem] = field(default_factory=list)


@require_GET
def show(request: HttpRequest, number: int) -> HttpResponse:
    """The plan."""
    owner = owner_of(request)
    (plan,) = read_plans(owner, number)
    now = bootstrap.clock().now()
    context = {"plan": plan, "columns": _columns(plan), "now": now, **choices(owner.timezone)}
    return render(request, "plan.html", context)


def choices(zone: str) -> dict[str, list[str]]:
    """The moments offered for a rest, and the least that may be chosen, as forms write them."""
    now = bootstrap.clock().now().astimezone(ZoneInfo(zone or "UTC"))
    morning = now.replace(hour=9, minute=0, second=0, microsecond=0)
    days = [f"{morning + timedelta(days=days):%Y-%m-%dT%H:%M}" for days in (1, 3, 7)]
    return {"rests": days, "soonest": [f"{now + timedelta(minutes=1):%Y-%m-%dT%H:%M}"]}


def _columns(plan: PlanView) -> list[Column]:
    """People in the order in which something is due for them."""
    columns: dict[str, Column] = {}
    for item in plan.ahead:
        key = item.touchpoint.person
        column = columns.setdefault(key, Column(item.person, plan.captured.person(key)))
        column.items.append(item)
    return list(columns.values())
