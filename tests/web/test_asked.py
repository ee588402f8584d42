"""Today asks what only the seeker can say of a mail, and each answer is one press."""

from __future__ import annotations

import re
from dataclasses import replace
from datetime import timedelta

import pytest

from afterword import bootstrap
from afterword.actions.hear import hear
from afterword.domain.facts import Person
from afterword.domain.sources import Mail, Mailbox
from afterword.store import models
from practising import Practice
from world import mail, tools

NO = "Thank you for your time. We have decided to move forward with another candidate."


@pytest.fixture
def ruth(example: Practice) -> Person:
    row = models.Person.objects.get(pk=models.Person.objects.get(given="Ruth").pk)
    assert example.step()
    return Person(row.key, row.name, email=row.email)


def hear_now(person: Person, words: str, subject: str = "News", **changed: object) -> None:
    owner, now = models.Seeker.objects.get(), bootstrap.clock().now()
    letter: Mail = replace(mail(person, words, now - timedelta(minutes=1), subject), **changed)  # type: ignore[arg-type]
    hear(owner, letter, tools().policy, now)


def another_role(role: str) -> models.Interview:
    """The same house, another role, met by the same person."""
    first = models.Interview.objects.get()
    application = models.Application.objects.create(
        seeker=models.Seeker.objects.get(), company=first.application.company, role=role
    )
    made = application.interviews.create(captured_at=bootstrap.clock().now())
    ruth = first.people.get(given="Ruth")
    made.people.add(application.people.create(key=ruth.key, name=ruth.name, email=ruth.email))
    return made


def test_a_mail_that_may_be_about_two_roles_is_a_question_with_a_button_for_each(
    example: Practice, ruth: Person
) -> None:
    other = another_role("Archivist")
    hear_now(ruth, NO)

    page = example.read("/")
    number = models.Signal.objects.get().pk

    assert "Only you can know" in page
    assert f"Which interview is this mail from {ruth.name} about?" in page
    assert re.search(rf'action="/doubts/{number}/interviews/{other.pk}".*?Archivist', page, re.DOTALL)
    assert "None of these" in page
    told = example.press(f"/doubts/{number}/interviews/{other.pk}")
    assert "heard there now" in told
    assert "None of these" not in told
    assert models.Signal.objects.get().interview == other


def test_none_of_these_is_an_answer_that_can_be_taken_back(example: Practice, ruth: Person) -> None:
    another_role("Archivist")
    hear_now(ruth, NO)
    number = models.Signal.objects.get().pk

    assert "None of these" not in example.press(f"/doubts/{number}/none")

    entry = models.HistoryEntry.objects.get(code="mail_placed_nowhere")
    example.press(f"/history/{entry.pk}/undo")
    assert "None of these" in example.read("/")


@pytest.mark.parametrize(
    ("answer", "said"), [("genuine", "It is heard now"), ("not-theirs", "Nothing follows")]
)
def test_a_strangers_mail_is_asked_about_and_settled(
    example: Practice, ruth: Person, answer: str, said: str
) -> None:
    company = models.Application.objects.get().company
    forged = replace(ruth, email="ruth@elsewhere.example")
    hear_now(forged, NO)

    assert f"Is this mail from {company}?" in example.read("/")
    page = example.press(f"/doubts/{models.Signal.objects.get().pk}/{answer}")

    assert said in page
    assert "Is this mail from" not in page


@pytest.mark.parametrize("way", ["", "/no"])
def test_somebody_introduced_is_proposed_and_added_by_one_press_alone(
    example: Practice, ruth: Person, way: str
) -> None:
    house = (ruth.email or "").rpartition("@")[2]
    hear_now(ruth, "Thank you, Priya. My colleague Anna Bell will arrange the next talk.", "Your visit",
             cc=(Mailbox("Anna Bell", f"anna.bell@{house}"),))  # fmt: skip

    page = example.read("/")
    assert f"{ruth.name} introduced Anna Bell." in page
    assert not models.Person.objects.filter(name="Anna Bell").exists()
    row = models.Person.objects.get(given="Ruth")
    assert "introduced Anna Bell." in example.read(f"/interviews/{row.interviews.get().pk}/people/{row.pk}")

    after = example.press(f"/doubts/{models.Signal.objects.get().pk}/introduced/1{way}")

    assert "introduced Anna Bell." not in after
    assert models.Person.objects.filter(name="Anna Bell").exists() == (way == "")
