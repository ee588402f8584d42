"""Take a suggestion up, or start something of one's own; both can be undone at once."""

from __future__ import annotations

from django.http import HttpRequest, HttpResponse
from django.urls import reverse
from django.utils.translation import gettext as _
from django.views.decorators.http import require_POST

from afterword import bootstrap
from afterword.actions.renew import renew
from afterword.actions.take_suggestion import Whom, start_something, take_suggestion
from afterword.errors import Unusable
from afterword.web.answering import said
from afterword.web.forms.plan import TakeForm
from afterword.web.guards import owner_of
from afterword.web.renewed import renewed


@require_POST
def take(request: HttpRequest, number: int, key: str) -> HttpResponse:
    """Take it: it gets a date."""
    typed, now, tools = _typed(request), bootstrap.clock().now(), bootstrap.proofreading_tools()
    whom, about = _whom(typed), typed["about"]
    take_suggestion(owner_of(request), number, key, tools.policy, now, whom=whom, about=about)
    return _told(request, number)


@require_POST
def start(request: HttpRequest, number: int) -> HttpResponse:
    """Start it without a suggestion."""
    typed, now, tools = _typed(request), bootstrap.clock().now(), bootstrap.proofreading_tools()
    whom, about = _whom(typed), typed["about"]
    start_something(owner_of(request), number, typed["purpose"], tools.policy, now, whom=whom, about=about)
    return _told(request, number)


def _typed(request: HttpRequest) -> dict[str, str]:
    form = TakeForm(request.POST)
    if not form.is_valid():
        raise Unusable(next(iter(form.errors)), " ".join(map(str, next(iter(form.errors.values())))))
    return form.cleaned_data


def _whom(typed: dict[str, str]) -> Whom:
    return Whom(typed["person"], typed["name"], typed["email"])


def _told(request: HttpRequest, number: int) -> HttpResponse:
    news = renew(owner_of(request), number, bootstrap.proofreading_tools(), bootstrap.clock().now())
    return said(request, f"{_('Taken up.')} {renewed(news)}", back=reverse("plan", args=[number]))
