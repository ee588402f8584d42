"""The mailboxes: every account of the seeker and how it stands, and the way to a new one."""

from __future__ import annotations

from typing import Any

from django.http import HttpRequest, HttpResponse
from django.shortcuts import render
from django.urls import reverse
from django.utils.translation import gettext as _
from django.views.decorators.http import require_GET, require_POST

from afterword import bootstrap
from afterword.actions.propose_mailbox import Proposal, look_up_mailbox, propose_mailbox
from afterword.actions.read_mailbox import read_mailboxes
from afterword.actions.save_mailbox import save_mailbox
from afterword.errors import Unusable
from afterword.web.answering import said
from afterword.web.forms.mailbox import MailboxForm, proposed, put_wrong
from afterword.web.guards import owner_of
from afterword.words.checks import cause_sentence
from afterword.words.mail_providers import provider_sentence


@require_GET
def show(request: HttpRequest) -> HttpResponse:
    """The accounts, or the way to one: an address first, whose servers are then proposed."""
    address = request.GET.get("address", "").strip()
    proposal = propose_mailbox(address) if address else None
    return render(request, "mailbox.html", _context(request, address, proposal))


@require_POST
def find(request: HttpRequest) -> HttpResponse:
    """Ask the domain of an address for its servers: the seeker pressed for it."""
    address = request.POST.get("address", "").strip()
    central = bool(request.POST.get("central"))
    proposal = look_up_mailbox(address, bootstrap.account_finder(), central=central)
    return render(request, "mailbox.html", {**_context(request, address, proposal), "looked_up": True})


@require_POST
def add(request: HttpRequest) -> HttpResponse:
    """Keep a new account; of an address that is set up already, change that one."""
    form = MailboxForm(request.POST)
    if form.is_valid():
        try:
            number = save_mailbox(owner_of(request), form.typed(), bootstrap.vault(), bootstrap.clock().now())
        except Unusable as problem:
            put_wrong(form, problem)
        else:
            return kept(request, number, form)
    address = form.data.get("address", "")
    context = _context(request, address, propose_mailbox(address))
    return render(request, "mailbox.html", {**context, "asked": True, "form": form}, status=422)


def kept(request: HttpRequest, number: int, form: MailboxForm) -> HttpResponse:
    """Say so, and what to do next."""
    words = _("Kept. Now sign in.") if form.typed().consent else _("Kept. Now test it.")
    return said(request, words, undo=False, back=reverse("show-mailbox", args=[number]))


def _context(request: HttpRequest, address: str, proposal: Proposal | None) -> dict[str, Any]:
    owner = owner_of(request)
    accounts = read_mailboxes(owner)
    start = proposed(address, proposal) | ({"name": owner.name} if owner.name else {})
    return {
        "accounts": [(one, cause_sentence(one.cause, one.detail) if one.cause else "") for one in accounts],
        "asked": bool(address),
        "own": "" if accounts else owner.email,
        "domain": address.rpartition("@")[2],
        "proposal": proposal,
        "servers_known": bool(proposal and proposal.out and proposal.into),
        "by_browser": bool(proposal and proposal.login == "browser_only"),
        "told": _told(proposal),
        "form": MailboxForm(initial=start),
    }


def _told(proposal: Proposal | None) -> str:
    if proposal is None:
        return ""
    servers = _("The servers of {provider} are known.").format(provider=proposal.provider)
    asks = provider_sentence(proposal.provider, proposal.state, proposal.login)
    if not proposal.provider:
        return _("The domain itself named these servers.")
    return f"{servers} {asks}".strip()
