"""Who do I know there, and which two contacts are one person."""

from __future__ import annotations

from dataclasses import dataclass

from django.contrib import messages
from django.http import HttpRequest, HttpResponse
from django.shortcuts import redirect, render
from django.utils.translation import gettext as _
from django.views.decorators.http import require_GET, require_POST

from afterword import bootstrap
from afterword.actions.match_contacts import apart, same
from afterword.actions.read_acquaintances import (
    Acquaintance,
    Met,
    PairView,
    read_acquaintances,
    read_pairs,
)
from afterword.web.guards import owner_of
from afterword.words.ground import alike, helps, in_common


@dataclass(frozen=True, slots=True)
class Helper:
    """Somebody at the employer, and why they may help, in sentences with their sources."""

    known: Acquaintance
    because: tuple[str, ...]
    shared: tuple[tuple[str, str, str], ...]


@dataclass(frozen=True, slots=True)
class Pair:
    """Two contacts, and why they may be one."""

    pair: PairView
    because: tuple[str, ...]


@require_GET
def show(request: HttpRequest, number: int) -> HttpResponse:
    """Those at the employer of this interview, and what the people met share with the seeker."""
    view = read_acquaintances(owner_of(request), number)
    known = [
        Helper(each, tuple(helps(reason) for reason in each.reasons), _sourced(each)) for each in view.known
    ]
    met = [(each, _sourced(each)) for each in view.met]
    return render(request, "acquaintances.html", {"view": view, "known": known, "met": met})


@require_GET
def pairs(request: HttpRequest) -> HttpResponse:
    """The pairs that only the seeker can tell."""
    found = [
        Pair(pair, tuple(alike(reason) for reason in pair.reasons)) for pair in read_pairs(owner_of(request))
    ]
    return render(request, "pairs.html", {"pairs": found})


@require_POST
def one_person(request: HttpRequest, number: int) -> HttpResponse:
    """Bring a pair together."""
    same(owner_of(request), number, bootstrap.clock().now())
    messages.success(request, _("They are one person now. History takes it back."))
    return redirect("pairs")


@require_POST
def two_people(request: HttpRequest, number: int) -> HttpResponse:
    """Keep a pair apart."""
    apart(owner_of(request), number, bootstrap.clock().now())
    messages.success(request, _("They stay two, and you will not be asked again."))
    return redirect("pairs")


def _sourced(each: Acquaintance | Met) -> tuple[tuple[str, str, str], ...]:
    """What is shared, with where our side and theirs stand."""
    return tuple((in_common(s), s.ours.source.file, s.theirs.source.file) for s in each.shared)
