"""Whom an export, an address book or anybody's table tells of."""

from __future__ import annotations

import csv
import zipfile
from datetime import date
from io import BytesIO, StringIO

import pytest

from afterword.adapters.contact_books import ContactFiles
from afterword.domain.contact_books import ColumnField, ContactBook, ContactFrom
from afterword.errors import NoContacts, TooPacked, UnknownKind

CONNECTIONS = (
    'Notes:\n"When exporting, some addresses are missing."\n\n'
    "First Name,Last Name,URL,Email Address,Company,Position,Connected On\n"
    'Ines,"Okonkwo, PhD",https://www.linkedin.com/in/Ines-Ok/,,"Brightwater, Inc.",CTO,08 Feb 2026\n'
    "Tom,Vask,https://www.linkedin.com/in/tomv,tom@lager.example,Lager,Engineer,1 Mar 2020\n"
    "Tom,Vask,https://www.linkedin.com/in/tomv,tom@lager.example,Lager,Engineer,1 Mar 2020\n"
    ",,,,,,07 Jun 2026"
)
MESSAGES = (
    "CONVERSATION ID,FROM,SENDER PROFILE URL,TO,RECIPIENT PROFILE URLS,DATE,CONTENT\n"
    "1,Ines,https://www.linkedin.com/in/ines-ok,Me,https://www.linkedin.com/in/me,"
    "2025-06-01 14:03:22 UTC,hello\n"
    "1,Me,https://www.linkedin.com/in/me,Ines,https://www.linkedin.com/in/ines-ok,"
    "2025-07-02 14:03:22 UTC,hello again\n"
)
POSITIONS = (
    "Company Name,Title,Description,Location,Started On,Finished On\n"
    "Hafen,Developer,,Hamburg,Jan 2020,May 2024\n"
)
EDUCATION = "School Name,Start Date,End Date,Notes,Degree Name,Activities\nTU Hafen,2012,2016,,BSc,\n"


def book(text: str, name: str = "people.csv", **columns: ColumnField) -> ContactBook:
    return ContactFiles().book(name, text.encode(), columns or None)


def zipped(**members: str) -> bytes:
    store = BytesIO()
    with zipfile.ZipFile(store, "w", zipfile.ZIP_DEFLATED) as archive:
        for name, content in members.items():
            archive.writestr(f"{name}.csv", content)
    return store.getvalue()


def test_a_whole_export_tells_of_connections_messages_and_the_seekers_own_past() -> None:
    raw = zipped(
        Connections=CONNECTIONS, messages=MESSAGES, Positions=POSITIONS, Education=EDUCATION,
        Skills="Name\nPython\nSQL\n",
    )  # fmt: skip
    read = ContactFiles().book("Basic_LinkedInDataExport_01-02-2026.zip", raw)

    ines, tom = (row.told for row in read.contacts)
    assert read.kind is ContactFrom.LINKEDIN
    assert (ines.uid, ines.name, ines.family) == ("ines-ok", "Ines Okonkwo", "Okonkwo")
    assert (ines.organization, ines.title, ines.connected_on) == (
        "Brightwater, Inc.",
        "CTO",
        date(2026, 2, 8),
    )
    assert (ines.messages, ines.last_message_on) == (2, date(2025, 7, 2))
    assert (tom.emails, tom.messages) == (("tom@lager.example",), 0)
    assert [(job.organization, job.started, job.ended) for job in read.jobs] == [
        ("Hafen", "2020-01", "2024-05")
    ]
    assert [(study.school, study.ended) for study in read.schools] == [("TU Hafen", "2016")]
    assert read.skills == ("Python", "SQL")


def test_each_contact_knows_its_line_and_its_cells_and_each_line_left_out_says_why() -> None:
    read = book(CONNECTIONS, "Connections.csv")

    assert [row.row for row in read.contacts] == [5, 6]
    assert read.contacts[0].raw["Last Name"] == "Okonkwo, PhD"
    assert [(row.line, row.why) for row in read.skipped] == [(8, "only_a_date"), (7, "twice")]


@pytest.mark.parametrize(
    ("heading", "expected"),
    [
        ("Full Name;E-Mail;Firma", ["name", "email", "organization"]),
        ("Vorname;Nachname;E-Mail-Adresse;Telefon (geschäftlich)", ["given", "family", "email", ""]),
        (
            "First Name;Last Name;Organization Name;Organization Title",
            ["given", "family", "organization", "title"],
        ),
        ("Name;E-mail 1 - Label;E-mail 1 - Value;E-mail 2 - Value", ["name", "", "email", "email"]),
        ("Nombre;Correo electrónico;Empresa;Cargo", ["name", "email", "organization", "title"]),
        ("Nombre;Apellidos;Empresa", ["given", "family", "organization"]),
        ("Vorname;Name;Ort", ["given", "family", "location"]),
        ("Title;First Name;Last Name;Job Title", ["", "given", "family", "title"]),
        ("firstName;lastName;jobTitle;companyName", ["given", "family", "title", "organization"]),
    ],
)
def test_columns_are_guessed_by_their_headings(heading: str, expected: list[str]) -> None:
    read = book(heading + "\n" + ";".join("abcd"[: heading.count(";") + 1]) + "\n")
    assert [str(told) for told in read.columns.values()] == expected


def test_columns_without_a_telling_heading_are_guessed_by_what_stands_in_them() -> None:
    read = book("Who,X,Y,Z\nInes,ines@b.example,https://b.example,+49 30 5550142\n", Who=ColumnField.NAME)
    assert read.contacts[0].told.emails == ()  # what the seeker said holds, and nothing beside it

    read = book("Name,X,Y,Z\nInes,ines@b.example,https://b.example,+49 30 5550142\n")
    assert [str(told) for told in read.columns.values()] == ["name", "email", "url", "phone"]


def test_the_seeker_says_what_the_columns_hold() -> None:
    read = book(
        "Person,Wo,Seit\nInes Okonkwo,Brightwater,08.02.2021\n",
        Person=ColumnField.NAME,
        Wo=ColumnField.ORGANIZATION,
        Seit=ColumnField.CONNECTED_ON,
    )
    (told,) = (row.told for row in read.contacts)
    assert (told.name, told.organization, told.connected_on) == (
        "Ines Okonkwo",
        "Brightwater",
        date(2021, 2, 8),
    )


def test_two_rows_with_nothing_but_one_name_are_two_people() -> None:
    read = book("Name,Company\nAnn Lee,One\nAnn Lee,Two\n")
    assert [row.told.uid for row in read.contacts] == ["ann lee#1", "ann lee#2"]


def test_a_formula_stays_the_text_it_is_and_is_written_so_that_nothing_runs_it() -> None:
    formula = '=HYPERLINK("http://x.example","Ines")'
    read = book(f'Name,Phone\n"{formula.replace(chr(34), chr(34) * 2)}",+49 30 1\n')
    assert read.contacts[0].told.name == formula

    written = ContactFiles().table([row.told for row in read.contacts])
    cells = list(csv.reader(StringIO(written)))[1]
    assert cells[0] == f"'{formula}"
    assert not any(cell.startswith(("=", "+", "-", "@")) for cell in cells)


def test_what_wspoken_to_as_a_table_is_read_as_it_was() -> None:
    first = book(
        'Name,E-mail,Phone,Company,City\nInes Ok,a@b.example,+49 30 1,"-Minus, Inc.",Berlin\n'
        "Tom,t@b.example,,,\n"
    )
    again = book(ContactFiles().table([row.told for row in first.contacts]))
    assert [row.told for row in again.contacts] == [row.told for row in first.contacts]


def test_cards_tell_of_contacts_with_their_own_numbers_and_lines() -> None:
    text = (
        "BEGIN:VCARD\nVERSION:3.0\nN:Vask;Tom;;;\nFN:Tom Vask\nUID:abc-1\nADR:;;Weg 1;Hamburg;;;\nEND:VCARD\n"
        "BEGIN:VCARD\nVERSION:3.0\nFN:\nEMAIL:who@b.example\nEND:VCARD\n"
        "BEGIN:VCARD\nVERSION:3.0\nNOTE:nobody\nEND:VCARD\n"
    )
    read = book(text, "all.vcf")
    tom, who = read.contacts
    assert (tom.told.uid, tom.told.given, tom.told.family, tom.told.location) == (
        "abc-1",
        "Tom",
        "Vask",
        "Hamburg",
    )
    assert (tom.row, who.row) == (1, 8)
    assert who.told.name == "who@b.example"
    assert [(row.line, row.why) for row in read.skipped] == [(3, "no_name")]


def test_what_holds_no_contacts_is_refused_in_words() -> None:
    with pytest.raises(NoContacts):
        book("Organization,Followed On\nLager,Wed Nov 05 2025\n", "Company Follows.csv")
    with pytest.raises(UnknownKind):
        book("BEGIN:VCALENDAR\nEND:VCALENDAR\n", "x.ics")


def test_a_bomb_stays_shut() -> None:
    bomb = zipped(Connections="First Name,Last Name,Connected On\n" + "a" * (200 * 1024 * 1024))
    assert len(bomb) < 1024 * 1024
    with pytest.raises(TooPacked):
        ContactFiles().book("export.zip", bomb)


def test_a_line_without_an_end_costs_that_line_alone() -> None:
    read = book("Name,Company\n" + "x" * 5_000_000 + ",y\nInes,Brightwater\n")
    assert [row.told.name for row in read.contacts] == ["Ines"]
    assert [row.why for row in read.skipped] == ["field_too_long"]
