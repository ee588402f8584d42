"""What the seeker sends themselves: taken once, looked for, recognised, and asked about calmly."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, field, replace
from datetime import datetime, timedelta
from typing import Any

import pytest

from afterword.actions.edit_draft import edit_draft
from afterword.actions.enqueue import enqueue
from afterword.actions.hear import hear
from afterword.actions.mark_done import mark_done
from afterword.actions.read_in_hand import InHandView, read_in_hand
from afterword.actions.settle_in_hand import let_go, not_yet, say_sent, take_back
from afterword.actions.skip import skip
from afterword.actions.snooze import snooze
from afterword.actions.sync import one_round
from afterword.actions.take_in_hand import save_as_draft, take_in_hand
from afterword.actions.today import today
from afterword.actions.ways import Ways
from afterword.adapters.mail_program import OwnProgram
from afterword.adapters.memory.mail_drafts import MemoryDraftBox
from afterword.adapters.memory.mail_in import MemoryMailIn
from afterword.domain.facts import ContactPolicy, Way
from afterword.domain.send.states import OutgoingState
from afterword.domain.sources import Mail, Mailbox
from afterword.domain.touchpoints import TouchpointState
from afterword.errors import DraftNotKept, MayNotGo, Refused
from afterword.store import models
from world import AFTER, INES, TOM, World, mail, tools


@dataclass
class Hands:
    """The seeker at their own mail program, and Afterword looking at what they send."""

    world: World
    box: MemoryMailIn = field(default_factory=MemoryMailIn)
    drafts: MemoryDraftBox = field(default_factory=MemoryDraftBox)

    @property
    def at(self) -> datetime:
        """A moment at which the thank-you may go."""
        return self.world.due

    def take(self, way: Way = Way.MAIL_PROGRAM, person: str = "ines") -> models.Outgoing:
        """Take the thank-you in hand."""
        row = self.world.touchpoint(person)
        number = self.world.version(row).number
        taken = take_in_hand(self.world.owner, row.pk, number, way, tools().policy, self.at)
        return models.Outgoing.objects.get(pk=taken.outgoing)

    def save(self) -> models.Outgoing:
        """Save the thank-you as a draft."""
        row = self.world.touchpoint()
        number = self.world.version(row).number
        ways = replace(Ways.through(self.world.server), drafts=lambda _: self.drafts)
        save_as_draft(self.world.owner, row.pk, number, ways, tools().policy, self.at)
        return self.world.outgoing()

    def send(self, message: models.Outgoing, after: int = 20, **changed: Any) -> Mail:
        """Their program sends it, minutes later, in its own way."""
        sent = Mail(
            file="sent.eml",
            message_id=f"<{after}@program.example>",
            date=message.queued_at + timedelta(minutes=after),
            sender=Mailbox("Mara Lind", "mara@home.example"),
            to=(Mailbox("", message.to_email),),
            cc=(),
            reply_to=(),
            subject=message.subject,
            text=message.body,
            visible=message.body,
            signature="",
        )
        self.box.sent_mails.append(replace(sent, **changed))
        return self.box.sent_mails[-1]

    def look(self, after: timedelta = timedelta(hours=1), *, heard: bool = True) -> models.Outgoing:
        """One round of the clock, so long after the thank-you was taken."""
        ways = Ways.through(self.world.server, self.box if heard else None)
        one_round(self.world.owner, ways, tools().policy, self.at + after, "test")
        return self.world.outgoing()

    def view(self) -> InHandView | None:
        """What the page of the draft is told."""
        return read_in_hand(self.world.owner, self.world.touchpoint().pk, OwnProgram(), self.at)

    def told(self, code: str) -> int:
        """How often the history says so."""
        return models.HistoryEntry.objects.filter(code=code).count()

    def questions(self, now: datetime) -> list[str]:
        """What Today asks."""
        return [item.needs for item in today(self.world.owner, now).questions]


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
