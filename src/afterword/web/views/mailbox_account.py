"""One mailbox: how it stands, its login, its other addresses, how much goes from it, and its end."""

from __future__ import annotations

from typing import Any

from django.http import HttpRequest, HttpResponse
from django.shortcuts import render
from django.urls import reverse
from django.utils.translation import gettext as _
from django.views.decorators.http import require_GET, require_POST

from afterword import bootstrap
from afterword.actions.aliases import add_alias, remove_alias
from afterword.actions.forget_mailbox import forget_mailbox
from afterword.actions.listen import trust_mailbox
from afterword.actions.pace_mailbox import pace_mailbox
from afterword.actions.prefer_mailbox import prefer_mailbox
from afterword.actions.propose_mailbox import propose_mailbox
from afterword.actions.read_mailbox import MailboxShown, read_mailbox
from afterword.actions.save_mailbox import save_mailbox
from afterword.actions.test_mailbox import test_account
from afterword.errors import Missing, Unusable
from afterword.web.answering import said
from afterword.web.forms.mailbox import AliasForm, MailboxForm, PaceForm, filled, put_wrong
from afterword.web.guards import owner_of
from afterword.web.views.mailbox import kept
from afterword.words.checks import cause_sentence, check_sentence
from afterword.words.mail_providers import provider_sentence


@require_GET
def show(request: HttpRequest, number: int) -> HttpResponse:
    """The account."""
    return render(request, "mailbox_account.html", _context(request, number))


@require_POST
def change(request: HttpRequest, number: int) -> HttpResponse:
    """Keep the login as it was changed."""
    owner, form = owner_of(request), MailboxForm(request.POST)
    context = _context(request, number)
    if form.is_valid():
        try:
            save_mailbox(owner, form.typed(), bootstrap.vault(), bootstrap.clock().now(), number)
        except Unusable as problem:
            put_wrong(form, problem)
        else:
            return kept(request, number, form)
    return render(request, "mailbox_account.html", {**context, "form": form}, status=422)


@require_POST
def test(request: HttpRequest, number: int) -> HttpResponse:
    """Log in to both servers, and say what works and what to do."""
    owner, context = owner_of(request), _context(request, number)
    found = test_account(owner, number, bootstrap.ways_of(owner, context["account"].address))
    checks = [(check.well, check_sentence(check.reason)) for check in found]
    part = "mailbox_account.html#tested" if request.htmx else "mailbox_account.html"  # type: ignore[attr-defined]
    return render(request, part, {**context, "checks": checks})


@require_POST
def trust(request: HttpRequest, number: int) -> HttpResponse:
    """The seeker says that the mailbox is right as it is."""
    account = _account(request, number)
    trust_mailbox(owner_of(request), bootstrap.clock().now(), account.address)
    return said(request, _("Good. Its silence counts again."), back=_page(number))


@require_POST
def prefer(request: HttpRequest, number: int) -> HttpResponse:
    """What nobody chose another address for goes from here."""
    prefer_mailbox(owner_of(request), number, bootstrap.clock().now())
    return said(request, _("Preferred."), undo=False, back=_page(number))


@require_POST
def pace(request: HttpRequest, number: int) -> HttpResponse:
    """How many messages go from here, and how far apart."""
    context, form = _context(request, number), PaceForm(request.POST)
    if form.is_valid():
        told = form.cleaned_data
        pace_mailbox(owner_of(request), number, told["day_cap"], told["pace"], bootstrap.clock().now())
        return said(request, _("Kept so."), undo=False, back=_page(number))
    return render(request, "mailbox_account.html", {**context, "pace_form": form}, status=422)


@require_POST
def alias(request: HttpRequest, number: int) -> HttpResponse:
    """Send in the name of another address, too."""
    context, form = _context(request, number), AliasForm(request.POST)
    if form.is_valid():
        told = form.cleaned_data
        try:
            add_alias(owner_of(request), number, told["alias"], told["alias_name"], bootstrap.clock().now())
        except Unusable as problem:
            form.add_error("alias", problem.detail)
        else:
            return said(request, _("Added."), undo=False, back=_page(number))
    return render(request, "mailbox_account.html", {**context, "alias_form": form}, status=422)


@require_POST
def unalias(request: HttpRequest, number: int) -> HttpResponse:
    """Send in that name no more."""
    remove_alias(owner_of(request), number, bootstrap.clock().now())
    return said(request, _("Removed."), undo=False, back=reverse("mailbox"))


@require_POST
def forget(request: HttpRequest, number: int) -> HttpResponse:
    """Erase the account, its passwords and its permission."""
    left = forget_mailbox(
        owner_of(request), number, bootstrap.authorization_server, bootstrap.vault(), bootstrap.clock().now()
    )
    words = _("Forgotten, passwords and all.")
    if left:
        words = f"{words} {_('The provider keeps its permission until you take it back there:')} {left}"
    return said(request, words, undo=False, back=reverse("mailbox"))


def _page(number: int) -> str:
    return reverse("show-mailbox", args=[number])


def _account(request: HttpRequest, number: int) -> MailboxShown:
    account = read_mailbox(owner_of(request), number)
    if account is None:
        raise Missing("mailbox", str(number))
    return account


def _context(request: HttpRequest, number: int) -> dict[str, Any]:
    account = _account(request, number)
    known = propose_mailbox(account.address)
    return {
        "account": account,
        "cause": cause_sentence(account.cause, account.detail) if account.cause else "",
        "told": provider_sentence(known.provider, known.state, known.login) if known else "",
        "servers_known": True,
        "by_browser": account.consent is not None,
        "form": MailboxForm(initial=filled(account)),
        "alias_form": AliasForm(),
        "pace_form": PaceForm(initial={"day_cap": account.day_cap, "pace": account.pace}),
    }
