"""The outbox: what is about to go, what went, what did not and why, and what only the seeker can know."""

from __future__ import annotations

from django.http import HttpRequest, HttpResponse
from django.shortcuts import render
from django.urls import reverse
from django.utils.translation import gettext as _
from django.views.decorators.http import require_GET, require_POST

from afterword import bootstrap
from afterword.actions.cancel import cancel
from afterword.actions.read_listening import not_listening
from afterword.actions.read_outbox import OutboxItem, read_outbox
from afterword.actions.resolve_unsure import resolve_unsure
from afterword.actions.start_at_login import start, start_no_more
from afterword.actions.write_anew import write_anew
from afterword.web.answering import said
from afterword.web.guards import owner_of


@require_GET
def show(request: HttpRequest) -> HttpResponse:
    """Every message, by where it stands."""
    owner, now = owner_of(request), bootstrap.clock().now()
    items = read_outbox(owner, now)
    held = any(item.rests_on_silence for item in items)
    deaf = not_listening(owner, now) if held else None
    context = {"shelves": _shelves(items), "any": bool(items), "not_listening": deaf}
    return render(request, "outbox.html", {**context, "starts_at_login": starts_at_login()})


@require_POST
def anew(request: HttpRequest, number: int) -> HttpResponse:
    """What came too late is to be written anew; `number` is its touchpoint's."""
    write_anew(owner_of(request), number, bootstrap.clock().now())
    there = reverse("draft", args=[number])
    return said(request, _("Its approval was taken back. Change the text, then approve it."), back=there)


@require_POST
def start_at_login(request: HttpRequest) -> HttpResponse:
    """Start Afterword from the next login on."""
    start(bootstrap.login_item(), hosted=bootstrap.hosted())
    return said(request, _("Afterword starts when you log in, from the next time on."), undo=False)


@require_POST
def not_at_login(request: HttpRequest) -> HttpResponse:
    """Start it by hand again."""
    start_no_more(bootstrap.login_item())
    return said(request, _("Afterword does not start by itself any more."), undo=False)


def starts_at_login() -> bool | None:
    """Whether it does; None where that is nobody's question."""
    return None if bootstrap.hosted() else bootstrap.login_item().is_on()


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
        ("late", _("Too late to go by itself"), {"late"}),
        ("queued", _("On its way"), {"queued", "claimed"}),
        ("failed", _("Not sent"), {"failed"}),
        ("sent", _("Sent"), {"sent"}),
        ("ended", _("Taken back, or too late"), {"cancelled", "expired"}),
    )
    shelves = [
        (key, title, [item for item in items if _shelf(item) in states]) for key, title, states in headings
    ]
    return [shelf for shelf in shelves if shelf[2]]


def _shelf(item: OutboxItem) -> str:
    return "late" if item.late else item.state.value
