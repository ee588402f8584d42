"""What a mail asks the seeker to decide: a time of those offered, an address to write to from now on."""

from __future__ import annotations

from django.http import HttpRequest, HttpResponse
from django.urls import reverse
from django.utils.translation import gettext as _
from django.views.decorators.http import require_POST

from afterword import bootstrap
from afterword.actions.choose_time import choose_time
from afterword.actions.heed_address import leave_address, use_address
from afterword.actions.renew import renew
from afterword.errors import Unusable
from afterword.web.answering import said
from afterword.web.forms.letters import TimeForm
from afterword.web.guards import owner_of
from afterword.web.renewed import renewed


@require_POST
def time_chosen(request: HttpRequest, number: int) -> HttpResponse:
    """Write the answer with the chosen time, or with none of them."""
    form = TimeForm(request.POST)
    if not form.is_valid():
        raise Unusable("time", _("one of the times that are offered, or none of them"))
    chosen, seen, now = form.cleaned_data["time"], form.cleaned_data["version"], bootstrap.clock().now()
    version = choose_time(owner_of(request), number, chosen, bootstrap.proofreading_tools(), now, seen)
    happened = _("This is version %(version)s; the one before is kept.") % {"version": version}
    return said(request, happened, back=reverse("draft", args=[number]))


@require_POST
def address_used(request: HttpRequest, number: int) -> HttpResponse:
    """Write to them there from now on."""
    owner, now = owner_of(request), bootstrap.clock().now()
    offer = use_address(owner, number, now)
    news = renew(owner, offer.interview, bootstrap.proofreading_tools(), now)
    told = _("%(person)s is written to at %(address)s from now on.") % {
        "person": offer.person,
        "address": offer.address,
    }
    return said(request, f"{told} {renewed(news)}", back=reverse("plan", args=[offer.interview]))


@require_POST
def address_left(request: HttpRequest, number: int) -> HttpResponse:
    """Leave the address as it is."""
    offer = leave_address(owner_of(request), number, bootstrap.clock().now())
    return said(request, _("The address stays as it is."), back=reverse("plan", args=[offer.interview]))
