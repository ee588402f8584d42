"""The versions of a text: who wrote each and what for, two of them compared, an earlier one taken up."""

from __future__ import annotations

from django.http import HttpRequest, HttpResponse
from django.shortcuts import render
from django.urls import reverse
from django.utils.translation import gettext as _
from django.views.decorators.http import require_GET, require_POST

from afterword import bootstrap
from afterword.actions.read_letter import read_letter
from afterword.actions.read_versions import VersionView, compare_versions, read_versions
from afterword.actions.take_up_version import take_up_version
from afterword.errors import Unusable
from afterword.web.answering import said
from afterword.web.forms.letters import CompareForm, VersionForm
from afterword.web.guards import owner_of
from afterword.web.views.draft import OPEN


@require_GET
def show(request: HttpRequest, number: int) -> HttpResponse:
    """Every version, and two of them compared: those that were chosen, else the last two."""
    owner = owner_of(request)
    letter = read_letter(owner, number, bootstrap.clock().now())
    versions = read_versions(owner, number)
    before, after = _chosen(request, versions)
    context = {
        "letter": letter,
        "item": letter.item,
        "versions": versions,
        "compared": compare_versions(versions, before, after) if len(versions) > 1 else None,
        "open": letter.state in OPEN,
    }
    return render(request, "versions.html", context)


@require_POST
def take_up(request: HttpRequest, number: int) -> HttpResponse:
    """Let an earlier version stand again."""
    form = VersionForm(request.POST)
    if not form.is_valid():
        raise Unusable("version", _("the number of a version of this text"))
    made = take_up_version(owner_of(request), number, form.cleaned_data["version"], bootstrap.clock().now())
    happened = _("It stands again, as version %(version)s.") % {"version": made}
    return said(request, happened, back=reverse("draft", args=[number]))


def _chosen(request: HttpRequest, versions: tuple[VersionView, ...]) -> tuple[int, int]:
    form = CompareForm(request.GET)
    if form.is_valid():
        return form.cleaned_data["before"], form.cleaned_data["after"]
    numbers = [version.number for version in versions]
    return (numbers[1], numbers[0]) if len(numbers) > 1 else (0, 0)
