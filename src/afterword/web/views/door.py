"""The door: a one-time link signs in; without one, how to get one."""

from __future__ import annotations

import time

from django.http import HttpRequest, HttpResponse
from django.shortcuts import redirect, render
from django.views.decorators.http import require_GET, require_http_methods, require_POST

from afterword import bootstrap
from afterword.web.guards import open_to_all


@open_to_all
@require_GET
def closed(request: HttpRequest) -> HttpResponse:
    """Say how to get in."""
    return render(request, "door.html", status=401)


@open_to_all
@require_http_methods(["GET", "POST"])
def enter(request: HttpRequest, token: str) -> HttpResponse:
    """Sign in by a link. GET shows a button, so that a previewer that follows links uses up nothing."""
    if request.method == "GET":
        return render(request, "enter.html", {"token": token})
    if not bootstrap.sign_in_links().use(token, time.time()):
        return render(request, "door.html", {"used": True}, status=401)
    request.session.cycle_key()
    request.session["signed_in"] = True
    return redirect("today")


@require_POST
def leave(request: HttpRequest) -> HttpResponse:
    """Sign out here. Words that a page kept on this device and had not saved go, too."""
    request.session.flush()
    answer = redirect("door")
    answer["Clear-Site-Data"] = '"storage", "cache"'
    return answer
