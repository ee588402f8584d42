"""The time line of an application, or of one person: a list first, and a picture beside it."""

from __future__ import annotations

from django.http import HttpRequest, HttpResponse
from django.shortcuts import render
from django.views.decorators.http import require_GET

from afterword import bootstrap
from afterword.actions.read_listening import not_listening
from afterword.actions.read_timeline import read_timeline
from afterword.web.guards import owner_of
from afterword.web.picture import picture

#: marks in the order of the legend
KINDS = ("interview", "planned", "resting", "done", "skipped", "heard", "told", "decision")
_DONE = frozenset({"done", "heard", "told"})


@require_GET
def of_application(request: HttpRequest, number: int) -> HttpResponse:
    """Everybody of the application."""
    return _page(request, number, None)


@require_GET
def of_person(request: HttpRequest, number: int, person: str) -> HttpResponse:
    """One person."""
    return _page(request, number, person)


def _page(request: HttpRequest, number: int, person: str | None) -> HttpResponse:
    now = bootstrap.clock().now()
    owner = owner_of(request)
    line = read_timeline(owner, number, person)
    shown = {mark.kind for mark in line.marks}
    context = {
        "line": line,
        "not_listening": not_listening(owner, now, number, person),
        "entries": [(mark, mark.at < now) for mark in line.marks],
        "picture": picture(line, now),
        "kinds": [kind for kind in KINDS if kind in shown],
        "behind": sum(mark.kind in _DONE for mark in line.marks),
        "ahead": sum(mark.kind in {"planned", "resting"} for mark in line.marks),
        "now": now,
    }
    return render(request, "timeline.html", context)
