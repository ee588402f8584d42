"""Bringing contacts through the pages: with scripts and without, with the columns put right."""

from __future__ import annotations

import csv
from html import unescape
from io import StringIO
from typing import Any

import pytest
from django.core.files.uploadedfile import SimpleUploadedFile
from django.test import Client

from afterword.actions import import_contacts as importing
from afterword.store import models
from window import seeker, text

HTMX = {"HX-Request": "true"}
TABLE = "Who,Wo,Mail\nInes Ok,Brightwater,ines@b.example\nTom Vask,Lager,tom@l.example\n,Nobody,\n"
EXPORT = (
    "First Name,Last Name,URL,Email Address,Company,Position,Connected On\n"
    "Ines,Ok,https://www.linkedin.com/in/ines,,Brightwater,CTO,08 Feb 2026\n"
)


def bring(client: Client, content: str | bytes, name: str = "people.csv") -> Any:
    raw = content.encode() if isinstance(content, str) else content
    return client.post("/contacts/uploads", {"file": SimpleUploadedFile(name, raw)})


def brought(client: Client, content: str = TABLE, name: str = "people.csv") -> str:
    answer = bring(client, content, name)
    assert answer.status_code == 302
    return str(answer["Location"])


def shown(client: Client, where: str) -> str:
    return unescape(text(client.get(where)))


RIGHT = {"column-0": "name", "column-1": "organization", "column-2": "email"}


def test_a_table_is_shown_with_its_columns_and_first_rows_before_anything_is_kept(owner: Client) -> None:
    page = shown(owner, brought(owner))

    assert "Who" in page
    assert "Ines Ok · Tom Vask" in page
    assert page.count("<select") == 3
    assert "ines@b.example" in page  # what was guessed by its contents
    assert not models.Contact.objects.exists()


def test_the_seeker_puts_the_columns_right_sees_it_and_takes_them_in(owner: Client) -> None:
    where = brought(owner)
    assert owner.post(f"{where}/columns", RIGHT).status_code == 302
    page = shown(owner, where)
    assert "2 contacts" in page
    assert "Brightwater" in page
    assert "1 row left out" in page
    assert "It names nobody." in page

    done = owner.post(f"{where}/taking", RIGHT, follow=True)

    assert "2 new, 0 changed, 0 as they were." in unescape(text(done))
    assert set(models.Contact.objects.values_list("name", "organization")) == {
        ("Ines Ok", "Brightwater"),
        ("Tom Vask", "Lager"),
    }


def test_with_scripts_a_changed_column_shows_again_how_they_come_in(owner: Client) -> None:
    where = brought(owner)
    part = text(owner.post(f"{where}/columns", RIGHT, headers=HTMX))
    assert part.lstrip().startswith('<section id="first"')
    assert "Brightwater" in part


def test_with_scripts_a_bar_tells_how_far_it_is(owner: Client, monkeypatch: pytest.MonkeyPatch) -> None:
    where = brought(owner)
    begun = text(owner.post(f"{where}/taking", RIGHT, headers=HTMX))
    assert "<progress" in begun
    assert not models.Contact.objects.exists()

    seen: list[str] = []
    saving = importing._save_own

    def look(*given: Any) -> None:
        seen.append(text(owner.get(f"{where}/progress")))
        saving(*given)

    monkeypatch.setattr(importing, "_save_own", look)
    done = owner.post(f"{where}/taking", {**RIGHT, "begin": "1"}, headers=HTMX)

    assert done["HX-Redirect"] == where
    assert 'max="2" value="2"' in seen[0]
    assert "<progress" in text(owner.get(f"{where}/progress"))


def test_an_export_of_linkedin_asks_nothing(owner: Client) -> None:
    where = brought(owner, EXPORT, "Connections.csv")
    page = shown(owner, where)
    assert "<select" not in page
    assert "an export from LinkedIn" in page

    owner.post(f"{where}/taking")
    assert models.Contact.objects.get().title == "CTO"


def test_what_was_taken_in_is_not_taken_in_by_the_same_button_again(owner: Client) -> None:
    where = brought(owner, EXPORT, "Connections.csv")
    owner.post(f"{where}/taking")
    again = owner.post(f"{where}/taking")

    assert again.status_code == 409
    assert "taken in already" in text(again)
    assert models.ContactUpload.objects.get().content is None


@pytest.mark.parametrize(
    ("name", "content", "told"),
    [
        ("x.vcf", "hello", "x.vcf"),
        ("x.ics", "BEGIN:VCALENDAR\nEND:VCALENDAR", "of a kind that Afterword does not read"),
        ("follows.csv", "Organization,Followed On\nLager,Wed Nov 05 2025\n", "Nobody was found"),
    ],
)
def test_what_is_no_file_of_contacts_is_told_beside_the_field(
    owner: Client, name: str, content: str, told: str
) -> None:
    answer = bring(owner, content, name)
    assert answer.status_code == 422
    assert told in unescape(text(answer))


def test_a_column_can_hold_only_what_is_offered(owner: Client) -> None:
    where = brought(owner)
    assert owner.post(f"{where}/columns", {**RIGHT, "column-0": "password"}).status_code == 422
    assert owner.post(f"{where}/columns", {"column-0": "name"}).status_code == 422


def test_files_can_be_forgotten_and_contacts_taken_away_as_a_table(owner: Client) -> None:
    owner.post(f"{brought(owner, TABLE.replace('Ines Ok', '=cmd()'))}/taking", RIGHT)
    away = list(csv.reader(StringIO(text(owner.get("/contacts/table")).lstrip("\ufeff"))))
    assert "'=cmd()" in [row[0] for row in away]

    assert "people.csv" in shown(owner, "/contacts/import")
    owner.post("/contacts/forgetting", {"file": "people.csv"})

    assert not models.Contact.objects.exists()


def test_somebody_elses_file_is_not_there(owner: Client) -> None:
    seeker()
    other = models.Seeker.objects.create(name="Other")
    row = models.ContactUpload.objects.create(
        seeker=other, file="theirs.csv", content=TABLE.encode(), at="2026-11-22T00:00Z"
    )
    where = f"/contacts/uploads/{row.pk}"

    assert owner.get(where).status_code == 404
    assert owner.post(f"{where}/columns", RIGHT).status_code == 404
    assert owner.post(f"{where}/taking", RIGHT).status_code == 404
