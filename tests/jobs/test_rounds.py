from __future__ import annotations

from collections.abc import Iterator
from datetime import timedelta
from pathlib import Path

import pytest
from django.test import override_settings

from afterword import bootstrap
from afterword.actions.anything_due import anything_due
from afterword.actions.journal import the_seeker
from afterword.actions.practise import start_example
from afterword.actions.send_now import send_now
from afterword.jobs.rounds import Rounds
from afterword.store import models

A_MOMENT = timedelta(milliseconds=1)


@pytest.fixture
def example(sqlite_journal: Path) -> Iterator[models.Seeker]:
    now = bootstrap.clock().now()
    owner = the_seeker()
    start_example(owner, bootstrap.example_sources(now), bootstrap.reader(), bootstrap.tools(), now)
    with override_settings(AFTERWORD_OUTBOX=sqlite_journal.parent / "outbox"):
        yield models.Seeker.objects.get()


def let_go(owner: models.Seeker, undo: timedelta) -> models.Outgoing:
    step = models.Touchpoint.objects.get(person="ruth-andersson", purpose="thank_you")
    return models.Outgoing.objects.get(pk=send_now(owner, step.pk, 1, bootstrap.clock().now(), undo))


def test_between_two_rounds_nothing_is_done_where_nothing_is_due(example: models.Seeker) -> None:
    rounds = Rounds(3600)
    rounds()
    let_go(example, timedelta(hours=1))

    assert rounds() == 0
    assert models.Outgoing.objects.get().state == "queued"


def test_what_is_let_go_goes_without_waiting_for_the_next_round(example: models.Seeker) -> None:
    rounds = Rounds(3600)
    rounds()
    let_go(example, A_MOMENT)

    rounds()

    assert models.Outgoing.objects.get().state == "sent"


def test_the_clock_wakes_when_the_next_message_is_due(example: models.Seeker) -> None:
    rounds = Rounds(3600)
    rounds()
    assert rounds.pause() > 1
    let_go(example, timedelta(seconds=1))

    rounds()

    assert 0 <= rounds.pause() <= 1


def test_after_a_message_in_the_example_the_clock_listens_at_every_look(example: models.Seeker) -> None:
    now = bootstrap.clock().now()
    assert not anything_due(now)
    outgoing = let_go(example, A_MOMENT)
    Rounds(3600)()
    outgoing.refresh_from_db()
    assert outgoing.ended_at

    assert anything_due(outgoing.ended_at + timedelta(seconds=30))
    assert not anything_due(outgoing.ended_at + timedelta(hours=1))


def test_a_message_on_hold_is_not_due(example: models.Seeker) -> None:
    let_go(example, timedelta(hours=1))

    assert not anything_due(bootstrap.clock().now() + timedelta(minutes=59))
    assert anything_due(bootstrap.clock().now() + timedelta(minutes=61))
