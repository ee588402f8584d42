"""What a mail obliges the seeker to: a time to choose, an address to agree to; none of it by itself."""

from __future__ import annotations

from datetime import timedelta

import pytest

from afterword.actions.approve import approve
from afterword.actions.choose_time import choose_time, read_times
from afterword.actions.explain_touchpoint import asked_of
from afterword.actions.hear import hear
from afterword.actions.heed_address import leave_address, offered_addresses, use_address
from afterword.actions.read_draft import read_draft
from afterword.actions.renew import renew
from afterword.actions.undo import undo
from afterword.domain.facts import Person
from afterword.domain.match.new_address import Trust
from afterword.domain.touchpoints import SignalKind
from afterword.errors import Missing, Refused
from afterword.store import models
from world import AFTER, INES, World, mail, tools

MINUTE = timedelta(minutes=1)
TIMES = (
    "We would like to see you again. I can offer Monday, 21 September at 10:00 "
    "or Tuesday, 22 September at 14:30. Which of these would suit you?"
)
MOVED = "Thank you. My email address has changed to {address}, please use it from now on."


def told(world: World, text: str, sender: Person = INES) -> models.Touchpoint:
    """A mail is heard, and the answer to it written."""
    assert hear(world.owner, mail(sender, text, AFTER), tools().policy, AFTER + MINUTE)
    renew(world.owner, world.interview, tools(), AFTER + MINUTE)
    return world.touchpoint(sender.key, "answer_question")


def told_address(world: World, address: str) -> int:
    hear(world.owner, mail(INES, MOVED.format(address=address), AFTER), tools().policy, AFTER)
    return offered_addresses(world.owner)[0].number


def test_times_offered_are_a_choice_and_nothing_is_agreed_before_it(world: World) -> None:
    step = told(world, TIMES)

    slots = read_times(world.owner, step.pk, AFTER)
    assert [f"{slot.start:%a %H:%M}" for slot in slots] == ["Mon 10:00", "Tue 14:30"]
    assert [f"{slot.here:%H:%M}" for slot in slots] == ["11:00", "15:30"]  # Lisbon's hours in Berlin
    assert "asked_times" in {reason.code for reason in asked_of(world.owner, step.pk, tools().policy)}
    draft = read_draft(world.owner, step.pk).draft
    assert draft
    assert draft.blocked
    with pytest.raises(Refused):
        approve(world.owner, step.pk, 1, AFTER)


def test_the_chosen_time_stands_in_the_answer_and_rests_on_the_mail(world: World) -> None:
    step = told(world, TIMES)

    choose_time(world.owner, step.pk, 2, tools(), AFTER)

    draft = read_draft(world.owner, step.pk).draft
    assert draft
    assert not draft.blocked
    assert "Tuesday, September 22 at 2:30 p.m. WEST suits me; I will be there." in draft.body
    (receipt,) = (one for one in draft.receipts if "suits me" in one.sentence)
    assert receipt.sources[0].quote in TIMES
    renew(world.owner, world.interview, tools(), AFTER + MINUTE)
    assert read_draft(world.owner, step.pk).draft == draft


def test_none_of_them_leaves_a_gap_for_other_times(world: World) -> None:
    step = told(world, TIMES)

    choose_time(world.owner, step.pk, 0, tools(), AFTER)

    draft = read_draft(world.owner, step.pk).draft
    assert draft
    assert "none of the times you suggest works for me" in draft.body
    assert draft.blocked


def test_only_what_is_offered_and_to_come_can_be_chosen(world: World) -> None:
    step = told(world, TIMES)

    for number, now, code in ((3, AFTER, "no_such_time"), (1, AFTER + timedelta(days=7), "time_past")):
        with pytest.raises(Refused) as caught:
            choose_time(world.owner, step.pk, number, tools(), now)
        assert caught.value.code == code
    with pytest.raises(Refused) as caught:
        choose_time(world.owner, world.touchpoint("tom").pk, 1, tools(), AFTER)
    assert caught.value.code == "no_times"


def test_a_time_at_which_there_is_an_interview_is_marked(world: World) -> None:
    step = told(world, TIMES)
    models.Session.objects.update(start="2026-09-21T09:30:00Z", end="2026-09-21T10:30:00Z")

    first, second = read_times(world.owner, step.pk, AFTER)

    assert [one.code for one in first.against] == ["time_taken"]
    assert first.against[0].params == {"company": "Lager"}
    assert second.against == ()


@pytest.mark.parametrize(
    ("address", "trust"),
    [
        ("ines.prado@lager.example", Trust.SAME_HOUSE),
        ("ines@1ager.example", Trust.LOOKS_ALIKE),
        ("ines@lager-team.test", Trust.LOOKS_ALIKE),
        ("ines@wholly-other.test", Trust.OTHER_HOUSE),
        ("ines.prado@gmail.com", Trust.PRIVATE),
    ],
)
def test_a_new_address_is_offered_with_its_words_and_how_far_to_trust_it(
    world: World, address: str, trust: Trust
) -> None:
    told_address(world, address)

    (offer,) = offered_addresses(world.owner, world.interview)
    assert (offer.person, offer.was, offer.address) == ("Ines Prado", "ines@lager.example", address)
    assert offer.words in MOVED.format(address=address)
    assert offer.trust is trust
    assert models.Person.objects.get(key="ines").email == "ines@lager.example"


def test_an_address_is_used_once_the_seeker_says_so_and_not_after_undo(world: World) -> None:
    number = told_address(world, "ines.prado@lager.example")

    use_address(world.owner, number, AFTER)
    assert models.Person.objects.get(key="ines").email == "ines.prado@lager.example"
    assert offered_addresses(world.owner) == ()

    undo(world.owner, AFTER)
    assert models.Person.objects.get(key="ines").email == "ines@lager.example"
    assert [one.number for one in offered_addresses(world.owner)] == [number]


def test_what_was_approved_for_the_old_address_does_not_go_to_the_new_one(world: World) -> None:
    number = told_address(world, "ines.prado@lager.example")
    world.queue()

    use_address(world.owner, number, AFTER)

    assert [one.state for one in world.tick(world.due)] != ["sent"]
    assert world.server.taken == []


def test_an_address_left_is_asked_about_no_more(world: World) -> None:
    number = told_address(world, "ines.prado@lager.example")

    leave_address(world.owner, number, AFTER)

    assert offered_addresses(world.owner) == ()
    assert models.Person.objects.get(key="ines").email == "ines@lager.example"
    with pytest.raises(Missing):
        use_address(world.owner, number, AFTER)


def test_a_misread_mail_offers_no_address(world: World) -> None:
    number = told_address(world, "ines.prado@lager.example")
    row = models.Signal.objects.get(pk=number)
    assert row.kind in {SignalKind.REPLY, SignalKind.OTHER}
    models.Signal.objects.filter(pk=number).update(dismissed_at=AFTER)

    assert offered_addresses(world.owner) == ()
