from __future__ import annotations

from pathlib import Path

from django.test import Client, override_settings

from afterword.store import models
from practising import Practice, practise, tick
from window import text

BANNER = "This is the example, with a practice mailbox"


def test_one_click_takes_the_example_in(owner: Client) -> None:
    assert "Open the example" in text(owner.get("/"))

    example = practise(owner)

    assert "Ruth Andersson" in example.read("/")


def test_every_page_says_that_it_is_the_example_and_how_to_leave_it(example: Practice) -> None:
    number = models.Interview.objects.get().pk
    step = example.step().pk

    for address in (
        "/",
        "/outbox",
        "/history",
        "/mailbox",
        f"/interviews/{number}/plan",
        f"/touchpoints/{step}/draft",
    ):
        page = example.read(address)
        assert BANNER in page
        assert "Leave the example" in page


@override_settings(AFTERWORD_UNDO=0)
def test_nothing_of_it_leaves_the_machine(example: Practice, window: Path) -> None:
    example.send_now(example.step())

    tick()

    assert models.Outgoing.objects.get().state == "sent"
    assert not (window.parent / "outbox").exists()


@override_settings(AFTERWORD_UNDO=0)
def test_leaving_it_leaves_nothing_behind(example: Practice, window: Path) -> None:
    example.send_now(example.step())
    tick()
    example.approve(example.step("Priya"))

    page = example.press("/example/leave")

    assert "nothing of it is left" in page
    assert "What did the interview leave behind?" in page
    assert BANNER not in page
    for table in models.ALL[1:]:
        assert not table._default_manager.exists(), table
    seeker = models.Seeker.objects.get()
    assert (seeker.name, seeker.email, seeker.timezone, seeker.practising) == ("", "", "", False)
    assert b"Fernhill" not in window.read_bytes()


def test_a_journal_of_ones_own_is_never_turned_into_the_example(example: Practice) -> None:
    models.Seeker.objects.update(practising=False)

    assert example.client.post("/example/enter").status_code == 409
    assert not models.Seeker.objects.get().practising


def test_leaving_what_was_never_entered_erases_nothing(example: Practice) -> None:
    models.Seeker.objects.update(practising=False)

    example.press("/example/leave")

    assert models.Interview.objects.exists()


def test_a_stranger_enters_no_example(stranger: Client) -> None:
    assert stranger.post("/example/enter").status_code == 302
    assert not models.Interview.objects.exists()
