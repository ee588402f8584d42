"""Times offered and new addresses, as plain forms on the pages of the plan and of the draft."""

from __future__ import annotations

from datetime import timedelta

import pytest

from afterword import bootstrap
from afterword.actions.hear import hear
from afterword.actions.journal import the_seeker
from afterword.actions.renew import renew
from afterword.domain.sources import Mail, Mailbox
from afterword.store import models
from window import Taken, text

TIMES = (
    "We would like to see you again. I can offer {first} at 10:00 or {second} at 14:30. "
    "Which of these would suit you?"
)
MOVED = "Thank you. My email address has changed to {address}, please use it from now on."


def heard(taken: Taken, words: str) -> models.Person:
    """A mail of somebody met is heard, and what it asks for planned and written."""
    person = models.Person.objects.exclude(email=None).earliest("pk")
    owner, now = the_seeker(), bootstrap.clock().now()
    sender = Mailbox(person.name, person.email or "")
    mail = Mail("1.eml", "<1@theirs.example>", now, sender, (), (), (), "Re: our talk", words, words, "")
    assert hear(owner, mail, bootstrap.tools().policy, now)
    renew(owner, taken.interview, bootstrap.tools(), now)
    return person


@pytest.fixture
def answer(taken: Taken) -> int:
    """The number of the answer to two times that are offered."""
    days = [bootstrap.clock().now() + timedelta(days=days) for days in (20, 21)]
    first, second = (f"{day:%A}, {day.day} {day:%B}" for day in days)
    person = heard(taken, TIMES.format(first=first, second=second))
    return models.Touchpoint.objects.get(person=person.key, purpose="answer_question").pk


def test_the_draft_offers_the_times_as_plain_choices(taken: Taken, answer: int) -> None:
    page = text(taken.client.get(f"/touchpoints/{answer}/draft"))

    assert "Which time suits you?" in page
    assert page.count('type="radio" name="time"') == 3
    assert "None of these suits me" in page
    assert "They offer times to choose from (2)." in page


def test_a_chosen_time_is_written_into_the_answer_and_can_be_undone(taken: Taken, answer: int) -> None:
    told = {"version": 1, "time": 2}
    page = text(taken.client.post(f"/touchpoints/{answer}/time", told, follow=True))

    assert "suits me; I will be there." in page
    assert "Version 2, with the time you chose." in page
    entry = page.partition('action="/history/')[2].partition("/")[0]
    taken.client.post(f"/history/{entry}/undo")
    assert "suits me;" not in text(taken.client.get(f"/touchpoints/{answer}/draft"))


def test_a_time_nobody_offered_is_refused_in_words(taken: Taken, answer: int) -> None:
    refused = taken.client.post(f"/touchpoints/{answer}/time", {"version": 1, "time": 9})
    assert "No time of that number is offered." in text(refused)
    assert taken.client.post(f"/touchpoints/{answer}/time", {"version": 1, "time": "x"}).status_code == 422


def test_a_new_address_is_asked_about_on_the_plan_and_used_on_a_press(taken: Taken) -> None:
    person = heard(taken, MOVED.format(address="new@wholly-other.test"))
    page = text(taken.client.get(f"/interviews/{taken.interview}/plan"))
    assert "new@wholly-other.test" in page
    assert "It is at another organization than the one you know." in page
    number = page.partition('action="/heard/')[2].partition("/")[0]

    page = text(taken.client.post(f"/heard/{number}/address", follow=True))

    assert f"{person.name} is written to at new@wholly-other.test from now on." in page
    assert models.Person.objects.get(pk=person.pk).email == "new@wholly-other.test"


def test_a_new_address_that_is_left_is_not_asked_about_again(taken: Taken) -> None:
    person = heard(taken, MOVED.format(address="new@wholly-other.test"))
    number = models.Signal.objects.get().pk

    page = text(taken.client.post(f"/heard/{number}/address/leaving", follow=True))

    assert "The address stays as it is." in page
    assert 'action="/heard/' not in page
    assert models.Person.objects.get(pk=person.pk).email == person.email
