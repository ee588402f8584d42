"""Something came: dropped or pasted, it is told what it was taken for, what changed, and how to undo it."""

from __future__ import annotations

import re
from datetime import timedelta
from email.message import EmailMessage
from email.utils import format_datetime
from html import unescape
from typing import Any

import pytest
from django.core.files.uploadedfile import SimpleUploadedFile
from django.test import Client

from afterword import bootstrap
from afterword.actions.journal import the_seeker
from afterword.store import models
from practising import Practice, practise
from window import text

NO = "Thank you for coming in. We have decided to offer the position to another candidate."


def person() -> models.Person:
    return models.Person.objects.exclude(email=None).filter(met=True).earliest("pk")


def mail(sender: str, to: str, words: str, number: int = 1) -> EmailMessage:
    made, at = EmailMessage(), bootstrap.clock().now() - timedelta(hours=1)
    made["From"], made["To"], made["Subject"] = sender, to, "Your talk with us"
    made["Date"], made["Message-ID"] = format_datetime(at), f"<m-{number}@maker.example>"
    made.set_content(words)
    return made


def from_them(words: str = NO, number: int = 1) -> EmailMessage:
    return mail(f"{person().name} <{person().email}>", the_seeker().email, words, number)


def file(name: str, content: bytes) -> SimpleUploadedFile:
    return SimpleUploadedFile(name, content)


def take(client: Client, *files: SimpleUploadedFile, **typed: Any) -> str:
    answer = client.post("/heard/taken", {**typed, "files": files} if files else typed)
    assert answer.status_code == 200, text(answer)
    return unescape(text(answer))


def test_a_dropped_mail_is_heard_and_what_changed_can_be_undone(example: Practice) -> None:
    page = take(example.client, file("reply.eml", from_them().as_bytes()))

    assert f"{person().name}: a no" in page
    assert "Heard from" in page
    (undo, *_) = re.findall(r'action="(/history/\d+/undo)"', page)
    back = example.client.post(undo, headers={"referer": "http://127.0.0.1/heard/taken"}, follow=True)
    assert (back.status_code, back.request["PATH_INFO"]) == (200, "/heard/new")
    assert models.Signal.objects.exclude(dismissed_at=None).get().kind == "rejection"


def test_several_mails_in_one_file_are_heard_and_a_broken_file_is_told_beside_them(example: Practice) -> None:
    box = b"".join(
        b"From x@y Mon Nov 16 10:00:00 2026\n" + from_them(words, number).as_bytes() + b"\n"
        for number, words in enumerate(("Thanks for your note.", "Could you send two references?"))
    )

    page = take(example.client, file("answers.mbox", box), file("holiday.eml", b"\x00\x01\x02"))

    assert models.Signal.objects.count() == 2
    assert "What could not be read" in page
    assert "holiday.eml" in page


def test_a_pasted_text_is_of_whom_the_seeker_says(example: Practice) -> None:
    page = take(example.client, text=NO, person=str(person().pk))

    assert person().name in page
    assert models.Signal.objects.get().person == person().key


def test_a_pasted_text_with_its_own_head_needs_no_more(example: Practice) -> None:
    sender = f"From: {person().name} <{person().email}>"
    head = f"{sender}\nSent: Monday, November 16, 2026 10:04 AM\nSubject: Your talk\n"
    take(example.client, text=f"{head}To: Me <{the_seeker().email}>\n\n{NO}")

    assert models.Signal.objects.get().at.date().isoformat() == "2026-11-16"


def test_what_the_seeker_wrote_is_noticed_by_its_sender_or_by_their_word(example: Practice) -> None:
    own = mail(the_seeker().email, person().email or "", "I left my umbrella with you.", 3)
    assert f"You wrote to {person().name}" in take(example.client, file("own.eml", own.as_bytes()))
    pasted = take(example.client, text="And my hat.", own="1", person=str(person().pk))
    assert f"You wrote to {person().name}" in pasted
    assert models.Written.objects.count() == 2


def test_what_concerns_nobody_changes_nothing_and_is_told(example: Practice) -> None:
    stranger = mail("Shop <news@shop.example>", the_seeker().email, "Sale")
    assert "from nobody in the journal" in take(example.client, file("sale.eml", stranger.as_bytes()))
    assert not models.Signal.objects.exists()


def test_today_leads_there_while_mail_is_heard_by_hand_and_the_mailbox_page_always(owner: Client) -> None:
    assert 'href="/heard/new"' in text(owner.get("/mailbox"))
    practise(owner)
    models.Listening.objects.all().delete()
    assert 'href="/heard/new"' in text(owner.get("/"))
    models.Listening.objects.create(seeker=the_seeker(), mailbox="")
    assert 'href="/heard/new"' not in text(owner.get("/"))


def test_nothing_at_all_is_answered_calmly(example: Practice) -> None:
    answer = example.client.post("/heard/taken", {})
    assert answer.status_code == 422
    assert "There is nothing to read yet." in text(answer)


@pytest.mark.parametrize("pasted", [{"person": "999999"}, {"when": "soon"}, {"own": "7"}])
def test_what_the_form_cannot_mean_stands_beside_its_field(example: Practice, pasted: dict[str, str]) -> None:
    answer = example.client.post("/heard/taken", {"text": NO, **pasted})
    assert answer.status_code == 422
    assert 'class="wrong"' in text(answer)


def test_the_words_of_a_mail_are_data(example: Practice) -> None:
    hostile = from_them("<script>alert(1)</script> Could you send two references?")
    hostile.replace_header("Subject", "<img src=x onerror=alert(1)>")
    answer = example.client.post("/heard/taken", {"files": [file("<b>x</b>.eml", hostile.as_bytes())]})
    assert "<script>alert" not in text(answer)
    assert "<img" not in text(answer)


def test_another_seekers_people_are_not_offered_and_not_taken(example: Practice) -> None:
    stranger = models.Seeker.objects.create()
    application = models.Application.objects.create(seeker=stranger, company="X", role="Y")
    theirs = application.people.create(key="z", name="Zoe Else", role="peer")
    assert "Zoe Else" not in text(example.client.get("/heard/new"))
    assert example.client.post("/heard/taken", {"text": NO, "person": theirs.pk}).status_code == 422
