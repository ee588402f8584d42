"""What was heard: all of it, one mail with what it changed, and the seeker's word on what it means."""

from __future__ import annotations

from django.http import HttpRequest, HttpResponse
from django.shortcuts import render
from django.urls import reverse
from django.utils.translation import gettext as _
from django.views.decorators.http import require_GET, require_POST

from afterword import bootstrap
from afterword.actions.correct_signal import correct_signal
from afterword.actions.read_heard import OneHeard, read_heard, read_one_heard
from afterword.web.answering import said
from afterword.web.forms.heard import MeaningForm, meaning_as_typed
from afterword.web.guards import owner_of
from afterword.web.renewed import renewed


@require_GET
def show(request: HttpRequest) -> HttpResponse:
    """All that was heard, the newest first, a page at a time."""
    page = request.GET.get("page", "")
    heard = read_heard(owner_of(request), int(page) if page.isdecimal() and len(page) < _DIGITS else 1)
    return render(request, "heard.html", {"heard": heard})


_DIGITS = 7  # of a page's number, at most


@require_GET
def one(request: HttpRequest, number: int) -> HttpResponse:
    """One mail: what it means, the words it rests on, what it changed, and what it may mean instead."""
    found = read_one_heard(owner_of(request), number)
    return _page(request, found, MeaningForm(initial=meaning_as_typed(found.meant), people=found.people))


@require_POST
def means(request: HttpRequest, number: int) -> HttpResponse:
    """The seeker says what it means."""
    owner, now = owner_of(request), bootstrap.clock().now()
    found = read_one_heard(owner, number)
    form = MeaningForm(request.POST, people=found.people)
    if not form.is_valid():
        return _page(request, found, form, status=422)
    news = correct_signal(owner, number, form.meant, bootstrap.tools(), now)
    return said(
        request, f"{_('Kept, as you say.')} {renewed(news)}", back=reverse("heard-one", args=[number])
    )


@require_POST
def nothing(request: HttpRequest, number: int) -> HttpResponse:
    """The seeker says that it is not about their search."""
    news = correct_signal(owner_of(request), number, None, bootstrap.tools(), bootstrap.clock().now())
    told = _("Nothing follows from this mail any more.")
    return said(request, f"{told} {renewed(news)}", back=reverse("heard-one", args=[number]))


def _page(request: HttpRequest, found: OneHeard, form: MeaningForm, status: int = 200) -> HttpResponse:
    return render(
        request, "heard_one.html", {"found": found, "item": found.item, "form": form}, status=status
    )
