"""The history: every change with who made it and why, and how to take it back."""

from __future__ import annotations

from django.http import HttpRequest, HttpResponse
from django.shortcuts import render
from django.utils.translation import gettext as _
from django.views.decorators.http import require_GET, require_POST

from afterword import bootstrap
from afterword.actions.read_history import history
from afterword.actions.renew import renew_after
from afterword.actions.undo import undo
from afterword.web.answering import said
from afterword.web.guards import owner_of
from afterword.web.renewed import renewed

MOST = 200  # entries on the page


@require_GET
def show(request: HttpRequest) -> HttpResponse:
    """The latest changes, newest first."""
    entries = history(owner_of(request), most=MOST)
    return render(request, "history.html", {"entries": entries, "most": MOST})


@require_POST
def undone(request: HttpRequest, number: int) -> HttpResponse:
    """Take one change back."""
    owner, now = owner_of(request), bootstrap.clock().now()
    news = renew_after(owner, undo(owner, now, number), bootstrap.tools(), now)
    told = _("Taken back.")
    return said(request, f"{told} {renewed(news)}" if news else told, undo=False)
