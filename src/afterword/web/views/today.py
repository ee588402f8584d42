"""Today: what to do now, what waits, what was heard, what changed and why."""

from __future__ import annotations

from django.http import HttpRequest, HttpResponse
from django.shortcuts import render
from django.views.decorators.http import require_GET

from afterword import bootstrap
from afterword.actions.read_plan import count_interviews
from afterword.actions.today import today
from afterword.web.guards import owner_of


@require_GET
def show(request: HttpRequest) -> HttpResponse:
    """The day, or on an empty journal the two ways to begin."""
    owner = owner_of(request)
    day = today(owner, bootstrap.clock().now())
    empty = not (day.do_now or day.waits or day.heard) and not count_interviews(owner)
    return render(request, "begin.html" if empty else "today.html", {"day": day})
