"""What goes along with a message: bound by the approval, the owner's alone, and safe to send."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import pytest

from afterword.actions.attach_file import remove_attachment
from afterword.actions.choose_sender import choose_sender
from afterword.actions.edit_draft import edit_draft
from afterword.actions.enqueue import enqueue
from afterword.actions.hand_over import envelope
from afterword.actions.propose_meeting import propose_meeting
from afterword.actions.read_along import read_along
from afterword.actions.set_copies import set_copies
from afterword.actions.undo import undo
from afterword.actions.write_drafts import write_drafts
from afterword.domain.facts import ContactPolicy
from afterword.domain.send.states import OutgoingState
from afterword.errors import Missing, Refused
from afterword.store import models
from along_world import COFFEE, PDF, account, asks_for_coffee, attach, due, entry, queue, step
from world import AFTER, World, new_world, tools


@pytest.fixture
def world(sqlite_journal: Path) -> World:
    assert sqlite_journal.exists()
    return new_world()


CHANGES: dict[str, Callable[[World], object]] = {
    "attach": attach,
    "copies": lambda w: set_copies(w.owner, step().pk, ["rita"], AFTER),
    "sender": lambda w: choose_sender(w.owner, step().pk, "mara@studio.example", AFTER),
    "meeting": lambda w: propose_meeting(w.owner, asks_for_coffee(), COFFEE, 30, AFTER),
}


@pytest.mark.parametrize("change", sorted(CHANGES))
def test_a_change_of_what_goes_along_takes_approval_and_queue_back(world: World, change: str) -> None:
    account(world, "mara@home.example", preferred=True)
    account(world, "mara@studio.example")
    queued = world.queue()

    CHANGES[change](world)

    queued.refresh_from_db()
    assert (queued.state, queued.code) == (OutgoingState.CANCELLED, "changed_since_approval")
    with pytest.raises(Refused, match="not_approved"):
        enqueue(world.owner, queued.touchpoint_id, AFTER)


BEHIND_ITS_BACK: dict[str, Callable[[models.Touchpoint], object]] = {
    "another file": lambda row: row.attachments.update(digest="0" * 64),
    "one file less": lambda row: row.attachments.all().delete(),
    "another name": lambda row: row.attachments.update(name="other.pdf"),
    "one copy less": lambda row: models.Touchpoint.objects.filter(pk=row.pk).update(copies=[]),
    "another copy": lambda _: models.Person.objects.filter(key="rita").update(email="else@lager.example"),
    "another sender": lambda row: models.Touchpoint.objects.filter(pk=row.pk).update(
        sends_from="m@x.example"
    ),
    "another hour": lambda row: models.Touchpoint.objects.filter(pk=row.pk).update(
        invitation={**(row.invitation or {}), "minutes": 45}
    ),
}


@pytest.mark.parametrize("change", sorted(BEHIND_ITS_BACK))
def test_what_was_changed_behind_the_approval_is_found_in_the_moment_of_sending(
    world: World, change: str
) -> None:
    account(world, "mara@home.example", preferred=True, alias="m@x.example")
    number = asks_for_coffee()
    attach(world)
    set_copies(world.owner, number, ["rita"], AFTER)
    propose_meeting(world.owner, number, COFFEE, 30, AFTER)
    queue(world, number)

    BEHIND_ITS_BACK[change](step())
    (went,) = world.tick(due())

    assert (went.state, went.why.code) == (OutgoingState.CANCELLED, "changed_since_approval")
    assert world.server.taken == []


def test_all_of_it_is_handed_over(world: World) -> None:
    number = asks_for_coffee()
    attach(world)
    set_copies(world.owner, number, ["rita"], AFTER)
    propose_meeting(world.owner, number, COFFEE, 30, AFTER, place="Café Lager")
    queue(world, number)

    (went,) = world.tick(due())

    assert went.state == OutgoingState.SENT
    (letter,) = world.server.taken
    assert [(one.name, one.media_type, one.content) for one in letter.attachments] == [
        ("index.pdf", "application/pdf", PDF)
    ]
    assert [one.email for one in letter.copies] == ["rita@lager.example"]
    assert letter.invitation is not None
    assert (letter.invitation.start, letter.invitation.zone) == (COFFEE, "Europe/Lisbon")
    assert (letter.invitation.summary, letter.invitation.place) == ("Mara Lind, Ines Prado", "Café Lager")
    assert [one.email for one in letter.invitation.attendees] == ["ines@lager.example"]


def test_a_copy_goes_to_nobody_who_may_not_be_written_to(world: World) -> None:
    number = step().pk
    set_copies(world.owner, number, ["tom", "rita"], AFTER)
    assert [one.email for one in envelope(world.queue(), AFTER).copies] == [
        "tom@lager.example",
        "rita@lager.example",
    ]

    for key, code in (("ines", "copy_to_addressee"), ("nobody", "person")):
        with pytest.raises((Refused, Missing), match=code):
            set_copies(world.owner, number, [key], AFTER)
    models.Person.objects.filter(key="tom").update(email=None)
    with pytest.raises(Refused, match="no_address"):
        set_copies(world.owner, number, ["tom"], AFTER)


def test_a_rule_on_contact_holds_for_copies(world: World) -> None:
    models.Application.objects.update(contact_policy=ContactPolicy.VIA_RECRUITER_ONLY)
    row = step()

    with pytest.raises(Refused, match="contact_via"):
        set_copies(world.owner, row.pk, ["tom"], AFTER)
    set_copies(world.owner, row.pk, ["rita"], AFTER)  # the one the rule names


def test_a_rule_learned_after_the_approval_keeps_a_copy_back(world: World) -> None:
    models.Touchpoint.objects.filter(pk=step().pk).update(answers="<q@lager.example>")
    set_copies(world.owner, step().pk, ["tom"], AFTER)
    world.queue()
    models.Application.objects.update(contact_policy=ContactPolicy.NONE)

    (went,) = world.tick(world.due)

    assert (went.state, went.why.code) == (OutgoingState.CANCELLED, "copy_ruled_out")


def test_it_goes_from_an_address_of_ones_own_alone(world: World) -> None:
    account(world, "mara@home.example", preferred=True, alias="hello@lind.example")
    number = step().pk

    choose_sender(world.owner, number, "HELLO@lind.example", AFTER)
    assert world.queue().sender_email == "hello@lind.example"
    with pytest.raises(Refused, match="no_such_sender"):
        choose_sender(world.owner, number, "boss@lager.example", AFTER)
    other = models.Seeker.objects.create(name="Else", email="else@else.example")
    models.MailAccount.objects.create(
        seeker=other, address="else@else.example", out_host="x", out_port=1, saved_at=AFTER
    )
    with pytest.raises(Refused, match="no_such_sender"):
        choose_sender(world.owner, number, "else@else.example", AFTER)
    undo(world.owner, AFTER, entry("sender_chosen"))
    assert step().sends_from == ""


def test_what_the_review_says_of_attachments_is_told_anew(world: World) -> None:
    def found(person: str) -> set[str]:
        return set(world.version(step(person)).findings.values_list("code", flat=True))

    before = found("tom")
    attach(world, "x1.bin", b"\0\1\2", "tom")
    assert found("tom") == before | {"attached_unsaid"}
    remove_attachment(world.owner, step("tom").pk, models.Attachment.objects.get().pk, AFTER)
    assert found("tom") == before

    edit_draft(world.owner, step().pk, "s", "Hi Ines,\n\nThe index is attached.\n\nMara", AFTER)
    assert "attach_missing" in found("ines") or "says_attached" in found("ines")
    attach(world)
    assert not {"attach_missing", "says_attached"} & found("ines")


def test_a_text_that_is_written_anew_knows_what_is_attached(world: World) -> None:
    attach(world)
    models.DraftVersion.objects.filter(touchpoint=step()).delete()

    write_drafts(world.owner, world.interview, tools(), AFTER)

    codes = set(world.version(step()).findings.values_list("code", flat=True))
    assert not {"attach", "says_attached", "attach_missing"} & codes


def test_whoever_practises_sends_from_the_examples_address(world: World) -> None:
    account(world, "real@home.example", preferred=True)
    models.Seeker.objects.update(practising=True)
    world.owner.refresh_from_db()

    with pytest.raises(Refused, match="no_such_sender"):
        choose_sender(world.owner, step().pk, "real@home.example", AFTER)


def test_what_goes_not_by_mail_carries_nothing(world: World) -> None:
    row = step()
    models.Touchpoint.objects.filter(pk=row.pk).update(method="linkedin")

    with pytest.raises(Refused, match="not_by_mail"):
        attach(world)
    assert read_along(world.owner, row.pk, AFTER) is None
