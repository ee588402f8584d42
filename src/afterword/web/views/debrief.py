"""The debrief: one card for each person met, filled with what was read, saved as it is typed."""

from __future__ import annotations

import secrets
from typing import Any

from django.contrib import messages
from django.http import HttpRequest, HttpResponse, JsonResponse
from django.shortcuts import redirect, render
from django.utils.translation import gettext as _
from django.utils.translation import ngettext
from django.views.decorators.http import require_GET, require_POST

from afterword import bootstrap
from afterword.actions.dictate import dictate
from afterword.actions.read_interview import read_interview
from afterword.actions.renew import renew
from afterword.actions.save_debrief import Saved, save_debrief
from afterword.actions.set_decision_date import set_decision_date
from afterword.web.debriefing import cards_of
from afterword.web.forms.debrief import DictationForm, Typed, typed_in
from afterword.web.guards import owner_of
from afterword.web.prompting import prompts_of
from afterword.web.renewed import renewed


@require_GET
def show(request: HttpRequest, number: int) -> HttpResponse:
    """The cards."""
    view = read_interview(owner_of(request), number)
    cards = cards_of(view)
    context = {
        "view": view,
        "cards": cards,
        "prompts": prompts_of(view, cards),
        "key": secrets.token_hex(4),
    }
    return render(request, "debrief.html", context)


@require_POST
def save(request: HttpRequest, number: int) -> HttpResponse:
    """Save what is different. A script is told what stands in each row; a plain form, what came of it."""
    typed, saved = _saved(request, number)
    told = _("Saved.") if typed.whole else _("Saved, but for a date that could not be read.")
    if _by_script(request):
        return JsonResponse({"told": told, "rows": [_row(one) for one in saved]})
    messages.success(request, f"{told} {_news(request, number)}")
    return redirect("debrief", number)


@require_POST
def finish(request: HttpRequest, number: int) -> HttpResponse:
    """Save what is different, plan and write anew, and show the plan."""
    _saved(request, number)
    messages.success(request, f"{_('Saved.')} {_news(request, number)}")
    return redirect("plan", number)


@require_POST
def said(request: HttpRequest, number: int) -> HttpResponse:
    """Read what was said in one go into the cards."""
    form = DictationForm(request.POST)
    if form.is_valid():
        told = _told(_dictated(request, number, form.cleaned_data))
        messages.success(request, told)
    else:
        told = _("There was nothing to read yet.")
        messages.info(request, told)
    if _by_script(request):
        return JsonResponse({"told": told})
    return redirect("debrief", number)


def _saved(request: HttpRequest, number: int) -> tuple[Typed, tuple[Saved, ...]]:
    owner, now = owner_of(request), bootstrap.clock().now()
    typed = typed_in(request.POST, now)
    saved = save_debrief(owner, number, typed.fields, now, typed.page)
    if typed.decision:
        set_decision_date(owner, number, typed.decision, now)
    return typed, saved


def _dictated(request: HttpRequest, number: int, data: dict[str, Any]) -> int:
    now, tools = bootstrap.clock().now(), bootstrap.proofreading_tools()
    return dictate(owner_of(request), number, data["words"], data["key"], bootstrap.reader(), tools, now)


def _told(count: int) -> str:
    if count <= 0:
        return _("Kept. Nothing new was found in it; your words are with what was read.")
    return ngettext(
        "Read: %(count)d thing more, on the cards below.",
        "Read: %(count)d things more, on the cards below.",
        count,
    ) % {"count": count}


def _news(request: HttpRequest, number: int) -> str:
    return renewed(renew(owner_of(request), number, bootstrap.proofreading_tools(), bootstrap.clock().now()))


def _row(saved: Saved) -> dict[str, str]:
    words = saved.words
    return {
        "key": saved.key,
        "settled": saved.settled,
        "shown": words.mark,
        "text": words.text,
        "answer": words.answer,
        "due": words.due.isoformat() if words.due else "",
    }


def _by_script(request: HttpRequest) -> bool:
    return request.get_preferred_type(["text/html", "application/json"]) == "application/json"
