"""One thing brought home: put it right, keep it to oneself, take it out, put it back."""

from __future__ import annotations

from dataclasses import replace

from django.contrib import messages
from django.http import HttpRequest, HttpResponse
from django.shortcuts import redirect, render
from django.template.loader import render_to_string
from django.urls import reverse
from django.utils.translation import gettext as _
from django.views.decorators.http import require_GET, require_POST

from afterword import bootstrap
from afterword.actions.claim_line import claim_line
from afterword.actions.debrief import correct_item
from afterword.actions.read_interview import ItemView, read_interview, read_item
from afterword.actions.remove_item import put_item_back, remove_item
from afterword.actions.renew import renew
from afterword.domain.facts import DebriefItem, Kind, Quote
from afterword.web.beside import reading
from afterword.web.forms.items import AboutForm, ItemForm, KindForm, LineForm
from afterword.web.guards import owner_of
from afterword.web.renewed import renewed


@require_GET
def card(request: HttpRequest, number: int) -> HttpResponse:
    """The card as it stands: where giving up a correction leads."""
    each = read_item(owner_of(request), number)
    if not request.htmx:  # type: ignore[attr-defined]  # set by HtmxMiddleware
        return _to_card(each)
    view = read_interview(owner_of(request), each.interview)
    return render(request, "item.html#card", {**reading(view), "each": each})


@require_GET
def form(request: HttpRequest, number: int) -> HttpResponse:
    """The form to put it right."""
    each = read_item(owner_of(request), number)
    return _form(request, each, _form_of(request, each))


@require_POST
def correct(request: HttpRequest, number: int) -> HttpResponse:
    """Put it right, and plan and write anew."""
    each = read_item(owner_of(request), number)
    filled = _form_of(request, each)
    if not filled.is_valid():
        return _form(request, each, filled)
    return _corrected(request, each, filled.item)


@require_POST
def kind(request: HttpRequest, number: int) -> HttpResponse:
    """Say what it is."""
    each = read_item(owner_of(request), number)
    return _corrected(request, each, replace(each.item, kind=KindForm.of(request.POST)))


@require_POST
def about(request: HttpRequest, number: int) -> HttpResponse:
    """Say whom it is about."""
    each = read_item(owner_of(request), number)
    people = read_interview(owner_of(request), each.interview).captured.people
    return _corrected(request, each, replace(each.item, person=AboutForm.of(request.POST, people)))


@require_POST
def keep(request: HttpRequest, number: int) -> HttpResponse:
    """Keep it to oneself: from now on it reaches no message."""
    each = read_item(owner_of(request), number)
    return _corrected(request, each, replace(each.item, kind=Kind.PRIVATE))


@require_POST
def remove(request: HttpRequest, number: int) -> HttpResponse:
    """Take it out; it can be put back."""
    owner = owner_of(request)
    each = read_item(owner, number)
    remove_item(owner, number, bootstrap.clock().now())
    return _changed(request, each.number, _("Taken out."))


@require_POST
def put_back(request: HttpRequest, number: int) -> HttpResponse:
    """Put it back after all."""
    owner = owner_of(request)
    each = read_item(owner, number)
    put_item_back(owner, number, bootstrap.clock().now())
    return _changed(request, each.number, _("Put back."))


@require_POST
def claim(request: HttpRequest, number: int) -> HttpResponse:
    """Make a card of a line that no reading claimed."""
    line, chosen = LineForm.of(request.POST)
    made = claim_line(owner_of(request), number, Quote(*line), chosen, bootstrap.clock().now())
    return _changed(request, made, _("It is a card now."))


def _corrected(request: HttpRequest, each: ItemView, item: DebriefItem) -> HttpResponse:
    entry = correct_item(owner_of(request), each.number, item, bootstrap.clock().now())
    return _changed(request, each.number, _("Saved."), entry)


def _form_of(request: HttpRequest, each: ItemView) -> ItemForm:
    people = read_interview(owner_of(request), each.interview).captured.people
    return ItemForm(request.POST if request.method == "POST" else None, each.item, people)


def _form(request: HttpRequest, each: ItemView, filled: ItemForm) -> HttpResponse:
    context = {"each": each, "form": filled}
    if request.htmx:  # type: ignore[attr-defined]  # set by HtmxMiddleware
        return render(request, "item.html#form", context)
    return render(request, "item.html", context, status=422 if filled.errors else 200)


def _changed(request: HttpRequest, number: int, done: str, entry: int | None = None) -> HttpResponse:
    """The card as it is now, with what came of it; without scripts, the page with the card.

    `entry` is what undo takes; what was taken out is put back by its own button.
    """
    owner, now = owner_of(request), bootstrap.clock().now()
    each = read_item(owner, number)
    news = renewed(renew(owner, each.interview, bootstrap.proofreading_tools(), now))
    context = {"happened": f"{done} {news}", "entry": entry}
    if request.htmx:  # type: ignore[attr-defined]  # set by HtmxMiddleware
        view = read_interview(owner, each.interview)
        return render(request, "item.html#changed", {**context, **reading(view), "each": each})
    messages.success(request, render_to_string("happened.html", context, request))
    return redirect("item", each.number) if each.removed else _to_card(each)


def _to_card(each: ItemView) -> HttpResponse:
    return redirect(f"{reverse('interview', args=[each.interview])}#item-{each.number}")
