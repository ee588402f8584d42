"""What was heard, on its pages: what it means, what it changed, and how the seeker puts it right."""

from __future__ import annotations

import re
from datetime import timedelta
from html import unescape

import pytest
from django.db import connection
from django.test import Client
from django.test.utils import CaptureQueriesContext

from afterword import bootstrap
from afterword.actions.hear import hear
from afterword.domain.facts import Person
from afterword.store import models
from days import day_ahead
from window import Taken, seeker, text
from world import mail

NO = "Thank you for your time. We have decided to move forward with another candidate."
RTL = "\u202eevil\u202c سوف نتصل بك"


def person(key: str = "priya-raman") -> Person:
    row = models.Person.objects.get(key=key)
    return Person(row.key, row.name, email=row.email)


def heard(words: str = NO, number: int = 1, subject: str = "Re: our talk") -> models.Signal:
    now = bootstrap.clock().now()
    letter = mail(person(), words, now - timedelta(minutes=5), subject, number)
    assert hear(seeker(), letter, bootstrap.tools().policy, now, by_hand=True)
    return models.Signal.objects.latest("pk")


def read(client: Client, path: str) -> str:
    answer = client.get(path)
    assert answer.status_code == 200, path
    return unescape(text(answer))


def section(page: str, name: str) -> str:
    return page[page.index(f'aria-labelledby="{name}"') :].partition("</section>")[0]


def test_today_says_in_a_sentence_what_a_mail_says_and_what_it_changed(taken: Taken) -> None:
    row = heard()
    card = section(read(taken.client, "/"), "day-heard")

    assert "Priya Raman says no." in card
    assert re.search(r"taken off the plan\.", card)
    assert f'href="/heard/{row.pk}"' in card
    assert "This is not what it means" in card
    undo = re.search(r"/history/\d+/undo", card)
    assert undo
    taken.client.post(undo[0])
    row.refresh_from_db()
    assert row.dismissed_at
    assert "day-heard" not in read(taken.client, "/")
    assert "taken back; nothing follows from it" in read(taken.client, "/heard")


def test_one_mail_says_how_sure_it_is_and_the_words_it_rests_on(taken: Taken) -> None:
    row = heard("Thank you, but we have decided to go with another candidate.")
    page = read(taken.client, f"/heard/{row.pk}")

    assert "Afterword is fairly sure. It might also be: news." in page
    assert row.evidence in section(page, "read")
    assert "Off the plan" in section(page, "changed")
    assert re.search(r'value="rejection" checked', page)


def test_the_seeker_says_what_it_means_without_a_script(taken: Taken) -> None:
    row = heard()
    path = f"/heard/{row.pk}"
    typed = {"kind": "reply_question", "day-reply_question": day_ahead(9), "person": row.person}

    answer = taken.client.post(f"{path}/meaning", typed, headers={"referer": f"http://127.0.0.1{path}"})

    assert answer.status_code == 302
    page = read(taken.client, answer["Location"])
    assert "Kept, as you say." in page
    assert "You said: a question for you. It had been read as: a no." in page
    assert "holds for this mail only" in page
    assert "as you said" in section(read(taken.client, "/"), "day-heard")
    assert "as you said" in read(taken.client, f"/interviews/{taken.interview}/timeline")
    assert "You said what their mail means" in read(taken.client, f"/interviews/{taken.interview}/plan")
    assert f'href="/heard/{row.pk}"' in read(taken.client, "/history")


def test_a_mail_that_is_not_about_the_search_is_put_aside_and_can_be_taken_up_again(taken: Taken) -> None:
    row = heard()
    taken.client.post(f"/heard/{row.pk}/dismissal")

    page = read(taken.client, f"/heard/{row.pk}")
    assert "You said that it is not about your search." in page
    taken.client.post(f"/heard/{row.pk}/meaning", {"kind": "rejection", "person": row.person})
    row.refresh_from_db()
    assert (row.dismissed_at, row.corrected_at) == (None, None)


@pytest.mark.parametrize("typed", [{}, {"kind": "topic"}, {"kind": "offer", "day-offer": "soon"}])
def test_what_cannot_be_read_changes_nothing_and_says_so(taken: Taken, typed: dict[str, str]) -> None:
    row = heard()
    answer = taken.client.post(f"/heard/{row.pk}/meaning", typed)

    assert answer.status_code == 422
    assert "Nothing was changed yet." in text(answer)
    row.refresh_from_db()
    assert row.corrected_at is None


def test_pages_of_what_was_heard_cost_the_same_however_much_there_is(taken: Taken) -> None:
    heard()
    taken.client.get("/heard")

    def queries(path: str) -> int:
        with CaptureQueriesContext(connection) as queried:
            assert taken.client.get(path).status_code == 200
        return len(queried)

    few, today = queries("/heard"), queries("/")
    for number in range(2, 40):
        row = models.Signal.objects.earliest("pk")
        row.pk, row.message_id = None, f"<{number}@lager.example>"
        row.save()
    assert queries("/heard") == few
    assert queries("/") <= today
    page = read(taken.client, "/heard?page=2")
    assert "Page 2 of 2" in page
    assert page.count("<h2") == 9
    for odd in ("0", "99", "x", "9" * 400):
        assert taken.client.get(f"/heard?page={odd}").status_code == 200


@pytest.mark.parametrize(
    "words",
    [
        '<script>alert(1)</script><form action="https://evil.example">We chose another candidate</form>',
        f"{RTL} We have decided to move forward with another candidate.",
        f"We have decided to move forward with another candidate {'x' * 10_000}.",
    ],
)
def test_hostile_words_stay_words(taken: Taken, words: str) -> None:
    row = heard(words, subject="<img src=x onerror=alert(1)>")
    models.Signal.objects.filter(pk=row.pk).update(evidence=words, sender_name="<b>Priya</b>")

    for path in ("/", "/heard", f"/heard/{row.pk}", "/history"):
        page = text(taken.client.get(path))
        assert "<script>alert" not in page
        assert 'evil.example"' not in page
        assert "<img src=x" not in page
    page = text(taken.client.get(f"/heard/{row.pk}"))
    assert 'dir="auto"' in page
    assert "x" * 3_000 not in page
