"""The debrief: one card for each person met, filled with what was read."""

from __future__ import annotations

import secrets
from dataclasses import dataclass
from datetime import date

from django.contrib import messages
from django.http import HttpRequest, HttpResponse
from django.shortcuts import redirect, render
from django.utils.functional import Promise
from django.utils.translation import gettext as _
from django.utils.translation import gettext_lazy
from django.views.decorators.http import require_GET, require_POST

from afterword import bootstrap
from afterword.actions.read_interview import InterviewView, ItemView, read_interview
from afterword.actions.renew import renew
from afterword.actions.save_debrief import save_debrief
from afterword.domain.facts import Kind
from afterword.web.forms.debrief import fields_in
from afterword.web.guards import owner_of
from afterword.web.renewed import renewed


@dataclass(frozen=True, slots=True)
class Row:
    """One row of the form: an item that is known, or an empty one."""

    key: str
    kind: Kind
    person: str
    text: str = ""
    answer: str = ""
    due: date | None = None


@dataclass(frozen=True, slots=True)
class Group:
    """The rows under one question; `kind` is what a new one becomes."""

    title: Promise
    kind: Kind
    rows: tuple[Row, ...]


@dataclass(frozen=True, slots=True)
class Card:
    """The questions about one person, or about nobody in particular."""

    key: str
    name: str
    title: str
    groups: tuple[Group, ...]


_TALKED = (gettext_lazy("What you talked about"), (Kind.TOPIC, Kind.MOMENT))
_NEXT = (gettext_lazy("What happens next"), (Kind.NEXT_STEP,))
_MINE = (gettext_lazy("Keep to myself"), (Kind.PRIVATE,))
_OF_A_PERSON = (
    _TALKED,
    (gettext_lazy("What they need"), (Kind.NEED,)),
    (gettext_lazy("What worried them"), (Kind.CONCERN,)),
    (gettext_lazy("What you promised"), (Kind.PROMISE,)),
    (gettext_lazy("Something personal"), (Kind.PERSONAL,)),
    _MINE,
)
_OF_NOBODY = (
    *_OF_A_PERSON[:4],
    _NEXT,
    _MINE,
)


@require_GET
def show(request: HttpRequest, number: int) -> HttpResponse:
    """The cards."""
    view = read_interview(owner_of(request), number)
    return render(request, "debrief.html", {"view": view, "cards": _cards(view)})


@require_POST
def save(request: HttpRequest, number: int) -> HttpResponse:
    """Save what is different, plan and write anew, and say what came of it."""
    owner, now = owner_of(request), bootstrap.clock().now()
    fields, whole = fields_in(request.POST)
    told = _("Saved.") if whole else _("Saved, but for a date that could not be read.")
    if save_debrief(owner, number, fields, now):
        told = f"{told} {renewed(renew(owner, number, bootstrap.tools(), now))}"
    if request.htmx:  # type: ignore[attr-defined]  # set by HtmxMiddleware
        return render(request, "debrief.html#saved", {"told": told})
    messages.success(request, told)
    return redirect("debrief", number)


def _cards(view: InterviewView) -> list[Card]:
    met = [one.person for one in view.people if one.person.met or _has_items(view, one.person.key)]
    cards = [
        Card(person.key, person.name, person.title or "", _groups(view, person.key, _OF_A_PERSON))
        for person in met
    ]
    return [*cards, Card("", _("Nobody in particular"), "", _groups(view, "", _OF_NOBODY))]


def _has_items(view: InterviewView, person: str) -> bool:
    return any(each.item.person == person for each in view.items)


def _groups(
    view: InterviewView, person: str, questions: tuple[tuple[Promise, tuple[Kind, ...]], ...]
) -> tuple[Group, ...]:
    mine = [each for each in view.items if (each.item.person or "") == person]
    groups = []
    for title, kinds in questions:
        known = [_row(each) for each in mine if each.item.kind in kinds]
        empty = Row(f"new-{secrets.token_hex(4)}", kinds[0], person)
        groups.append(Group(title, kinds[0], (*known, empty)))
    return tuple(groups)


def _row(each: ItemView) -> Row:
    item = each.item
    return Row(item.key, item.kind, item.person or "", item.text, item.answer or "", item.due)
