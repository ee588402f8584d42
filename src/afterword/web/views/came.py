"""Something came: a mail dropped as a file or pasted as text, heard by hand."""

from __future__ import annotations

from collections.abc import Sequence

from django.http import HttpRequest, HttpResponse
from django.shortcuts import redirect, render
from django.utils.translation import gettext as _
from django.views.decorators.http import require_GET, require_http_methods

from afterword import bootstrap
from afterword.actions.read_people import read_people
from afterword.actions.receive import receive
from afterword.actions.receive_post import pasted_source, receive_post
from afterword.errors import NotAMail
from afterword.web.forms.came import PastedForm
from afterword.web.guards import owner_of
from afterword.web.telling import Beside, told


@require_GET
def show(request: HttpRequest) -> HttpResponse:
    """The empty page."""
    return _page(request, _form(request))


@require_http_methods(["GET", "POST"])
def take(request: HttpRequest) -> HttpResponse:
    """Take in what was given; what cannot be read is told, and the rest counts.

    Who comes back here, from an undo say, has nothing to give.
    """
    if request.method != "POST":
        return redirect("something-came")
    owner, reader, form = owner_of(request), bootstrap.reader(), _form(request)
    files = [(file.name or "", file.file) for file in request.FILES.getlist("files") if file.file]
    received = receive(files, reader)
    if not form.is_valid() or not (files or form.is_filled):
        return _page(request, form, _nothing(form))
    now, sources = bootstrap.clock().now(), list(received.sources)
    if form.is_filled:
        sources.append(pasted_source(owner, form.pasted(now), reader))
    bundle = reader.again(sources)
    read = {mail.file for mail in bundle.mails}
    unread = [problem.file for problem in bundle.problems]
    others = (NotAMail(one.file) for one in sources if one.file not in read and one.file not in unread)
    problems = told((*received.problems, *bundle.problems, *others))
    if not bundle.mails:
        return _page(request, form, problems)
    post = receive_post(owner, bundle.mails, bootstrap.tools(), now)
    return render(request, "came_taken.html", {"post": post, "told": problems})


def _form(request: HttpRequest) -> PastedForm:
    owner = owner_of(request)
    data = request.POST if request.method == "POST" else None
    return PastedForm(data, people=read_people(owner), zone=owner.timezone)


def _page(request: HttpRequest, form: PastedForm, told: Sequence[Beside] = ()) -> HttpResponse:
    context = {"form": form, "told": told}
    return render(request, "came.html", context, status=422 if told or form.is_bound else 200)


def _nothing(form: PastedForm) -> tuple[Beside, ...]:
    if form.errors:
        return ()
    return (Beside("", _("There is nothing to read yet."), _("Choose a file, or paste the text of a mail.")),)
