"""Whether silence tells anything is read in few queries, of nobody else's mailbox."""

from __future__ import annotations

from dataclasses import replace
from datetime import timedelta

from django.db import connection
from django.test.utils import CaptureQueriesContext

from afterword.actions.approve import approve
from afterword.actions.enqueue import enqueue
from afterword.actions.read_listening import not_listening
from afterword.actions.read_outbox import read_outbox
from afterword.actions.send_now import send_now
from afterword.store import models
from world import AFTER, World, another_interview, captured

DAY = timedelta(days=1)


def heard_at(world: World, ago: timedelta, **told: str) -> None:
    models.Listening.objects.create(seeker=world.owner, heard_well_at=AFTER - ago, **told)


def test_a_mailbox_not_looked_into_for_a_day_is_told_and_a_fresh_one_is_not(world: World) -> None:
    heard_at(world, DAY)
    assert not_listening(world.owner, AFTER) is None

    found = not_listening(world.owner, AFTER + timedelta(minutes=1))

    assert found is not None
    assert (found.state, found.since, found.mailbox) == ("long_ago", AFTER - DAY, "")


def test_a_mailbox_that_was_set_up_and_never_looked_into_is_not_heard(world: World) -> None:
    models.MailAccount.objects.create(
        seeker=world.owner, address="mara@home.example", out_host="m.example", out_port=465, saved_at=AFTER
    )
    assert not_listening(world.owner, AFTER) is None
    models.MailAccount.objects.update(in_host="imap.example", in_port=993)

    found = not_listening(world.owner, AFTER)

    assert found is not None
    assert found.since is None


def test_it_is_told_of_whom_something_is_ahead_with_and_of_no_other(world: World) -> None:
    heard_at(world, 2 * DAY)
    asked = world.touchpoint("rita", "check_in")

    assert not_listening(world.owner, AFTER, world.interview, asked.person) is not None
    assert not_listening(world.owner, AFTER, world.interview, "tom") is None


def test_another_seekers_deaf_mailbox_says_nothing_of_mine(world: World) -> None:
    other = models.Seeker.objects.create(name="Otto")
    models.Listening.objects.create(seeker=other, state="failing")

    assert not_listening(world.owner, AFTER) is None
    assert not_listening(other, AFTER, world.interview) is None


def test_the_number_of_queries_does_not_depend_on_the_rows(world: World) -> None:
    heard_at(world, 2 * DAY)

    def asked() -> int:
        with CaptureQueriesContext(connection) as queries:
            assert not_listening(world.owner, AFTER) is not None
        return len(queries)

    before = asked()
    for number in range(3):
        found = captured(f"{number}@lager.example")
        another_interview(world.owner, replace(found, interview=replace(found.interview, role=f"R{number}")))
        models.Listening.objects.create(seeker=world.owner, mailbox=f"{number}@home.example")
    assert asked() == before


def test_by_hand_a_check_in_asks_before_it_goes_and_goes_on_the_seekers_word(world: World) -> None:
    row = world.touchpoint("rita", "check_in")
    version = world.version(row).number
    approve(world.owner, row.pk, version, AFTER)
    enqueue(world.owner, row.pk, AFTER)
    due = row.outgoing.get().goes_at or row.best

    went = world.tick(due)

    assert [one.why.code for one in went] == ["heard_since"]
    assert [item.asks for item in read_outbox(world.owner, due)] == [True]
    send_now(world.owner, row.pk, version, due, timedelta())
    world.tick(due)
    assert len(world.server.taken) == 1
    states = row.outgoing.order_by("pk").values_list("state", "code")
    assert states[0] == ("cancelled", "approved_anew")
