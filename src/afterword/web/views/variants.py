"""Wishes for a text, and for one of its sentences. Each makes a version that can be undone."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

from django.http import HttpRequest, HttpResponse
from django.shortcuts import render
from django.urls import reverse
from django.utils.translation import gettext as _
from django.views.decorators.http import require_http_methods, require_POST

from afterword import bootstrap
from afterword.actions.read_choices import read_choices
from afterword.actions.read_letter import read_letter
from afterword.actions.refine_draft import refine_draft
from afterword.actions.replace_sentence import leave_out, say_instead, say_otherwise
from afterword.errors import Refused, Unusable
from afterword.web.answering import said
from afterword.web.forms.letters import PlaceForm, SentenceForm, WishForm
from afterword.web.guards import owner_of
from afterword.words.errors import tell

#: what cannot be had is told beside the text, which stands as it was
BESIDE_THE_TEXT = frozenset(
    {
        "no_warmer",
        "no_shorter",
        "no_more_formal",
        "no_another_angle",
        "no_other_words",
        "not_sayable",
        "only_sentence",
        "nothing_open",
    }
)


@require_POST
def wished(request: HttpRequest, number: int) -> HttpResponse:
    """The whole text warmer, shorter, more formal, or from another angle."""
    form = WishForm(request.POST)
    if not form.is_valid():
        raise Unusable("wish", _("warmer, shorter, more formal, or another angle"))
    seen, wish, now = form.cleaned_data["version"], form.cleaned_data["wish"], bootstrap.clock().now()
    return _answer(
        request,
        number,
        lambda: refine_draft(owner_of(request), number, wish, bootstrap.proofreading_tools(), now, seen),
    )


@require_POST
def other_words(request: HttpRequest, number: int) -> HttpResponse:
    """One sentence in other words."""
    told = _told(request)
    seen, sentence, now = told["version"], told["sentence"], bootstrap.clock().now()
    return _answer(
        request,
        number,
        lambda: say_otherwise(owner_of(request), number, seen, sentence, bootstrap.proofreading_tools(), now),
    )


@require_POST
def left_out(request: HttpRequest, number: int) -> HttpResponse:
    """The text without one sentence."""
    told = _told(request)
    seen, sentence, now = told["version"], told["sentence"], bootstrap.clock().now()
    return _answer(
        request,
        number,
        lambda: leave_out(owner_of(request), number, seen, sentence, bootstrap.proofreading_tools(), now),
    )


@require_http_methods(["GET", "POST"])
def said_instead(request: HttpRequest, number: int) -> HttpResponse:
    """What could be said in the place of one sentence; once chosen, it is."""
    if request.method == "POST":
        return _say(request, number)
    form = PlaceForm(request.GET)
    if not form.is_valid():
        raise Unusable("sentence", _("the number of a sentence of the text you read"))
    owner, now = owner_of(request), bootstrap.clock().now()
    letter = read_letter(owner, number, now)
    choices = read_choices(owner, number, form.cleaned_data["sentence"], bootstrap.tools())
    return render(request, "instead.html", {"item": letter.item, "choices": choices})


def _say(request: HttpRequest, number: int) -> HttpResponse:
    told = _told(request)
    seen, sentence, key = told["version"], told["sentence"], told["key"]
    now = bootstrap.clock().now()
    return _answer(
        request,
        number,
        lambda: say_instead(
            owner_of(request), number, seen, sentence, key, bootstrap.proofreading_tools(), now
        ),
    )


def what_is_so(refused: Refused) -> str:
    """Why there is no such text, and what to do. Raises what is to be told on a page of its own."""
    if refused.code not in BESIDE_THE_TEXT:
        raise refused
    return " ".join(tell(refused))


def _answer(request: HttpRequest, number: int, make: Callable[[], int]) -> HttpResponse:
    back = reverse("draft", args=[number])
    try:
        version = make()
    except Refused as refused:
        return said(request, what_is_so(refused), undo=False, back=back)
    happened = _("This is version %(version)s; the one before is kept.") % {"version": version}
    return said(request, happened, back=back)


def _told(request: HttpRequest) -> dict[str, Any]:
    form = SentenceForm(request.POST)
    if not form.is_valid():
        raise Unusable("sentence", _("the number of a sentence of the text you read"))
    return form.cleaned_data
