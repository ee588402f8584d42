from __future__ import annotations

import pytest

from afterword.domain.capture.mentions import find_mentions
from afterword.domain.facts import Person, Role

RUTH = Person(
    "ruth", "Ruth Abernethy", Role.HIRING_MANAGER, title="Head of Estates", address="Dear Ms Abernethy"
)
TOM_V = Person("tom-v", "Tom Vasek", Role.PANELIST, title="Surveyor")
TOM_L = Person("tom-l", "Tom Lindahl", Role.PANELIST, title="Finance Partner")
MOREAU = Person(
    "moreau", "Aurélie Moreau-Diallo", Role.PANELIST, given="Aurélie", email="a.moreau@arden.example"
)
MORITA = Person("morita", "Kenji Morita", Role.PANELIST, address="Dear Dr. Morita")
HOLT = Person("holt", "Beatrice Holt", Role.PANELIST, address="Dear Major Holt")
EVERYBODY = (RUTH, TOM_V, TOM_L, MOREAU, MORITA, HOLT)


def named(text: str, people: tuple[Person, ...] = EVERYBODY) -> list[tuple[str, str]]:
    return [(text[m.start : m.end], m.key) for m in find_mentions(text, people)]


@pytest.mark.parametrize(
    ("text", "key"),
    [
        ("Ruth asked about leases", "ruth"),
        ("ruth asked about leases", "ruth"),
        ("Ms Abernethy asked about leases", "ruth"),
        ("the hiring manager asked about leases", "ruth"),
        ("Aurelie asked about leases", "moreau"),
        ("Moreau asked about leases", "moreau"),
        ("Aurélie M-D asked about leases", "moreau"),
        ("Morita-san asked about leases", "morita"),
        ("sent it to a.moreau@arden.example", "moreau"),
    ],
)
def test_a_person_is_found_under_every_form_of_their_name(text: str, key: str) -> None:
    assert [found for _, found in named(text)] == [key]


@pytest.mark.parametrize("written", ["Abernathy", "Abernethie", "Ms Abbernethy"])
def test_a_misheard_name_is_still_the_person(written: str) -> None:
    assert [key for _, key in named(f"{written} took notes")] == ["ruth"]


@pytest.mark.parametrize(
    "text", ["the ground floor was wet", "mortar and brick", "a rough month", "tomatoes"]
)
def test_a_word_that_only_resembles_a_name_is_nobody(text: str) -> None:
    assert named(text) == []


def test_of_two_of_one_name_the_initial_tells_which() -> None:
    assert named("Tom L went first, Tom V after") == [("Tom L", "tom-l"), ("Tom V", "tom-v")]


def test_the_other_of_two_is_not_the_one_just_spoken_of() -> None:
    keys = [key for _, key in named("Tom V went first. The other Tom asked about rents")]
    assert keys == ["tom-v", "tom-l"]


def test_of_two_of_one_name_the_title_beside_it_tells_which() -> None:
    assert [key for _, key in named("Tom (finance) asked about rents")] == ["tom-l"]


def test_where_nothing_tells_two_of_one_name_apart_nobody_is_named() -> None:
    assert named("Tom asked about rents") == []


def test_a_rank_said_once_with_the_name_means_the_same_person_alone() -> None:
    keys = [key for _, key in named("Major Holt chaired. The Major likes lists")]
    assert keys == ["holt", "holt"]


def test_a_name_does_not_reach_over_a_line_end() -> None:
    assert ("Tom\nLindahl", "tom-l") not in named("Tom\nLindahl & Sons is a shop")


def test_nobody_is_found_among_nobody() -> None:
    assert named("Ruth asked about leases", ()) == []


def test_a_learned_name_outranks_one_that_is_only_usual() -> None:
    tom = Person("tom", "Thomas Arkwright", Role.PANELIST, given="Thomas", nicknames=("Tom",))
    tomasz = Person("tomasz", "Tomasz Wilk", Role.PANELIST, given="Tomasz")
    assert named("Tom asked, Tomasz wrote it down", (tom, tomasz)) == [("Tom", "tom"), ("Tomasz", "tomasz")]


def test_a_byname_of_two_words_is_the_one_who_bears_it() -> None:
    samir = Person("samir", "Samir Aziz", Role.PANELIST, given="Samir", nicknames=("Sam", "Wee Sam"))
    sam = Person("sam", "Samantha Oduya", Role.PANELIST, given="Samantha", nicknames=("Sam", "Yard Sam"))
    assert [key for _, key in named("Yard Sam laughed, Wee Sam did not", (samir, sam))] == ["sam", "samir"]


LEHNER = Person("lehner", "Charlotte Lehner", Role.PANELIST, given="Charlotte", family="Lehner")
PETERS = Person("peters", "Kai-Uwe Petersen", Role.PANELIST, given="Kai-Uwe", family="Petersen")
BARATI = Person("barati", "Orlando van der Barati", Role.PANELIST, given="Orlando", family="van der Barati")


@pytest.mark.parametrize(
    ("text", "key"),
    [
        ("lotti fragte nach dem Dienstplan", "lehner"),
        ("dann wollte Lotti noch was", "lehner"),
        ("KU macht die Abrechnung", "peters"),
        ("Petzi? nein, Peti: frag ich morgen", "peters"),
        ("OvdB (board) joined late", "barati"),
        ("then Lando showed me the yard", "barati"),
    ],
)
def test_a_pet_form_or_initials_of_one_person_only_are_theirs(text: str, key: str) -> None:
    assert [found for _, found in named(text, (LEHNER, PETERS, BARATI))] == [key]


@pytest.mark.parametrize("text", ["Land in Sicht", "a lot of char", "OK then", "Barack is no one here"])
def test_a_word_that_only_begins_like_a_name_is_nobody(text: str) -> None:
    assert named(text, (LEHNER, PETERS, BARATI)) == []
