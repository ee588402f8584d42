"""Names as people and programs write them."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from afterword.domain.capture.matching_names import LIKELY, fits_address, likeness
from afterword.domain.capture.name_parts import plain_parts, western_parts
from afterword.domain.capture.names import parse_name


@pytest.mark.parametrize(
    ("written", "shown"),
    [
        ("Marsh, Delia", "Delia Marsh"),
        ("O'BRIEN, Tadhg (NORTH DISTRICT)", "Tadhg O'Brien"),
        ("von der Heide, Dr. Anna", "Anna von der Heide"),
        ("Pemberton IV, Lucius Q. (Col., Ret.)", "Lucius Q. Pemberton IV"),
        ("K R Subramanian sir", "K. R. Subramanian"),
        ("Paula Jansen, CPA", "Paula Jansen"),
        ("i. A. Heiko Brandt", "Heiko Brandt"),
        ("佐藤 美咲 Sato, Misaki", "Misaki Sato"),
        ("lena kowal", "Lena Kowal"),
    ],
)
def test_a_name_is_shown_given_name_first_without_titles(written: str, shown: str) -> None:
    name = parse_name(written)
    assert name is not None
    assert name.full == shown


@pytest.mark.parametrize("written", ["Frau Dr. von Heydt-Lenz", "Herr von der Heide", "Dr de Wolff"])
def test_after_a_title_a_particle_begins_the_family_name(written: str) -> None:
    name = parse_name(written)
    assert name is not None
    assert name.given is None
    assert name.family is not None
    assert written.endswith(f" {name.family}")
    assert name.family.split()[0] in {"von", "de"}


def test_a_rank_in_brackets_and_a_pronoun_are_kept_apart_from_the_name() -> None:
    soldier, recruiter = parse_name("Pemberton, Lucius (Col., Ret.)"), parse_name("Kim Doyle (she/her)")
    assert soldier is not None
    assert recruiter is not None
    assert soldier.honorifics == ("col",)
    assert recruiter.pronouns == "she"


@pytest.mark.parametrize(
    ("heard", "written"),
    [
        ("Joanne Entwhistle", "Joanne Entwistle"),
        ("Bettina K-D", "Bettina Kowalczyk-Dunn"),
        ("Greta Holm", "Margarethe Holm"),
        ("Sara Philips", "Sarah Phillips"),
        ("Mia", "Mia Laurent"),
        ("Ito-san", "Kenji Itō"),
        ("William T", "William T. Ashby"),
    ],
)
def test_a_slip_a_short_form_or_half_a_name_is_the_same_person(heard: str, written: str) -> None:
    a, b = parse_name(heard), parse_name(written)
    assert a is not None
    assert b is not None
    assert likeness(a, b) >= LIKELY


@pytest.mark.parametrize(
    ("one", "other"),
    [("Tom Becker", "Tom Whitfield"), ("Tiffany", "Bettina Kowalczyk-Dunn"), ("Italo", "Thaís Brandão")],
)
def test_two_people_stay_two(one: str, other: str) -> None:
    a, b = parse_name(one), parse_name(other)
    assert a is not None
    assert b is not None
    assert likeness(a, b) < LIKELY


@pytest.mark.parametrize(
    ("written", "address"),
    [
        ("Renée Laval", "rlaval@school.example"),
        ("Deepak", "deepak.s@firm.example"),
        ("Bettina Kowalczyk-Dunn", "bkdunn@school.example"),
        ("Jörg Möller", "j.moeller@firma.example"),
    ],
)
def test_an_address_tells_whose_it_is(written: str, address: str) -> None:
    name = parse_name(written)
    assert name is not None
    assert fits_address(name, address)


@pytest.mark.parametrize(
    ("written", "shown", "family"),
    [
        ("Doe, Jane A. III", "Jane A. Doe III", "Doe"),
        ("Marta Ruiz y Vega", "Marta Ruiz y Vega", "Ruiz y Vega"),
        ("P. Oliver Lindqvist", "P. Oliver Lindqvist", "Lindqvist"),
        ("P. Ilavarasu Selvaraj", "P. Ilavarasu Selvaraj", "Ilavarasu Selvaraj"),
        ("Jill St. Clair", "Jill St. Clair", "St. Clair"),
        ("Wei Ling TAN", "Wei Ling Tan", "Tan"),
        ("Secretary of State Ana Lima", "Ana Lima", "Lima"),
        ("Frau Prof. Dr. h.c. Eva Huber", "Eva Huber", "Huber"),
        ("Prince Okonjo", "Prince Okonjo", "Okonjo"),
        ("Dr. Yilmaz, Cem", "Cem Yilmaz", "Yilmaz"),
        ("Okafor, Dr. Obi", "Obi Okafor", "Okafor"),
        ("Erik Holm, Chartered MCIPD", "Erik Holm", "Holm"),
        ('Dana Price "PMP"', "Dana Price", "Price"),
        ("Mr. and Mrs. Ivan Petrov", "Ivan Petrov", "Petrov"),
    ],
)
def test_titles_particles_and_credentials_leave_the_name_as_its_bearer_writes_it(
    written: str, shown: str, family: str
) -> None:
    name = parse_name(written)
    assert name is not None
    assert (name.full, name.family) == (shown, family)


@pytest.mark.parametrize("written", ["Anna Schmidt", "Anne-Marie O'Brien", "Rosa Maria Lopes", "Brandon Lee"])
def test_a_plain_name_is_cut_as_the_library_cuts_it(written: str) -> None:
    assert plain_parts(written.split()) == western_parts(written)


@pytest.mark.parametrize(
    "written", ["Dean Martin", "Anna de", "Jo van Dyk", "Tom Baker Jr", "Abdul Karim Aziz"]
)
def test_a_word_that_may_be_more_than_a_name_is_looked_at_twice(written: str) -> None:
    assert plain_parts(written.split()) is None


@given(st.text(max_size=60))
def test_no_text_however_odd_is_more_than_no_name(text: str) -> None:
    name = parse_name(text)
    assert name is None or isinstance(name.full, str)


def test_what_is_longer_than_any_name_is_not_searched_for_one() -> None:
    name = parse_name("Dr. " + "de la " * 5_000 + "Vega")
    assert name is not None
    assert name.family is None
