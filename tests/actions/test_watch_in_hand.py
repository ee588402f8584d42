"""What the seeker took in hand is looked for among the sent, recognised, and asked about once."""

from __future__ import annotations

from dataclasses import replace
from datetime import timedelta

import pytest

from afterword.actions.edit_draft import edit_draft
from afterword.actions.hear import hear
from afterword.actions.settle_in_hand import not_yet
from afterword.domain.facts import Way
from afterword.domain.send.states import OutgoingState
from afterword.domain.touchpoints import TouchpointState
from afterword.store import models
from hands import Hands
from world import INES, TOM, World, mail, tools


@pytest.fixture
def hands(world: World) -> Hands:
    return Hands(world)


def test_the_message_found_among_the_sent_went_when_it_really_went(hands: Hands) -> None:
    sent = hands.send(hands.take())

    went = hands.look()

    assert (went.state, went.code, went.ended_at) == (OutgoingState.SENT, "found_as_it_was", sent.date)
    assert went.message_id == sent.message_id
    assert (hands.world.touchpoint().state, hands.world.touchpoint().done_at) == ("done", sent.date)


def test_an_answer_in_the_thread_of_the_real_message_is_one_in_ours(hands: Hands) -> None:
    sent = hands.send(hands.take())
    hands.look()
    answer = replace(
        mail(TOM, "Thanks for the kind words.", hands.at + timedelta(hours=2)), in_reply_to=sent.message_id
    )

    heard = hear(hands.world.owner, answer, tools().policy, hands.at + timedelta(hours=3))

    assert heard is not None
    assert heard.signal.in_thread_of == hands.world.touchpoint().key


def test_a_changed_text_is_still_the_message_and_is_told_as_changed(hands: Hands) -> None:
    taken = hands.take()
    hands.send(taken, subject="A small thank-you", text=f"{taken.body}\nOne line more.", visible=taken.body)

    assert hands.look().code == "found_changed"


def test_a_draft_that_keeps_its_message_id_is_found_by_it_whatever_it_says(hands: Hands) -> None:
    taken = hands.save()
    hands.send(taken, message_id=taken.message_id, subject="Hello", text="Thanks.", visible="Thanks.")

    assert hands.look().state == OutgoingState.SENT


def test_another_mail_to_the_same_person_is_asked_about_once_and_not_assumed(hands: Hands) -> None:
    words = "Hi Ines, the file you asked about on Monday is in the shared folder. Mara"
    hands.send(hands.take(), subject="The file", text=words, visible=words)

    hands.look()
    row = hands.look()

    assert (row.state, row.code, row.params["subject"]) == ("handed_over", "wrote_beside", "The file")
    assert hands.told("wrote_beside") == 1
    assert hands.questions(hands.at) == ["asked"]


def test_what_we_sent_ourselves_is_no_other_mail_and_nobody_elses_message(hands: Hands) -> None:
    hands.world.queue("tom")
    hands.world.tick(hands.world.touchpoint("tom").best + timedelta(minutes=1))
    ours = hands.world.outgoing("tom")
    hands.send(hands.take(), message_id=ours.message_id)

    assert hands.look().state == OutgoingState.HANDED_OVER


def test_two_messages_do_not_become_the_same_mail(hands: Hands) -> None:
    models.Person.objects.filter(key="tom").update(email="ines@lager.example")
    hands.take(person="tom")
    hands.send(hands.take())

    hands.look()

    states = models.Outgoing.objects.order_by("pk").values_list("touchpoint__person", "state")
    assert dict(states) == {"tom": "handed_over", "ines": "sent"}


def test_what_is_not_seen_by_its_latest_is_asked_about_once(hands: Hands) -> None:
    taken = hands.take()
    late = taken.touchpoint.latest - hands.at + timedelta(minutes=5)

    assert hands.look().code == ""
    hands.look(late)
    row = hands.look(late + timedelta(hours=1))

    assert (row.state, row.code) == ("handed_over", "too_late")
    assert hands.told("asked_if_sent") == 1
    assert hands.questions(hands.at + late) == ["asked"]
    assert hands.world.touchpoint().state == TouchpointState.PLANNED


def test_who_has_not_sent_it_yet_is_asked_again_a_day_later(hands: Hands) -> None:
    taken = hands.take()
    late = taken.touchpoint.latest - hands.at + timedelta(minutes=5)
    hands.look(late)

    not_yet(hands.world.owner, taken.pk, hands.at + late)

    assert hands.look(late + timedelta(hours=1)).code == ""
    assert hands.look(late + timedelta(hours=25)).code == "too_late"


def test_not_yet_is_the_answer_to_another_mail_and_that_is_asked_about_no_more(hands: Hands) -> None:
    words = "Hi Ines, the file you asked about on Monday is in the shared folder. Mara"
    taken = hands.take()
    hands.send(taken, subject="The file", text=words, visible=words)
    hands.look()

    not_yet(hands.world.owner, taken.pk, hands.at)

    assert hands.look().code == ""


def test_of_two_messages_in_hand_neither_is_asked_about_for_the_others_sake(hands: Hands) -> None:
    models.Person.objects.filter(key="tom").update(email="ines@lager.example")
    hands.take(person="tom")
    hands.send(hands.take())

    hands.look()

    assert hands.told("wrote_beside") == 0


def test_a_rejection_speaks_against_what_is_in_hand_and_does_not_call_it_sent(hands: Hands) -> None:
    hands.take()
    words = "Thank you for coming in. The team has decided to go with another candidate."
    hands.box.mails.append(mail(INES, words, hands.at + timedelta(minutes=5)))

    row = hands.look()

    assert (row.state, row.code) == ("handed_over", "heard_since_approval")
    assert hands.told("should_not_go") == 1


def test_a_rejection_speaks_against_it_though_the_text_here_was_changed_since(hands: Hands) -> None:
    taken = hands.take()
    edit_draft(hands.world.owner, taken.touchpoint_id, "Other", "Hi Ines,\n\nOther words.\n\nMara", hands.at)
    words = "Thank you for coming in. The team has decided to go with another candidate."
    hands.box.mails.append(mail(INES, words, hands.at + timedelta(minutes=5)))

    assert hands.look().code == "heard_since_approval"


def test_an_answer_of_theirs_settles_it_without_a_mailbox(hands: Hands) -> None:
    taken = hands.take(Way.COPIED)
    answer = mail(
        INES, "Thank you for your kind note, Mara. Have a good weekend.", hands.at + timedelta(hours=2)
    )
    hear(hands.world.owner, answer, tools().policy, hands.at + timedelta(hours=2), by_hand=True)

    row = hands.look(timedelta(hours=3), heard=False)

    assert (row.state, row.code, row.ended_at) == (OutgoingState.SENT, "answered", taken.queued_at)


def test_a_mailbox_that_cannot_be_read_settles_nothing(hands: Hands) -> None:
    hands.send(hands.take())
    hands.box.broken = True

    assert hands.look().state == OutgoingState.HANDED_OVER
