"""The list of interviews."""

from __future__ import annotations

from django.http import HttpRequest, HttpResponse
from django.shortcuts import render
from django.views.decorators.http import require_GET

from afterword.actions.read_interviews import read_interviews
from afterword.web.guards import owner_of


@require_GET
def show(request: HttpRequest) -> HttpResponse:
    """Every interview, the latest first."""
    return render(request, "interviews.html", {"interviews": read_interviews(owner_of(request))})
