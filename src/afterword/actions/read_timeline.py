"""Read the time line of an application, or of one person in it: what was, what is ahead, in order."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import datetime, time

from afterword.domain.facts import Method, Reason
from afterword.domain.touchpoints import Purpose, SignalKind, TouchpointState
from afterword.errors import Missing
from afterword.store import access, models, queries
from afterword.store.columns import reason, zone

_SHOWN = {
    TouchpointState.PLANNED: "planned",
    TouchpointState.SNOOZED: "resting",
    TouchpointState.DONE: "done",
    TouchpointState.SKIPPED: "skipped",
}


@dataclass(frozen=True, slots=True)
class Mark:
    """One thing on the line. `kind`: interview, decision, told, heard, planned, resting, done or skipped.

    `person` is the name of whom it is with, empty where it is with everybody; `at` is in the
    recipient's zone where there is one. `number` is a touchpoint's, where it is one; `mail` is that of
    what was heard, `corrected` where the seeker said what it means.
    """

    at: datetime
    kind: str
    person: str = ""
    purpose: Purpose | None = None
    method: Method | None = None
    signal: SignalKind | None = None
    number: int | None = None
    why: Reason | None = None
    mail: int | None = None
    corrected: bool = False


@dataclass(frozen=True, slots=True)
class Timeline:
    """The marks in order of time. `people` are names, in the order in which they are known.

    `person` is the one it is about, None where it is the whole application.
    """

    interview: int
    company: str
    role: str
    people: tuple[str, ...]
    marks: tuple[Mark, ...]
    person: str | None = None


def read_timeline(owner: models.Seeker, interview: int, person: str | None = None) -> Timeline:
    """The time line of the interview's application, or of the person with that key. Raises Missing.

    The number of queries does not depend on the number of rows.
    """
    application = access.interview(owner, interview).application
    names = dict(application.people.order_by("pk").values_list("key", "name"))
    if person is not None and person not in names:
        raise Missing("person", person)
    name = names.get(person or "")
    marks = _marks(application, names, owner)
    mine = [mark for mark in marks if name is None or mark.person in {name, ""}]
    spoken = {mark.person for mark in mine}
    return Timeline(
        interview=interview,
        company=application.company,
        role=application.role,
        people=tuple(each for each in names.values() if each in spoken),
        marks=tuple(sorted(mine, key=lambda mark: mark.at)),
        person=name,
    )


def _marks(application: models.Application, names: dict[str, str], owner: models.Seeker) -> Iterator[Mark]:
    for session in models.Session.objects.filter(interview__application=application):
        yield Mark(session.start.astimezone(zone(session.zone)), "interview")
    if application.decision_date:
        noon = datetime.combine(application.decision_date, time(12), zone(owner.timezone))
        yield Mark(noon, "decision")
    for row in models.Told.objects.filter(interview__application=application):
        name = names.get(row.person or "", "")
        yield Mark(row.at, "told", name, why=Reason("news_told", {"news": row.news, "person": name}))
    yield from _heard(application, names)
    yield from _touchpoints(application, names)


def _heard(application: models.Application, names: dict[str, str]) -> Iterator[Mark]:
    for one in queries.heard_about(application):
        signal = one.signal
        name = names.get(signal.person or "", "")
        yield Mark(
            signal.at,
            "heard",
            name,
            signal=signal.kind,
            mail=one.number,
            corrected=signal.read_as is not None,
        )


def _touchpoints(application: models.Application, names: dict[str, str]) -> Iterator[Mark]:
    rows = models.Touchpoint.objects.filter(interview__application=application, state__in=_SHOWN)
    for row in rows.order_by("best", "pk"):
        kind = _SHOWN[TouchpointState(row.state)]
        done = row.done_at if row.state == TouchpointState.DONE else None
        rests = row.snoozed_until if row.state == TouchpointState.SNOOZED else None
        yield Mark(
            at=(done or rests or row.best).astimezone(zone(row.zone)),
            kind=kind,
            person=names.get(row.person, row.person),
            purpose=Purpose(row.purpose),
            method=Method(row.method),
            number=row.pk,
            why=reason(row.reason_code, row.reason_params),
        )
