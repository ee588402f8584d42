"""The mailbox: the seeker's own account, whether it works, and how to forget it."""

from __future__ import annotations

from typing import Any

from django.http import HttpRequest, HttpResponse
from django.shortcuts import render
from django.urls import reverse
from django.utils.translation import gettext as _
from django.views.decorators.http import require_GET, require_POST

from afterword import bootstrap
from afterword.actions.forget_mailbox import forget_mailbox
from afterword.actions.listen import trust_mailbox
from afterword.actions.read_mailbox import propose_mailbox, read_mailbox
from afterword.actions.save_mailbox import save_mailbox
from afterword.actions.test_mailbox import test_mailbox
from afterword.errors import Unusable
from afterword.web.answering import said
from afterword.web.forms.mailbox import MailboxForm, filled, proposed
from afterword.web.guards import owner_of
from afterword.words.checks import cause_sentence, check_sentence


@require_GET
def show(request: HttpRequest) -> HttpResponse:
    """The account, or the way to one: an address first, whose servers are then proposed."""
    return render(request, "mailbox.html", _context(request))


@require_POST
def save(request: HttpRequest) -> HttpResponse:
    """Keep the account."""
    form = MailboxForm(request.POST)
    if form.is_valid():
        try:
            save_mailbox(owner_of(request), form.typed(), bootstrap.vault(), bootstrap.clock().now())
        except Unusable as problem:
            form.add_error(_field_of(problem, form), _wrong(problem))
        else:
            return said(request, _("Kept. Now test it."), undo=False, back=reverse("mailbox"))
    return render(request, "mailbox.html", {**_context(request), "form": form}, status=422)


@require_POST
def test(request: HttpRequest) -> HttpResponse:
    """Log in to both servers and say what works."""
    found = [check for one in bootstrap.account_ways(owner_of(request)) for check in test_mailbox(*one)]
    checks = [(check.well, check_sentence(check.reason)) for check in found]
    part = "mailbox.html#tested" if request.htmx else "mailbox.html"  # type: ignore[attr-defined]  # the middleware sets it
    return render(request, part, {**_context(request), "checks": checks})


@require_POST
def trust(request: HttpRequest) -> HttpResponse:
    """The seeker says that the mailbox is right as it is."""
    trust_mailbox(owner_of(request), bootstrap.clock().now())
    return said(request, _("Good. Its silence counts again."), back=reverse("mailbox"))


@require_POST
def forget(request: HttpRequest) -> HttpResponse:
    """Erase the account and its passwords."""
    forget_mailbox(owner_of(request), bootstrap.clock().now())
    return said(request, _("Forgotten, passwords and all."), undo=False, back=reverse("mailbox"))


def _context(request: HttpRequest) -> dict[str, Any]:
    owner = owner_of(request)
    account = read_mailbox(owner)
    address = request.GET.get("address", "").strip()
    proposal = propose_mailbox(address) if address else None
    start = filled(account) if account else proposed(address or owner.email, proposal)
    if not account and owner.name:
        start["name"] = owner.name
    return {
        "account": account,
        "cause": cause_sentence(account.cause, account.detail) if account and account.cause else "",
        "asked": bool(account or address),
        "own": owner.email,
        "proposal": proposal,
        "form": MailboxForm(initial=start),
    }


def _field_of(problem: Unusable, form: MailboxForm) -> str | None:
    """The field that is meant, where there is only one of the kind."""
    if problem.what == "password":
        return "in_password" if form.cleaned_data["out_password"] else "out_password"
    return "address" if problem.what == "address" else None


def _wrong(problem: Unusable) -> str:
    if problem.what == "password":
        return _("Give the password of this login.")
    words = {
        "address": _("The address"),
        "host": _("The server"),
        "port": _("The port"),
        "security": _("The encryption"),
    }
    what = words.get(problem.what, problem.what)
    return _("%(what)s is not usable yet. Wanted: %(detail)s.") % {"what": what, "detail": problem.detail}
