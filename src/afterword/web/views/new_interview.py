"""Take an interview in: drop its files, or type it."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

from django.contrib import messages
from django.http import HttpRequest, HttpResponse
from django.shortcuts import redirect, render
from django.urls import reverse
from django.utils.translation import gettext as _
from django.utils.translation import ngettext
from django.views.decorators.http import require_GET, require_POST
from django_htmx.http import HttpResponseClientRedirect, reswap, retarget

from afterword import bootstrap
from afterword.actions.read_interviews import read_interviews
from afterword.actions.receive import Received, receive, unreadable
from afterword.actions.remember_problems import remember_problems
from afterword.actions.take_in import TakenIn, take_in
from afterword.actions.typed import typed_interview
from afterword.errors import AfterwordError, Missing, Unreadable
from afterword.web.forms.typed import TypedForm, WhoRows, who
from afterword.web.guards import owner_of
from afterword.web.telling import Beside, told
from afterword.words.errors import tell

_LONGEST_NUMBER = 19  # digits that a table's number can have


@require_GET
def show(request: HttpRequest) -> HttpResponse:
    """The empty page. `?into=7` chooses the interview that files are for."""
    zone = owner_of(request).timezone
    initial = {"zone": "" if zone == "UTC" else zone}
    form = TypedForm(initial=initial, introduced=_introduced(request))
    return _page(request, form, WhoRows(prefix="who"))


@require_POST
def take(request: HttpRequest) -> HttpResponse:
    """Read what was given; what cannot be read is told, and the rest is kept."""
    form, rows = TypedForm(request.POST, introduced=_introduced(request)), WhoRows(request.POST, prefix="who")
    files = [(file.name or "", file.file) for file in request.FILES.getlist("files") if file.file]
    received = receive(files, bootstrap.reader())
    valid = form.is_valid() and rows.is_valid()
    if not valid or not (received.sources or form.is_typed):
        return _page(request, form, rows, told(received.problems) or _nothing(form))
    try:
        taken = _take_in(request, form, rows, received)
    except (Unreadable, Missing) as error:
        return _page(request, form, rows, _beside(error, received))
    except AfterwordError as error:
        return _page(request, form, rows, (*told(received.problems), _one(error)))
    return _kept(request, taken, (*received.problems, *taken.problems), len(received.sources))


def _take_in(request: HttpRequest, form: TypedForm, rows: Any, received: Received) -> TakenIn:
    reader, sources, data = bootstrap.reader(), list(received.sources), form.cleaned_data
    if form.is_typed:
        minutes = data["minutes"] or 30
        typed = typed_interview(reader, data["company"], data["role"], form.start, minutes, who(rows))
        sources.append(typed)
    into = request.POST.get("into", "")
    taken = take_in(
        owner_of(request),
        sources,
        reader,
        bootstrap.proofreading_tools(),
        bootstrap.clock().now(),
        into=int(into) if into.isascii() and into.isdigit() and len(into) < _LONGEST_NUMBER else None,
        told=form.told,
    )
    remember_problems(owner_of(request), taken.interview, received.problems)
    return taken


def _kept(request: HttpRequest, taken: TakenIn, problems: Sequence[Unreadable], files: int) -> HttpResponse:
    """On to what was read; where something could not be, that is told first."""
    if problems:
        context = {"taken": taken, "told": told(problems), "read": files - len(taken.problems)}
        if not request.htmx:  # type: ignore[attr-defined]  # set by HtmxMiddleware
            return render(request, "taken_in.html", context)
        answer = render(request, "taken_in.html#outcome", context)
        return reswap(retarget(answer, "#take-in"), "outerHTML")
    said = ngettext("Read from %(count)d file.", "Read from %(count)d files.", files) % {"count": files}
    messages.success(request, said if files else _("Kept as you typed it."))
    where = reverse("interview", args=[taken.interview])
    return HttpResponseClientRedirect(where) if request.htmx else redirect(where)  # type: ignore[attr-defined]  # the middleware sets it


def _page(request: HttpRequest, form: TypedForm, rows: Any, told: Sequence[Beside] = ()) -> HttpResponse:
    context = {
        "form": form,
        "rows": rows,
        "told": told,
        "introduced": _introduced(request),
        "interviews": read_interviews(owner_of(request)),
        "into": request.POST.get("into") or request.GET.get("into", ""),
    }
    if request.htmx:  # type: ignore[attr-defined]  # set by HtmxMiddleware
        return render(request, "new_interview.html#answer", context)
    refused = bool(told) or form.is_bound
    return render(request, "new_interview.html", context, status=422 if refused else 200)


def _introduced(request: HttpRequest) -> bool:
    owner = owner_of(request)
    return bool(owner.name and owner.email)


def _beside(error: AfterwordError, received: Received) -> tuple[Beside, ...]:
    """Every problem with the files, and what stands in the way of all of them."""
    every = told(unreadable(received, bootstrap.reader()))
    return every if isinstance(error, Unreadable) and every else (*every, _one(error))


def _one(error: AfterwordError) -> Beside:
    if isinstance(error, Missing):
        happened = _("Nothing in the files says who you are.")
        return Beside("", happened, _("Add your name and address below, once; then read again."))
    return Beside("", *tell(error))


def _nothing(form: TypedForm) -> tuple[Beside, ...]:
    if form.errors or form.is_typed:
        return ()
    return (Beside("", _("There is nothing to read yet."), _("Choose files, or type what you know.")),)
