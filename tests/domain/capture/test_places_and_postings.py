"""Zones, languages and postings."""

from __future__ import annotations

from datetime import date

import pytest

from afterword.domain.capture.language import language_of, tag
from afterword.domain.capture.posting import read_posting
from afterword.domain.capture.zones import zone_in_signature, zone_of_phone, zone_of_place, zones_by_the_clock
from afterword.domain.facts import ContactPolicy
from afterword.domain.sources import PostingFile


@pytest.mark.parametrize(
    ("place", "zone"),
    [
        (("Denver", "CO", "US"), "America/Denver"),
        (("Nowhere Falls", "VT", "US"), "America/New_York"),
        (("London", "ON", "CA"), "America/Toronto"),
        (("Petrolina", "PE", "BR"), "America/Recife"),
        (("Kleinkleckersdorf", None, "DE"), "Europe/Berlin"),
        (("Nowhere Falls", None, "US"), None),
    ],
)
def test_a_place_tells_its_zone_or_none(place: tuple[str, str | None, str], zone: str | None) -> None:
    assert zone_of_place(*place) == zone


@pytest.mark.parametrize(
    ("signature", "zone"),
    [
        ("Regina office · Central Standard, all year", "America/Regina"),
        ("Boston · Eastern Time · (617) 555-0101", "America/New_York"),
        ("360-555-0104 (Pacific Time)", "America/Los_Angeles"),
        ("1 Slip Lane, Port Nowhere, WA 98399", "America/Los_Angeles"),
        ("Senior Recruiter", None),
    ],
)
def test_a_signature_tells_a_zone_by_city_by_name_or_by_state(signature: str, zone: str | None) -> None:
    assert zone_in_signature(signature) == zone


def test_a_time_of_day_names_its_zone() -> None:
    assert list(zones_by_the_clock("11:00 Toronto / noon your time")) == ["America/Toronto"]
    assert next(zones_by_the_clock("All times Eastern:")) == "America/New_York"


def test_a_telephone_number_tells_its_area() -> None:
    assert zone_of_phone("502 555 0171", "US") == "America/New_York"
    assert zone_of_phone("+49 221 555-0176", None) == "Europe/Berlin"


def test_a_language_is_told_by_its_small_words_and_tagged_with_its_country() -> None:
    assert language_of("wir freuen uns auf das Gespräch mit Ihnen und sind für Sie da") == "de"
    assert language_of("ok") is None
    assert (tag("en", "GB"), tag("en", "JP"), tag("pt", "BR"), tag("de", "DE")) == (
        "en-GB",
        "en",
        "pt-BR",
        "de",
    )


def test_a_posting_tells_title_employer_reference_closing_day_and_rule() -> None:
    text = (
        "# Senior Planning Officer\n\n**Eastmoor Borough Council** · Ref: PL/2231 · Closing "
        "date: 12 December 2026\n\n"
        "Please do not contact panel members. Questions go to the Recruitment Team.\n"
    )
    read = read_posting(PostingFile("job.md", text))
    assert (read.title, read.company, read.reference) == (
        "Senior Planning Officer",
        "Eastmoor Borough Council",
        "PL/2231",
    )
    assert read.closes == date(2026, 12, 12)
    assert read.contact_policy is ContactPolicy.VIA_RECRUITER_ONLY


def test_a_notice_that_names_the_employer_in_its_heading_is_not_the_schools() -> None:
    text = (
        "# Campus notice: Trainee Engineer, Lotus Systems Pvt Ltd, Pune\n\n**Hill College – "
        "Placement Cell** · Notice 12\n"
    )
    read = read_posting(PostingFile("job.md", text))
    assert (read.title, read.company) == ("Trainee Engineer", "Lotus Systems Pvt Ltd")


def test_an_agency_in_brackets_is_not_the_house() -> None:
    read = read_posting(
        PostingFile("job.md", "Ledger Clerk - Vanto Fleet (via Moorgate Recruitment)\n\nSalford.")
    )
    assert (read.title, read.company, read.agency) == ("Ledger Clerk", "Vanto Fleet", "Moorgate Recruitment")
