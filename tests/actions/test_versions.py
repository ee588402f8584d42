"""Versions of a text: made on a wish, listed, compared, taken up again, and never lost."""

from __future__ import annotations

from dataclasses import replace
from datetime import timedelta

import pytest
from django.db import connection
from django.test.utils import CaptureQueriesContext

from afterword.actions.edit_draft import edit_draft
from afterword.actions.export import export
from afterword.actions.read_choices import read_choices
from afterword.actions.read_history import history
from afterword.actions.read_letter import read_letter
from afterword.actions.read_panel import read_panel
from afterword.actions.read_versions import compare_versions, read_versions
from afterword.actions.refine_draft import refine_draft
from afterword.actions.refine_panel import refine_panel
from afterword.actions.renew import renew
from afterword.actions.replace_sentence import leave_out, say_instead, say_otherwise
from afterword.actions.take_up_version import take_up_version
from afterword.actions.undo import undo
from afterword.domain.facts import DebriefItem, Kind, Quote
from afterword.domain.send.states import OutgoingState
from afterword.domain.touchpoints import Wish
from afterword.domain.write.comparison import Mark
from afterword.errors import Missing, Refused
from afterword.store import models, queries
from afterword.words.entries import entry_sentence
from world import AFTER, World, captured, new_world, tools, with_item

LATER = AFTER + timedelta(minutes=1)


def wish(world: World, wanted: Wish = Wish.SHORTER, person: str = "ines") -> models.DraftVersion:
    row = world.touchpoint(person)
    refine_draft(world.owner, row.pk, wanted, tools(), LATER)
    return world.version(row)


def test_a_wish_makes_a_version_of_its_own_and_keeps_the_one_before(world: World) -> None:
    before = world.version(world.touchpoint())
    after = wish(world)

    assert (after.number, after.author, after.code) == (2, "machine", "shorter")
    assert models.DraftVersion.objects.get(pk=before.pk).body == before.body
    assert after.body != before.body
    assert after.receipts


def test_a_wish_takes_approval_and_queue_back(world: World) -> None:
    world.queue()
    wish(world)

    assert world.outgoing().state == OutgoingState.CANCELLED
    assert not models.Approval.objects.filter(withdrawn_at=None).exists()


def test_the_seekers_own_words_are_worked_over_and_stay_as_a_version(world: World) -> None:
    row = world.touchpoint()
    said = "Hi Ines,\n\nThank you, I've enjoyed it. I'd still like to do this work.\n\nMara"
    edit_draft(world.owner, row.pk, "Thanks", said, AFTER)
    formal = wish(world, Wish.MORE_FORMAL)

    assert "I have enjoyed it. I would still like to do this work." in formal.body
    assert formal.subject == "Thanks"
    assert row.versions.get(number=2).body == said
    assert row.versions.get(number=2).author == "hand"


def test_a_wish_is_told_in_the_history_and_taken_back_by_one_undo(world: World) -> None:
    before = world.version(world.touchpoint())
    wish(world)
    (entry, *_) = history(world.owner, most=1)
    assert entry_sentence(entry.reason) == "Another version for Ines Prado: version 2, shorter."

    undo(world.owner, LATER)

    assert world.version(world.touchpoint()).pk == before.pk


def test_a_text_made_on_a_wish_is_not_written_over_by_the_next_plan(world: World) -> None:
    shorter = wish(world)
    renew(world.owner, world.interview, tools(), LATER)

    assert world.version(world.touchpoint()).pk == shorter.pk


def test_but_it_is_where_what_it_says_became_private(world: World) -> None:
    wish(world)
    item = models.DebriefItem.objects.filter(interview=world.interview, person="ines", kind="topic").get()
    models.DebriefItem.objects.filter(pk=item.pk).update(kind=Kind.PRIVATE)
    renew(world.owner, world.interview, tools(), LATER)

    assert "stock count" not in world.version(world.touchpoint()).body


def test_one_sentence_is_said_otherwise_left_out_or_made_something_else(world: World) -> None:
    row, now = world.touchpoint(), LATER
    first = read_letter(world.owner, row.pk, now).item.draft
    assert first is not None
    say_otherwise(world.owner, row.pk, 1, 1, tools(), now)
    leave_out(world.owner, row.pk, 2, 2, tools(), now)
    choices = read_choices(world.owner, row.pk, 2, tools())
    offer = next(offer for offer in choices.offers if offer.kind is None)
    say_instead(world.owner, row.pk, choices.version, 2, offer.key, tools(), now)

    codes = list(row.versions.order_by("number").values_list("code", flat=True))
    assert codes == ["", "other_words", "left_out", "said_instead"]
    assert "at Hafen" in world.version(row).body
    assert offer not in read_choices(world.owner, row.pk, 2, tools()).offers


def test_nothing_private_is_offered_to_be_said(world: World) -> None:
    offered = read_choices(world.owner, world.touchpoint("tom").pk, 1, tools()).offers
    assert offered
    assert not any("Zanzibar" in f"{offer.key} {offer.sentence} {offer.sources}" for offer in offered)


def test_a_text_that_is_not_the_one_that_was_seen_is_not_changed(world: World) -> None:
    row = world.touchpoint()
    wish(world)
    with pytest.raises(Refused) as no:
        leave_out(world.owner, row.pk, 1, 2, tools(), LATER)
    assert no.value.code == "text_changed"
    assert row.versions.count() == 2


def test_what_is_behind_is_not_worked_over(world: World) -> None:
    models.Touchpoint.objects.filter(pk=world.touchpoint().pk).update(state="done")
    with pytest.raises(Refused) as no:
        wish(world)
    assert no.value.code == "not_planned"


def test_an_earlier_version_is_taken_up_as_a_new_one_by_its_own_author(world: World) -> None:
    row = world.touchpoint()
    edit_draft(world.owner, row.pk, "Thanks", "Hi Ines,\n\nThank you.\n\nMara", AFTER)
    wish(world, Wish.MORE_FORMAL)
    number = take_up_version(world.owner, row.pk, 2, LATER)

    standing = world.version(row)
    assert (standing.number, standing.author, standing.code) == (number, "hand", "taken_up")
    assert standing.body == "Hi Ines,\n\nThank you.\n\nMara"
    with pytest.raises(Refused):
        take_up_version(world.owner, row.pk, number, LATER)
    with pytest.raises(Missing):
        take_up_version(world.owner, row.pk, 99, LATER)


def test_two_versions_are_compared_word_by_word(world: World) -> None:
    row = world.touchpoint()
    body = world.version(row).body
    edit_draft(world.owner, row.pk, "s", body.replace("Thank you", "Warm thanks to you"), AFTER)
    found = compare_versions(read_versions(world.owner, row.pk), 1, 2)

    assert "".join(one.text for one in found.body if one.mark is not Mark.NEW) == body
    assert "Warm thanks to you" in "".join(one.text for one in found.body if one.mark is not Mark.GONE)
    assert Mark.SAME in {one.mark for one in found.body}
    with pytest.raises(Missing):
        compare_versions(read_versions(world.owner, row.pk), 1, 7)


def test_all_open_notes_are_written_anew_at_once_and_one_undo_takes_it_back(world: World) -> None:
    before = {row.pk: world.version(row).body for row in _written(world)}
    made = refine_panel(world.owner, world.interview, None, tools(), LATER)

    assert len(made.written) >= 2
    for number in made.written:
        assert world.version(models.Touchpoint.objects.get(pk=number)).body != before[number]
    undo(world.owner, LATER)
    assert {row.pk: world.version(row).body for row in _written(world)} == before


def test_a_panel_leaves_alone_what_is_approved_or_by_hand_and_says_so(world: World) -> None:
    world.queue("tom")
    row = world.touchpoint()
    edit_draft(world.owner, row.pk, "s", "Hi Ines,\n\nThank you.\n\nMara", AFTER)
    made = refine_panel(world.owner, world.interview, Wish.WARMER, tools(), LATER)

    assert made.left[world.touchpoint("tom").pk] == "approved"
    assert made.left[row.pk] == "by_hand"
    assert world.version(row).body == "Hi Ines,\n\nThank you.\n\nMara"
    assert world.outgoing("tom").state == OutgoingState.QUEUED
    stays = {note.item.number: note.stays for note in read_panel(world.owner, world.interview).notes}
    assert stays[row.pk] == "by_hand"


def test_where_no_note_is_open_a_panel_says_so(world: World) -> None:
    for row in _written(world):
        edit_draft(world.owner, row.pk, None, "Hi,\n\nThank you.\n\nMara", AFTER)
    with pytest.raises(Refused) as no:
        refine_panel(world.owner, world.interview, None, tools(), LATER)
    assert no.value.code == "nothing_open"


@pytest.mark.usefixtures("sqlite_journal")
def test_another_angle_goes_through_all_that_was_talked_about() -> None:
    texts = ("the move of the label printers", "the pallet tracking", "the night shift rota")
    found = captured()
    for number, text in enumerate(texts):
        said = Quote("notes.md", f"we spoke about {text}")
        found = with_item(found, DebriefItem(f"more-{number}", Kind.TOPIC, text, said, "ines"))
    world = new_world(found=replace(found, items=found.items[1:]))
    row = world.touchpoint()
    for _ in range(2):
        refine_draft(world.owner, row.pk, Wish.ANOTHER_ANGLE, tools(), LATER)

    told = [version.body for version in row.versions.order_by("number")]
    angles = [{text for text in texts if text.removeprefix("the move of ") in body} for body in told]
    assert len({frozenset(angle) for angle in angles}) == len(angles)


def test_receipts_of_every_version_are_in_the_export(world: World) -> None:
    wish(world)
    rows = export(world.owner)["tables"]["draftversion"]
    assert {(row["number"], row["code"]) for row in rows} >= {(1, ""), (2, "shorter")}
    assert all(receipt["sources"][0]["quote"] for row in rows for receipt in row["receipts"])


def test_the_number_of_queries_does_not_grow_with_the_versions(world: World) -> None:
    row = world.touchpoint()
    wish(world)
    few = _queries(world, row)
    for number in range(8):
        edit_draft(world.owner, row.pk, "s", f"Hi Ines,\n\nThank you {number}.\n\nMara", LATER)
    assert _queries(world, row) == few


def _queries(world: World, row: models.Touchpoint) -> list[int]:
    counts = []
    for read in (
        lambda: read_versions(world.owner, row.pk),
        lambda: read_letter(world.owner, row.pk, LATER),
        lambda: read_panel(world.owner, world.interview),
        lambda: read_choices(world.owner, row.pk, 1, tools()),
    ):
        with CaptureQueriesContext(connection) as queried:
            read()
        counts.append(len(queried))
    return counts


def _written(world: World) -> list[models.Touchpoint]:
    rows = queries.open_touchpoints(world.owner).filter(interview=world.interview)
    return [row for row in rows if row.versions.exists()]
