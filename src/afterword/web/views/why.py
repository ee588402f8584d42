"""Why a touchpoint that somebody misses is not in the plan."""

from __future__ import annotations

from django.http import HttpRequest, HttpResponse
from django.shortcuts import render
from django.views.decorators.http import require_GET

from afterword import bootstrap
from afterword.actions.read_plan import read_plans
from afterword.actions.why_not import why_not
from afterword.domain.touchpoints import Purpose
from afterword.web.guards import owner_of


@require_GET
def missing(request: HttpRequest, number: int) -> HttpResponse:
    """The question as a form, and its answer where a person and a purpose were chosen."""
    owner = owner_of(request)
    (plan,) = read_plans(owner, number)
    person, purpose = request.GET.get("person", ""), request.GET.get("purpose", "")
    asked = bool(person and purpose)
    policy, now = bootstrap.tools().policy, bootstrap.clock().now()
    answer = why_not(owner, number, person, purpose, policy, now) if asked else None
    context = {
        "plan": plan,
        "answer": answer,
        "person": person,
        "purpose": purpose,
        "purposes": list(Purpose),
    }
    return render(request, "why_not.html", context)
