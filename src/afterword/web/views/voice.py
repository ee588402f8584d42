"""The seeker's voice: what was learned of it, theirs to switch, change, add to and erase."""

from __future__ import annotations

from collections.abc import Callable
from datetime import datetime
from typing import Any

from django.forms import Form
from django.http import HttpRequest, HttpResponse
from django.shortcuts import render
from django.urls import reverse
from django.utils.translation import gettext as _
from django.views.decorators.http import require_GET, require_POST

from afterword import bootstrap
from afterword.actions import set_voice
from afterword.actions.read_voice import read_voice
from afterword.actions.renew import renew_all
from afterword.errors import Refused
from afterword.web.answering import said
from afterword.web.forms.voice import ForgetForm, FormsForm, HabitForm, WordForm
from afterword.web.guards import owner_of
from afterword.web.renewed import renewed
from afterword.words.errors import tell


@require_GET
def show(request: HttpRequest) -> HttpResponse:
    """Every habit as a sentence, with what it was learned from."""
    return _page(request)


@require_POST
def switch(request: HttpRequest) -> HttpResponse:
    """Follow a habit, or leave it alone."""
    form = HabitForm(request.POST)

    def turn(now: datetime) -> None:
        told = form.cleaned_data
        set_voice.switch_habit(owner_of(request), told["habit"], now, on=told["on"])

    return _done(request, form, turn)


@require_POST
def change(request: HttpRequest) -> HttpResponse:
    """Put a habit in other words."""
    form = HabitForm(request.POST)

    def put(now: datetime) -> None:
        told = form.cleaned_data
        set_voice.change_habit(owner_of(request), told["habit"], told["words"], now)

    return _done(request, form, put, habit_form=form)


@require_POST
def remove(request: HttpRequest) -> HttpResponse:
    """Erase a habit."""
    form = HabitForm(request.POST)

    def erase(now: datetime) -> None:
        set_voice.remove_habit(owner_of(request), form.cleaned_data["habit"], now)

    return _done(request, form, erase, undo=False)


@require_POST
def add_word(request: HttpRequest) -> HttpResponse:
    """A word never to use."""
    form = WordForm(request.POST)

    def add(now: datetime) -> None:
        told = form.cleaned_data
        set_voice.add_word(owner_of(request), told["language"], told["word"], told["instead"], now)

    return _done(request, form, add, word_form=form)


@require_POST
def add_form(request: HttpRequest) -> HttpResponse:
    """A greeting or closing words of their own."""
    form = FormsForm(request.POST)

    def add(now: datetime) -> None:
        told = form.cleaned_data
        kind, _dash, distance = told["what"].partition("-")
        set_voice.add_form(owner_of(request), kind, distance, told["language"], told["words"], now)

    return _done(request, form, add, own_form=form)


@require_POST
def learning(request: HttpRequest) -> HttpResponse:
    """Learn from here on, or no more."""
    on = bool(request.POST.get("on"))
    set_voice.set_learning(owner_of(request), bootstrap.clock().now(), on=on)
    happened = _("From here on it is learned.") if on else _("Nothing more is learned.")
    return said(request, happened, undo=False, back=reverse("voice"))


@require_POST
def forget(request: HttpRequest) -> HttpResponse:
    """Forget everything."""
    form = ForgetForm(request.POST)
    return _done(
        request,
        form,
        lambda now: set_voice.forget_voice(owner_of(request), now),
        undo=False,
        forget_form=form,
    )


def _done(
    request: HttpRequest, form: Form, change: Callable[[datetime], None], *, undo: bool = True, **shown: Form
) -> HttpResponse:
    """Do it and write the waiting drafts anew; else show the page again with what is wrong."""
    now = bootstrap.clock().now()
    if form.is_valid():
        try:
            change(now)
        except Refused as refused:
            form.add_error(None, " ".join(tell(refused)))
    if form.errors:
        return _page(request, status=422, **shown)
    news = renew_all(owner_of(request), bootstrap.tools(), now)
    return said(request, f"{_('Kept.')} {renewed(news)}", undo=undo, back=reverse("voice"))


def _page(request: HttpRequest, status: int = 200, **forms: Form) -> HttpResponse:
    own = read_voice(owner_of(request))
    language = {"language": own.languages[0]}
    context: dict[str, Any] = {
        "own": own,
        "word_form": WordForm(initial=language),
        "own_form": FormsForm(initial=language),
        **forms,
    }
    return render(request, "voice.html", context, status=status)
