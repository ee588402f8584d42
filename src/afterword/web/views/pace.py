"""The seeker's own way: pace, days and hours of their own, numbers of their own."""

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
from afterword.actions.renew import renew_all
from afterword.actions.set_preferences import OwnRule, OwnWay, read_preferences, set_limits, set_rule, set_way
from afterword.errors import Missing, Refused
from afterword.web.answering import said
from afterword.web.forms.plan import STRETCHES, LimitsForm, RuleForm, WayForm, way_as_typed
from afterword.web.guards import owner_of
from afterword.web.renewed import renewed
from afterword.words.errors import tell
from afterword.words.news import PACES


@require_GET
def show(request: HttpRequest) -> HttpResponse:
    """Everything that may be set, as it stands."""
    return _page(request)


@require_POST
def way(request: HttpRequest) -> HttpResponse:
    """Set pace, days, cap and quiet hours."""
    form = WayForm(request.POST, rows=_rows(request))

    def keep(now: datetime) -> None:
        told = form.cleaned_data
        plain = {name: told[name] for name in ("pace", "weekdays", "daily")}
        set_way(owner_of(request), now, **plain, days=form.days, quiet=form.quiet)

    return _kept(request, form, keep, way=form)


@require_POST
def limits(request: HttpRequest) -> HttpResponse:
    """Set the numbers that hold over all rules."""
    form = LimitsForm(request.POST)
    return _kept(
        request, form, lambda now: set_limits(owner_of(request), form.cleaned_data, now), limits_form=form
    )


@require_POST
def rule(request: HttpRequest) -> HttpResponse:
    """Set one rule's own number."""
    form, policy = RuleForm(request.POST), bootstrap.tools().policy

    def keep(now: datetime) -> None:
        told = form.cleaned_data
        set_rule(owner_of(request), told["rule"], policy, now, best=form.best, on=not told["off"])

    return _kept(request, form, keep, rule_form=form)


def _kept(
    request: HttpRequest, form: Form, keep: Callable[[datetime], object], **shown: Form
) -> HttpResponse:
    """Keep it and plan everything anew; else show the page again with what is wrong."""
    now = bootstrap.clock().now()
    if form.is_valid():
        try:
            keep(now)
        except Refused as refused:
            form.add_error(None, " ".join(tell(refused)))
    if form.errors:
        return _page(request, status=422, **shown)
    news = renew_all(owner_of(request), bootstrap.tools(), now)
    return said(request, f"{_('Kept.')} {renewed(news)}", back=reverse("pace"))


def _rows(request: HttpRequest) -> int:
    return min(60, sum(name.startswith("first-") for name in request.POST))


def _page(request: HttpRequest, status: int = 200, **forms: Form) -> HttpResponse:
    own = read_preferences(owner_of(request), bootstrap.tools().policy)
    chosen = _chosen(own, request.GET.get("rule") or request.POST.get("rule", ""))
    context: dict[str, Any] = {
        "own": own,
        "paces": [(code, *PACES[code]) for code in own.paces],
        "way": _way_form(own),
        "changed": [each for each in own.rules if each.own or not each.on],
        "chosen": chosen,
        **forms,
    }
    return render(request, "pace.html", context, status=status)


def _way_form(own: OwnWay) -> WayForm:
    plain = {"pace": own.pace, "weekdays": own.weekdays, "daily": own.daily}
    return WayForm(initial=way_as_typed(own.days, own.quiet, **plain), rows=len(own.days) + STRETCHES)


def _chosen(own: OwnWay, key: str) -> OwnRule | None:
    """The rule to be changed; none where none was asked for. Raises Missing."""
    if not key:
        return None
    found = next((each for each in own.rules if each.key == key), None)
    if found is None:
        raise Missing("rule", key)
    return found
