"""The list of interviews."""

from __future__ import annotations

from django.http import HttpRequest, HttpResponse
from django.shortcuts import render
from django.views.decorators.http import require_GET

from afterword import bootstrap
from afterword.actions.read_interviews import read_interviews
from afterword.actions.read_listening import not_listening
from afterword.web.guards import owner_of


@require_GET
def show(request: HttpRequest) -> HttpResponse:
    """Every interview, the latest first."""
    owner = owner_of(request)
    deaf = not_listening(owner, bootstrap.clock().now())
    return render(request, "interviews.html", {"interviews": read_interviews(owner), "not_listening": deaf})
