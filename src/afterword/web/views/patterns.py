"""Every component of the look on one page, for whoever works on it. Off unless a setting turns it on."""

from __future__ import annotations

from datetime import timedelta

from django import forms
from django.conf import settings
from django.http import Http404, HttpRequest, HttpResponse
from django.shortcuts import render
from django.views.decorators.http import require_GET

from afterword import bootstrap
from afterword.words.nouns import LEVELS, NEEDS


class PatternForm(forms.Form):
    """A field of each kind."""

    text = forms.CharField(label="A line", initial="as it was typed")
    choice = forms.ChoiceField(label="A choice", choices=[("one", "The first"), ("two", "The second")])
    empty = forms.CharField(label="A field that was left empty")


@require_GET
def show(request: HttpRequest) -> HttpResponse:
    """The components."""
    if not settings.AFTERWORD_PATTERNS:
        raise Http404
    now = bootstrap.clock().now()
    wrong = PatternForm({"text": "as it was typed", "choice": "two", "empty": ""})
    context = {
        "form": wrong,
        "soon": now,
        "later": now + timedelta(days=400),
        "levels": LEVELS.items(),
        "needs": NEEDS.items(),
    }
    return render(request, "patterns.html", context)
