"""Listening in earnest: where a look begins, when it pauses, and what the Sent folder tells."""

from __future__ import annotations

from collections.abc import Collection
from dataclasses import replace
from datetime import datetime, timedelta
from pathlib import Path
from typing import Any

import pytest

from afterword.actions import hear as hearing
from afterword.actions.check_unsure import check_unsure
from afterword.actions.listen import listen, trust_mailbox
from afterword.actions.look_up_unsure import look_up_unsure
from afterword.actions.save_mailbox import TypedMailbox, TypedServer, save_mailbox
from afterword.actions.sync import sync
from afterword.actions.tick import tick_everybody
from afterword.actions.ways import Ways
from afterword.adapters.memory.mail_in import MemoryMailIn
from afterword.adapters.memory.mail_out import MemoryMailOut
from afterword.adapters.vault import FileVault
from afterword.domain.facts import Person
from afterword.domain.hear.known import Known
from afterword.domain.send.moment import Listening
from afterword.domain.send.states import OutgoingState
from afterword.domain.sources import Inbox
from afterword.domain.touchpoints import TouchpointState
from afterword.errors import LoginRefused, NotReached, RefusedForNow, Unsure
from afterword.store import models
from world import AFTER, INES, TOM, World, mail, new_world, tools

MINUTE = timedelta(minutes=1)
STRANGER = Person("x", "Big Shop", email="x@shop.example")


def look(world: World, box: MemoryMailIn, now: datetime) -> list[str | None]:
    """Whom one look heard."""
    return [one.signal.person for one in listen(world.owner, box, tools().policy, now)]


def row(world: World) -> models.Listening:
    return models.Listening.objects.get(seeker=world.owner)


def test_each_look_begins_where_the_last_one_ended(world: World) -> None:
    box = MemoryMailIn()
    box.mails.append(mail(INES, "Thanks for coming in.", AFTER))
    assert look(world, box, AFTER) == ["ines"]
    box.mails.append(mail(TOM, "Thanks for coming in.", AFTER))

    assert look(world, box, AFTER + MINUTE) == ["tom"]
    assert [one.sender.name for one in box.read] == [INES.name, TOM.name]


def test_of_strangers_nothing_is_read_or_stored(world: World) -> None:
    box = MemoryMailIn()
    box.mails.append(mail(STRANGER, "Zebra crossing sale", AFTER, "Zebra"))

    assert look(world, box, AFTER) == []

    assert box.read == []
    assert not models.Signal.objects.exists()
    assert row(world).total == 1


def test_what_could_not_be_heard_whole_is_looked_at_again(
    world: World, monkeypatch: pytest.MonkeyPatch
) -> None:
    """The power goes in the middle of a look."""
    box = MemoryMailIn()
    box.mails += [mail(INES, "Thanks for coming in.", AFTER), mail(TOM, "Thank you, too.", AFTER)]
    hear, heard = hearing.hear, list[object]()

    def one_then_dark(*told: Any, **named: Any) -> object:
        if heard:
            raise KeyboardInterrupt
        heard.append(told)
        return hear(*told, **named)

    monkeypatch.setattr("afterword.actions.listen.take_post", one_then_dark)
    with pytest.raises(KeyboardInterrupt):
        look(world, box, AFTER)
    monkeypatch.undo()

    assert look(world, box, AFTER + MINUTE) == ["tom"]
    assert models.Signal.objects.count() == 2


def test_another_mailbox_in_its_place_pauses_until_the_seeker_says_it_is_right(world: World) -> None:
    box = MemoryMailIn()
    box.mails.append(mail(STRANGER, "Sale", AFTER))
    look(world, box, AFTER)
    box.validity = 2
    box.mails.append(mail(INES, "Thanks for coming in.", AFTER))

    assert look(world, box, AFTER + MINUTE) == []
    assert (row(world).state, row(world).cause) == (Listening.PAUSED, "MailboxChanged")

    trust_mailbox(world.owner, AFTER + 2 * MINUTE)
    assert look(world, box, AFTER + 3 * MINUTE) == ["ines"]
    assert row(world).state == Listening.WELL


def test_who_says_once_that_an_empty_mailbox_is_right_is_not_asked_again(world: World) -> None:
    box = MemoryMailIn()
    box.mails.append(mail(STRANGER, "Sale", AFTER))
    look(world, box, AFTER)
    box.emptied = True
    look(world, box, AFTER)
    assert row(world).cause == "SuddenlyEmpty"
    trust_mailbox(world.owner, AFTER)
    box.emptied = False
    look(world, box, AFTER)
    box.emptied = True

    look(world, box, AFTER)

    assert row(world).state == Listening.WELL


def test_a_failure_is_kept_by_its_name_and_told_once(world: World) -> None:
    box = MemoryMailIn()
    box.broken = True
    look(world, box, AFTER)
    look(world, box, AFTER + MINUTE)

    assert (row(world).state, row(world).cause, row(world).detail) == (
        Listening.FAILING,
        "CannotListen",
        "not reachable",
    )
    assert models.HistoryEntry.objects.filter(code="listening_failing").count() == 1


def unsure(world: World) -> models.Outgoing:
    """A message of which nobody knows whether it went."""
    world.queue()
    world.server.after = lambda: Unsure("timed out")
    world.tick(world.due)
    return world.outgoing()


def test_what_lies_among_the_sent_went(world: World) -> None:
    message, box = unsure(world), MemoryMailIn()
    box.sent.add(message.message_id)

    assert look_up_unsure(world.owner, [("", box)], world.due) == [message.pk]

    assert (world.outgoing().state, world.outgoing().code) == (OutgoingState.SENT, "found_among_sent")
    assert world.touchpoint().state == TouchpointState.DONE


def test_what_does_not_lie_there_is_left_to_the_seeker(world: World) -> None:
    unsure(world)
    box = MemoryMailIn()

    assert look_up_unsure(world.owner, [("", box)], world.due) == []
    box.broken = True
    assert look_up_unsure(world.owner, [("", box)], world.due) == []

    assert world.outgoing().state == OutgoingState.UNSURE
    assert len(world.server.taken) == 1


def test_a_crash_after_the_hand_over_is_cleared_up_by_the_next_rounds(world: World) -> None:
    message = world.queue()
    due = world.due
    models.Outgoing.objects.filter(pk=message.pk).update(state=OutgoingState.CLAIMED, claimed_at=due)
    box = MemoryMailIn()
    box.sent.add(message.message_id)
    later = due + timedelta(minutes=11)

    sync(world.owner, Ways.through(world.server, box), tools(), later)

    assert world.outgoing().state == OutgoingState.SENT
    assert check_unsure(world.owner, later) == []


def test_a_copy_is_saved_once_it_is_written_down_that_it_went(world: World) -> None:
    states: list[str] = []

    class Watching(MemoryMailOut):
        def keep(self, envelope: object) -> None:
            del envelope
            states.append(models.Outgoing.objects.get().state)

    world.queue()
    world.server = Watching()
    world.tick(world.due)

    assert states == [OutgoingState.SENT]


def test_a_copy_that_cannot_be_saved_changes_nothing_but_is_told(world: World) -> None:
    world.queue()
    world.server.full = True

    world.tick(world.due)

    assert world.outgoing().state == OutgoingState.SENT
    entry = models.HistoryEntry.objects.get(code="outgoing_not_kept")
    assert entry.params["why_detail"] == "no room"


def test_a_round_hears_before_it_sends(world: World) -> None:
    world.queue()
    box = MemoryMailIn()
    box.mails.append(mail(INES, "We have decided to move forward with another candidate.", world.due))

    found = sync(world.owner, Ways.through(world.server, box), tools(), world.due)

    assert world.server.taken == []
    assert [one.signal.person for one in found.heard] == ["ines"]
    assert found.listening == Listening.WELL


def test_the_clock_goes_each_seekers_own_way(world: World) -> None:
    other = new_world(world.database)
    for each in (world, other):
        each.queue()
    ways = {each.owner.pk: Ways.through(each.server) for each in (world, other)}

    tick_everybody(lambda owner: ways[owner.pk], tools(), world.due)

    assert [len(each.server.taken) for each in (world, other)] == [1, 1]


def test_after_a_refused_login_the_server_is_left_alone_until_the_password_is_given_again(
    world: World, tmp_path: Path
) -> None:
    """Providers lock out whoever knocks again and again."""
    knocks: list[str] = []

    class Refusing(MemoryMailIn):
        def look(self, known: Known, mark: str = "") -> Inbox:
            del known
            knocks.append(mark)
            raise LoginRefused("no")

    box = Refusing()
    for minutes in (0, 1, 14, 15):
        look(world, box, AFTER + minutes * MINUTE)
    assert len(knocks) == 2

    server = TypedServer("mail.home.example", 465, "tls", "mara", "right")
    vault = FileVault(tmp_path / "key")
    save_mailbox(world.owner, TypedMailbox("mara@home.example", server), vault, AFTER + 16 * MINUTE)
    look(world, box, AFTER + 16 * MINUTE)
    assert len(knocks) == 3


def rounds_until_it_rests(world: World, error: Exception, most: int = 40) -> int:
    """How often a message is tried, with a round of the clock every quarter of an hour."""
    world.queue()
    due, tried = world.due, 0
    world.server.before = lambda: error
    for quarter in range(most):
        tried += len(world.tick(due + quarter * 15 * MINUTE))
    return tried


def test_a_server_that_says_no_again_and_again_is_not_asked_for_ever(world: World) -> None:
    assert rounds_until_it_rests(world, RefusedForNow("451 later")) == 4
    assert world.outgoing().state == OutgoingState.FAILED


def test_a_server_that_was_not_reached_is_tried_until_it_is(world: World) -> None:
    """Ten hours on a plane; it lands while they sleep."""
    assert rounds_until_it_rests(world, NotReached("no network")) > 6
    assert world.outgoing().state == OutgoingState.QUEUED

    world.server.before = None
    world.tick(world.due + timedelta(hours=11))
    assert world.outgoing().code == "out_of_hours"
    world.tick(world.due + timedelta(hours=20))

    assert len(world.server.taken) == 1
    assert world.outgoing().state == OutgoingState.SENT


def test_what_nobody_foresaw_in_a_mailbox_keeps_no_mail_from_going_and_is_told(world: World) -> None:
    class Broken(MemoryMailIn):
        def look(self, known: Known, mark: str = "") -> Inbox:
            del known, mark
            raise KeyError("odd")

    world.queue()

    found = sync(world.owner, Ways.through(world.server, Broken()), tools(), world.due)

    assert (found.listening, found.detail) == (Listening.FAILING, "KeyError")
    assert len(world.server.taken) == 1


def test_a_mailbox_that_was_lost_is_not_well_because_one_mail_came(world: World) -> None:
    box = MemoryMailIn()
    box.mails += [mail(TOM, "Hello.", AFTER, number=number) for number in range(12)]
    look(world, box, AFTER)
    kept, box.mails = box.mails, []
    look(world, box, AFTER + MINUTE)
    box.mails = kept[:1]

    look(world, box, AFTER + 2 * MINUTE)
    assert row(world).state == Listening.PAUSED

    box.mails = kept
    look(world, box, AFTER + 3 * MINUTE)
    assert row(world).state == Listening.WELL


def test_what_was_heard_before_a_mailbox_broke_is_told_all_the_same(world: World) -> None:
    class BreaksLater(MemoryMailIn):
        def look(self, known: Known, mark: str = "") -> Inbox:
            if mark:
                raise KeyError("odd")
            return replace(super().look(known, mark), of=2, done=1)

    box = BreaksLater()
    box.mails.append(mail(INES, "Thank you, Mara.", AFTER))

    assert look(world, box, AFTER) == ["ines"]
    assert row(world).state == Listening.FAILING


def test_what_fails_for_one_seeker_keeps_nobody_elses_mail(world: World) -> None:
    other = new_world(world.database)
    other.queue()

    def ways(owner: models.Seeker) -> Ways:
        if owner.pk == world.owner.pk:
            raise KeyError("odd")
        return Ways.through(other.server)

    with pytest.raises(KeyError):
        tick_everybody(ways, tools(), other.due)

    assert len(other.server.taken) == 1


def test_a_mailbox_that_refused_the_login_is_not_asked_for_sent_mail_either(world: World) -> None:
    asked: list[int] = []

    class Counting(MemoryMailIn):
        def among_sent(self, message_ids: Collection[str]) -> frozenset[str]:
            asked.append(len(message_ids))
            return frozenset()

    world.queue()
    world.server.before = lambda: Unsure("timed out")
    world.tick(world.due)
    ways = Ways.through(world.server, Counting())
    models.Listening.objects.create(seeker=world.owner, rest_until=world.due + 10 * MINUTE)

    sync(world.owner, ways, tools(), world.due + MINUTE)
    assert asked == []

    sync(world.owner, ways, tools(), world.due + 11 * MINUTE)
    assert asked


def test_a_long_look_goes_on_by_itself_and_until_its_end_nothing_is_concluded_from_silence(
    world: World, monkeypatch: pytest.MonkeyPatch
) -> None:
    class Long(MemoryMailIn):
        def look(self, known: Known, mark: str = "") -> Inbox:
            del known
            done = int(mark or 0) + 1
            return Inbox(3, (), str(done), done=done, of=3)

    monkeypatch.setattr("afterword.actions.listen.LONGEST_ROUND", -1.0)
    look(world, Long(), AFTER)
    assert (row(world).state, row(world).cause) == (Listening.FAILING, "StillReading")
    assert (row(world).done, row(world).of, row(world).heard_well_at) == (1, 3, None)

    monkeypatch.setattr("afterword.actions.listen.LONGEST_ROUND", 60.0)
    told: list[tuple[int, int]] = []
    policy = tools().policy
    listen(world.owner, Long(), policy, AFTER + MINUTE, progress=lambda done, of: told.append((done, of)))
    assert told == [(2, 3)]

    assert (row(world).state, row(world).mark, row(world).of) == (Listening.WELL, "3", 0)
