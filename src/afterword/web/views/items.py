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
from afterword.actions.debrief import correct_item
from afterword.actions.read_interview import ItemView, read_interview, read_item
from afterword.actions.remove_item import put_item_back, remove_item
from afterword.actions.renew import renew
from afterword.domain.facts import Kind
from afterword.web.forms.items import ItemForm
from afterword.web.guards import owner_of
from afterword.web.renewed import renewed


@require_GET
def card(request: HttpRequest, number: int) -> HttpResponse:
    """The card as it stands: where giving up a correction leads."""
    each = read_item(owner_of(request), number)
    if not request.htmx:  # type: ignore[attr-defined]  # set by HtmxMiddleware
        return _to_card(each)
    return render(request, "item.html#card", {"each": each})


@require_GET
def form(request: HttpRequest, number: int) -> HttpResponse:
    """The form to put it right."""
    each = read_item(owner_of(request), number)
    return _form(request, each, _form_of(request, each))


@require_POST
def correct(request: HttpRequest, number: int) -> HttpResponse:
    """Put it right, and plan and write anew."""
    owner = owner_of(request)
    each = read_item(owner, number)
    filled = _form_of(request, each)
    if not filled.is_valid():
        return _form(request, each, filled)
    entry = correct_item(owner, number, filled.item, bootstrap.clock().now())
    return _changed(request, each, entry)


@require_POST
def keep(request: HttpRequest, number: int) -> HttpResponse:
    """Keep it to oneself: from now on it reaches no message."""
    owner = owner_of(request)
    each = read_item(owner, number)
    private = replace(each.item, kind=Kind.PRIVATE)
    entry = correct_item(owner, number, private, bootstrap.clock().now())
    return _changed(request, each, entry)


@require_POST
def remove(request: HttpRequest, number: int) -> HttpResponse:
    """Take it out; it can be put back."""
    owner = owner_of(request)
    each = read_item(owner, number)
    remove_item(owner, number, bootstrap.clock().now())
    return _changed(request, each)


@require_POST
def put_back(request: HttpRequest, number: int) -> HttpResponse:
    """Put it back after all."""
    owner = owner_of(request)
    each = read_item(owner, number)
    put_item_back(owner, number, bootstrap.clock().now())
    return _changed(request, each)


def _form_of(request: HttpRequest, each: ItemView) -> ItemForm:
    people = read_interview(owner_of(request), each.interview).captured.people
    return ItemForm(request.POST if request.method == "POST" else None, each.item, people)


def _form(request: HttpRequest, each: ItemView, filled: ItemForm) -> HttpResponse:
    context = {"each": each, "form": filled}
    if request.htmx:  # type: ignore[attr-defined]  # set by HtmxMiddleware
        return render(request, "item.html#form", context)
    return render(request, "item.html", context, status=422 if filled.errors else 200)


def _changed(request: HttpRequest, before: ItemView, entry: int | None = None) -> HttpResponse:
    """The card as it is now, with what came of it; without scripts, the page with the card.

    `entry` is what undo takes; what was taken out is put back by its own button.
    """
    owner, now = owner_of(request), bootstrap.clock().now()
    news = renewed(renew(owner, before.interview, bootstrap.tools(), now))
    each = read_item(owner, before.number)
    done = _("Taken out.") if each.removed else _("Saved.")
    context = {"each": each, "happened": f"{done} {news}", "entry": entry}
    if request.htmx:  # type: ignore[attr-defined]  # set by HtmxMiddleware
        return render(request, "item.html#card", context)
    messages.success(request, render_to_string("happened.html", context, request))
    return redirect("item", each.number) if each.removed else _to_card(each)


def _to_card(each: ItemView) -> HttpResponse:
    return redirect(f"{reverse('interview', args=[each.interview])}#item-{each.number}")
