"""What was read of one interview, what stays with the seeker, and what only they can say."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime
from zoneinfo import ZoneInfo

from django.contrib import messages
from django.http import HttpRequest, HttpResponse
from django.shortcuts import redirect, render
from django.utils.translation import gettext as _
from django.views.decorators.http import require_GET, require_POST

from afterword import bootstrap
from afterword.actions.correct_person import correct_person
from afterword.actions.read_doubts import read_introduced_by
from afterword.actions.read_interview import InterviewView, PersonView, read_interview
from afterword.actions.renew import renew
from afterword.actions.set_decision_date import set_decision_date
from afterword.domain.facts import Role
from afterword.errors import Missing
from afterword.web.beside import reading
from afterword.web.forms.answers import AnswersForm, PersonForm
from afterword.web.guards import owner_of
from afterword.web.renewed import renewed
from afterword.web.telling import told


@dataclass(frozen=True, slots=True)
class Slot:
    """One session on the clock of those who were met; the page adds the seeker's own."""

    start: datetime
    end: datetime
    people: tuple[str, ...]

    @property
    def minutes(self) -> int:
        """How long it took."""
        return int((self.end - self.start).total_seconds()) // 60


@require_GET
def show(request: HttpRequest, number: int) -> HttpResponse:
    """The whole reading."""
    view = read_interview(owner_of(request), number)
    return _page(request, view, AnswersForm(view=view))


@require_POST
def answer(request: HttpRequest, number: int) -> HttpResponse:
    """Keep what the seeker answered, and plan anew."""
    owner, now = owner_of(request), bootstrap.clock().now()
    view = read_interview(owner, number)
    form = AnswersForm(request.POST, view=view)
    if not form.is_valid():
        return _page(request, view, form)
    for person, given in form.of_people.items():
        correct_person(owner, person, now, **given)  # type: ignore[arg-type]  # email, timezone
    if form.decision_date:
        set_decision_date(owner, number, form.decision_date, now)
    return _renewed(request, number, now)


@require_GET
def person(request: HttpRequest, number: int, person: int) -> HttpResponse:
    """One person, to be put right."""
    owner = owner_of(request)
    view = read_interview(owner, number)
    one = _person(view, person)
    told = one.person
    initial = {"email": told.email, "timezone": told.timezone, "role": told.role}
    context = {"view": view, "one": one, "form": PersonForm(initial=initial)}
    brought = read_introduced_by(owner, number, told.key)
    return render(request, "person.html", {**context, "introductions": brought})


@require_POST
def correct(request: HttpRequest, number: int, person: int) -> HttpResponse:
    """Put a person right, and plan anew."""
    owner, now = owner_of(request), bootstrap.clock().now()
    view = read_interview(owner, number)
    one, form = _person(view, person), PersonForm(request.POST)
    if not form.is_valid():
        return render(request, "person.html", {"view": view, "one": one, "form": form}, status=422)
    data = form.cleaned_data
    role = Role(data["role"])
    correct_person(owner, one.number, now, email=data["email"], timezone=data["timezone"], role=role)
    return _renewed(request, number, now)


def _renewed(request: HttpRequest, number: int, now: datetime) -> HttpResponse:
    news = renew(owner_of(request), number, bootstrap.proofreading_tools(), now)
    messages.success(request, f"{_('Saved.')} {renewed(news)}")
    return redirect("interview", number)


def _person(view: InterviewView, number: int) -> PersonView:
    one = next((each for each in view.people if each.number == number), None)
    if one is None:
        raise Missing("person", str(number))
    return one


def _page(request: HttpRequest, view: InterviewView, form: AnswersForm) -> HttpResponse:
    context = {
        **reading(view),
        "form": form,
        "slots": _slots(view),
        "told": told(view.problems),
    }
    return render(request, "reading.html", context, status=422 if form.errors else 200)


def _slots(view: InterviewView) -> tuple[Slot, ...]:
    people = {one.person.key: one.person for one in view.people}
    slots = []
    for session in view.captured.interview.sessions:
        present = [people[key] for key in session.people if key in people]
        zone = next((one.timezone for one in present if one.timezone), None)
        there = ZoneInfo(zone) if zone else session.start.tzinfo
        names = tuple(one.name for one in present)
        slots.append(Slot(session.start.astimezone(there), session.end.astimezone(there), names))
    return tuple(slots)
