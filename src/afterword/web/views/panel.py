"""The notes of a panel beside each other, and all of them written anew at once."""

from __future__ import annotations

from django.contrib import messages
from django.http import HttpRequest, HttpResponse
from django.shortcuts import render
from django.urls import reverse
from django.utils.translation import gettext as _
from django.utils.translation import ngettext
from django.views.decorators.http import require_GET, require_POST

from afterword import bootstrap
from afterword.actions.read_panel import read_panel
from afterword.actions.refine_panel import Refined, refine_panel
from afterword.errors import Refused, Unusable
from afterword.web.answering import said
from afterword.web.forms.letters import PanelForm
from afterword.web.guards import owner_of
from afterword.web.views.variants import what_is_so
from afterword.words.tongue import TONGUE
from afterword.words.versions import STAYS, WISHES


@require_GET
def show(request: HttpRequest, number: int) -> HttpResponse:
    """Every written note that is still ahead."""
    panel = read_panel(owner_of(request), number)
    return render(request, "panel.html", {"panel": panel, "wishes": WISHES.items()})


@require_POST
def refine(request: HttpRequest, number: int) -> HttpResponse:
    """Write the open ones anew; what is approved or by hand stays."""
    form = PanelForm(request.POST)
    if not form.is_valid():
        raise Unusable("wish", _("warmer, shorter, more formal, or another angle"))
    owner, now, back = owner_of(request), bootstrap.clock().now(), reverse("panel", args=[number])
    try:
        made = refine_panel(owner, number, form.cleaned_data["wish"], bootstrap.proofreading_tools(), now)
    except Refused as refused:
        return said(request, what_is_so(refused), undo=False, back=back)
    for told in _left(request, number, made):
        messages.info(request, told)
    count = len(made.written)
    happened = ngettext("%(count)s note is written anew.", "%(count)s notes are written anew.", count)
    return said(request, happened % {"count": count}, undo=count > 0, back=back)


def _left(request: HttpRequest, number: int, made: Refined) -> list[str]:
    """Of each note that stays: whose it is, and why."""
    notes = read_panel(owner_of(request), number).notes
    return [
        f"{note.item.person}: {TONGUE.say(STAYS[made.left[note.item.number]])}."
        for note in notes
        if made.left.get(note.item.number) in STAYS
    ]
