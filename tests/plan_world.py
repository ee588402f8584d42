"""A small interview to plan from; each test says what is different about its own."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date, datetime
from typing import Any
from zoneinfo import ZoneInfo

from afterword.adapters.policy_file import TomlPolicy
from afterword.domain.facts import (
    Captured,
    DebriefItem,
    Interview,
    Kind,
    Person,
    Quote,
    Role,
    Seeker,
    Session,
)
from afterword.domain.plan.planner import plan
from afterword.domain.plan.situation import Situation
from afterword.domain.touchpoints import Plan, Purpose, Sent, Signal, SignalKind, Touchpoint

CHICAGO = ZoneInfo("America/Chicago")
POLICY = TomlPolicy().load()


def at(day: str, clock: str = "12:00", zone: ZoneInfo = CHICAGO) -> datetime:
    """A moment in Chicago unless another zone is given."""
    return datetime.combine(date.fromisoformat(day), datetime.strptime(clock, "%H:%M").time(), zone)  # noqa: DTZ007 - the zone is added


def somebody(key: str, role: Role = Role.PANELIST, **more: Any) -> Person:
    """A person whose address is their key at the employer."""
    known: dict[str, Any] = {
        "email": f"{key}@harbor.example",
        "timezone": "America/Chicago",
        "given": key.title(),
    }
    return Person(key, f"{key.title()} Example", role, **{**known, **more})


RITA = somebody("rita", Role.RECRUITER)
MOSES = somebody("moses", Role.HIRING_MANAGER)
PAM = somebody("pam")


def interview(
    *people: Person,
    items: Sequence[DebriefItem] = (),
    start: datetime | None = None,
    end: datetime | None = None,
    **more: Any,
) -> Captured:
    """An interview that ended on Tuesday 6 October 2026 at eleven, with these people in it."""
    who = people or (MOSES, RITA, PAM)
    session = Session(
        start or at("2026-10-06", "09:00"), end or at("2026-10-06", "11:00"), tuple(p.key for p in who)
    )
    return Captured(
        seeker=Seeker("Ada Seeker", "ada@post.example", "America/Denver"),
        interview=Interview("Harbor Works", "Planner", sessions=(session,)),
        people=who,
        items=tuple(items),
        **{"country": "US", **more},
    )


def item(kind: Kind, words: str, person: str | None = None, due: str | None = None) -> DebriefItem:
    """Something the seeker noted, quoted whole."""
    day = date.fromisoformat(due) if due else None
    return DebriefItem(f"{kind}-{words[:12]}", kind, words, Quote("notes.md", words), person=person, due=day)


def heard(kind: SignalKind, person: str | None, when: datetime, **more: Any) -> Signal:
    """A mail heard from somebody."""
    return Signal(kind, person, when, f"<{kind}-{when:%d%H%M}@harbor.example>", **more)


def planned(
    captured: Captured, *signals: Signal, now: datetime | None = None, sent: Sequence[Sent] = ()
) -> Plan:
    """The plan a quarter of an hour after the interview, or after the last signal."""
    last = max((s.at for s in signals), default=captured.interview.end)
    return plan(Situation(captured, signals, tuple(sent)), POLICY, now or last)


def steps(made: Plan, purpose: Purpose, person: str | None = None) -> list[Touchpoint]:
    """The touchpoints of a purpose, those that carry it included."""
    return [
        step for step in made.touchpoints
        if purpose in {step.purpose, *step.also} and person in {None, step.person}
    ]  # fmt: skip


def as_sent(step: Touchpoint) -> Sent:
    """A touchpoint that went at its best moment."""
    return Sent(
        step.id,
        step.person,
        step.purpose,
        step.method,
        step.best,
        f"<{step.id}@own>",
        step.also,
        items=step.items,
    )
