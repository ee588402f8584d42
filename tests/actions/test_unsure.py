"""What nobody was sure of is settled by what proves it, else by the seeker, and never by sending again."""

from __future__ import annotations

from dataclasses import replace
from datetime import timedelta

import pytest

from afterword.actions.check_unsure import check_unsure
from afterword.actions.hear import hear
from afterword.actions.look_up_unsure import look_up_unsure
from afterword.actions.sync import one_round
from afterword.actions.today import today
from afterword.actions.ways import Ways
from afterword.adapters.memory.mail_in import MemoryMailIn
from afterword.adapters.memory.mail_out import MemoryMailOut
from afterword.domain.facts import Person
from afterword.domain.send.envelope import Envelope, HandedOver, RefusedRecipient
from afterword.domain.send.states import OutgoingState
from afterword.domain.sources import FailedDelivery, Mail
from afterword.domain.touchpoints import TouchpointState
from afterword.errors import Unsure
from afterword.store import models
from world import AFTER, INES, World, mail, tools

MINUTE, DAY = timedelta(minutes=1), timedelta(days=1)
DAEMON = Person("daemon", "Mail Delivery System", email="mailer-daemon@lager.example")


class PowerCut(BaseException):
    """The process ends in the middle."""


@pytest.fixture
def unsure(world: World) -> models.Outgoing:
    """The connection broke after the message was given."""
    world.queue()
    world.server.after = lambda: Unsure("timed out")
    world.tick(world.due)
    assert world.outgoing().state == OutgoingState.UNSURE
    return world.outgoing()


def answer(world: World, letter: Mail) -> None:
    hear(world.owner, letter, tools().policy, world.due + DAY)


def report(message_id: str | None = None) -> Mail:
    failed = FailedDelivery("ines@lager.example", permanent=True, status="5.1.1")
    text = "ines@lager.example: user unknown"
    found = mail(DAEMON, text, AFTER + DAY, "Undelivered Mail", number=9)
    return replace(found, is_report=True, failed=(failed,), original_message_id=message_id)


@pytest.mark.parametrize("nearest", [True, False])
def test_an_answer_in_its_thread_proves_that_it_went(
    world: World, unsure: models.Outgoing, nearest: bool
) -> None:
    letter = mail(INES, "Thanks, Mara.", AFTER + DAY)
    if nearest:
        answer(world, replace(letter, in_reply_to=unsure.message_id))
    else:
        answer(world, replace(letter, references=("<older@x.example>", unsure.message_id)))

    assert (world.outgoing().state, world.outgoing().code) == (OutgoingState.SENT, "answered_after")
    assert world.touchpoint().state == TouchpointState.DONE
    assert len(world.server.taken) == 1


def test_a_report_that_returns_it_proves_that_it_went_and_that_nobody_got_it(
    world: World, unsure: models.Outgoing
) -> None:
    answer(world, report(unsure.message_id))

    assert (world.outgoing().state, world.outgoing().code) == (OutgoingState.SENT, "bounced_after")
    assert models.Signal.objects.filter(kind="bounce").exists()


def test_a_report_that_names_an_address_alone_settles_nothing(world: World, unsure: models.Outgoing) -> None:
    """Anybody could write that one."""
    answer(world, report())
    answer(world, report("<guessed@home.example>"))

    unsure.refresh_from_db()
    assert unsure.state == OutgoingState.UNSURE


def test_the_seekers_own_mail_proves_nothing(world: World, unsure: models.Outgoing) -> None:
    own = Person("mara", "Mara Lind", email="MARA@home.example")
    answer(world, replace(mail(own, "Forwarded", AFTER + DAY), references=(unsure.message_id,)))

    unsure.refresh_from_db()
    assert unsure.state == OutgoingState.UNSURE


def test_after_that_it_is_never_sent_again(world: World, unsure: models.Outgoing) -> None:
    world.server.after = None
    answer(world, report(unsure.message_id))

    for hours in range(1, 100, 20):
        one_round(
            world.owner, Ways.through(world.server), tools().policy, world.due + timedelta(hours=hours), "c"
        )

    assert len(world.server.taken) == 1


def test_every_mailbox_is_looked_into_and_that_which_it_went_from_first(
    world: World, unsure: models.Outgoing
) -> None:
    asked: list[str] = []

    class Box(MemoryMailIn):
        def __init__(self, name: str) -> None:
            super().__init__()
            self.name = name

        def among_sent(self, message_ids: object) -> frozenset[str]:
            asked.append(self.name)
            return super().among_sent(message_ids)  # type: ignore[arg-type]

    own, other = Box("own"), Box("other")
    other.sent.add(unsure.message_id)
    boxes = [("second@mail.example", other), ("mara@home.example", own)]

    assert look_up_unsure(world.owner, boxes, world.due + MINUTE) == [unsure.pk]
    assert asked == ["own", "other"]


def test_a_claim_whose_copy_is_found_needs_nobody_to_wait_ten_minutes(world: World) -> None:
    """The power went after the server had taken it; the provider saves what it sends."""
    message = world.queue()
    due = world.due
    world.server.after = PowerCut
    with pytest.raises(PowerCut):
        world.tick(due)
    box = MemoryMailIn()
    assert look_up_unsure(world.owner, [("", box)], due + MINUTE) == []
    assert check_unsure(world.owner, due + MINUTE) == []

    box.sent.add(message.message_id)
    look_up_unsure(world.owner, [("", box)], due + MINUTE)

    assert world.outgoing().state == OutgoingState.SENT
    assert today(world.owner, due + MINUTE).questions == ()


def test_who_was_refused_a_copy_is_told_of_and_the_message_counts_as_sent(world: World) -> None:
    class Picky(MemoryMailOut):
        def hand_over(self, envelope: Envelope) -> HandedOver:
            handed = super().hand_over(envelope)
            return replace(handed, refused=(RefusedRecipient("tom@lager.example", "550 no such user"),))

    world.queue()
    world.server = Picky()

    world.tick(world.due)

    assert world.outgoing().state == OutgoingState.SENT
    assert world.outgoing().refused == [{"address": "tom@lager.example", "detail": "550 no such user"}]
    told = models.HistoryEntry.objects.get(code="outgoing_some_refused")
    assert told.params["why_addresses"] == "tom@lager.example"
