"""Another way out: the seeker takes an approved message into their own hands, and says what became of it."""

from __future__ import annotations

from typing import Any

from django.http import HttpRequest, HttpResponse
from django.urls import reverse
from django.utils.translation import gettext as _
from django.views.decorators.http import require_GET, require_POST

from afterword import bootstrap
from afterword.actions.read_in_hand import file_in_hand, offered_ways, read_in_hand
from afterword.actions.settle_in_hand import let_go, not_yet, say_sent, take_back
from afterword.actions.take_in_hand import save_as_draft, take_in_hand
from afterword.domain.facts import Way
from afterword.errors import Unusable
from afterword.web.answering import said
from afterword.web.forms.letters import VersionForm
from afterword.web.guards import owner_of


def hands(request: HttpRequest, number: int) -> dict[str, Any]:
    """What of a touchpoint is in the seeker's hands, and how it could get there."""
    owner, program, now = owner_of(request), bootstrap.mail_program(), bootstrap.clock().now()
    return {
        "in_hand": read_in_hand(owner, number, program, now),
        "other_ways": offered_ways(owner, number, program, now),
    }


@require_POST
def saved_as_draft(request: HttpRequest, number: int) -> HttpResponse:
    """Approve exactly the version that was seen, and save it as a draft in the mailbox."""
    owner, now = owner_of(request), bootstrap.clock().now()
    save_as_draft(owner, number, _version(request), bootstrap.ways(owner), bootstrap.tools().policy, now)
    return _taken(request, number, _("Saved as a draft. Open it in your mailbox, and send it."))


@require_POST
def opened(request: HttpRequest, number: int) -> HttpResponse:
    """Approve exactly the version that was seen, for the seeker's own mail program."""
    return _take(request, number, Way.MAIL_PROGRAM, _("It is yours now. Open it in your mail program."))


@require_POST
def put_in_file(request: HttpRequest, number: int) -> HttpResponse:
    """Approve exactly the version that was seen, as a file."""
    return _take(request, number, Way.FILE, _("It is yours now. Save the file, and open it."))


@require_POST
def copied(request: HttpRequest, number: int) -> HttpResponse:
    """Approve exactly the version that was seen, to be copied."""
    return _take(request, number, Way.COPIED, _("It is yours now. Copy it to where you write."))


@require_GET
def letter_file(request: HttpRequest, number: int) -> HttpResponse:
    """What is in the seeker's hands as a file for their mail program."""
    content = file_in_hand(owner_of(request), number, bootstrap.mail_program(), bootstrap.clock().now())
    disposition = f'attachment; filename="letter-{number}.eml"'
    return HttpResponse(content, "message/rfc822", headers={"Content-Disposition": disposition})


@require_POST
def sent(request: HttpRequest, number: int) -> HttpResponse:
    """The seeker sent it; `number` is the message's."""
    say_sent(owner_of(request), number, bootstrap.clock().now())
    return said(request, _("Good. It counts as sent."), undo=False)


@require_POST
def later(request: HttpRequest, number: int) -> HttpResponse:
    """The seeker has not sent it yet; `number` is the message's."""
    not_yet(owner_of(request), number, bootstrap.clock().now())
    return said(request, _("Good. It stays in your hands."), undo=False)


@require_POST
def put_back(request: HttpRequest, number: int) -> HttpResponse:
    """The seeker did not send it, and it is ahead again; `number` is the message's."""
    take_back(owner_of(request), number, bootstrap.clock().now())
    return said(request, _("Put back. It is ahead again, and can be sent either way."), undo=False)


@require_POST
def left_out(request: HttpRequest, number: int) -> HttpResponse:
    """The seeker did not send it, and will not; `number` is the message's."""
    let_go(owner_of(request), number, bootstrap.clock().now())
    return said(request, _("Left out. No later plan brings it back."), undo=False)


def _take(request: HttpRequest, number: int, way: Way, happened: str) -> HttpResponse:
    owner, now = owner_of(request), bootstrap.clock().now()
    take_in_hand(owner, number, _version(request), way, bootstrap.tools().policy, now)
    return _taken(request, number, happened)


def _taken(request: HttpRequest, number: int, happened: str) -> HttpResponse:
    return said(request, happened, undo=False, back=f"{reverse('draft', args=[number])}#in-hand")


def _version(request: HttpRequest) -> int:
    form = VersionForm(request.POST)
    if not form.is_valid():
        raise Unusable("version", _("the number of the text you read"))
    version: int = form.cleaned_data["version"]
    return version
