"""Who the seeker knows at an employer, and the pairs that only the seeker can tell."""

from __future__ import annotations

from html import unescape

from django.core.files.uploadedfile import SimpleUploadedFile
from django.test import Client

from afterword.store import models
from window import Taken, example_files, seeker, take_in, text

HEAD = "First Name,Last Name,URL,Email Address,Company,Position,Connected On\n"
CARD = "BEGIN:VCARD\nVERSION:3.0\nFN:Tom Vask\nORG:Lager\nEND:VCARD\n"


def bring(client: Client, name: str, content: str) -> None:
    kept = client.post("/contacts/uploads", {"file": SimpleUploadedFile(name, content.encode())})
    client.post(f"{kept['Location']}/taking")


def test_without_contacts_the_page_says_what_to_bring(taken: Taken) -> None:
    page = unescape(text(taken.client.get(f"/interviews/{taken.interview}/acquaintances")))
    assert "Bring your contacts" in page


def test_somebody_at_the_employer_stands_there_with_why_and_from_which_file(taken: Taken) -> None:
    application = models.Application.objects.get()
    me = seeker()
    me.employments.create(organization="Old Mill", started="2015", ended="2019", file="cv.json")
    row = f"Ines,Ok,https://www.linkedin.com/in/ines,,{application.company},{application.role},08 Feb 2020\n"
    bring(taken.client, "Connections.csv", HEAD + row)
    contact = models.Contact.objects.get()
    contact.employments.create(seeker=me, organization="Old Mill Ltd", started="2018", file="Positions.csv")
    page = unescape(text(taken.client.get(f"/interviews/{taken.interview}/acquaintances")))
    assert "Ines Ok" in page
    assert "Works there now." in page
    assert "You were both at Old Mill, 2018 to 2019." in page
    assert "cv.json" in page
    assert "Positions.csv" in page


def test_who_was_met_is_shown_as_met_and_not_as_help(taken: Taken) -> None:
    company, name = models.Application.objects.get().company, models.Person.objects.order_by("pk")[0].name
    given, _, family = name.partition(" ")
    row = f"{given},{family},https://www.linkedin.com/in/x,,{company},Boss,08 Feb 2020\n"
    bring(taken.client, "Connections.csv", HEAD + row)
    page = unescape(text(taken.client.get(f"/interviews/{taken.interview}/acquaintances")))
    assert "who are on your lists" in page
    assert "Your one contact is not" in page


def test_the_own_past_comes_from_the_resume_and_is_not_kept_twice(taken: Taken) -> None:
    told = list(models.Employment.objects.values_list("organization", "file"))
    assert told
    assert {file for _, file in told} == {"resume.json"}
    take_in(taken.client, *example_files())
    assert list(models.Employment.objects.values_list("organization", "file")) == told


def test_a_pair_is_decided_once_and_can_be_taken_back(owner: Client) -> None:
    bring(
        owner,
        "Connections.csv",
        f"{HEAD}Tom,Vask,https://www.linkedin.com/in/tom,,Lager,Driver,01 Mar 2020\n",
    )
    bring(owner, "cards.vcf", CARD)
    page = unescape(text(owner.get("/contacts/pairs")))
    assert "Both could be Tom Vask, at Lager." in page

    pair = models.Twin.objects.get()
    after = text(owner.post(f"/contacts/pairs/{pair.pk}/one", follow=True))
    assert "Nothing to decide." in after
    assert models.ContactSource.objects.values("contact").distinct().count() == 1
    assert owner.post(f"/contacts/pairs/{pair.pk}/two").status_code == 404

    entry = models.HistoryEntry.objects.get(code="contacts_merged")
    owner.post(f"/history/{entry.pk}/undo")
    assert models.ContactSource.objects.values("contact").distinct().count() == 2


def test_what_a_contact_is_called_cannot_run_in_the_page(owner: Client) -> None:
    bring(owner, "Connections.csv", f"{HEAD}<script>x</script>,Vask,,,Lager,Driver,01 Mar 2020\n")
    bring(owner, "more.vcf", CARD.replace("Tom Vask", "<script>x</script> Vask"))
    assert "<script>x" not in text(owner.get("/contacts/pairs"))
