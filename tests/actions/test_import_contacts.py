"""Contacts come in from files, change when they come again, and are never made twice."""

from __future__ import annotations

from datetime import date, timedelta

import pytest

from afterword.actions.import_contacts import Imported, import_contacts
from afterword.adapters.contact_books import ContactFiles
from afterword.store import models
from world import AFTER

HEAD = "First Name,Last Name,URL,Email Address,Company,Position,Connected On\n"
OLD_HEAD = "First Name,Last Name,Email Address,Company,Position,Connected On\n"
INES = "Ines,Ok,https://www.linkedin.com/in/ines,,Brightwater,CTO,08 Feb 2026\n"
TOM = "Tom,Vask,https://www.linkedin.com/in/tom,,Lager,Engineer,01 Mar 2020\n"

pytestmark = pytest.mark.usefixtures("journal")


@pytest.fixture
def owner(journal: str) -> models.Seeker:
    del journal
    return models.Seeker.objects.create(name="Mara Lind")


def take(owner: models.Seeker, text: str, name: str = "Connections.csv", days: int = 0) -> Imported:
    return import_contacts(owner, ContactFiles().book(name, text.encode()), AFTER + timedelta(days=days))


def test_rows_become_contacts_with_their_file_and_line(owner: models.Seeker) -> None:
    done = take(owner, HEAD + INES + TOM)

    assert (done.added, done.changed, done.same) == (2, 0, 0)
    ines = models.Contact.objects.get(key="linkedin:ines")
    source = ines.sources.get()
    assert (ines.name, ines.organization, ines.connected_on) == ("Ines Ok", "Brightwater", date(2026, 2, 8))
    assert (source.file, source.row, source.raw["Company"]) == ("Connections.csv", 2, "Brightwater")
    assert source.seen_at == AFTER


def test_the_same_again_changes_nothing_and_a_change_changes_one(owner: models.Seeker) -> None:
    take(owner, HEAD + INES + TOM)
    again = take(owner, HEAD + INES + TOM)
    moved = take(owner, HEAD + INES.replace("Brightwater", "Hafen") + TOM)

    assert (again.added, again.changed, again.same) == (0, 0, 2)
    assert (moved.added, moved.changed, moved.same) == (0, 1, 1)
    assert sorted(models.Contact.objects.values_list("organization", flat=True)) == ["Hafen", "Lager"]
    assert models.HistoryEntry.objects.filter(code="contacts_imported").count() == 2


def test_an_export_of_a_later_year_is_about_the_same_people(owner: models.Seeker) -> None:
    """Before 2023 no column told the profile; after, it is what the contact is known by."""
    take(owner, OLD_HEAD + "Ines,Ok,,Brightwater,CTO,08 Feb 2022\n")
    done = take(owner, HEAD + "Ines,Ok,https://www.linkedin.com/in/ines,,Hafen,CEO,08 Feb 2022\n")

    assert (done.added, done.changed) == (0, 1)
    assert models.Contact.objects.get().organization == "Hafen"
    assert models.ContactSource.objects.get().uid == "ines"


def test_an_address_that_came_later_is_the_same_persons(owner: models.Seeker) -> None:
    take(owner, "Name,Company\nAnn Lee,One\nBo Ek,Two\n", "people.csv")
    done = take(owner, "Name,Company,E-mail\nAnn Lee,One,ann@one.example\nBo Ek,Two,\n", "people.csv")

    assert (done.added, done.changed, done.same) == (0, 1, 1)
    assert models.Contact.objects.get(name="Ann Lee").emails == ["ann@one.example"]


def test_two_who_share_a_name_stay_two(owner: models.Seeker) -> None:
    take(owner, "Name,Company\nAnn Lee,One\n", "people.csv")
    done = take(owner, "Name,Company,E-mail\nAnn Lee,Two,ann@two.example\n", "people.csv")

    assert (done.added, models.Contact.objects.count()) == (1, 2)


def test_what_several_sources_tell_of_one_contact_is_kept_together(owner: models.Seeker) -> None:
    take(owner, HEAD + INES)
    card = "BEGIN:VCARD\nFN:Ines Ok\nEMAIL:ines@b.example\nORG:Old Place\nEND:VCARD\n"
    take(owner, card, "all.vcf")
    ines = models.Contact.objects.get(key="linkedin:ines")
    models.ContactSource.objects.update(contact=ines)  # as bringing together does
    models.Contact.objects.exclude(pk=ines.pk).delete()

    take(owner, HEAD + INES.replace("CTO", "CEO"), days=1)

    ines.refresh_from_db()
    assert (ines.title, ines.organization, ines.emails) == ("CEO", "Brightwater", ["ines@b.example"])
    assert models.Contact.objects.count() == 1


def test_all_of_it_or_nothing(owner: models.Seeker, monkeypatch: pytest.MonkeyPatch) -> None:
    def full(*_: object) -> None:
        raise OSError("the disk is full")

    monkeypatch.setattr("afterword.actions.import_contacts._save_own", full)
    with pytest.raises(OSError, match="full"):
        take(owner, HEAD + INES + TOM)

    assert not models.Contact.objects.exists()


def test_somebody_elses_contacts_are_theirs(owner: models.Seeker) -> None:
    other = models.Seeker.objects.create(name="Other")
    take(other, HEAD + INES)
    take(owner, HEAD + INES.replace("Brightwater", "Hafen"))

    assert models.Contact.objects.get(seeker=other).organization == "Brightwater"
    assert models.Contact.objects.get(seeker=owner).organization == "Hafen"


def test_the_seekers_own_past_is_brought_up_to_date(owner: models.Seeker) -> None:
    head = "Company Name,Title,Description,Location,Started On,Finished On\n"
    take(owner, head + "Hafen,Developer,,Hamburg,Jan 2020,\n", "Positions.csv")
    take(owner, head + "Hafen,Developer,,Hamburg,Jan 2020,May 2024\n", "Positions.csv")

    assert models.Employment.objects.get().ended == "2024-05"


def test_how_far_it_is_is_told(owner: models.Seeker) -> None:
    told: list[tuple[int, int]] = []
    rows = "".join(f"A{n},B,https://www.linkedin.com/in/a{n},,C,D,01 Mar 2020\n" for n in range(2_000))
    book = ContactFiles().book("Connections.csv", (HEAD + rows).encode())
    import_contacts(owner, book, AFTER, lambda done, total: told.append((done, total)))

    assert told[-1] == (2_000, 2_000)
    assert len(told) > 2


def test_what_neither_database_takes_is_replaced(owner: models.Seeker) -> None:
    take(owner, HEAD + INES.replace("Brightwater", "Bright\x00water"))

    assert models.Contact.objects.get().organization == "Bright�water"
