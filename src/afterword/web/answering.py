"""What a change of state answers with: a word on what happened, an offer to undo it, and the way back."""

from __future__ import annotations

from urllib.parse import urlsplit

from django.contrib import messages
from django.http import HttpRequest, HttpResponse, HttpResponseRedirect
from django.template.loader import render_to_string
from django.urls import reverse
from django.utils.http import url_has_allowed_host_and_scheme

from afterword.actions.read_history import history
from afterword.web.guards import owner_of


def said(request: HttpRequest, happened: str, *, undo: bool = True, back: str = "") -> HttpResponse:
    """Say what happened, offer to undo it, and go back to where the person was."""
    entry = _last_of_theirs(request) if undo else None
    context = {"happened": happened, "entry": entry}
    messages.success(request, render_to_string("happened.html", context, request))
    return HttpResponseRedirect(back or came_from(request))


def came_from(request: HttpRequest) -> str:
    """The page the form stood on, as far as it is one of ours; else today."""
    referer = request.headers.get("Referer", "")
    if not url_has_allowed_host_and_scheme(referer, {request.get_host()}):
        return reverse("today")
    parts = urlsplit(referer)
    path = f"/{parts.path.lstrip('/')}"  # "//elsewhere.example" would be another host
    return f"{path}?{parts.query}" if parts.query else path


def _last_of_theirs(request: HttpRequest) -> int | None:
    """The number of the change that was just made, if it can be undone."""
    for entry in history(owner_of(request), most=5):
        if entry.actor == "seeker":
            return entry.number if entry.can_be_undone else None
    return None
