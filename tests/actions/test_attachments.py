"""The files that go along with a message: safe, few, the very bytes, and gone when taken off."""

from __future__ import annotations

import io
from pathlib import Path

import pytest

from afterword.actions.attach_file import attach_file, attach_source, remove_attachment
from afterword.actions.read_along import read_along
from afterword.actions.set_copies import set_copies
from afterword.actions.undo import undo
from afterword.domain.send.attachment import LARGEST, MOST_FILES
from afterword.domain.send.states import OutgoingState
from afterword.errors import Missing, Refused
from afterword.store import models
from along_world import PDF, attach, entry, step
from world import AFTER, NOTES, SECRET, World, new_world


@pytest.fixture
def world(sqlite_journal: Path) -> World:
    assert sqlite_journal.exists()
    return new_world()


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


def test_a_file_whose_bytes_are_not_what_they_were_keeps_the_message_from_going(world: World) -> None:
    attach(world)
    world.queue()
    models.Attachment.objects.update(content=b"something else")

    (went,) = world.tick(world.due)

    assert (went.state, went.why.code) == (OutgoingState.FAILED, "cannot_be_written")
    assert world.server.taken == []
