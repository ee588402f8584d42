"""What mails say of hours, and only the seeker can settle: yes, it is so, or no, leave it."""

from __future__ import annotations

from django.http import HttpRequest, HttpResponse
from django.urls import reverse
from django.utils.translation import gettext as _
from django.views.decorators.http import require_POST

from afterword import bootstrap
from afterword.actions.answer_calendar_word import agree, leave
from afterword.web.answering import said
from afterword.web.guards import owner_of


@require_POST
def agreed(request: HttpRequest, number: int) -> HttpResponse:
    """Do what was asked about, and go on to the plan of that interview."""
    of = request.POST.get("application", "")
    interview = agree(
        owner_of(request),
        number,
        bootstrap.reader(),
        bootstrap.proofreading_tools(),
        bootstrap.clock().now(),
        int(of) if of.isdecimal() else None,
    )
    return said(request, _("Done. This is the plan now."), back=reverse("plan", args=[interview]))


@require_POST
def left(request: HttpRequest, number: int) -> HttpResponse:
    """Let it be."""
    leave(owner_of(request), number, bootstrap.clock().now())
    return said(request, _("Left where it was. Nothing of it is kept."), undo=False)
