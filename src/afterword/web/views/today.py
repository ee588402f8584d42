"""Today: what to do now, what waits, what was heard, what changed and why."""

from __future__ import annotations

from django.http import HttpRequest, HttpResponse
from django.shortcuts import render
from django.views.decorators.http import require_GET

from afterword import bootstrap
from afterword.actions.read_doubts import read_doubts
from afterword.actions.read_history import ChangedItem
from afterword.actions.read_plan import count_interviews
from afterword.actions.today import Today, today
from afterword.web.guards import owner_of

#: how many changes are told, and which are no news beside what they led to
LATEST = 8
#: how many steps of each part stand there at first
FIRST = 20
_NO_NEWS = frozenset({"draft_written", "queued"})


@require_GET
def show(request: HttpRequest) -> HttpResponse:
    """The day, or on an empty journal the two ways to begin. It refreshes itself, part by part."""
    owner = owner_of(request)
    day = today(owner, bootstrap.clock().now(), None if request.GET.get("all") else FIRST)
    doubts = read_doubts(owner)
    empty = not (day.do_now or day.waits or day.heard) and not count_interviews(owner)
    part = "today.html#day" if request.htmx else "today.html"  # type: ignore[attr-defined]  # the middleware sets it
    context = {"day": day, "changed": _news(day), "doubts": doubts}
    return render(request, "begin.html" if empty else part, context)


def _news(day: Today) -> list[ChangedItem]:
    return [change for change in day.changed if change.reason.code not in _NO_NEWS][:LATEST]
