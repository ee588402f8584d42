"""Capture: an interview is kept once, and the seeker's own words in it stay."""

from __future__ import annotations

from dataclasses import fields, replace
from datetime import UTC, date, datetime, timedelta

import pytest

from afterword.actions.capture import capture
from afterword.actions.correct_person import correct_person
from afterword.actions.debrief import add_item, correct_item
from afterword.actions.read_interview import read_interview
from afterword.actions.remove_item import remove_item
from afterword.actions.set_decision_date import set_decision_date
from afterword.actions.undo import undo
from afterword.domain.facts import (
    ContactPolicy,
    ContactRule,
    DebriefItem,
    Kind,
    Method,
    Person,
    Quote,
    Role,
    Seeker,
)
from afterword.domain.sources import SourceText
from afterword.domain.touchpoints import FailedAddress, Purpose, Signal, SignalKind, Touchpoint
from afterword.errors import Locked, NotACalendar
from afterword.store import mapping, models, queries
from afterword.store.columns import plain
from world import AFTER, INES, TOM, World, captured, with_item


def known(world: World) -> models.Interview:
    return models.Interview.objects.get(pk=world.interview)


def test_what_was_captured_comes_back_as_it_was(world: World) -> None:
    assert mapping.captured(known(world)) == captured()


def test_every_field_of_the_nouns_has_its_column(world: World) -> None:
    """A field that a colleague adds tomorrow is not silently forgotten."""
    day, quote = date(2026, 9, 18), Quote("notes.md", "as it was said")
    person = Person(
        "x", "X Y", Role.PEER, "X", "Y", "x@y.example", "555-0100", "Lead", "House", "Europe/Lisbon",
        "signature", "Hi X", Method.PHONE, True, (0, 1), False, ("Ex",), "they",
    )  # fmt: skip
    item = DebriefItem("i", Kind.CONCERN, "text", quote, "x", "answer", quote, day, False)
    full = replace(
        captured(),
        people=(*captured().people, person),
        items=(*captured().items, item),
        contact_policy=ContactPolicy.VIA_RECRUITER_ONLY,
        contact_rules=(ContactRule(ContactPolicy.VIA_RECRUITER_ONLY, quote, "x"),),
        reference="R-1", country="PT", sector="public", language="pt-PT", unread=(quote,),
        interview=replace(captured().interview, role_source=quote),
    )  # fmt: skip
    assert set_fields(full) == {f.name for f in fields(full)}

    capture(world.owner, full, (), AFTER)

    assert mapping.captured(known(world)) == full
    assert set_fields(person) | {"role"} == {f.name for f in fields(Person)}


def set_fields(noun: object) -> set[str]:
    return {f.name for f in fields(noun) if getattr(noun, f.name) not in (None, (), "")}  # type: ignore[arg-type]


def test_every_field_of_a_touchpoint_and_of_a_signal_has_its_column(world: World) -> None:
    row = world.touchpoint()
    full = replace(
        mapping.touchpoint(row),
        also=(Purpose.SEND_PROMISED,),
        items=("i",),
        answers="<m@x>",
        for_people=("tom",),
    )
    assert set_fields(full) | {"attached"} == {
        f.name for f in fields(Touchpoint)
    }  # files have rows of their own
    for name, value in mapping.touchpoint_columns(full).items():
        setattr(row, name, value)
    row.save()
    assert mapping.touchpoint(world.touchpoint()) == full
    day = date(2026, 9, 20)
    signal = Signal(
        SignalKind.BOUNCE, "ines", datetime(2026, 9, 16, tzinfo=UTC), "<m@x>", "1.eml", "Re", day, "words",
        True, "t1", (FailedAddress("a@b", permanent=True),), ("Can you?",), day, True, True, "Ines", "i@x",
        "tom", day, day, sure=0.9, perhaps=(SignalKind.ACK,), read_as=SignalKind.REPLY,
    )  # fmt: skip
    assert set_fields(signal) == {f.name for f in fields(Signal)}
    models.Signal.objects.create(interview=known(world), heard_at=AFTER, **mapping.signal_columns(signal))
    assert mapping.signal(models.Signal.objects.get()) == signal


def test_the_same_uid_is_the_same_interview_updated(world: World) -> None:
    session = captured().interview.sessions[0]
    later = replace(session, start=session.start + timedelta(hours=2), end=session.end + timedelta(hours=2))
    moved = replace(captured(), interview=replace(captured().interview, sessions=(later,)))

    assert capture(world.owner, moved, (), AFTER) == world.interview

    assert mapping.captured(known(world)) == moved
    assert models.Interview.objects.count() == 1


def test_without_a_uid_the_same_start_with_the_same_employer_is_the_same_interview(world: World) -> None:
    first = capture(world.owner, captured(None), (), AFTER)
    shouted = replace(captured(None), interview=replace(captured(None).interview, company="LAGER"))

    assert capture(world.owner, shouted, (), AFTER) == first


def test_another_round_is_another_interview_of_the_same_application(world: World) -> None:
    second = capture(world.owner, captured("two@lager.example"), (), AFTER)

    assert second != world.interview
    assert models.Application.objects.count() == 1
    assert models.Person.objects.count() == 3


def test_a_later_round_never_loosens_a_contact_rule(world: World) -> None:
    capture(world.owner, captured("two@lager.example", ContactPolicy.NONE), (), AFTER)
    capture(world.owner, captured("three@lager.example"), (), AFTER)

    assert models.Application.objects.get().contact_policy == ContactPolicy.NONE


def test_what_the_seeker_corrected_survives_another_reading(world: World) -> None:
    row = models.DebriefItem.objects.get(key="topic-1")
    right = replace(mapping.item(row), text="cutting the stock count to twenty minutes", kind=Kind.PRIVATE)
    correct_item(world.owner, row.pk, right, AFTER)
    typed = replace(right, key="topic-1", kind=Kind.MOMENT, source=Quote("debrief", "the index, too"))
    added = add_item(world.owner, world.interview, typed, AFTER)

    news = replace(right, key="new-1", kind=Kind.TOPIC, source=Quote("more.md", "the loading dock"))
    capture(world.owner, with_item(captured(), news), (), AFTER)

    assert mapping.item(models.DebriefItem.objects.get(key="topic-1")) == right
    assert models.DebriefItem.objects.get(pk=added).key == "topic-1-2"
    assert models.DebriefItem.objects.filter(key="new-1").exists()


def test_what_was_taken_out_stays_out_and_takes_nothing_else_along_when_readings_are_renumbered(
    world: World,
) -> None:
    row = models.DebriefItem.objects.get(key="topic-1")
    remove_item(world.owner, row.pk, AFTER)
    first, *others = captured().items
    moved_on = replace(first, key="topic-2")
    news = replace(first, key="topic-1", text="the dock", source=Quote("more.md", "the loading dock"))

    capture(world.owner, replace(captured(), items=(news, moved_on, *others)), (), AFTER)

    known = [item.text for item in mapping.captured(models.Interview.objects.get()).items]
    assert "the dock" in known
    assert first.text not in known


def test_a_decision_date_that_was_told_survives_a_reading_that_names_none(world: World) -> None:
    set_decision_date(world.owner, world.interview, date(2026, 9, 30), AFTER)

    capture(world.owner, replace(captured(), decision_date=None, decision_source=None), (), AFTER)

    assert models.Application.objects.get().decision_date == date(2026, 9, 30)


def test_a_decision_date_that_was_told_outranks_a_file_that_comes_later(world: World) -> None:
    set_decision_date(world.owner, world.interview, date(2026, 9, 30), AFTER)

    capture(world.owner, captured(), (), AFTER)

    assert captured().decision_date not in (None, date(2026, 9, 30))
    assert models.Application.objects.get().decision_date == date(2026, 9, 30)


def test_what_the_seeker_said_of_a_person_outranks_a_file_that_comes_later(world: World) -> None:
    ines = models.Person.objects.get(key="ines")
    told = {"email": "ines@home.example", "timezone": "Asia/Tokyo", "role": Role.RECRUITER}
    correct_person(world.owner, ines.pk, AFTER, **told)  # type: ignore[arg-type]  # as a form gives them

    capture(world.owner, replace(captured(), people=(replace(INES, phone="555-0100"), TOM)), (), AFTER)

    ines.refresh_from_db()
    assert (ines.email, ines.timezone, ines.role) == tuple(told.values())
    assert ines.zone_from == "you"
    assert ines.phone == "555-0100"  # what the seeker left alone is still learned


def test_a_correction_of_a_person_that_was_taken_back_gives_way_to_the_files(world: World) -> None:
    ines = models.Person.objects.get(key="ines")
    entry = correct_person(world.owner, ines.pk, AFTER, email="ines@home.example")
    undo(world.owner, AFTER, entry)

    moved = replace(INES, email="new@lager.example")
    capture(world.owner, replace(captured(), people=(moved, TOM)), (), AFTER)

    ines.refresh_from_db()
    assert ines.email == "new@lager.example"


def test_saying_of_a_person_what_is_known_changes_nothing(world: World) -> None:
    ines = models.Person.objects.get(key="ines")

    correct_person(world.owner, ines.pk, AFTER, email=INES.email, timezone=INES.timezone, role=INES.role)

    ines.refresh_from_db()
    assert ines.by_hand == []


def test_a_file_that_could_not_be_read_is_remembered_until_it_can_be(world: World) -> None:
    broken = NotACalendar("moved.ics")
    capture(world.owner, captured(), (), AFTER, problems=(broken, Locked("offer.pdf")))
    assert [(type(p), p.file) for p in read_interview(world.owner, world.interview).problems] == [
        (NotACalendar, "moved.ics"), (Locked, "offer.pdf"),
    ]  # fmt: skip

    capture(world.owner, captured(), [SourceText("moved.ics", "", b"BEGIN:VCALENDAR")], AFTER)

    assert [p.file for p in read_interview(world.owner, world.interview).problems] == ["offer.pdf"]


def test_what_a_correction_said_stands_in_no_sentence_of_the_history(world: World) -> None:
    row = models.DebriefItem.objects.get(kind="private")
    correct_item(world.owner, row.pk, replace(mapping.item(row), text="Zanzibar and more"), AFTER)

    assert all("Zanzibar" not in str(entry.params) for entry in queries.history(world.owner))


def test_text_no_database_takes_is_kept_as_far_as_it_can_be(world: World) -> None:
    hostile = "a\x00b\ud800c"
    found = replace(
        captured("x@x"),
        interview=replace(captured("x@x").interview, company=hostile),
        people=(replace(INES, title=hostile), TOM),
    )

    interview = capture(world.owner, found, [SourceText("n.md", hostile, b"\x00\xff")], AFTER)

    row = models.Interview.objects.get(pk=interview)
    assert row.application.company == "a�b?c"
    assert bytes(row.sources.get().content or b"") == b"\x00\xff"


def test_a_capture_that_fails_midway_leaves_nothing_behind(world: World) -> None:
    broken = replace(captured("x@x"), people=(INES, replace(TOM, key="new", name=None)))  # type: ignore[arg-type]
    before = plain({m.__name__: m._default_manager.count() for m in models.ALL})

    with pytest.raises(Exception, match=r"(?i)null"):
        capture(world.owner, replace(broken, seeker=Seeker("", "", "")), (), AFTER)

    assert plain({m.__name__: m._default_manager.count() for m in models.ALL}) == before
