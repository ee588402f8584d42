"""The rules of the cadence, with the sources behind each."""

from __future__ import annotations

from django.http import HttpRequest, HttpResponse
from django.shortcuts import render
from django.views.decorators.http import require_GET

from afterword import bootstrap
from afterword.actions.read_policy import read_policy
from afterword.words.evidence import EVIDENCE


@require_GET
def show(request: HttpRequest) -> HttpResponse:
    """Every rule."""
    policy = read_policy(bootstrap.tools().policy)
    rules = [
        (rule, [(code, *EVIDENCE[code]) for code in rule.evidence if code in EVIDENCE])
        for rule in policy.rules
    ]
    return render(request, "policy.html", {"policy": policy, "rules": rules})
