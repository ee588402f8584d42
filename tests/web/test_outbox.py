from __future__ import annotations

from datetime import timedelta

import pytest
from django.test import override_settings

from afterword import bootstrap
from afterword.store import models
from practising import Practice, tick


def put_it(state: str, **columns: object) -> models.Outgoing:
    models.Outgoing.objects.update(state=state, ended_at=bootstrap.clock().now(), **columns)
    return models.Outgoing.objects.get()


@pytest.fixture
def queued(example: Practice) -> Practice:
    example.approve(example.step())
    return example


def test_an_empty_outbox_says_so(example: Practice) -> None:
    assert "Nothing is on its way" in example.read("/outbox")


def test_what_is_queued_tells_when_it_goes_and_can_be_taken_back(queued: Practice) -> None:
    assert "On its way" in queued.read("/outbox")

    assert "Nothing went." in queued.press(f"/touchpoints/{queued.step().pk}/cancellation")

    assert models.Outgoing.objects.get().state == "cancelled"
    assert "You took it back." in queued.read("/outbox")


@override_settings(AFTERWORD_UNDO=0)
def test_what_went_is_told_so(example: Practice) -> None:
    example.send_now(example.step())
    tick()

    page = example.read("/outbox")

    assert models.Outgoing.objects.get().state == "sent"
    assert ">Sent</h2>" in page


def test_a_message_about_to_go_counts_its_seconds(example: Practice) -> None:
    example.send_now(example.step())

    assert "it goes in" in example.read("/outbox")


def test_what_was_refused_says_why_and_whether_again_is_safe(queued: Practice) -> None:
    put_it("failed", code="refused_for_now", detail="451 come back later")

    page = queued.read("/outbox")

    assert "It certainly did not go, and queueing it again is safe." in page
    assert "451 come back later" in page
    queued.press(f"/touchpoints/{queued.step().pk}/queue")
    assert models.Outgoing.objects.filter(state="queued").count() == 1


def test_what_a_server_says_is_text_and_nothing_else(queued: Practice) -> None:
    put_it("failed", code="refused_for_good", detail="550 <script>alert(1)</script>")

    answer = queued.client.get("/outbox").content.decode()

    assert "<script>alert" not in answer


def test_what_may_have_gone_is_asked_and_the_answer_holds(queued: Practice) -> None:
    number = put_it("unsure", code="hand_over_broke").pk
    assert "Did it go?" in queued.read("/outbox")
    assert "Only you can know" in queued.read("/")

    queued.press(f"/outbox/{number}/did-not-go")

    assert models.Outgoing.objects.get().state == "failed"
    assert "Queue it again" in queued.read("/outbox")


def test_what_the_seeker_found_among_sent_is_sent(queued: Practice) -> None:
    number = put_it("unsure", claimed_at=bootstrap.clock().now()).pk

    queued.press(f"/outbox/{number}/went")

    assert models.Outgoing.objects.get().state == "sent"


def test_nothing_that_went_can_be_called_back(queued: Practice) -> None:
    put_it("sent")

    answer = queued.client.post(f"/touchpoints/{queued.step().pk}/cancellation")

    assert answer.status_code == 409


def test_today_refreshes_a_part_of_itself(queued: Practice) -> None:
    answer = queued.client.get("/", headers={"HX-Request": "true"}).content.decode()

    assert answer.strip().startswith('<div id="day"')
    assert "Approved and queued" in answer


def test_a_held_message_goes_later(queued: Practice) -> None:
    later = bootstrap.clock().now() + timedelta(days=9)
    models.Outgoing.objects.update(not_before=later, code="absent", params={"person": "Ruth Andersson"})

    assert "Ruth Andersson is away." in queued.read("/outbox")


def test_today_says_when_the_mailbox_is_not_heard(queued: Practice) -> None:
    assert "has not been heard" not in queued.read("/")

    models.Listening.objects.update_or_create(
        seeker=models.Seeker.objects.get(), defaults={"state": "failing", "cause": "LoginRefused"}
    )

    assert "Your mailbox has not been heard yet." in queued.read("/")
