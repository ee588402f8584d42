"""Tell news: a coffee, another offer, the end; and ask whether the other applications shall hear of it."""

from __future__ import annotations

from django.contrib import messages
from django.http import HttpRequest, HttpResponse
from django.shortcuts import redirect, render
from django.urls import reverse
from django.utils.translation import gettext as _
from django.utils.translation import ngettext
from django.views.decorators.http import require_GET, require_POST

from afterword import bootstrap
from afterword.actions.read_plan import read_plans
from afterword.actions.renew import renew_candidacy
from afterword.actions.tell_news import close_kindly, other_open, tell_news
from afterword.errors import Unusable
from afterword.web.answering import said
from afterword.web.forms.plan import NewsForm
from afterword.web.guards import owner_of
from afterword.web.renewed import renewed


@require_POST
def tell(request: HttpRequest, number: int) -> HttpResponse:
    """Keep it, plan anew; after an acceptance, ask about the others where there are any."""
    owner, now, form = owner_of(request), bootstrap.clock().now(), NewsForm(request.POST)
    if not form.is_valid():
        raise Unusable(next(iter(form.errors)), " ".join(map(str, next(iter(form.errors.values())))))
    typed = form.cleaned_data
    told = {"person": typed["person"], "day": typed["day"], "on": typed["on"]}
    tell_news(owner, number, typed["news"], now, **told)
    news = renew_candidacy(owner, number, bootstrap.tools(), now)
    asks = typed["news"] == "accepted" and other_open(owner, number)
    back = reverse("other-open" if asks else "plan", args=[number])
    return said(request, f"{_('Noted.')} {renewed(news)}", back=back)


@require_GET
def others(request: HttpRequest, number: int) -> HttpResponse:
    """The other applications that are open, each to be closed or left."""
    owner = owner_of(request)
    (plan,) = read_plans(owner, number)
    return render(request, "others.html", {"plan": plan, "others": other_open(owner, number)})


@require_POST
def close(request: HttpRequest, number: int) -> HttpResponse:
    """Close those that were chosen, each with one kind word to be read and approved first."""
    owner, now = owner_of(request), bootstrap.clock().now()
    (plan,) = read_plans(owner, number)
    open_ones = {each.interview for each in other_open(owner, number)}
    chosen = [
        int(each) for each in request.POST.getlist("interview") if each.isdecimal() and int(each) in open_ones
    ]
    close_kindly(owner, chosen, now)
    for each in chosen:
        renew_candidacy(owner, each, bootstrap.tools(), now)
    words = ngettext(
        "%(count)d application is closed kindly.", "%(count)d applications are closed kindly.", len(chosen)
    )
    told = words % {"count": len(chosen)} if chosen else _("Nothing was changed.")
    messages.success(
        request, f"{told} {_('What is to be sent waits for your approval.')}" if chosen else told
    )
    return redirect("plan", plan.interview)
