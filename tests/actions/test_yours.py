"""Yours: exported, erased, restored; and one person forgotten."""

from __future__ import annotations

import json
from datetime import timedelta
from pathlib import Path
from typing import Any

import pytest
from django.db import connections

from afterword.actions.approve import approve
from afterword.actions.edit_draft import edit_draft
from afterword.actions.enqueue import enqueue
from afterword.actions.erase import erase_everything, erase_person
from afterword.actions.export import export
from afterword.actions.hear import hear
from afterword.actions.refine_draft import refine_draft
from afterword.actions.restore import restore
from afterword.actions.skip import skip
from afterword.actions.undo import undo
from afterword.domain.facts import Kind
from afterword.domain.send.states import OutgoingState
from afterword.domain.touchpoints import Wish
from afterword.errors import Refused, Unusable
from afterword.store import models
from world import AFTER, INES, SECRET, World, mail, new_world, tools


def rich(world: World) -> World:
    """Something in every table."""
    world.queue()
    world.tick(world.due)
    skip(world.owner, world.touchpoint("tom").pk, AFTER)
    hear(
        world.owner,
        mail(INES, "Thanks for the note. Could you send two references?", world.due),
        tools().policy,
        world.due,
    )
    models.Listening.objects.create(seeker=world.owner, total=3)
    models.Written.objects.create(
        interview_id=world.interview, person="tom", at=AFTER, message_id="<own-1@home.example>",
        subject="Thank you, Tom", purposes=["thank_you"], noted_at=AFTER,
    )  # fmt: skip
    models.Attachment.objects.create(
        touchpoint=world.touchpoint("tom"), name="index.pdf", media_type="application/pdf",
        content=b"%PDF", digest="d", size=4, added_at=AFTER,
    )  # fmt: skip
    models.Touchpoint.objects.filter(pk=world.touchpoint("tom").pk).update(
        copies=["rita"],
        invitation={"uid": "u@home.example", "start": "2026-09-24T15:30:00+01:00", "zone": "Europe/Lisbon",
                    "minutes": 30, "summary": "Mara Lind, Rita Oyelaran", "place": "", "sequence": 0,
                    "method": "REQUEST"},
    )  # fmt: skip
    know_somebody(world.owner)
    go_own_way(world)
    return world


def go_own_way(world: World) -> None:
    models.Taken.objects.create(
        interview_id=world.interview, suggestion="s1", person="tom", purpose="congratulate", at=AFTER
    )
    models.Told.objects.create(interview_id=world.interview, news="coffee_held", person="tom", at=AFTER)
    models.Preferences.objects.create(seeker=world.owner, pace="gentle", best={"keep_warm": "70d"})
    models.CalendarWord.objects.create(
        seeker=world.owner, asks="moved", interview_id=world.interview, message_id="<m@lager.example>",
        session=models.Session.objects.first(), summary="Moved", content=b"BEGIN:VCALENDAR", at=AFTER,
    )  # fmt: skip
    say_it_their_way(world)


def say_it_their_way(world: World) -> None:
    models.VoiceMemory.objects.create(seeker=world.owner)
    closing = {"kind": "closing", "language": "en", "spot": "near", "now": "Cheers,"}
    version = world.version(world.touchpoint("tom"))
    models.VoiceSign.objects.create(seeker=world.owner, version=version, how="edit", at=AFTER, **closing)
    models.VoiceHabit.objects.create(seeker=world.owner, by_hand=True, **closing)


def know_somebody(owner: models.Seeker) -> None:
    known = models.Contact.objects.create(seeker=owner, key="linkedin:abe", name="Abe Lund")
    models.ContactSource.objects.create(
        seeker=owner, contact=known, kind="linkedin", uid="abe", file="Connections.csv", row=4, seen_at=AFTER
    )
    models.Employment.objects.create(seeker=owner, contact=known, organization="Hafen", ended="2024-05")
    models.Schooling.objects.create(seeker=owner, school="TU Hafen")
    models.Skill.objects.create(seeker=owner, name="Python")
    twin = models.Contact.objects.create(seeker=owner, key="vcard:abe", name="Abe Lund")
    models.Twin.objects.create(seeker=owner, one=known, other=twin)


def through_json(document: dict[str, Any]) -> Any:
    return json.loads(json.dumps(document))


def test_what_was_exported_erased_and_restored_is_the_same(world: World) -> None:
    rich(world)
    first = export(world.owner, private=True)
    assert [
        name for name, rows in first["tables"].items() if not rows and name not in {"contactrule", "withheld"}
    ] == []

    erase_everything(world.owner)
    assert sum(map(len, export(world.owner, private=True)["tables"].values())) == 1
    restore(world.owner, through_json(first), AFTER)

    second = export(world.owner, private=True)
    added = second["tables"]["historyentry"].pop()
    assert added["code"] == "restored"
    assert anonymous(second) == anonymous(first)


def anonymous(document: dict[str, Any]) -> Any:
    """The document with its numbers counted anew, table by table: which numbers they are is no matter."""
    order = {name: {row["id"]: n for n, row in enumerate(rows)} for name, rows in document["tables"].items()}

    def told(name: str, row: dict[str, Any]) -> dict[str, Any]:
        row = dict(row, id=order[name][row["id"]])
        for column, table in LINKS.items():
            if row.get(column) is not None and isinstance(row[column], int):
                row[column] = order[table][row[column]]
        if name == "interview":
            row["people"] = sorted(order["person"][number] for number in row["people"])
        if name == "historyentry":
            steps = [step for step in row["steps"] if step["id"] in order[step["table"]]]
            row["steps"] = [dict(step, id=order[step["table"]][step["id"]]) for step in steps]
        return row

    return {name: [told(name, row) for row in rows] for name, rows in document["tables"].items()}


LINKS = {
    "session": "session",
    "seeker": "seeker",
    "application": "application",
    "interview": "interview",
    "touchpoint": "touchpoint",
    "version": "draftversion",
    "approval": "approval",
    "contact": "contact",
    "one": "contact",
    "other": "contact",
}


def test_an_export_from_before_contacts_were_kept_is_restored(world: World) -> None:
    older = through_json(export(world.owner, private=True))
    for table in models.ADDED:
        del older["tables"][table._meta.model_name]
    erase_everything(world.owner)

    restore(world.owner, older, AFTER)

    assert models.Interview.objects.count() == 1
    assert models.Contact.objects.count() == 0


def test_an_export_from_before_a_column_was_there_is_restored_with_its_usual_value(world: World) -> None:
    older = through_json(export(world.owner, private=True))
    for row in older["tables"]["person"]:
        del row["by_hand"]
    erase_everything(world.owner)

    restore(world.owner, older, AFTER)

    assert {tuple(person.by_hand) for person in models.Person.objects.all()} == {()}


def test_a_restored_journal_can_be_worked_on(world: World) -> None:
    rich(world)
    document = through_json(export(world.owner, private=True))
    erase_everything(world.owner)
    restore(world.owner, document, AFTER)

    skipped = models.HistoryEntry.objects.get(code="skipped")
    undo(world.owner, AFTER, skipped.pk)

    assert models.Touchpoint.objects.get(person="tom", purpose="thank_you").state == "planned"


def test_what_a_restored_mail_may_be_about_is_still_what_it_was(world: World) -> None:
    interview = models.Interview.objects.get(pk=world.interview)
    interview.signals.create(
        kind="reply", at=AFTER, heard_at=AFTER, message_id="<a@x>", doubt="whose", candidates=[interview.pk]
    )
    document = through_json(export(world.owner, private=True))
    new_world()  # numbers that are taken
    erase_everything(world.owner)
    restore(world.owner, document, AFTER)

    restored = models.Interview.objects.get(application__seeker=world.owner)
    assert restored.pk != interview.pk
    assert models.Signal.objects.get().candidates == [restored.pk]


def test_a_restored_journal_sends_nothing_by_itself(world: World) -> None:
    """A backup of Monday, restored on Wednesday: what it had queued went on Tuesday."""
    world.queue()
    due = world.due
    backup = through_json(export(world.owner, private=True))
    world.tick(due)
    erase_everything(world.owner)

    restore(world.owner, backup, due)
    world.tick(due + timedelta(minutes=5))

    assert len(world.server.taken) == 1
    assert world.outgoing().state == OutgoingState.CANCELLED
    assert models.Approval.objects.get().withdrawn_at is not None


def test_only_an_empty_journal_is_restored_into(world: World) -> None:
    with pytest.raises(Refused, match="not_empty"):
        restore(world.owner, export(world.owner), AFTER)


@pytest.mark.parametrize(
    "document",
    [
        None,
        [],
        {},
        {"format": "afterword-journal", "version": 2, "tables": {}},
        {"format": "afterword-journal", "version": 1, "tables": {"seeker": []}},
        {"format": "afterword-journal", "version": 1, "tables": []},
    ],
)
def test_what_is_no_export_is_refused(world: World, document: object) -> None:
    erase_everything(world.owner)

    with pytest.raises(Unusable):
        restore(world.owner, document, AFTER)


@pytest.mark.parametrize(
    ("table", "column", "value"),
    [
        ("application", "seeker", 99),
        ("touchpoint", "best", "tomorrow"),
        ("touchpoint", "interview", None),
        ("person", "name", {"a": 1}),
        ("sourcefile", "content", "not base64 !"),
        ("interview", "people", [12345]),
        ("historyentry", "steps", [{"table": "auth_user", "id": 1}]),
        ("outgoing", "message_id", None),
    ],
)
def test_a_broken_export_is_refused_and_nothing_of_it_is_kept(
    world: World, table: str, column: str, value: object
) -> None:
    rich(world)
    document = through_json(export(world.owner, private=True))
    document["tables"][table][0][column] = value
    erase_everything(world.owner)

    with pytest.raises(Unusable):
        restore(world.owner, document, AFTER)

    assert models.Application.objects.count() == 0
    assert models.HistoryEntry.objects.count() == 0


def test_an_earlier_version_that_speaks_of_what_became_private_leaves_without_its_words(world: World) -> None:
    refine_draft(world.owner, world.touchpoint().pk, Wish.SHORTER, tools(), AFTER)
    models.DebriefItem.objects.filter(key="topic-1").update(kind=Kind.PRIVATE)
    edit_draft(world.owner, world.touchpoint("tom").pk, "s", f"Hi Tom,\n\n{SECRET}.\n\nMara", AFTER)

    versions = export(world.owner)["tables"]["draftversion"]

    assert "stock count" not in json.dumps(versions)
    assert SECRET not in json.dumps(export(world.owner)["tables"])
    assert any("Hi Tom" in version["body"] for version in versions)
    assert "stock count" in json.dumps(export(world.owner, private=True)["tables"]["draftversion"])


def test_what_repeats_the_words_of_such_a_version_leaves_without_them(world: World) -> None:
    row = world.touchpoint("tom")
    edit_draft(world.owner, row.pk, "s", "Hi Tom,\n\nThe quokka budget was a fine thing!\n\nMara", AFTER)
    version = world.version(row)
    version.findings.create(level="warn", code="exclamation", sentence="The quokka budget was a fine thing!")
    models.VoiceSign.objects.create(
        seeker=world.owner,
        version=version,
        how="edit",
        at=AFTER,
        kind="added",
        language="en",
        now="quokka budget",
    )
    models.DebriefItem.objects.filter(key="topic-1").update(
        kind=Kind.PRIVATE, text="the quokka budget is frozen"
    )

    assert "quokka" not in json.dumps(export(world.owner)["tables"])
    assert "quokka" in json.dumps(export(world.owner, private=True)["tables"])


def test_nothing_private_is_exported_unless_the_seeker_says_so(world: World) -> None:
    assert SECRET not in json.dumps(export(world.owner))
    assert SECRET in json.dumps(export(world.owner, private=True))


def test_one_person_is_forgotten_everywhere(world: World) -> None:
    rich(world)
    tom = models.Person.objects.get(key="tom")
    row = world.touchpoint("rita", "check_in")
    models.DraftVersion.objects.filter(touchpoint=row).update(body="Hi Rita,\n\nTom Vask asked me to write.")

    erase_person(world.owner, tom.pk, AFTER)

    left = json.dumps(export(world.owner, private=True))
    assert "Vask" not in left
    assert "tom@lager.example" not in left
    assert "[erased] asked me to write" in left
    assert "Ines Prado" in left
    assert models.SourceFile.objects.get().text == "[erased]"
    assert not models.Touchpoint.objects.filter(person="tom").exists()


def test_an_approved_text_that_named_them_does_not_go(world: World) -> None:
    row = world.touchpoint()
    models.DraftVersion.objects.filter(touchpoint=row).update(
        subject="Thank you", body="Hi Ines,\n\nThank you. Please greet Tom.\n\nMara"
    )
    approve(world.owner, row.pk, 1, AFTER)
    tom = models.Person.objects.get(key="tom")

    erase_person(world.owner, tom.pk, AFTER)

    with pytest.raises(Refused, match="changed_since_approval"):
        enqueue(world.owner, row.pk, AFTER)


def test_nothing_is_erased_while_it_is_on_the_wire(world: World) -> None:
    row = world.queue()
    models.Outgoing.objects.filter(pk=row.pk).update(state="claimed", claimed_at=AFTER)

    with pytest.raises(Refused, match="on_its_way"):
        erase_everything(world.owner)


def test_what_is_erased_is_gone_from_the_file(sqlite_journal: Path) -> None:
    world = new_world()
    connections.close_all()
    assert SECRET.encode() in b"".join(path.read_bytes() for path in sqlite_journal.parent.iterdir())

    erase_everything(world.owner)
    connections.close_all()

    assert SECRET.encode() not in b"".join(path.read_bytes() for path in sqlite_journal.parent.iterdir())


def test_whoever_is_erased_gets_no_copy_and_stands_in_no_file_and_no_invitation(world: World) -> None:
    rich(world)
    row = world.touchpoint("tom")
    for name, content in (("for Rita.pdf", b"%PDF"), ("list.txt", b"Ask Rita Oyelaran")):
        row.attachments.create(
            name=name, media_type="text/plain", content=content, digest=name, size=9, added_at=AFTER
        )

    erase_person(world.owner, models.Person.objects.get(key="rita").pk, AFTER)

    row = world.touchpoint("tom")
    assert row.copies == []
    assert list(row.attachments.values_list("name", flat=True)) == ["index.pdf"]
    assert row.invitation is not None
    assert "Rita" not in row.invitation["summary"]
    assert "Oyelaran" not in json.dumps(export(world.owner, private=True))


def test_an_export_brings_the_very_bytes_back(world: World) -> None:
    rich(world)
    content = bytes(range(256)) * 4
    models.Attachment.objects.update(content=content)
    document = through_json(export(world.owner))

    erase_everything(world.owner)
    assert not models.Attachment.objects.exists()
    restore(world.owner, document, AFTER)

    assert bytes(models.Attachment.objects.get().content) == content
