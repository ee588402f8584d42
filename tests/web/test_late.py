"""What came too late to go by itself: asked on Today, in the outbox and beside the text."""

from __future__ import annotations

from datetime import timedelta
from pathlib import Path

import pytest
from django.db import connection
from django.test import override_settings
from django.test.utils import CaptureQueriesContext

from afterword import bootstrap
from afterword.actions.read_outbox import read_outbox
from afterword.adapters.login_items import login_item
from afterword.store import models
from practising import Practice, tick

DAY = timedelta(days=1)


@pytest.fixture
def late(example: Practice) -> Practice:
    """The thanks to Ruth were to go yesterday, and this computer was asleep."""
    step = example.step()
    example.approve(step)
    now = bootstrap.clock().now()
    models.Touchpoint.objects.filter(pk=step.pk).update(
        earliest=now - 3 * DAY, best=now - 3 * DAY, latest=now - DAY
    )
    models.Outgoing.objects.update(goes_at=now - 3 * DAY, not_before=None)
    tick()
    assert models.Outgoing.objects.get().state == "expired"
    return example


@pytest.mark.parametrize("path", ["/", "/outbox", "/touchpoints/{}/draft"])
def test_it_is_asked_wherever_one_looks(late: Practice, path: str) -> None:
    page = late.read(path.format(late.step().pk))

    assert "this computer was asleep then" in page
    assert all(verb in page for verb in ("Send it now, as it is", "Write it anew", "Let it go"))


def test_sent_now_it_goes(late: Practice) -> None:
    late.send_now(late.step())

    assert "asleep" not in late.read("/")
    assert models.Outgoing.objects.latest("pk").state == "queued"


def test_written_anew_it_leads_to_the_text_which_wants_an_approval(late: Practice) -> None:
    page = late.press(f"/touchpoints/{late.step().pk}/late/anew")

    assert "Its approval was taken back." in page
    assert "Approve exactly this text" in page


def test_let_go_it_is_skipped(late: Practice) -> None:
    late.press(f"/touchpoints/{late.step().pk}/skip")

    assert late.step().state == "skipped"
    assert "asleep" not in late.read("/outbox")


def test_what_waits_says_that_it_goes_while_the_computer_is_awake_unless_it_is_hosted(
    example: Practice,
) -> None:
    step = example.step()
    example.approve(step)
    models.Touchpoint.objects.update(latest=bootstrap.clock().now() + 9 * DAY)
    models.Outgoing.objects.update(not_before=bootstrap.clock().now() + 2 * DAY)

    assert "if this computer is awake then, or as soon as it wakes" in example.read("/outbox")
    with override_settings(AFTERWORD_HOSTED=True):
        page = example.read("/outbox")
    assert "It goes on" in page
    assert "awake" not in page


def test_starting_at_login_is_offered_and_taken_away_again(
    example: Practice, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    item = login_item("linux", tmp_path, {}, systemd=False)
    monkeypatch.setattr(bootstrap, "login_item", lambda: item)
    assert "Start Afterword when I log in" in example.read("/outbox")

    example.press("/start-at-login")
    assert item.is_on()
    assert "Afterword starts when you log in." in example.read("/outbox")
    example.press("/start-at-login/end")

    assert not item.is_on()


def test_where_others_look_after_the_computer_nothing_is_started(
    example: Practice, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    item = login_item("linux", tmp_path, {}, systemd=False)
    monkeypatch.setattr(bootstrap, "login_item", lambda: item)

    with override_settings(AFTERWORD_HOSTED=True):
        assert example.client.post("/start-at-login").status_code == 409

    assert not item.is_on()


def test_a_message_tells_from_where_with_what_and_to_whom_else(example: Practice) -> None:
    step = example.step()
    example.approve(step)
    now = bootstrap.clock().now()
    step.attachments.create(
        name="index.pdf", media_type="application/pdf", content=b"%PDF", digest="x", size=4, added_at=now
    )
    models.Outgoing.objects.update(
        sender_email="mara@work.example",
        copies=[{"name": "Tomas", "address": "tomas@house.example"}],
        refused=[{"address": "tomas@house.example", "detail": "550"}],
    )

    page = example.read("/outbox")

    assert "from mara@work.example" in page
    assert "copies to tomas@house.example" in page
    assert "with index.pdf" in page
    assert "The mail server refused a copy to tomas@house.example." in page


def queries_of(owner: models.Seeker) -> int:
    with CaptureQueriesContext(connection) as queried:
        read_outbox(owner, bootstrap.clock().now())
    return len(queried)


def test_the_number_of_queries_does_not_grow_with_the_messages(example: Practice) -> None:
    owner = models.Seeker.objects.get()
    example.approve(example.step())
    few = queries_of(owner)

    row = models.Outgoing.objects.get()
    for number in range(6):
        row.pk, row.state, row.message_id = None, "cancelled", f"<{number}@home.example>"
        row.save(force_insert=True)

    assert queries_of(owner) == few


def test_an_open_question_is_shown_however_much_came_after_it(late: Practice) -> None:
    asked, other = models.Outgoing.objects.get(), models.Touchpoint.objects.exclude(pk=late.step().pk)[0]
    row = models.Outgoing.objects.get()
    row.touchpoint, row.state, row.code = other, "cancelled", "cancelled_by_seeker"
    for number in range(105):
        row.pk, row.message_id = None, f"<{number}@home.example>"
        row.queued_at = bootstrap.clock().now()
        row.save(force_insert=True)

    items = read_outbox(models.Seeker.objects.get(), bootstrap.clock().now())

    assert [item.number for item in items if item.late] == [asked.pk]
