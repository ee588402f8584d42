"""The outbox: what is about to go, what went, what did not and why, and what only the seeker can know."""

from __future__ import annotations

from django.http import HttpRequest, HttpResponse
from django.shortcuts import render
from django.utils.translation import gettext as _
from django.views.decorators.http import require_GET, require_POST

from afterword import bootstrap
from afterword.actions.cancel import cancel
from afterword.actions.read_outbox import OutboxItem, read_outbox
from afterword.actions.resolve_unsure import resolve_unsure
from afterword.web.answering import said
from afterword.web.guards import owner_of


@require_GET
def show(request: HttpRequest) -> HttpResponse:
    """Every message, by where it stands."""
    items = read_outbox(owner_of(request), bootstrap.clock().now())
    return render(request, "outbox.html", {"shelves": _shelves(items), "any": bool(items)})


@require_POST
def cancelled(request: HttpRequest, number: int) -> HttpResponse:
    """Take a queued message back; `number` is its touchpoint's."""
    cancel(owner_of(request), number, bootstrap.clock().now())
    return said(request, _("Taken back. Nothing went."), undo=False)


@require_POST
def went(request: HttpRequest, number: int) -> HttpResponse:
    """The seeker found it in their Sent folder."""
    resolve_unsure(owner_of(request), number, bootstrap.clock().now(), went=True)
    return said(request, _("Good. It counts as sent."), undo=False)


@require_POST
def did_not_go(request: HttpRequest, number: int) -> HttpResponse:
    """The seeker looked, and it is not there."""
    resolve_unsure(owner_of(request), number, bootstrap.clock().now(), went=False)
    return said(request, _("Then it did not go. You can queue it again."), undo=False)


def _shelves(items: tuple[OutboxItem, ...]) -> list[tuple[str, str, list[OutboxItem]]]:
    """The messages by heading: what asks for the seeker first, what rests last."""
    headings = (
        ("unsure", _("Did it go?"), {"unsure"}),
        ("in_hand", _("In your own hands"), {"handed_over"}),
        ("queued", _("On its way"), {"queued", "claimed"}),
        ("failed", _("Not sent"), {"failed"}),
        ("sent", _("Sent"), {"sent"}),
        ("ended", _("Taken back, or too late"), {"cancelled", "expired"}),
    )
    shelves = [
        (key, title, [item for item in items if item.state in states]) for key, title, states in headings
    ]
    return [shelf for shelf in shelves if shelf[2]]
