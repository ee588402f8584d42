"""Section marks, tables, headings and promises are read in many people's words."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date

import pytest

from afterword.domain.facts import Kind
from trades_more import ACCOUNTANT, GARDENER, MIDWIFE, SALES, TEACHER, VINTNER, WELDER
from trades_world import ARCHIVIST, BAKER, BREWER, PHYSIO, TILER, Told

TRADES = {
    "brewer": BREWER, "tiler": TILER, "archivist": ARCHIVIST, "baker": BAKER,
    "physio": PHYSIO, "vintner": VINTNER,
    "accountant": ACCOUNTANT, "welder": WELDER, "midwife": MIDWIFE, "sales": SALES, "teacher": TEACHER,
    "gardener": GARDENER,
}  # fmt: skip
every_trade = pytest.mark.parametrize("told", TRADES.values(), ids=TRADES.keys())


@dataclass(frozen=True)
class Expected:
    kind: Kind
    words: str
    person: str
    answer: str | None
    due: date | None


def _expected(told: Told) -> list[Expected]:
    rows = [row.strip() for row in told.found.strip().splitlines()]
    return [_row(row) for row in rows]


def _row(row: str) -> Expected:
    kind, rest = row.split(": ", 1)
    words, rest = rest.split(" -> ")
    person, _, answer = rest.partition(" = ")
    person, _, day = person.partition(" @ ")
    return Expected(Kind(kind), words, person, answer or None, date.fromisoformat(day) if day else None)


@every_trade
def test_each_thing_said_has_its_kind(told: Told) -> None:
    items = told.read().items
    missed = [
        f"{one.kind}: {one.words}"
        for one in _expected(told)
        if not any(_fits(i.kind, one.kind) and one.words in f"{i.text} {i.source.quote}" for i in items)
    ]
    assert missed == []


@every_trade
def test_each_thing_said_has_its_person(told: Told) -> None:
    items = told.read().items
    wrong = []
    for one in _expected(told):
        owners = {
            i.person for i in items if _fits(i.kind, one.kind) and one.words in f"{i.text} {i.source.quote}"
        }
        if owners and one.person not in owners:
            wrong.append((one.words, owners))
    assert wrong == []


@every_trade
def test_each_concern_has_its_better_answer(told: Told) -> None:
    answers = " | ".join(item.answer or "" for item in told.read().items)
    assert [one.answer for one in _expected(told) if one.answer and one.answer not in answers] == []


@every_trade
def test_each_promise_has_its_day(told: Told) -> None:
    promises = [item for item in told.read().items if item.kind is Kind.PROMISE]
    for one in _expected(told):
        if one.due:
            assert one.due in {item.due for item in promises if one.words in item.source.quote}


@every_trade
def test_what_is_secret_stays_so(told: Told) -> None:
    items = told.read().items
    open_words = " ".join(
        f"{i.text} {i.source.quote} {i.answer or ''}" for i in items if i.kind is not Kind.PRIVATE
    )
    assert [word for word in told.secret if word in open_words] == []
    kept = " ".join(f"{i.text} {i.source.quote}" for i in items if i.kind is Kind.PRIVATE)
    assert [word for word in told.secret if word not in kept] == []


@every_trade
def test_the_day_of_the_decision_is_read(told: Told) -> None:
    assert told.read().decision_date == told.decision


def _fits(kind: Kind, wanted: Kind) -> bool:
    """A moment is a topic; a need may be read as one too."""
    topics = {Kind.TOPIC, Kind.MOMENT}
    return kind is wanted or (kind in topics and wanted in {*topics, Kind.NEED})
