"""Whom a mail introduces: in its copy or in its words, and nobody else."""

from __future__ import annotations

from dataclasses import replace

import pytest

from afterword.domain.facts import Person
from afterword.domain.hear.introduced import introduced
from afterword.domain.sources import Mail, Mailbox
from world import AFTER, INES, TOM, captured, mail

STRANGER = Person("x", "Otto Brandt", email="otto@lager-careers.example")


def told(letter: Mail) -> list[tuple[str, str]]:
    return [(one.name, one.email) for one in introduced(letter, captured())]


def copied(words: str, *boxes: Mailbox, by: Person = INES) -> Mail:
    return replace(mail(by, words, AFTER), cc=boxes)


ANNA = Mailbox("Anna Bell", "anna.bell@lager.example")


@pytest.mark.parametrize(
    ("words", "email"),
    [
        ("I am copying in my colleague Anna Bell, who will arrange the next talk.", ""),
        (
            "My assistant, Anna Bell (anna.bell@lager.example), will find us a time.",
            "anna.bell@lager.example",
        ),
        ("Please meet Anna Bell, our head of people.", ""),
        ("Anna Bell will be in touch to schedule the panel.", ""),
        ("I'll loop in Anna Bell for the next steps.", ""),
        ("meine Kollegin Anna Bell (anna.bell@lager.example) übernimmt.", "anna.bell@lager.example"),
        ("Ich setze Anna Bell in Kopie, sie stimmt den Termin mit Ihnen ab.", ""),
        ("Frau Anna Bell meldet sich bei Ihnen.", ""),
        ("Je mets Anna Bell en copie, elle se chargera du rendez-vous.", ""),
        ("Ma collègue Anna Bell vous contactera.", ""),
        ("Pongo en copia a Anna Bell, que se encargará de la agenda.", ""),
        ("Mi compañera Anna Bell se pondrá en contacto contigo.", ""),
    ],
)
def test_somebody_brought_in_by_words_is_introduced(words: str, email: str) -> None:
    assert told(mail(INES, words, AFTER)) == [("Anna Bell", email)]


def test_the_address_of_somebody_brought_in_by_words_is_that_in_the_copy() -> None:
    assert told(copied("My colleague Anna Bell will arrange it.", ANNA)) == [("Anna Bell", ANNA.email)]


def test_a_colleague_in_the_copy_is_introduced_without_a_word() -> None:
    assert told(copied("Thank you for coming in.", ANNA)) == [("Anna Bell", ANNA.email)]


@pytest.mark.parametrize(
    "box",
    [
        Mailbox("Mara Lind", "mara@home.example"),  # the seeker
        Mailbox("Mara Lind", "mara@lager.example"),  # by name, too
        Mailbox("Ines Prado", "ines.prado@lager.example"),  # who writes
        Mailbox("Tom Vask", "tom@lager.example"),  # who is known
        Mailbox("Tom Vask", "t.vask@lager.example"),  # by name, too
        Mailbox("Lager Careers", "careers@lager.example"),  # a shared box
        Mailbox("Anna Bell", "no-reply@lager.example"),
        Mailbox("Anna Bell", "reply+7@greenhouse.io"),
        Mailbox("Hiring Team", "hiring@lager.example"),
        Mailbox("Anna Bell", "anna@elsewhere.example"),  # in the copy, without a word
        Mailbox("", "anna.bell@lager.example"),
    ],
)
def test_who_is_known_or_nobody_is_not_introduced(box: Mailbox) -> None:
    assert told(copied("Thank you for coming in.", box)) == []


def test_nobody_is_introduced_by_a_stranger() -> None:
    assert told(copied("My colleague Anna Bell will arrange it.", ANNA, by=STRANGER)) == []


@pytest.mark.parametrize(
    "words",
    [
        "I told Anna Bell about your talk.",
        "Anna Bell has left the company.",
        "Tom Vask will be in touch with you.",
        "Kind regards from my colleague Anna Bell",
        "We will be in touch from New York.",
        "My colleague will be in touch.",
        "We expect to review the Legal Operations Analyst vacancy and will be in touch either way.",
    ],
)
def test_who_is_only_spoken_of_is_not_introduced(words: str) -> None:
    assert told(mail(INES, words, AFTER)) == []


def test_a_long_list_in_the_copy_is_no_introduction() -> None:
    names = ("Anna Bell", "Carl Diaz", "Eva Frey", "Gus Hall")
    boxes = [Mailbox(name, f"{name.split()[0].lower()}@lager.example") for name in names]
    assert told(copied("Thank you for coming in.", *boxes, by=TOM)) == []


def test_the_words_that_bring_somebody_in_are_kept() -> None:
    (one,) = introduced(mail(INES, "Hello Mara. My colleague Anna Bell will arrange it.", AFTER), captured())
    assert one.words == "My colleague Anna Bell will arrange it."
