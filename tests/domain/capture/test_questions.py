from __future__ import annotations

from dataclasses import replace
from datetime import date

import pytest

from afterword.domain.capture.questions import Asked, Question, questions
from afterword.domain.facts import Captured, ContactPolicy, Interview, Person, Role, Seeker

KNOWN = Person("mo", "Mo Adeyemi", Role.HIRING_MANAGER, email="mo@quay.example", timezone="Europe/Dublin")
STRANGE = Person("kit", "Kit Barlow", Role.PANELIST)
CAPTURED = Captured(
    seeker=Seeker("Noor Haddad", "noor@home.example", "Europe/Dublin"),
    interview=Interview("Quay", "Harbour Planner"),
    people=(KNOWN,),
    decision_date=date(2026, 10, 2),
)


def test_nothing_that_was_read_is_asked() -> None:
    assert questions(CAPTURED) == ()


def test_the_address_and_zone_of_somebody_met_are_asked() -> None:
    assert questions(replace(CAPTURED, people=(KNOWN, STRANGE))) == (
        Question(Asked.ADDRESS, "kit"),
        Question(Asked.ZONE, "kit"),
    )


def test_nobody_asks_after_those_who_were_not_there() -> None:
    assert questions(replace(CAPTURED, people=(replace(STRANGE, met=False),))) == ()


@pytest.mark.parametrize(
    ("policy", "role", "asked"),
    [
        (ContactPolicy.NONE, Role.RECRUITER, False),
        (ContactPolicy.VIA_RECRUITER_ONLY, Role.PANELIST, False),
        (ContactPolicy.VIA_RECRUITER_ONLY, Role.RECRUITER, True),
    ],
)
def test_no_address_is_asked_that_a_rule_would_not_let_anybody_use(
    policy: ContactPolicy, role: Role, *, asked: bool
) -> None:
    found = questions(replace(CAPTURED, contact_policy=policy, people=(replace(STRANGE, role=role),)))

    assert bool(found) == asked


def test_the_day_they_decide_by_is_asked_where_nobody_named_it() -> None:
    assert questions(replace(CAPTURED, decision_date=None)) == (Question(Asked.DECISION_DATE),)
