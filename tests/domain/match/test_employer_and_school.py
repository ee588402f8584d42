"""Two spellings of one house, and one spelling of two."""

from __future__ import annotations

import pytest

from afterword.domain.match.employer import Sureness, employer_key, same_employer
from afterword.domain.match.place import same_place
from afterword.domain.match.school import same_school


@pytest.mark.parametrize(
    ("one", "other", "sure"),
    [
        ("Siemens AG", "SIEMENS", Sureness.SURE),
        ("Hello World, ltd.", "hello world", Sureness.SURE),
        ("The Lantern Press", "Lantern Press Inc.", Sureness.SURE),
        ("Marks & Oak", "Marks and Oak Limited", Sureness.SURE),
        ("Nestlé", "Nestle\u0301", Sureness.SURE),
        ("ＡＣＭＥ", "Acme", Sureness.SURE),
        ("Škoda", "Koda", Sureness.NO),
        ("Škoda", "Skoda", Sureness.LIKELY),
        ("Siemens", "Siemens Healthineers AG", Sureness.LIKELY),
        ("First", "First Robinvale Bank", Sureness.NO),
        ("Halden Foods", "Halden Paper", Sureness.NO),
        ("", "Acme", Sureness.NO),
    ],
)
def test_two_spellings_of_an_employer(one: str, other: str, sure: Sureness) -> None:
    assert same_employer(one, other) is sure
    assert same_employer(other, one) is sure


def test_an_empty_name_has_no_key() -> None:
    assert employer_key("  ,  ") == ""


@pytest.mark.parametrize(
    ("one", "other", "sure"),
    [
        ("TU München", "Technische Universität München", Sureness.SURE),
        ("Univ. of Leeds", "University of Leeds", Sureness.SURE),
        ("The University of York", "York University", Sureness.NO),
        ("Stanford University", "Stanford University Graduate School of Business", Sureness.LIKELY),
        ("University of Leeds", "University of Leeds (Erasmus)", Sureness.SURE),
        ("University", "University of Leeds", Sureness.NO),
    ],
)
def test_two_spellings_of_a_school(one: str, other: str, sure: Sureness) -> None:
    assert same_school(one, other) is sure


def test_a_town_is_one_in_two_languages_and_with_its_region() -> None:
    assert same_place("München", "Greater Munich Area")
    assert same_place("Munich, Bavaria, Germany", "Munich")
    assert not same_place("Germany", "Germany")
    assert not same_place("Remote", "remote")
