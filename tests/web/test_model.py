"""Writing with a model, at the window: what is told before, what is shown meanwhile, what stands after."""

from __future__ import annotations

import threading
import time
from html import unescape

import pytest
from django.core.cache import cache
from django.test import Client

from afterword.store import models
from model_server import Deed, Handler, claims_too_much, endpoint, fails, says, writes_well
from practising import Practice
from window import signed_in, text


@pytest.fixture(autouse=True)
def nothing_left_over() -> None:
    cache.clear()


def page(client: Client, query: str = "") -> str:
    return unescape(text(client.get(f"/model{query}")))


def keep(client: Client, address: str, **more: str) -> str:
    typed = {"address": address, "model": "small", **more}
    return unescape(text(client.post("/model/account", typed, follow=True)))


def test_the_address_is_asked_first_and_no_model_is_said_to_be_needed(owner: Client) -> None:
    shown = page(owner)

    assert "None is needed" in shown
    assert 'name="model"' not in shown


def test_of_this_machine_it_is_said_that_nothing_leaves_and_no_consent_is_asked(owner: Client) -> None:
    shown = page(owner, "?address=http://127.0.0.1:11434")

    assert "127.0.0.1 is this machine: what is to be written stays on it, and nothing leaves." in shown
    assert 'name="agreed"' not in shown
    assert "Kept. Now test it." in keep(owner, "http://127.0.0.1:11434")


def test_of_another_machine_it_is_said_what_goes_to_whom_and_nothing_is_kept_without_consent(
    owner: Client,
) -> None:
    shown = page(owner, "?address=https://api.models.example")
    assert "Whoever runs api.models.example can read and keep it" in shown
    assert 'name="agreed"' in shown

    refused = keep(owner, "https://api.models.example/v1", key="sk-secret")
    assert "Tick the box" in refused
    assert "sk-secret" not in refused
    assert not models.ModelAccount.objects.exists()

    kept = keep(owner, "https://api.models.example/v1", key="sk-secret", agreed="1")
    assert "Kept. Now test it." in kept
    assert "sk-secret" not in kept
    assert models.ModelAccount.objects.get().agreed_at is not None


@pytest.mark.parametrize(
    "address",
    ["ftp://x", "127.0.0.1:1", "http://api.models.example/v1", "https://me:pw@x.example", "http://["],
)
def test_an_address_that_cannot_be_meant_is_asked_for_again(owner: Client, address: str) -> None:
    for answer in (
        owner.get("/model", {"address": address}),
        owner.post("/model/account", {"address": address}),
    ):
        assert answer.status_code == 422
        assert "not usable yet" in unescape(text(answer))


def test_it_is_tested_and_forgotten(owner: Client) -> None:
    with endpoint(says('{"well": true}'), fails(500, "out of memory")) as there:
        keep(owner, there.address)
        assert "Your model answers." in text(owner.post("/model/test"))
        answer = owner.post("/model/test", headers={"HX-Request": "true"})
        assert text(answer).strip().startswith('<div id="tested"')
        assert "out of memory" in text(answer)
    assert "Forgotten" in text(owner.post("/model/forget", follow=True))
    assert not models.ModelAccount.objects.exists()


def test_the_button_is_there_only_where_a_model_is(example: Practice) -> None:
    address = f"/touchpoints/{example.step().pk}/draft"
    assert "Write it with your model" not in example.read(address)

    keep(example.client, "http://127.0.0.1:9")

    assert "Write it with your model" in example.read(address)
    assert "small, on this machine" in example.read(address)


def test_in_the_example_nothing_goes_to_another_machine(example: Practice) -> None:
    step = example.step()
    keep(example.client, "https://api.models.example/v1", agreed="1")

    assert "Write it with your model" not in example.read(f"/touchpoints/{step.pk}/draft")
    assert "nothing leaves this machine" in example.press(f"/touchpoints/{step.pk}/model")


def test_no_request_is_made_before_the_press(example: Practice) -> None:
    with endpoint(writes_well) as there:
        keep(example.client, there.address, price_read="1", price_written="2", currency="EUR")
        example.read(f"/touchpoints/{example.step().pk}/draft")
        example.read("/model")

        assert there.asked == []


def test_without_scripts_one_press_waits_and_the_text_stands_with_what_it_cost(example: Practice) -> None:
    step = example.step("Priya")
    with endpoint(writes_well) as there:
        keep(example.client, there.address, price_read="1", price_written="2", currency="EUR")
        shown = example.press(f"/touchpoints/{step.pk}/model")

    assert "Your model wrote it." in shown
    assert "120 tokens read, 80 written: 0.0003 EUR." in shown
    assert "I keep thinking about this" in shown
    assert "Undo" in shown
    assert step.versions.latest("number").author == "model"


def test_what_is_blocked_leaves_the_text_that_stood_and_says_why(example: Practice) -> None:
    step = example.step()
    with endpoint(claims_too_much) as there:
        keep(example.client, there.address)
        shown = example.press(f"/touchpoints/{step.pk}/model")

    assert "The text that stood stands." in shown
    assert step.versions.count() == 1


def _cut(handler: Handler) -> None:
    handler.begin()
    handler.piece('{"subject": "Th')


@pytest.mark.parametrize(
    ("deed", "told"),
    [
        (fails(401), "did not accept the key"),
        (fails(429, Retry_After="9"), "try again in 9 seconds"),
        (fails(500, "broken"), "Something went wrong where your model runs: broken"),
        (fails(302, Location="http://elsewhere.example"), "which was not followed"),
        (_cut, "broke off in the middle"),
        (says("no", "content_filter"), "declined"),
        (says("so long", "length"), "cut off before the end"),
        (lambda there: there.connection.close(), "could not be reached"),
    ],
)
def test_a_failure_is_told_in_a_sentence_and_the_text_stands(
    example: Practice, deed: Deed, told: str
) -> None:
    step = example.step()
    with endpoint(deed) as there:
        keep(example.client, there.address)
        shown = example.press(f"/touchpoints/{step.pk}/model")

    assert told in shown
    assert step.versions.count() == 1


def test_with_scripts_a_place_to_watch_comes_first_and_asks_nothing_yet(example: Practice) -> None:
    step = example.step()
    with endpoint(writes_well) as there:
        keep(example.client, there.address)
        answer = example.client.post(f"/touchpoints/{step.pk}/model", headers={"HX-Request": "true"})
        assert there.asked == []

    shown = text(answer)
    assert 'hx-trigger="every 400ms"' in shown
    assert f'action="/touchpoints/{step.pk}/model/stop"' in shown


def test_it_is_watched_as_it_comes_and_stopped(example: Practice) -> None:
    step = example.step("Priya")
    told = threading.Event()

    def slowly(handler: Handler) -> None:
        handler.begin()
        handler.piece('{"subject": "x", "sentences": [{"text": "Thank you for the room ')
        told.set()
        for _ in range(80):
            handler.piece("x")
            time.sleep(0.05)

    answers: list[str] = []
    with endpoint(slowly) as there:
        keep(example.client, there.address)
        watching = signed_in()
        pressed = threading.Thread(
            target=lambda: answers.append(example.press(f"/touchpoints/{step.pk}/model"))
        )
        pressed.start()
        assert told.wait(5)
        time.sleep(0.3)
        assert "Thank you for the room" in text(watching.get(f"/touchpoints/{step.pk}/model/progress"))
        assert "Your model is writing" in text(watching.get(f"/touchpoints/{step.pk}/draft"))
        assert "is writing already" in text(watching.post(f"/touchpoints/{step.pk}/model", follow=True))
        watching.post(f"/touchpoints/{step.pk}/model/stop")
        pressed.join(5)

    assert "You stopped your model." in answers[0]
    assert step.versions.count() == 1
