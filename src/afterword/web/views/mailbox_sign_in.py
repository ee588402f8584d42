"""Signing in at a mail provider: out to its page, and back from it."""

from __future__ import annotations

from urllib.parse import urlsplit

from django.http import HttpRequest, HttpResponse, HttpResponseRedirect
from django.shortcuts import render
from django.urls import reverse
from django.views.decorators.http import require_GET, require_POST

from afterword import bootstrap
from afterword.actions.read_mailbox import read_mailbox
from afterword.actions.sign_in import begin_sign_in, finish_sign_in
from afterword.errors import Refused
from afterword.web.guards import open_to_all, owner_of

_HERE = frozenset({"127.0.0.1", "localhost", "[::1]"})


@require_POST
def begin(request: HttpRequest, number: int) -> HttpResponse:
    """Say where one goes and what for; a link leads there, for a form of ours posts to nobody else."""
    owner = owner_of(request)
    account = read_mailbox(owner, number)
    if account is None or account.consent is None:
        raise Refused("no_client")
    provider = bootstrap.authorization_server(account.consent.provider).provider
    then = request.build_absolute_uri(reverse("show-mailbox", args=[number]))
    page = begin_sign_in(
        owner,
        number,
        bootstrap.authorization_server,
        bootstrap.sign_in_attempts(),
        (_back(request, provider.loopback), then),
        bootstrap.clock().now(),
    )
    context = {"provider": provider.name, "host": urlsplit(page).netloc, "page": page}
    return render(request, "mailbox_sign_in.html", {**context, "address": account.address, "back": then})


@open_to_all
@require_GET
def come_back(request: HttpRequest) -> HttpResponse:
    """The browser is back, under a name of this machine that may not be the one one signed in by.

    So it is not the session that says whose this is, but the state, which was made for whoever
    began it, and is good once. From here it leads to where they were.
    """
    done = finish_sign_in(
        request.GET.dict(),
        bootstrap.sign_in_attempts(),
        bootstrap.authorization_server,
        bootstrap.vault(),
        bootstrap.clock().now(),
    )
    return HttpResponseRedirect(done.then or reverse("mailbox"))


def _back(request: HttpRequest, loopback: str) -> str:
    """Where the provider sends the browser: to this very window, by the name the provider wants."""
    path = reverse("consent-mailbox")
    host, _, port = request.get_host().rpartition(":")
    if (host or request.get_host()) not in _HERE:
        return request.build_absolute_uri(path)
    return f"http://{loopback}:{port}{path}" if host else f"http://{loopback}{path}"
