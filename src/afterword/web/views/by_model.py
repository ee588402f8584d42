"""A message written by the seeker's own model: begun by a press, watched as it comes, stopped by another."""

from __future__ import annotations

from typing import Any

from django.contrib import messages
from django.core.cache import cache
from django.http import HttpRequest, HttpResponse
from django.shortcuts import redirect, render
from django.urls import reverse
from django.views.decorators.http import require_GET, require_POST
from django_htmx.http import HttpResponseClientRedirect

from afterword import bootstrap
from afterword.actions.ask_model import Progress, Watch
from afterword.actions.read_draft import read_draft
from afterword.actions.read_model import read_model
from afterword.actions.write_with_model import WrittenByModel, write_with_model
from afterword.errors import AfterwordError, Refused
from afterword.web.answering import said
from afterword.web.guards import owner_of
from afterword.words.errors import tell
from afterword.words.model import counted, outcome

_REMEMBERED = 1200  # seconds: longer than the longest writing with both of its repairs


@require_POST
def write(request: HttpRequest, number: int) -> HttpResponse:
    """Have it written. With scripts, first a place where it is watched, which then begins."""
    read_draft(owner_of(request), number)  # somebody else's is not there
    key = _key(request, number)
    begins = "begin" in request.POST
    if not begins:
        cache.delete(f"{key}:stop")
    if request.htmx and not begins:  # type: ignore[attr-defined]  # the middleware sets it
        return render(request, "draft_by_model.html#working", {"number": number, "begins": True})
    try:
        came = _written(request, number, key)
    except AfterwordError as error:
        messages.error(request, " ".join(tell(error)), extra_tags="stop")
    else:
        _say(request, came)
    where = reverse("draft", args=[number])
    return HttpResponseClientRedirect(where) if request.htmx else redirect(where)  # type: ignore[attr-defined]  # the middleware sets it


@require_GET
def progress(request: HttpRequest, number: int) -> HttpResponse:
    """What came so far."""
    read_draft(owner_of(request), number)
    return render(request, "draft_by_model.html#came", {"came": cache.get(_key(request, number))})


@require_POST
def stop(request: HttpRequest, number: int) -> HttpResponse:
    """Stop it; what stood stands."""
    read_draft(owner_of(request), number)
    cache.set(f"{_key(request, number)}:stop", True, _REMEMBERED)
    if request.htmx:  # type: ignore[attr-defined]  # the middleware sets it
        return HttpResponse(status=204)
    return redirect("draft", number)


def offered(request: HttpRequest, number: int) -> dict[str, Any]:
    """What the page of a draft says of the model: its name and host, and whether it is at work on this."""
    shown = read_model(owner_of(request))
    if shown is None or (owner_of(request).practising and not shown.to.here):
        return {}
    at_work = cache.get(f"{_busy(request)}") == number
    return {"model": shown, "model_at_work": at_work, "number": number}


def _written(request: HttpRequest, number: int, key: str) -> WrittenByModel:
    owner = owner_of(request)
    paid = bootstrap.model_writer(owner)

    def told(progress: Progress) -> None:
        cache.set(key, progress, _REMEMBERED)

    watch = Watch(told, lambda: bool(cache.get(f"{key}:stop")))
    if not cache.add(_busy(request), number, _REMEMBERED):
        raise Refused("at_work")
    try:
        return write_with_model(
            owner, number, paid, bootstrap.proofreading_tools(), bootstrap.clock().now, watch
        )
    finally:
        cache.delete_many([_busy(request), key, f"{key}:stop"])


def _say(request: HttpRequest, came: WrittenByModel) -> None:
    words = outcome(kept=came.kept, repairs=came.repairs, faults=came.faults)
    if came.usage.told:
        words += f" {counted(came.usage.read, came.usage.written, came.cost)}"
    if came.kept:
        said(request, words)
    else:
        messages.warning(request, words, extra_tags="warn")


def _key(request: HttpRequest, number: int) -> str:
    return f"model:{owner_of(request).pk}:{number}"


def _busy(request: HttpRequest) -> str:
    return f"model:{owner_of(request).pk}:busy"
