"""Where somebody's clock is, and what is said where nobody told."""

from __future__ import annotations

from dataclasses import replace

import pytest

from afterword.domain.facts import Seeker
from afterword.domain.plan.whereabouts import whereabouts
from plan_world import MOSES, PAM, RITA, interview, planned


def noted(zone: str | None, country: str | None = "US") -> tuple[str, list[str]]:
    found = whereabouts(interview(RITA, replace(PAM, timezone=zone), country=country))[PAM.key]
    return found.zone, [note.code for note in found.notes]


def test_a_zone_that_is_known_needs_no_note() -> None:
    assert noted("America/New_York") == ("America/New_York", [])


def test_an_unknown_zone_is_the_organizations_and_said_so() -> None:
    assert noted(None) == ("America/Chicago", ["zone_of_house"])


@pytest.mark.parametrize("zone", ["Mars/Olympus", "America", "../etc/passwd", "a" * 300, "\x00"])
def test_what_is_no_zone_falls_back_with_a_note_that_quotes_it(zone: str) -> None:
    assert noted(zone) == ("America/Chicago", ["zone_not_known"])


def test_where_nobody_at_the_organization_tells_it_is_the_seekers() -> None:
    alone = whereabouts(interview(replace(MOSES, timezone=None)))[MOSES.key]
    assert (alone.zone, [note.code for note in alone.notes]) == ("America/Denver", ["zone_of_seeker"])


def test_without_any_zone_the_plan_is_made_in_utc() -> None:
    lost = replace(interview(replace(MOSES, timezone=None)), seeker=Seeker("A", "a@post.example", ""))
    found = whereabouts(lost)[MOSES.key]
    assert found.zone == "UTC"
    assert found.notes[0].code == "zone_of_nobody"
    assert planned(lost).touchpoints


@pytest.mark.parametrize(("country", "note"), [("ZZ", "holidays_not_known"), (None, "holidays_of_nowhere")])
def test_a_country_without_a_table_of_holidays_is_said(country: str | None, note: str) -> None:
    lost = replace(PAM, timezone="Etc/GMT+5")
    found = whereabouts(interview(lost, country=country))[PAM.key]
    assert [each.code for each in found.notes] == [note]
    assert planned(interview(lost, country=country)).touchpoints
