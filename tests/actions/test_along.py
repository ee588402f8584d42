"""What goes along with a message: bound by the approval, the owner's alone, and safe to send."""

from __future__ import annotations

import io
from collections.abc import Callable
from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest

from afterword.actions.approve import approve
from afterword.actions.attach_file import attach_file, attach_source, remove_attachment
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
from afterword.domain.send.attachment import LARGEST, MOST_FILES
from afterword.domain.send.states import OutgoingState
from afterword.errors import Missing, Refused
from afterword.store import models
from world import AFTER, NOTES, SECRET, World, new_world, tools

PDF = b"%PDF-1.7 the warehouse index\xff\x00"
COFFEE = datetime(2026, 9, 24, 14, 30, tzinfo=UTC)


@pytest.fixture
def world(sqlite_journal: Path) -> World:
    assert sqlite_journal.exists()
    return new_world()


def step(person: str = "ines") -> models.Touchpoint:
    """The first step with somebody, whatever it is for."""
    return models.Touchpoint.objects.filter(person=person).earliest("pk")


def attach(world: World, name: str = "index.pdf", content: bytes = PDF, person: str = "ines") -> int:
    return attach_file(world.owner, step(person).pk, name, io.BytesIO(content), AFTER)


def asks_for_coffee() -> int:
    """The number of a step that asks for a coffee."""
    models.Touchpoint.objects.filter(pk=step().pk).update(purpose="coffee_invite")
    return step().pk


def account(world: World, address: str, *, preferred: bool = False, alias: str = "") -> None:
    row = models.MailAccount.objects.create(
        seeker=world.owner, name="Mara Lind", address=address, preferred=preferred,
        out_host="smtp.home.example", out_port=465, saved_at=AFTER,
    )  # fmt: skip
    if alias:
        models.MailAlias.objects.create(account=row, address=alias)


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


def due() -> datetime:
    return models.Touchpoint.objects.get(outgoing__state="queued").best + timedelta(minutes=10)


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


def test_the_same_bytes_twice_are_one_and_the_same_name_twice_is_told_apart(world: World) -> None:
    first = attach(world)

    assert attach(world, "copy of it.pdf") == first
    attach(world, content=PDF + b"more")

    row = step()
    assert list(row.attachments.values_list("name", flat=True)) == ["index.pdf", "index (2).pdf"]


@pytest.mark.parametrize(
    ("given", "kept"),
    [
        ("../../etc/passwd.txt", "passwd.txt"),
        ("C:\\Users\\mara\\cv.pdf", "cv.pdf"),
        ("a\r\nBcc: all@lager.example\n.pdf", "a Bcc_ all@lager.example .pdf"),
        ("\u202efdp.cod.pdf", "fdp.cod.pdf"),
        ("x" * 300 + ".pdf", "x" * 96 + ".pdf"),
        ("   ", "attachment"),
        ("n\x00ul.pdf", "n ul.pdf"),
    ],
)
def test_a_hostile_name_is_made_safe(world: World, given: str, kept: str) -> None:
    attach(world, given)

    assert step().attachments.get().name == kept


@pytest.mark.parametrize(
    ("name", "content", "code"),
    [
        ("empty.pdf", b"", "attachment_empty"),
        ("setup.exe", b"MZ", "attachment_blocked_kind"),
        ("cv.pdf.JS", b"alert(1)", "attachment_blocked_kind"),
        ("notes.md", NOTES.encode(), "attachment_private"),
        ("other.txt", f"I told them of  {SECRET}: the OTHER offer.".encode(), "attachment_private"),
    ],
)
def test_what_must_not_or_cannot_go_is_refused_and_not_kept(
    world: World, name: str, content: bytes, code: str
) -> None:
    with pytest.raises(Refused, match=code):
        attach(world, name, content)

    assert not models.Attachment.objects.exists()


def test_eighteen_megabytes_go_and_not_a_byte_more(world: World) -> None:
    class Endless(io.RawIOBase):
        def read(self, size: int = -1) -> bytes:
            assert 0 < size <= LARGEST + 1, "a stream is never read to its end unlooked at"
            return b"x" * size

    with pytest.raises(Refused, match="attachment_too_large"):
        attach_file(world.owner, step().pk, "film.mp4", Endless(), AFTER)  # type: ignore[arg-type]

    attach(world, "film.mp4", b"x" * (LARGEST - 1))
    attach(world, "dot.txt", b".")
    with pytest.raises(Refused, match="attachments_too_large"):
        attach(world, "more.txt", b"!")


def test_ten_files_are_the_most(world: World) -> None:
    for number in range(MOST_FILES):
        attach(world, f"{number}.txt", str(number).encode())

    with pytest.raises(Refused, match="too_many_attachments"):
        attach(world, "one more.txt", b"one more")


def test_what_the_journal_holds_is_lent_by_itself_and_its_notes_are_not(journal: str) -> None:
    world = new_world(journal)
    round_ = step().interview
    resume = round_.sources.create(file="resume.pdf", text="", content=PDF)
    round_.sources.filter(file="notes.md").update(content=NOTES.encode())
    round_.sources.create(file="invite.ics", text="", content=b"BEGIN:VCALENDAR")
    number = step().pk

    shown = read_along(world.owner, number, AFTER)
    assert shown is not None
    assert [one.name for one in shown.held] == ["resume.pdf"]

    attach_source(world.owner, number, resume.pk, AFTER)
    assert bytes(step().attachments.get().content) == PDF
    with pytest.raises(Missing):
        attach_source(world.owner, number, resume.pk + 99, AFTER)


def test_a_file_that_is_taken_off_is_gone_and_one_that_was_added_can_be_undone(world: World) -> None:
    number = attach(world)
    remove_attachment(world.owner, step().pk, number, AFTER)
    assert not models.Attachment.objects.exists()

    attach(world)
    queued = world.queue()
    undo(world.owner, AFTER, entry("file_attached"))

    queued.refresh_from_db()
    assert not models.Attachment.objects.exists()
    assert queued.state == OutgoingState.CANCELLED


def entry(code: str) -> int:
    return models.HistoryEntry.objects.filter(code=code).latest("pk").pk


def test_what_went_keeps_what_went_along(world: World) -> None:
    attach(world)
    world.queue()
    world.tick(world.due)

    with pytest.raises(Refused, match="cannot_undo"):
        undo(world.owner, world.due, entry("file_attached"))
    with pytest.raises(Refused, match="not_planned"):
        attach(world, "late.pdf", b"late")


@pytest.mark.parametrize(
    ("columns", "code"),
    [
        ({"content": b"other"}, "attachment_changed"),
        ({"content": b""}, "attachment_empty"),
        ({"name": "a.exe"}, "attachment_blocked_kind"),
    ],
)
def test_a_file_that_a_restored_journal_brought_is_looked_at_before_it_is_approved(
    world: World, columns: dict[str, object], code: str
) -> None:
    attach(world)
    models.Attachment.objects.update(**columns)

    with pytest.raises(Refused, match=code):
        world.approve()


def test_nothing_changes_while_it_may_be_on_the_wire(world: World) -> None:
    set_copies(world.owner, step().pk, ["rita"], AFTER)
    row = world.queue()
    models.Outgoing.objects.filter(pk=row.pk).update(state=OutgoingState.CLAIMED, claimed_at=AFTER)

    with pytest.raises(Refused, match="on_its_way"):
        attach(world)
    with pytest.raises(Refused, match="on_its_way"):
        undo(world.owner, AFTER, entry("copies_set"))


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


def queue(world: World, number: int) -> models.Outgoing:
    row = models.Touchpoint.objects.get(pk=number)
    approve(world.owner, number, world.version(row).number, AFTER)
    return models.Outgoing.objects.get(pk=enqueue(world.owner, number, AFTER))


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


def test_a_file_whose_bytes_are_not_what_they_were_keeps_the_message_from_going(world: World) -> None:
    attach(world)
    world.queue()
    models.Attachment.objects.update(content=b"something else")

    (went,) = world.tick(world.due)

    assert (went.state, went.why.code) == (OutgoingState.FAILED, "cannot_be_written")
    assert world.server.taken == []
