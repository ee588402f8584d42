"""The seeker's hand on the plan: move, skip, snooze, done. Each has its own address and can be undone."""

from __future__ import annotations

from datetime import datetime

from django.http import HttpRequest, HttpResponse
from django.utils.formats import date_format
from django.utils.translation import gettext as _
from django.views.decorators.http import require_POST

from afterword import bootstrap
from afterword.actions.mark_done import mark_done
from afterword.actions.move import move
from afterword.actions.skip import skip
from afterword.actions.snooze import snooze
from afterword.errors import Unusable
from afterword.web.answering import said
from afterword.web.forms.letters import MomentForm
from afterword.web.guards import owner_of


@require_POST
def moved(request: HttpRequest, number: int) -> HttpResponse:
    """Give a touchpoint another moment."""
    moment = _moment(request)
    move(owner_of(request), number, moment, bootstrap.clock().now())
    return said(request, _("Moved to %(moment)s.") % {"moment": _written(moment)})


@require_POST
def snoozed(request: HttpRequest, number: int) -> HttpResponse:
    """Let a touchpoint rest."""
    moment = _moment(request)
    snooze(owner_of(request), number, moment, bootstrap.clock().now())
    return said(request, _("It rests until %(moment)s.") % {"moment": _written(moment)})


@require_POST
def skipped(request: HttpRequest, number: int) -> HttpResponse:
    """Leave a touchpoint out."""
    skip(owner_of(request), number, bootstrap.clock().now())
    return said(request, _("Skipped. No later plan brings it back."))


@require_POST
def done(request: HttpRequest, number: int) -> HttpResponse:
    """The seeker did it themselves."""
    mark_done(owner_of(request), number, bootstrap.clock().now())
    return said(request, _("Good. It counts as done."))


def _moment(request: HttpRequest) -> datetime:
    form = MomentForm(request.POST)
    if not form.is_valid():
        raise Unusable("moment", " ".join(map(str, form.errors["moment"])))
    return form.chosen(owner_of(request).timezone)


def _written(moment: datetime) -> str:
    return date_format(moment, "D j M, H:i")
