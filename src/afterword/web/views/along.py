"""What goes along with a message: files, copies, the address it goes from, an invitation."""

from __future__ import annotations

from collections.abc import Callable

from django.http import HttpRequest, HttpResponse
from django.urls import reverse
from django.utils.translation import gettext as _
from django.views.decorators.http import require_POST

from afterword import bootstrap
from afterword.actions.attach_file import attach_file, attach_source, remove_attachment
from afterword.actions.choose_sender import choose_sender
from afterword.actions.propose_meeting import call_off_meeting, drop_meeting, propose_meeting
from afterword.actions.read_draft import read_draft
from afterword.actions.set_copies import set_copies
from afterword.errors import Refused, Unusable
from afterword.web.answering import said
from afterword.web.forms.along import FileForm, MeetingForm
from afterword.web.guards import owner_of
from afterword.words.errors import tell


@require_POST
def attach(request: HttpRequest, number: int) -> HttpResponse:
    """Attach the files that were chosen."""
    owner, now = owner_of(request), bootstrap.clock().now()
    read_draft(owner, number)  # what is somebody else's is not there, whatever was chosen
    files = [(file.name or "", file.file) for file in request.FILES.getlist("files") if file.file]
    if not files:
        raise Unusable("files", _("choose a file first"))

    def each() -> None:
        for name, stream in files:
            attach_file(owner, number, name, stream, now)

    return _answer(request, number, each, _("It goes along."))


@require_POST
def lend(request: HttpRequest, number: int) -> HttpResponse:
    """Attach a file that the journal holds."""
    owner, now, file = owner_of(request), bootstrap.clock().now(), _file(request)
    return _answer(request, number, lambda: attach_source(owner, number, file, now), _("It goes along."))


@require_POST
def remove(request: HttpRequest, number: int) -> HttpResponse:
    """Take a file off."""
    owner, now, file = owner_of(request), bootstrap.clock().now(), _file(request)
    happened = _("It goes along no more; choose the file again if you want it back.")
    return _answer(request, number, lambda: remove_attachment(owner, number, file, now), happened, undo=False)


@require_POST
def copies(request: HttpRequest, number: int) -> HttpResponse:
    """Those who are ticked get a copy."""
    owner, now, people = owner_of(request), bootstrap.clock().now(), request.POST.getlist("person")
    happened = _("Kept who gets a copy.")
    return _answer(request, number, lambda: set_copies(owner, number, people, now), happened)


@require_POST
def sender(request: HttpRequest, number: int) -> HttpResponse:
    """It goes from this address."""
    owner, now, address = owner_of(request), bootstrap.clock().now(), request.POST.get("sender", "")
    happened = _("Kept which address it goes from.")
    return _answer(request, number, lambda: choose_sender(owner, number, address, now), happened)


@require_POST
def meet(request: HttpRequest, number: int) -> HttpResponse:
    """An invitation to this meeting goes along."""
    owner, now, form = owner_of(request), bootstrap.clock().now(), MeetingForm(request.POST)
    read_draft(owner, number)
    if not form.is_valid():
        raise Unusable("meeting", " ".join(str(error) for errors in form.errors.values() for error in errors))
    start, told = form.chosen(owner.timezone), form.cleaned_data

    def propose() -> None:
        where = {"place": told["place"], "summary": told["summary"]}
        propose_meeting(owner, number, start, told["minutes"], now, **where)

    return _answer(request, number, propose, _("The invitation goes along."))


@require_POST
def drop(request: HttpRequest, number: int) -> HttpResponse:
    """No invitation goes along."""
    owner, now = owner_of(request), bootstrap.clock().now()
    happened = _("No invitation goes along.")
    return _answer(request, number, lambda: drop_meeting(owner, number, now), happened)


@require_POST
def call_off(request: HttpRequest, number: int) -> HttpResponse:
    """The meeting of an earlier invitation is taken back along with this message."""
    owner, now = owner_of(request), bootstrap.clock().now()
    happened = _("Their calendar is told that it is called off. Say so in the text, too.")
    return _answer(request, number, lambda: call_off_meeting(owner, number, now), happened)


def _answer(
    request: HttpRequest, number: int, change: Callable[[], object], happened: str, *, undo: bool = True
) -> HttpResponse:
    """Make the change and go back to the letter; what a rule refuses is told there, beside the text."""
    try:
        change()
    except Refused as refused:
        happened, undo = " ".join(tell(refused)), False
    return said(request, happened, undo=undo, back=reverse("draft", args=[number]) + "#along")


def _file(request: HttpRequest) -> int:
    form = FileForm(request.POST)
    if not form.is_valid():
        raise Unusable("file", _("the number of a file"))
    file: int = form.cleaned_data["file"]
    return file
