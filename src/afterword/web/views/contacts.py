"""Contacts: bring a file of them, say what its columns hold, take it in, give it away or forget it."""

from __future__ import annotations

from itertools import count, takewhile
from typing import Any

from django.core.cache import cache
from django.http import HttpRequest, HttpResponse
from django.shortcuts import redirect, render
from django.urls import reverse
from django.utils.translation import gettext as _
from django.utils.translation import ngettext
from django.views.decorators.http import require_GET, require_POST
from django_htmx.http import HttpResponseClientRedirect

from afterword import bootstrap
from afterword.actions.contact_uploads import (
    read_upload,
    read_uploads,
    receive_contacts,
    say_columns,
    take_upload,
)
from afterword.actions.keep_contacts import contact_files, contacts_table, forget_contacts
from afterword.actions.receive import receive as received
from afterword.errors import Unreadable
from afterword.web.answering import said
from afterword.web.guards import owner_of
from afterword.words.contacts import HOLDS
from afterword.words.errors import tell

_PROGRESS_FOR = 600  # seconds that a share of an import is remembered


@require_GET
def show(request: HttpRequest) -> HttpResponse:
    """Where a file is brought, what waits, and which files contacts came from."""
    return render(request, "contacts_import.html", _files(request))


@require_POST
def receive(request: HttpRequest) -> HttpResponse:
    """Read one file of contacts, and on to what was found in it."""
    given = [(file.name or "", file.file) for file in request.FILES.getlist("file")[:1] if file.file]
    if not given:
        told = (_("There is nothing to read yet."), _("Choose a file."))
        return render(request, "contacts_import.html", {**_files(request), "told": told}, status=422)
    owner = owner_of(request)
    try:
        for problem in (read := received(given, bootstrap.reader())).problems:
            raise problem
        (source,) = read.sources
        raw, now = source.content or b"", bootstrap.clock().now()
        number = receive_contacts(owner, source.file, raw, bootstrap.contact_books(), now)
    except Unreadable as problem:
        context = {**_files(request), "told": tell(problem)}
        return render(request, "contacts_import.html", context, status=422)
    return redirect("contact-upload", number)


@require_GET
def upload(request: HttpRequest, number: int) -> HttpResponse:
    """The file as it would come in, or what came of it."""
    return render(request, "contacts_upload.html", _shown(request, number))


@require_POST
def columns(request: HttpRequest, number: int) -> HttpResponse:
    """Take down what each column holds, and show how they would come in."""
    _say_columns(request, number)
    if not request.htmx:  # type: ignore[attr-defined]  # set by HtmxMiddleware
        return redirect("contact-upload", number)
    return render(request, "contacts_upload.html#first", _shown(request, number))


@require_POST
def take(request: HttpRequest, number: int) -> HttpResponse:
    """Take the file in. With scripts, first a bar that asks how far it is, and begins."""
    _say_columns(request, number)
    if request.htmx and "begin" not in request.POST:  # type: ignore[attr-defined]  # the middleware sets it
        return render(request, "contacts_upload.html#taking", {"number": number})
    key = _key(request, number)

    def tell_progress(done: int, total: int) -> None:
        cache.set(key, (done, total), _PROGRESS_FOR)

    now = bootstrap.clock().now()
    take_upload(owner_of(request), number, bootstrap.contact_books(), now, tell_progress)
    cache.delete(key)
    where = reverse("contact-upload", args=[number])
    return HttpResponseClientRedirect(where) if request.htmx else redirect(where)  # type: ignore[attr-defined]  # the middleware sets it


@require_GET
def progress(request: HttpRequest, number: int) -> HttpResponse:
    """How far the taking in is; a bar without an end where nobody knows."""
    done, total = cache.get(_key(request, number)) or (0, 0)
    return render(request, "contacts_upload.html#bar", {"done": done, "total": total})


@require_GET
def table(request: HttpRequest) -> HttpResponse:
    """All contacts as a table to take away."""
    text = contacts_table(owner_of(request), bootstrap.contact_books())
    # With the mark, spreadsheets read the letters as they are.
    answer = HttpResponse(f"\ufeff{text}", content_type="text/csv; charset=utf-8")
    answer["Content-Disposition"] = 'attachment; filename="contacts.csv"'
    return answer


@require_POST
def forget(request: HttpRequest) -> HttpResponse:
    """Forget what one file told."""
    gone = forget_contacts(owner_of(request), request.POST.get("file", ""), bootstrap.clock().now())
    happened = ngettext("%(count)d contact forgotten.", "%(count)d contacts forgotten.", gone)
    return said(request, happened % {"count": gone}, undo=False, back=reverse("import-contacts"))


def _say_columns(request: HttpRequest, number: int) -> None:
    fields = takewhile(request.POST.__contains__, (f"column-{at}" for at in count()))
    if holds := [request.POST[field] for field in fields]:
        say_columns(owner_of(request), number, holds, bootstrap.contact_books())


def _files(request: HttpRequest) -> dict[str, Any]:
    owner = owner_of(request)
    return {"waiting": [one for one in read_uploads(owner) if not one.outcome], "files": contact_files(owner)}


def _shown(request: HttpRequest, number: int) -> dict[str, Any]:
    upload = read_upload(owner_of(request), number, bootstrap.contact_books())
    numbered = list(enumerate(upload.columns))
    return {
        "upload": upload,
        "number": number,
        "holds": [hold.value for hold in HOLDS],
        "told": [(at, column) for at, column in numbered if column.cells or column.holds],
        "bare": [(at, column) for at, column in numbered if not (column.cells or column.holds)],
    }


def _key(request: HttpRequest, number: int) -> str:
    return f"contacts:{owner_of(request).pk}:{number}"
