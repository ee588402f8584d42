"""Made-up interviews, the mails of the weeks after them, and every plan on the way."""

from __future__ import annotations

import random
from collections.abc import Sequence
from dataclasses import replace
from datetime import date, datetime, timedelta
from typing import Any, TypeVar

from hypothesis import strategies as st

from afterword.domain.facts import Captured, ContactPolicy, DebriefItem, Kind, Method, Person, Role
from afterword.domain.plan.planner import plan
from afterword.domain.plan.situation import Elsewhere, News, Situation, Taken, Told
from afterword.domain.plan.taken import RULES
from afterword.domain.touchpoints import FailedAddress, Plan, Signal, SignalKind
from plan_world import POLICY, as_sent, at, interview, item

_Fact = TypeVar("_Fact")

KEYS = ("ana", "bo", "cy", "di")
ZONES = ("America/New_York", "Europe/Berlin", "Asia/Tokyo", "Asia/Kolkata", None)
WORDS = (
    "send a copy of my licence",
    "a one-page sketch",
    "said I would come back to them on that",
    "two more posts after january 1",
    "poke me in the second week of November",
    "asked me to add them on LinkedIn",
    "closed 19th to 23rd",
    "answers every letter by hand",
    "Ana will call",
)


def people() -> st.SearchStrategy[tuple[Person, ...]]:
    """One to four people of all kinds."""
    return st.lists(st.sampled_from(KEYS), min_size=1, unique=True).flatmap(
        lambda keys: st.tuples(*(person(key) for key in keys))
    )


def person(key: str) -> st.SearchStrategy[Person]:
    return st.builds(
        Person,
        key=st.just(key),
        name=st.just(f"{key.title()} Example"),
        role=st.sampled_from(Role),
        given=st.just(key.title()),
        family=st.sampled_from(["Example", None]),
        email=st.sampled_from([f"{key}@harbor.example", None]),
        phone=st.sampled_from(["555-0100", None]),
        timezone=st.sampled_from(ZONES),
        prefers=st.sampled_from(
            [None, Method.TEXT, Method.LINKEDIN, Method.POST, Method.EMAIL, Method.PHONE]
        ),
        silent=st.booleans(),
        work_days=st.sampled_from([None, (0, 1, 2, 3), (2, 3, 4)]),
        met=st.booleans(),
    )


def items() -> st.SearchStrategy[list[DebriefItem]]:
    due = st.one_of(st.none(), st.dates(date(2026, 10, 6), date(2026, 11, 30)).map(date.isoformat))
    kinds = st.sampled_from([Kind.PROMISE, Kind.NEXT_STEP, Kind.PERSONAL, Kind.TOPIC])
    return st.lists(
        st.builds(item, kinds, st.sampled_from(WORDS), st.sampled_from([*KEYS, None]), due),
        max_size=4,
        unique_by=lambda each: each.key,
    )


@st.composite
def interviews(draw: st.DrawFn) -> Captured:
    end = draw(st.datetimes(datetime(2026, 10, 6, 8), datetime(2026, 10, 12, 20)))  # noqa: DTZ001 - given its zone below
    finish = end.replace(tzinfo=at("2026-10-06").tzinfo)
    more: dict[str, Any] = {
        "country": draw(st.sampled_from(["US", "DE", "JP", "GB", "BR", None])),
        "contact_policy": draw(st.sampled_from(ContactPolicy)),
        "decision_date": draw(st.one_of(st.none(), st.dates(date(2026, 10, 8), date(2026, 11, 10)))),
        "sector": draw(st.sampled_from([None, "public", "retail"])),
    }
    who = draw(people())
    return interview(*who, items=draw(items()), start=finish - timedelta(hours=2), end=finish, **more)


@st.composite
def stories(draw: st.DrawFn) -> tuple[Captured, list[Signal]]:
    """An interview, and the mails of the weeks after it in order."""
    captured = draw(interviews())
    hours = sorted(draw(st.lists(st.integers(1, 900), max_size=4, unique=True)))
    return captured, [draw(signal(captured, hour)) for hour in hours]


def signal(captured: Captured, hour: int) -> st.SearchStrategy[Signal]:
    when = captured.interview.end + timedelta(hours=hour)
    who = st.sampled_from([*captured.people, None])
    later = st.one_of(st.none(), st.integers(0, 30).map(lambda days: when.date() + timedelta(days=days)))

    def build(kind: SignalKind, about: Person | None, until: date | None, lifts: bool) -> Signal:
        failed = (FailedAddress(about.email, True),) if about and about.email else ()
        return Signal(
            kind, about.key if about else None, when, f"<{hour}@harbor.example>", until=until,
            failed=failed if kind is SignalKind.BOUNCE else (), lifts_contact_rule=lifts,
            automatic=kind in {SignalKind.OOO, SignalKind.BOUNCE, SignalKind.ACK},
        )  # fmt: skip

    return st.builds(build, st.sampled_from(SignalKind), who, later, st.booleans())


def played(captured: Captured, signals: list[Signal]) -> list[tuple[Situation, Plan, datetime]]:
    """Each plan of a story; what was due by the next mail counts as sent."""
    moment = captured.interview.end + timedelta(minutes=15)
    situation = Situation(captured)
    account = [(situation, plan(situation, POLICY, moment), moment)]
    for each in signals:
        situation, made, _ = account[-1]
        gone = {sent.touchpoint for sent in situation.sent}
        due = [as_sent(s) for s in made.touchpoints if s.best <= each.at and s.id not in gone]
        situation = Situation(captured, (*situation.signals, each), (*situation.sent, *due))
        account.append((situation, plan(situation, POLICY, each.at), each.at))
    return account


@st.composite
def lives(draw: st.DrawFn) -> tuple[Situation, datetime]:
    """A story played to its end, with what the seeker took up and told by then, and wrote elsewhere."""
    captured, signals = draw(stories())
    situation, _, moment = played(captured, signals)[-1]
    hours = int((moment - captured.interview.end).total_seconds()) // 3600
    when = st.integers(0, max(0, hours)).map(lambda hour: captured.interview.end + timedelta(hours=hour))
    who = st.sampled_from([person.key for person in captured.people])
    days = st.one_of(st.none(), st.dates(date(2026, 10, 8), date(2026, 11, 10)))
    taken = st.builds(Taken, st.uuids().map(str), who, st.sampled_from(sorted(RULES)), when)
    told = st.builds(Told, st.uuids().map(str), st.sampled_from(News), when, st.one_of(st.none(), who), days)
    elsewhere = st.builds(Elsewhere, st.one_of(st.none(), who), when, st.booleans())
    return replace(
        situation,
        taken=tuple(draw(st.lists(taken, max_size=4))),
        told=tuple(draw(st.lists(told, max_size=2))),
        elsewhere=tuple(draw(st.lists(elsewhere, max_size=3))),
    ), moment


def shuffled(situation: Situation, dice: random.Random) -> Situation:
    """The same facts, in another order."""

    def mixed(facts: Sequence[_Fact]) -> tuple[_Fact, ...]:
        return tuple(dice.sample(facts, len(facts)))

    captured = situation.captured
    return replace(
        situation,
        captured=replace(captured, people=mixed(captured.people), items=mixed(captured.items)),
        signals=mixed(situation.signals),
        sent=mixed(situation.sent),
        taken=mixed(situation.taken),
        told=mixed(situation.told),
        elsewhere=mixed(situation.elsewhere),
    )
