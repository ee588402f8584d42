"""The example: in with one click, out with one click, and nothing left behind."""

from __future__ import annotations

from django.http import HttpRequest, HttpResponse
from django.shortcuts import redirect
from django.utils.translation import gettext as _
from django.views.decorators.http import require_POST

from afterword import bootstrap
from afterword.actions.practise import leave_example, start_example
from afterword.web.answering import said
from afterword.web.guards import owner_of


@require_POST
def enter(request: HttpRequest) -> HttpResponse:
    """Take in the example, with its practice mailbox."""
    now = bootstrap.clock().now()
    sources = bootstrap.example_sources(now)
    start_example(owner_of(request), sources, bootstrap.reader(), bootstrap.tools(), now)
    return redirect("today")


@require_POST
def leave(request: HttpRequest) -> HttpResponse:
    """Erase all of it."""
    leave_example(owner_of(request))
    happened = _("The example is gone, and nothing of it is left.")
    return said(request, happened, undo=False, back="/")
