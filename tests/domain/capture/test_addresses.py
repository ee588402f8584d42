"""How each person is greeted."""

from __future__ import annotations

import pytest

from afterword.domain.capture.addresses import Addressed, Custom, salutation, says_du
from afterword.domain.capture.names import Name

ANNA = Name(given="Anna", family="Weiss")


@pytest.mark.parametrize(
    ("honorifics", "custom", "greeting"),
    [
        ((), Custom("en", "US"), "Hi Anna"),
        (("dr",), Custom("en", "US", "school"), "Dear Dr. Weiss"),
        (("ms",), Custom("en", "GB", "health"), "Dear Ms Weiss"),
        (("mrs", "matron"), Custom("en", "GB", "health"), "Dear Matron Weiss"),
        (("col",), Custom("en", "US"), "Dear Colonel Weiss"),
        (("ms",), Custom("en", "JP"), "Dear Weiss-san"),
        (("madam",), Custom("en", "IN"), "Dear Ms. Weiss"),
        (("frau", "dr"), Custom("de", "DE"), "Sehr geehrte Frau Dr. Weiss"),
        ((), Custom("de", "DE"), "Guten Tag Anna Weiss"),
        ((), Custom("de", "DE", familiar=True), "Hallo Anna"),
        ((), Custom("pt", "BR"), "Oi, Anna"),
        ((), Custom("fr", "FR"), "Bonjour Anna"),
    ],
)
def test_the_greeting_follows_the_sources_and_the_custom(
    honorifics: tuple[str, ...], custom: Custom, greeting: str
) -> None:
    assert salutation(Addressed(ANNA, honorifics), custom) == greeting


def test_who_signs_with_the_given_name_is_called_by_it() -> None:
    assert salutation(Addressed(ANNA, ("ms",), first_names=True), Custom("en", "GB")) == "Hi Anna"


def test_no_courtesy_title_is_made_of_a_given_name() -> None:
    kim = Name(given="Kim", family="Berg")
    assert salutation(Addressed(kim), Custom("en", "IN")) == "Dear Kim Berg"
    assert salutation(Addressed(kim, pronouns="she"), Custom("en", "IN")) == "Dear Ms. Berg"


def test_du_is_said_only_where_they_said_it_first() -> None:
    assert says_du(["Schön, dass du Zeit hast. Gib mir Bescheid, wenn du Fragen hast."])
    assert not says_du(["Wir freuen uns, Sie kennenzulernen. Ihr Termin ist am Montag."])
