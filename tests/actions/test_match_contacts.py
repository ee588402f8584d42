"""Contacts that are one person come together, can be parted again, and are asked about when unsure."""

from __future__ import annotations

import pytest

from afterword.actions.import_contacts import import_contacts
from afterword.actions.match_contacts import apart, match_contacts, same
from afterword.actions.read_acquaintances import read_acquaintances, read_pairs
from afterword.actions.undo import undo
from afterword.adapters.contact_books import ContactFiles
from afterword.errors import Missing
from afterword.store import acquainted, models
from world import AFTER

HEAD = "First Name,Last Name,URL,Email Address,Company,Position,Connected On\n"
INES = "Ines,Ok,https://www.linkedin.com/in/ines,ines@brightwater.example,Brightwater,CTO,08 Feb 2026\n"
TWO_TOMS = (
    "Tom,Vask,https://www.linkedin.com/in/tom1,,Lager,Engineer,01 Mar 2020\n"
    "Tom,Vask,https://www.linkedin.com/in/tom2,,Lager,Driver,01 Mar 2021\n"
)
CARDS = """BEGIN:VCARD
VERSION:3.0
FN:Ines Ok
EMAIL:ines@brightwater.example
TEL:+49 30 5550 100
END:VCARD
BEGIN:VCARD
VERSION:3.0
FN:Tom Vask
ORG:Lager
END:VCARD
"""

pytestmark = pytest.mark.usefixtures("journal")


@pytest.fixture
def owner(journal: str) -> models.Seeker:
    del journal
    return models.Seeker.objects.create(name="Mara Lind")


def take(owner: models.Seeker, name: str, text: str) -> None:
    import_contacts(owner, ContactFiles().book(name, text.encode()), AFTER)


def known(owner: models.Seeker) -> list[str]:
    return sorted(acquainted.contacts(owner).values_list("name", flat=True))


def test_one_address_in_two_lists_makes_one_contact_with_what_both_tell(owner: models.Seeker) -> None:
    take(owner, "Connections.csv", HEAD + INES)
    take(owner, "cards.vcf", CARDS)
    match_contacts(owner, AFTER)

    assert known(owner) == ["Ines Ok", "Tom Vask"]
    ines = acquainted.contacts(owner).get(name="Ines Ok")
    assert (ines.organization, ines.phones) == ("Brightwater", ["+49 30 5550 100"])
    assert ines.sources.count() == 2


def test_bringing_together_can_be_taken_back_and_stays_taken_back(owner: models.Seeker) -> None:
    take(owner, "Connections.csv", HEAD + INES)
    take(owner, "cards.vcf", CARDS)
    match_contacts(owner, AFTER)
    undo(owner, AFTER)

    assert known(owner) == ["Ines Ok", "Ines Ok", "Tom Vask"]
    assert match_contacts(owner, AFTER).together == 0
    assert acquainted.contacts(owner).get(organization="Brightwater").phones == []


def test_two_who_share_a_name_and_an_employer_are_asked_about_each(owner: models.Seeker) -> None:
    take(owner, "Connections.csv", HEAD + TWO_TOMS)
    take(owner, "cards.vcf", CARDS)
    match_contacts(owner, AFTER)

    asked = read_pairs(owner)
    assert len(asked) == 2
    assert known(owner) == ["Ines Ok", "Tom Vask", "Tom Vask", "Tom Vask"]

    same(owner, asked[0].number, AFTER)
    apart(owner, asked[1].number, AFTER)
    assert known(owner) == ["Ines Ok", "Tom Vask", "Tom Vask"]
    assert read_pairs(owner) == ()
    match_contacts(owner, AFTER)
    assert read_pairs(owner) == (), "what was decided is not asked again"


def test_the_next_import_finds_a_contact_that_was_brought_together(owner: models.Seeker) -> None:
    take(owner, "Connections.csv", HEAD + INES)
    take(owner, "cards.vcf", CARDS)
    match_contacts(owner, AFTER)
    take(owner, "Connections.csv", HEAD + INES.replace("CTO", "CEO"))

    assert known(owner) == ["Ines Ok", "Tom Vask"]
    assert acquainted.contacts(owner).get(name="Ines Ok").title == "CEO"


def test_another_seekers_pair_is_not_there(owner: models.Seeker) -> None:
    stranger = models.Seeker.objects.create(name="Somebody Else")
    take(owner, "Connections.csv", HEAD + TWO_TOMS)
    take(owner, "cards.vcf", CARDS)
    match_contacts(owner, AFTER)
    with pytest.raises(Missing):
        same(stranger, read_pairs(owner)[0].number, AFTER)


def test_who_is_known_at_an_employer_costs_the_same_whether_few_or_many(
    owner: models.Seeker, django_assert_max_num_queries: object
) -> None:
    application = models.Application.objects.create(seeker=owner, company="Lager GmbH", role="Engineer")
    round_ = models.Interview.objects.create(application=application, captured_at=AFTER)
    many = "".join(
        f"Ann{n},Bo{n},https://www.linkedin.com/in/p{n},,Lager,Engineer,01 Mar 2020\n" for n in range(60)
    )
    take(owner, "Connections.csv", HEAD + many)
    with django_assert_max_num_queries(16):  # type: ignore[operator] # a fixture of pytest-django
        view = read_acquaintances(owner, round_.pk)
    assert (len(view.known), view.total) == (50, 60)
    assert "same_work" in {reason.code for reason in view.known[0].reasons}
