"""Writing with a model: which one, what leaves to whom, whether it answers, and how to forget it."""

from __future__ import annotations

from typing import Any

from django.http import HttpRequest, HttpResponse
from django.shortcuts import render
from django.urls import reverse
from django.utils.translation import gettext as _
from django.views.decorators.http import require_GET, require_POST

from afterword import bootstrap
from afterword.actions.forget_model import forget_model
from afterword.actions.read_model import ModelShown, Whither, read_model, whither
from afterword.actions.save_model import save_model
from afterword.actions.test_model import test_model
from afterword.errors import Refused, Unusable
from afterword.web.answering import said
from afterword.web.forms.model import ModelForm, filled
from afterword.web.guards import owner_of
from afterword.words.checks import check_sentence
from afterword.words.model import leaves


@require_GET
def show(request: HttpRequest) -> HttpResponse:
    """The model, or the way to one: an address first, of which it is then said what goes there."""
    address = request.GET.get("address", "").strip()
    if not address:
        return render(request, "model.html", _context(request))
    try:
        to = whither(address)
    except Unusable as problem:
        context = {**_context(request), "typed": address, "wrong": _wrong(problem)}
        return render(request, "model.html", context, status=422)
    return render(request, "model.html", _with_form(request, to))


@require_POST
def save(request: HttpRequest) -> HttpResponse:
    """Keep the model."""
    form = ModelForm(request.POST)
    if form.is_valid():
        try:
            save_model(owner_of(request), form.typed(), bootstrap.vault(), bootstrap.clock().now())
        except Unusable as problem:
            form.add_error(_FIELDS.get(problem.what), _wrong(problem))
        except Refused:
            form.add_error("agreed", _("Tick the box if you agree to that; else choose another address."))
        else:
            return said(request, _("Kept. Now test it."), undo=False, back=reverse("model"))
    try:
        to = whither(form["address"].value() or "")
    except Unusable as problem:
        return render(request, "model.html", {**_context(request), "wrong": _wrong(problem)}, status=422)
    return render(request, "model.html", {**_with_form(request, to), "form": form}, status=422)


@require_POST
def test(request: HttpRequest) -> HttpResponse:
    """Ask it one short question with nothing of the seeker's in it."""
    writer, _prices = bootstrap.model_writer(owner_of(request))
    check = test_model(writer)
    part = "model.html#tested" if request.htmx else "model.html"  # type: ignore[attr-defined]  # the middleware sets it
    found = {"check": (check.well, check_sentence(check.reason))}
    return render(request, part, {**_context(request), **found})


@require_POST
def forget(request: HttpRequest) -> HttpResponse:
    """Erase the model's address and key."""
    forget_model(owner_of(request), bootstrap.clock().now())
    return said(request, _("Forgotten, key and all."), undo=False, back=reverse("model"))


def _context(request: HttpRequest) -> dict[str, Any]:
    shown = read_model(owner_of(request))
    return {"shown": shown, "leaves": _leaves(shown.to) if shown else ""}


def _with_form(request: HttpRequest, to: Whither) -> dict[str, Any]:
    shown = read_model(owner_of(request))
    same = shown if shown and shown.to.host == to.host else None
    start = {**(filled(same) if same else {}), "address": to.address}
    return {"to": to, "leaves": _leaves(to), "kept": _key_kept(same), "form": ModelForm(initial=start)}


def _key_kept(shown: ModelShown | None) -> bool:
    return shown is not None and shown.has_key


def _leaves(to: Whither) -> str:
    return leaves(to.host, here=to.here, in_the_open=to.in_the_open)


_FIELDS = {"model": "model", "key": "key", "currency": "currency"}


def _wrong(problem: Unusable) -> str:
    words = {
        "address": _("The address"),
        "model": _("The name of the model"),
        "key": _("The key"),
        "price": _("The price"),
        "currency": _("The currency"),
    }
    what = words.get(problem.what, problem.what)
    return _("%(what)s is not usable yet. Wanted: %(detail)s.") % {"what": what, "detail": problem.detail}
