"""What two have in common, and who can help at an employer."""

from __future__ import annotations

from afterword.domain.contacts import Background, Contact, Trait
from afterword.domain.facts import Quote
from afterword.domain.match.acquaintances import acquaintances
from afterword.domain.match.common_ground import Ground, common_ground

_RESUME, _LIST = Quote("resume.json", "our words"), Quote("Connections.csv", "their row")


def _ours(text: str, first: int | None = None, last: int | None = None) -> Trait:
    return Trait(text, _RESUME, first, last)


def _theirs(text: str, first: int | None = None, last: int | None = None) -> Trait:
    return Trait(text, _LIST, first, last)


def test_the_same_employer_at_the_same_time_makes_colleagues_with_the_years() -> None:
    shared = common_ground(
        Background(employers=(_ours("Acme Ltd", 2015, 2019),)),
        Background(employers=(_theirs("ACME", 2018),)),
    )
    assert [(s.ground, s.first, s.last) for s in shared] == [(Ground.COLLEAGUES, 2018, 2019)]
    assert (shared[0].ours.source, shared[0].theirs.source) == (_RESUME, _LIST)


def test_one_after_the_other_shares_the_employer_only() -> None:
    shared = common_ground(
        Background(employers=(_ours("Acme", 2010, 2012),)),
        Background(employers=(_theirs("Acme", 2015, 2019),)),
    )
    assert [s.ground for s in shared] == [Ground.EMPLOYER]


def test_what_everybody_lists_is_no_common_ground() -> None:
    shared = common_ground(
        Background(skills=(_ours("Microsoft Excel"), _ours("Rope access"))),
        Background(skills=(_theirs("microsoft excel"), _theirs("rope access"))),
    )
    assert [s.ours.text for s in shared] == ["Rope access"]


def test_a_school_attended_twice_is_told_once_in_its_strongest_form() -> None:
    shared = common_ground(
        Background(schools=(_ours("TU München", 2004, 2008),)),
        Background(
            schools=(_theirs("Technische Universität München", 1999, 2001), _theirs("TU München", 2007, 2009))
        ),
    )
    assert [s.ground for s in shared] == [Ground.CLASSMATES]


def test_a_colleague_of_old_stands_above_a_stranger_in_the_right_team() -> None:
    colleague = Contact(
        "a", "Zoe Alt", _LIST, organization="Borealis", title="Treasurer",
        background=Background(employers=(_theirs("Acme", 2016, 2019),)),
    )  # fmt: skip
    teammate = Contact("b", "Bo Li", _LIST, organization="Borealis GmbH", title="Data Engineer")
    elsewhere = Contact("c", "Cy Wu", _LIST, organization="Acme", title="Data Engineer")
    found = acquaintances(
        "Borealis", "Senior Data Engineer", [teammate, elsewhere, colleague],
        Background(employers=(_ours("Acme", 2015, 2018),)),
    )  # fmt: skip
    assert [a.contact.name for a in found] == ["Zoe Alt", "Bo Li"]
    assert "same_work" in {reason.code for reason in found[1].reasons}


def test_somebody_who_left_is_listed_below_somebody_who_is_there() -> None:
    left = Contact(
        "a",
        "Ann Old",
        _LIST,
        organization="Elsewhere",
        background=Background(employers=(_theirs("Borealis"),)),
    )
    there = Contact("b", "Ben New", _LIST, organization="Borealis")
    assert [a.contact.key for a in acquaintances("Borealis", "", [left, there], Background())] == ["b", "a"]
