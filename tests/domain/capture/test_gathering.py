"""Sightings are brought together by what fits, and kept apart by what contradicts."""

from __future__ import annotations

import pytest

from afterword.domain.capture.gathering import gather, placed
from afterword.domain.capture.names import parse_name
from afterword.domain.capture.sightings import Seen, Sighting


def seen(where: Seen, name: str, email: str | None = None) -> Sighting:
    return Sighting(where, parse_name(name), email)


@pytest.mark.parametrize("other", ["Orla Kinsella", "Orla K."])
def test_a_first_name_alone_does_not_make_one_of_two_whose_family_names_differ(other: str) -> None:
    found = gather([seen(Seen.POSTING, "Orla Moriarty"), seen(Seen.SCHEDULE, "Orla")])
    found = placed(found, seen(Seen.NOTES, other))
    assert [person.names[-1].full for person in found] == ["Orla Moriarty", other]


def test_a_family_name_misheard_is_still_one_person() -> None:
    found = gather([seen(Seen.SENDER, "Tomasz Halicki"), seen(Seen.NOTES, "Tomash Halitzki")])
    assert len(found) == 1
