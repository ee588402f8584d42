"""Another way out at the window: taken by one press, shown as the seeker's own, settled by their word."""

from __future__ import annotations

import re
from dataclasses import replace
from datetime import timedelta
from urllib.parse import parse_qs, unquote, urlsplit

import pytest

from afterword import bootstrap
from afterword.actions.hear import HeardMail
from afterword.actions.sync import sync
from afterword.actions.watch_in_hand import look_again_in_hand
from afterword.actions.ways import Ways
from afterword.adapters.memory.mail_drafts import MemoryDraftBox
from afterword.adapters.memory.mail_out import MemoryMailOut
from afterword.store import models
from practising import Practice
from window import Taken

WAYS = ("mail-program", "file", "copy")


def heard_after_a_minute() -> tuple[HeardMail, ...]:
    """What comes once what was taken or sent lies a minute back."""
    owner, now = models.Seeker.objects.get(), bootstrap.clock().now()
    before = now - timedelta(minutes=1)
    models.Outgoing.objects.update(queued_at=before)
    models.Outgoing.objects.exclude(ended_at=None).update(ended_at=before)
    return sync(owner, bootstrap.ways(owner), bootstrap.tools(), now).heard


def take(example: Practice, way: str) -> str:
    step = example.step()
    return example.press(f"/touchpoints/{step.pk}/{way}", version=example.version(step))


def test_the_other_ways_are_offered_beside_sending_and_a_draft_only_with_a_mailbox(example: Practice) -> None:
    page = example.read(f"/touchpoints/{example.step().pk}/draft")

    assert "Send it another way" in page
    assert "Approve for your mail program" in page
    assert "save as a draft" not in page


@pytest.mark.parametrize("way", WAYS)
def test_one_press_approves_and_puts_it_into_the_seekers_hands(example: Practice, way: str) -> None:
    page = take(example, way)

    assert "In your own hands" in page
    assert "Send it another way" not in page
    assert models.Outgoing.objects.get().state == "handed_over"
    assert models.Approval.objects.get().withdrawn_at is None
    assert "In your own hands" in example.read("/outbox")
    assert "in your own hands; yours to send" in example.read("/").casefold()


def test_the_link_opens_exactly_what_was_approved(example: Practice) -> None:
    page = take(example, "mail-program")
    version = example.step().versions.get()

    link = urlsplit(re.findall(r'href="(mailto:[^"]+)"', page)[0])
    fields = parse_qs(link.query, strict_parsing=True)

    assert unquote(link.path) == "randersson@fernhill-library.example"
    assert fields["subject"] == [version.subject]
    assert fields["body"] == [version.body.replace("\n", "\r\n")]


def test_the_file_is_one_that_was_not_sent_yet(example: Practice) -> None:
    take(example, "file")

    answer = example.client.get(f"/touchpoints/{example.step().pk}/letter.eml")

    assert answer["Content-Type"] == "message/rfc822"
    assert answer.content.startswith(b"X-Unsent: 1\r\n")


def test_without_scripts_the_text_stands_in_a_field_to_be_selected(example: Practice) -> None:
    page = take(example, "copy")

    assert example.step().versions.get().body in page.partition('<textarea id="copy-body"')[2]


def test_a_file_of_what_nobody_took_is_not_there(example: Practice) -> None:
    answer = example.client.get(f"/touchpoints/{example.step().pk}/letter.eml")

    assert answer.status_code == 404


def test_what_may_not_go_is_told_in_words(example: Practice) -> None:
    step = example.step()
    models.Touchpoint.objects.filter(pk=step.pk).update(latest=bootstrap.clock().now() - timedelta(hours=1))

    answer = example.client.post(f"/touchpoints/{step.pk}/copy", {"version": example.version(step)})

    assert answer.status_code == 409
    assert "Its time has passed." in answer.content.decode()
    assert not models.Approval.objects.exists()


@pytest.mark.parametrize(
    ("word", "outgoing", "touchpoint"),
    [
        ("sent-by-hand", "sent", "done"),
        ("later", "handed_over", "planned"),
        ("back", "cancelled", "planned"),
        ("leaving-out", "cancelled", "skipped"),
    ],
)
def test_the_seekers_word_settles_it(example: Practice, word: str, outgoing: str, touchpoint: str) -> None:
    take(example, "copy")

    example.press(f"/outbox/{models.Outgoing.objects.get().pk}/{word}")

    assert models.Outgoing.objects.get().state == outgoing
    assert example.step().state == touchpoint


def test_today_asks_calmly_once_its_time_has_passed(example: Practice) -> None:
    take(example, "copy")
    owner = models.Seeker.objects.get()
    late = example.step().latest + timedelta(minutes=1)

    look_again_in_hand(owner, bootstrap.tools().policy, late)
    page = example.read("/")

    assert "You meant to send this yourself. Did you?" in page
    assert "Put it back" in page
    assert "You meant to send this yourself. Did you?" in example.read(
        f"/touchpoints/{example.step().pk}/draft"
    )
    assert "was not seen among your sent mail" in example.read("/history")


@pytest.fixture
def letter(taken: Taken, monkeypatch: pytest.MonkeyPatch) -> int:
    """A letter of somebody who has a mailbox with drafts."""
    owner, now = models.Seeker.objects.get(), bootstrap.clock().now()
    models.MailAccount.objects.create(
        seeker=owner, address="dana@whitfield.example", out_host="a", out_port=1, in_host="b", saved_at=now
    )
    ways = replace(Ways.through(MemoryMailOut()), drafts=lambda _: MemoryDraftBox())
    monkeypatch.setattr(bootstrap, "ways", lambda _: ways)
    assert taken.client
    step = models.Touchpoint.objects.filter(versions__isnull=False, method="email").earliest("pk")
    return step.pk


def test_a_draft_is_saved_by_one_press_and_looked_for_from_then_on(taken: Taken, letter: int) -> None:
    desk = Practice(taken.client)
    assert "Approve and save as a draft" in desk.read(f"/touchpoints/{letter}/draft")

    page = desk.press(f"/touchpoints/{letter}/mailbox-draft", version=1)

    assert "In your drafts since" in page
    assert "It lies in the folder “Drafts” of your mailbox." in page
    assert "Afterword looks for it among your sent mail" in page


def test_a_draft_that_was_not_saved_can_be_saved_from_its_page(
    taken: Taken, letter: int, monkeypatch: pytest.MonkeyPatch
) -> None:
    desk, box = Practice(taken.client), MemoryDraftBox()
    box.full = True
    monkeypatch.setattr(
        bootstrap, "ways", lambda _: replace(Ways.through(MemoryMailOut()), drafts=lambda _: box)
    )
    refused = taken.client.post(f"/touchpoints/{letter}/mailbox-draft", {"version": 1})
    assert (refused.status_code, "could not be saved" in refused.content.decode()) == (422, True)

    box.full = False
    assert "save it if it is not there" in desk.read(f"/touchpoints/{letter}/draft")

    assert "It lies in the folder" in desk.press(f"/touchpoints/{letter}/mailbox-draft", version=1)
    assert len(box.drafts) == 1


def test_once_the_seeker_sent_it_the_people_of_the_example_answer(example: Practice) -> None:
    take(example, "copy")
    example.press(f"/outbox/{models.Outgoing.objects.get().pk}/sent-by-hand")

    assert heard_after_a_minute()


def test_who_was_not_written_to_yet_answers_nothing(example: Practice) -> None:
    take(example, "copy")

    assert not heard_after_a_minute()


def test_an_edit_afterwards_is_told_and_changes_nothing_of_what_was_taken(example: Practice) -> None:
    taken = take(example, "copy")
    text = "Hi Ruth,\n\nOther words, and fewer.\n\nDana"
    page = example.press(f"/touchpoints/{example.step().pk}/text", subject="Thanks", body=text)

    assert "You changed the text here since." in page
    assert models.Outgoing.objects.get().state == "handed_over"
    assert models.Outgoing.objects.get().body in taken
