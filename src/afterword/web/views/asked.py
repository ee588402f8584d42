"""What only the seeker can say of a mail: whose it is, who wrote it, whom it brings in."""

from __future__ import annotations

from django.http import HttpRequest, HttpResponse
from django.utils.translation import gettext as _
from django.views.decorators.http import require_POST

from afterword import bootstrap
from afterword.actions.add_introduced import add_introduced, decline_introduced
from afterword.actions.place_mail import disown, place_mail, place_nowhere, vouch
from afterword.actions.write_drafts import write_drafts
from afterword.web.answering import said
from afterword.web.guards import owner_of


@require_POST
def placed(request: HttpRequest, number: int, interview: int) -> HttpResponse:
    """The mail is about this interview."""
    owner, tools, now = owner_of(request), bootstrap.tools(), bootstrap.clock().now()
    place_mail(owner, number, interview, tools.policy, now)
    write_drafts(owner, interview, tools, now)
    return said(request, _("It is heard there now, and the plan was made anew."))


@require_POST
def of_none(request: HttpRequest, number: int) -> HttpResponse:
    """The mail is about none of them."""
    place_nowhere(owner_of(request), number, bootstrap.clock().now())
    return said(request, _("Noted. Nothing follows from this mail."))


@require_POST
def from_them(request: HttpRequest, number: int) -> HttpResponse:
    """The mail is genuine."""
    owner, tools, now = owner_of(request), bootstrap.tools(), bootstrap.clock().now()
    interview = vouch(owner, number, tools.policy, now).interview
    write_drafts(owner, interview, tools, now)
    return said(request, _("It is heard now, and the plan was made anew."))


@require_POST
def not_from_them(request: HttpRequest, number: int) -> HttpResponse:
    """The mail is not from whom it says."""
    disown(owner_of(request), number, bootstrap.clock().now())
    return said(request, _("Noted. Nothing follows from this mail."))


@require_POST
def added(request: HttpRequest, number: int, place: int) -> HttpResponse:
    """Whom it introduced is a person of this interview."""
    policy, now = bootstrap.tools().policy, bootstrap.clock().now()
    person = add_introduced(owner_of(request), number, place, policy, now)
    return said(request, _("%(name)s is one of its people now.") % {"name": person.name})


@require_POST
def declined(request: HttpRequest, number: int, place: int) -> HttpResponse:
    """They stay off the plan."""
    decline_introduced(owner_of(request), number, place, bootstrap.clock().now())
    return said(request, _("Noted. Nobody was added."))
