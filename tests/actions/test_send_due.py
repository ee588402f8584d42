"""What leaves, and what does not: the second look in the moment of sending."""

from __future__ import annotations

from dataclasses import replace
from datetime import timedelta
from threading import Barrier, Thread

import pytest
from django.db import connections

from afterword.actions.approve import approve
from afterword.actions.check_unsure import check_unsure
from afterword.actions.edit_draft import edit_draft
from afterword.actions.enqueue import enqueue
from afterword.actions.hear import hear
from afterword.actions.resolve_unsure import resolve_unsure
from afterword.adapters.memory.mail_out import MemoryMailOut
from afterword.domain.facts import ContactPolicy
from afterword.domain.send.states import OutgoingState
from afterword.domain.touchpoints import TouchpointState
from afterword.errors import Refused, RefusedForGood, RefusedForNow, Unsure
from afterword.store import models
from world import AFTER, INES, World, another_interview, captured, mail, tools

ELEVEN_MINUTES = timedelta(minutes=11)


class PowerCut(BaseException):
    """The process ends in the middle."""


def test_what_was_approved_goes_once_when_it_is_due(world: World) -> None:
    queued = world.queue()

    world.tick(world.due)
    world.tick(world.due)

    assert [one.message_id for one in world.server.taken] == [queued.message_id]
    assert world.server.taken[0].to.email == "ines@lager.example"
    assert world.outgoing().state == OutgoingState.SENT
    assert world.touchpoint().state == TouchpointState.DONE


def test_nothing_goes_before_it_is_due(world: World) -> None:
    world.queue()

    world.tick(world.touchpoint().best - timedelta(minutes=1))

    assert world.server.taken == []


def test_nothing_goes_that_was_only_approved(world: World) -> None:
    world.approve()

    world.tick(world.due)

    assert world.server.taken == []


def test_what_went_is_exactly_what_was_approved(world: World) -> None:
    text = world.version(world.touchpoint())
    world.queue()

    world.tick(world.due)

    assert (world.server.taken[0].subject, world.server.taken[0].body) == (text.subject, text.body)


def test_of_two_clocks_one_sends(world: World) -> None:
    """Both see the message due, and meet at the door."""
    world.queue()
    due, door = world.due, Barrier(2)

    def clock() -> None:
        try:
            door.wait()
            world.tick(due)
        finally:
            connections.close_all()

    clocks = [Thread(target=clock), Thread(target=clock)]
    for each in clocks:
        each.start()
    for each in clocks:
        each.join()

    assert len(world.server.taken) == 1


def test_an_answer_after_the_approval_stops_it_and_says_why(world: World) -> None:
    world.queue()
    due = world.due
    words = "Thank you for coming in. The team has decided to go with another candidate."
    hear(world.owner, mail(INES, words, AFTER), tools().policy, AFTER + timedelta(minutes=5))

    world.tick(due)

    assert world.server.taken == []
    assert world.outgoing().state == OutgoingState.CANCELLED
    assert world.outgoing().code


def test_a_text_that_changed_underneath_does_not_go(world: World) -> None:
    """Not by a verb, but by anything: the seal is looked at again."""
    world.queue()
    due = world.due
    models.DraftVersion.objects.filter(touchpoint=world.touchpoint()).update(body="Something else.")

    world.tick(due)

    assert world.server.taken == []
    assert world.outgoing().code == "changed_since_approval"


def test_an_address_that_changed_since_does_not_get_it(world: World) -> None:
    world.queue()
    models.Person.objects.filter(key="ines").update(email="ines@elsewhere.example")

    world.tick(world.due)

    assert world.server.taken == []
    assert world.outgoing().code == "changed_since_approval"


def test_an_edit_takes_back_what_was_queued(world: World) -> None:
    queued = world.queue()
    due = world.due

    edit_draft(world.owner, queued.touchpoint_id, "Thank you", "Hi Ines,\n\nThank you.\n\nMara", AFTER)
    world.tick(due)

    assert world.server.taken == []
    with pytest.raises(Refused, match="not_approved"):
        enqueue(world.owner, queued.touchpoint_id, AFTER)


def test_a_contact_rule_learned_after_the_queueing_stops_it(world: World) -> None:
    world.queue()
    due = world.due
    models.Application.objects.update(contact_policy=ContactPolicy.VIA_RECRUITER_ONLY)

    world.tick(due)

    assert world.server.taken == []
    assert world.outgoing().code.startswith("contact_via")


def test_what_would_come_too_late_expires(world: World) -> None:
    world.queue()

    went = world.tick(world.touchpoint().latest + timedelta(minutes=1))

    assert world.server.taken == []
    assert [one.why.code for one in went] == ["too_late"]
    assert world.outgoing().state == OutgoingState.EXPIRED


def test_into_an_absence_nothing_goes_until_it_is_over(world: World) -> None:
    world.queue()
    due = world.due
    away = replace(
        mail(INES, "I am out of the office until Friday, 18 September.", AFTER, "Automatic reply: thank you"),
        headers={"auto-submitted": "auto-replied"},
    )
    hear(world.owner, away, tools().policy, AFTER)

    world.tick(due)

    assert world.server.taken == []


@pytest.mark.parametrize("moment", ["before", "after"])
def test_a_power_cut_at_the_hand_over_never_leads_to_a_second_one(world: World, moment: str) -> None:
    world.queue()
    due = world.due
    cut = MemoryMailOut(**{moment: PowerCut})
    cut.taken = world.server.taken
    world_server, world.server = world.server, cut
    with pytest.raises(PowerCut):
        world.tick(due)
    world.server = world_server

    check_unsure(world.owner, due + ELEVEN_MINUTES)
    world.tick(due + ELEVEN_MINUTES)

    assert world.outgoing().state == OutgoingState.UNSURE
    assert len(world.server.taken) == (moment == "after")


def test_a_connection_that_broke_is_left_to_the_seeker(world: World) -> None:
    world.queue()
    due = world.due
    world.server.after = lambda: Unsure("timed out")
    world.tick(due)
    unsure = world.outgoing()
    assert unsure.state == OutgoingState.UNSURE

    resolve_unsure(world.owner, unsure.pk, due + ELEVEN_MINUTES, went=True)

    assert world.outgoing().state == OutgoingState.SENT
    assert world.touchpoint().state == TouchpointState.DONE


def test_what_the_seeker_says_did_not_go_may_be_queued_again(world: World) -> None:
    queued = world.queue()
    due = world.due
    world.server.before = lambda: Unsure("timed out")
    world.tick(due)
    resolve_unsure(world.owner, world.outgoing().pk, due, went=False)
    world.server.before = None

    enqueue(world.owner, queued.touchpoint_id, due)
    world.tick(due)

    assert len(world.server.taken) == 1


def test_a_refusal_for_good_is_not_tried_again(world: World) -> None:
    world.queue()
    due = world.due
    world.server.before = lambda: RefusedForGood("550 no such user")

    world.tick(due)
    world.server.before = None
    world.tick(due + timedelta(hours=1))

    assert world.server.taken == []
    assert (world.outgoing().state, world.outgoing().detail) == (OutgoingState.FAILED, "550 no such user")


def test_a_refusal_for_now_is_tried_again_later_as_another_message(world: World) -> None:
    first = world.queue()
    due = world.due
    world.server.before = lambda: RefusedForNow("421 try later")
    world.tick(due)
    world.server.before = None

    world.tick(due + timedelta(minutes=5))
    assert world.server.taken == []
    world.tick(due + timedelta(minutes=16))

    assert len(world.server.taken) == 1
    assert world.server.taken[0].message_id != first.message_id


def test_a_refusal_is_told_by_its_cause_and_tried_again_when_the_server_asks_for_it(world: World) -> None:
    first = world.queue()
    due = world.due
    hour = timedelta(hours=1)
    world.server.before = lambda: RefusedForNow("451 wait", code="greylisted", again_after=hour)
    world.tick(due)
    world.server.before = None
    world.tick(due + timedelta(minutes=59))
    assert world.server.taken == []

    world.tick(due + timedelta(minutes=61))

    first.refresh_from_db()
    assert (first.state, first.code) == (OutgoingState.FAILED, "greylisted")
    assert len(world.server.taken) == 1


def test_a_message_that_is_too_large_is_told_with_both_sizes(world: World) -> None:
    first = world.queue()
    error = RefusedForGood("too large", code="too_large", size="30.1", limit="25.0")
    world.server.before = lambda: error

    world.tick(world.due)

    first.refresh_from_db()
    assert (first.code, first.params) == ("too_large", {"size": "30.1", "limit": "25.0"})


def test_what_a_person_got_from_one_application_counts_in_the_other(world: World) -> None:
    """The same Ines hires for two roles; the second check-in would come a day after the first mail."""
    world.queue()
    world.tick(world.due)
    other = captured("two@lager.example")
    other = replace(other, interview=replace(other.interview, role="Team Lead"))
    second = another_interview(world.owner, other)
    row = second.touchpoint()
    row.purpose, row.earliest, row.best = "check_in", AFTER, world.due  # as a plan made before that mail
    row.save()
    approve(world.owner, row.pk, second.version(row).number, AFTER)
    enqueue(world.owner, row.pk, AFTER)

    went = world.tick(row.best + timedelta(minutes=12))

    assert [one.why.code for one in went] == ["budget_spacing"]
    assert len(world.server.taken) == 1


def test_whatever_breaks_in_a_hand_over_is_unsure_and_keeps_no_other_message(world: World) -> None:
    world.queue()
    world.queue("tom")
    due = max(row.goes_at for row in models.Outgoing.objects.all() if row.goes_at)
    broken = iter([KeyError("a reply nobody foresaw")])
    world.server.before = lambda: next(broken, None)

    world.tick(due + timedelta(minutes=5))

    states = list(models.Outgoing.objects.order_by("state").values_list("state", "code"))
    assert states == [(OutgoingState.SENT, "handed_over"), (OutgoingState.UNSURE, "hand_over_broke")]
