"""What the seeker sends themselves: taken once, looked for, recognised, and asked about calmly."""

from __future__ import annotations

from collections.abc import Callable
from datetime import datetime, timedelta

import pytest

from afterword.actions.edit_draft import edit_draft
from afterword.actions.enqueue import enqueue
from afterword.actions.hear import hear
from afterword.actions.mark_done import mark_done
from afterword.actions.settle_in_hand import let_go, say_sent, take_back
from afterword.actions.skip import skip
from afterword.actions.snooze import snooze
from afterword.actions.take_in_hand import save_as_draft, take_in_hand
from afterword.actions.ways import Ways
from afterword.domain.facts import ContactPolicy, Way
from afterword.domain.send.states import OutgoingState
from afterword.domain.touchpoints import TouchpointState
from afterword.errors import DraftNotKept, MayNotGo, Refused
from afterword.store import models
from hands import Hands
from world import AFTER, INES, World, mail, tools


@pytest.fixture
def hands(world: World) -> Hands:
    return Hands(world)


def test_what_is_taken_in_hand_is_approved_counted_and_not_sent_by_us(hands: Hands) -> None:
    taken = hands.take()

    assert (taken.state, taken.way) == (OutgoingState.HANDED_OVER, Way.MAIL_PROGRAM)
    assert taken.approval.withdrawn_at is None
    assert hands.look().state == OutgoingState.HANDED_OVER
    assert hands.world.server.taken == []
    assert hands.world.touchpoint().state == TouchpointState.PLANNED
    with pytest.raises(Refused, match="already_queued"):
        enqueue(hands.world.owner, taken.touchpoint_id, hands.at)


def test_a_text_that_was_not_seen_is_not_taken(hands: Hands) -> None:
    row = hands.world.touchpoint()

    with pytest.raises(Refused, match="text_changed"):
        take_in_hand(hands.world.owner, row.pk, 7, Way.COPIED, tools().policy, hands.at)

    assert not models.Approval.objects.exists()


def test_what_was_queued_is_taken_out_of_the_queue(hands: Hands) -> None:
    queued = hands.world.queue()

    hands.take()

    queued.refresh_from_db()
    assert (queued.state, queued.code) == (OutgoingState.CANCELLED, "handed_over_instead")


def forbid(_: World) -> None:
    models.Application.objects.update(contact_policy=ContactPolicy.VIA_RECRUITER_ONLY)


def away(world: World) -> None:
    words = "I am out of the office until 30 September 2026. Ines"
    hear(world.owner, mail(INES, words, AFTER, "Automatic reply: our talk"), tools().policy, AFTER)


@pytest.mark.parametrize("what_happened", [forbid, away])
def test_what_may_not_go_is_not_handed_over_and_nothing_is_approved(
    hands: Hands, what_happened: Callable[[World], None]
) -> None:
    row, at = hands.world.touchpoint(), hands.at
    what_happened(hands.world)

    with pytest.raises(Refused):
        take_in_hand(hands.world.owner, row.pk, 1, Way.MAIL_PROGRAM, tools().policy, at)

    assert not models.Outgoing.objects.exists()
    assert not models.Approval.objects.exists()


def test_an_absence_is_told_as_the_reason(hands: Hands) -> None:
    row, at = hands.world.touchpoint(), hands.at
    away(hands.world)

    with pytest.raises(MayNotGo) as told:
        take_in_hand(hands.world.owner, row.pk, 1, Way.MAIL_PROGRAM, tools().policy, at)

    assert told.value.code == "absent"


def test_too_early_is_told_and_refused_to_nobody(hands: Hands) -> None:
    row = hands.world.touchpoint()
    early = row.earliest - timedelta(minutes=10)

    taken = take_in_hand(hands.world.owner, row.pk, 1, Way.MAIL_PROGRAM, tools().policy, early)

    assert taken.wait_until == row.earliest


def test_a_draft_is_saved_once_however_often_it_is_asked_for(hands: Hands) -> None:
    first = hands.save()
    again = hands.save()

    assert first.pk == again.pk
    assert [draft.message_id for draft in hands.drafts.drafts] == [first.message_id]
    assert (again.code, again.params) == ("in_drafts", {"folder": "Drafts"})


def test_a_draft_that_could_not_be_saved_stays_in_hand_and_can_be_saved_again(hands: Hands) -> None:
    hands.drafts.full = True
    with pytest.raises(DraftNotKept):
        hands.save()
    assert (hands.world.outgoing().state, hands.world.outgoing().code) == ("handed_over", "draft_not_kept")

    hands.drafts.full = False

    assert hands.save().code == "in_drafts"
    assert len(hands.drafts.drafts) == 1


def test_without_a_folder_of_drafts_nothing_is_taken(hands: Hands) -> None:
    nowhere = Ways.through(hands.world.server)

    with pytest.raises(Refused, match="no_drafts"):
        save_as_draft(hands.world.owner, hands.world.touchpoint().pk, 1, nowhere, tools().policy, hands.at)

    assert not models.Outgoing.objects.exists()


def test_the_seekers_word_settles_it(hands: Hands) -> None:
    taken = hands.take()

    say_sent(hands.world.owner, taken.pk, hands.at + timedelta(minutes=3))

    assert hands.world.outgoing().state == OutgoingState.SENT
    assert hands.world.touchpoint().state == TouchpointState.DONE
    with pytest.raises(Refused, match="not_in_hand"):
        take_back(hands.world.owner, taken.pk, hands.at)


def test_what_is_taken_back_is_ahead_again_with_time_to_send_it(hands: Hands) -> None:
    taken = hands.take()
    late = taken.touchpoint.latest + timedelta(hours=1)

    take_back(hands.world.owner, taken.pk, late)

    row = hands.world.touchpoint()
    assert (row.state, row.best) == (TouchpointState.PLANNED, late)
    assert row.latest > late
    assert enqueue(hands.world.owner, row.pk, late)


def test_what_is_let_go_is_skipped(hands: Hands) -> None:
    let_go(hands.world.owner, hands.take().pk, hands.at)

    assert hands.world.outgoing().state == OutgoingState.CANCELLED
    assert hands.world.touchpoint().state == TouchpointState.SKIPPED


@pytest.mark.parametrize(
    "verb",
    [
        lambda w, at: skip(w.owner, w.touchpoint().pk, at),
        lambda w, at: mark_done(w.owner, w.touchpoint().pk, at),
        lambda w, at: snooze(w.owner, w.touchpoint().pk, at + timedelta(days=1), at),
    ],
    ids=["skip", "done", "snooze"],
)
def test_what_is_in_hand_is_not_steered_past_the_hands(
    hands: Hands, verb: Callable[[World, datetime], None]
) -> None:
    hands.take()

    with pytest.raises(Refused, match="in_your_hands"):
        verb(hands.world, hands.at)


def test_an_edit_in_the_journal_leaves_what_was_taken_and_is_told(hands: Hands) -> None:
    taken = hands.take()
    assert hands.view() is not None
    edit_draft(hands.world.owner, taken.touchpoint_id, "Other", "Hi Ines,\n\nOther words.\n\nMara", hands.at)

    view = hands.view()

    assert view is not None
    assert view.edited
    assert view.body == taken.body
    assert hands.look().code == ""


def test_with_a_file_no_link_is_offered(hands: Hands) -> None:
    taken = hands.take()
    assert hands.view() is not None
    taken.touchpoint.attachments.create(
        name="index.pdf", media_type="application/pdf", content=b"x", digest="d", size=1, added_at=hands.at
    )

    view = hands.view()

    assert view is not None
    assert (view.link, view.files) == (None, ("index.pdf",))


def test_another_text_is_not_saved_in_place_of_the_draft_that_is_in_hand(hands: Hands) -> None:
    hands.drafts.full = True
    with pytest.raises(DraftNotKept):
        hands.save()
    hands.drafts.full = False
    edit_draft(
        hands.world.owner, hands.world.touchpoint().pk, "Thanks", "Hi Ines,\n\nThank you.\n\nMara", AFTER
    )

    with pytest.raises(Refused, match="already_queued"):
        hands.save()

    assert hands.drafts.drafts == []
